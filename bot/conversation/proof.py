"""Screens that would not fit into one message, as problems of the content they come from."""

from collections.abc import Iterable, Iterator
from datetime import date

from bot.content.problems import Code, Problem
from bot.content.reading.draft import Draft, Entry
from bot.content.texts import Frozen
from bot.content.timeline import turning_days
from bot.conversation.actions import Action, OpenClaim, OpenFigure, OpenPage, OpenSources
from bot.conversation.handbook import Edition, Handbook
from bot.conversation.respond import action_screen
from bot.conversation.screens import Screen
from bot.conversation.views.footnotes import Footnotes
from bot.conversation.views.page import MAX_CHARACTERS, answer_spans
from bot.languages.language import Language

MAX_MESSAGE = 4096
"""The most UTF-16 code units of a message's text (Bot API, sendMessage)."""


def overlong_screens(handbook: Handbook, draft: Draft, today: date) -> Iterator[Problem]:
    """Yield each page, figure and claim that is too long to be one message, in any language.

    Looked at as it reads today and on every later day on which one of its figures turns.
    """
    library = handbook.library
    for page, entry in draft.pages.entries.items():
        figures = [library.figures[figure] for figure in library.figures_of(page)]
        days = [today, *(day for day in turning_days(figures) if day > today)]
        editions = list(_editions(handbook, days))
        yield from _overlong_answer(page, entry, editions)
        actions = (OpenPage(page), OpenPage(page, side_by_side=True), OpenSources(page))
        yield from _overlong_message(entry, actions, editions)
    for figure, figure_entry in draft.figures.entries.items():
        yield from _overlong_message(
            figure_entry, [OpenFigure(figure)], list(_editions(handbook, [today]))
        )
    for claim, claim_entry in draft.claims.entries.items():
        yield from _overlong_message(
            claim_entry, [OpenClaim(claim)], list(_editions(handbook, [today]))
        )


def _editions(handbook: Handbook, days: Iterable[date]) -> Iterator[Edition]:
    for day in days:
        for language in Language:
            yield handbook.edition(language, day)


def _overlong_answer(
    page: str, entry: Entry[Frozen], editions: Iterable[Edition]
) -> Iterator[Problem]:
    for edition in editions:
        spans = answer_spans(page, edition, Footnotes(edition))
        length = len("".join(span.text for span in spans))
        if length > MAX_CHARACTERS:
            message = f"on {edition.day} this page has {length} characters in {edition.language}"
            hint = f"shorten it to {MAX_CHARACTERS}, or give a part of it a page of its own"
            field = "ja" if edition.language is Language.JA else "zh-Hans"
            yield entry.problem(Code.TOO_LONG, message, hint, field, "body")
            return


def _overlong_message(
    entry: Entry[Frozen], actions: Iterable[Action], editions: Iterable[Edition]
) -> Iterator[Problem]:
    for edition in editions:
        for action in actions:
            length = utf_16_length(action_screen(action, edition))
            if length > MAX_MESSAGE:
                message = (
                    f"with its sources, this makes a message of {length} characters "
                    f"in {edition.language}"
                )
                hint = f"a message holds {MAX_MESSAGE}; name fewer figures or fewer sources"
                yield entry.problem(Code.TOO_LONG, message, hint)
                return


def utf_16_length(screen: Screen) -> int:
    """Return how long Telegram counts a screen's text."""
    return len("".join(span.text for span in screen.spans).encode("utf-16-le")) // 2
