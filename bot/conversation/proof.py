"""Screens that would not fit into one message, as problems of the content they come from."""

from collections.abc import Iterable, Iterator
from datetime import date

from bot.content.library import HOME, Library
from bot.content.models.texts import Frozen
from bot.content.problems import Code, Problem
from bot.content.reading.draft import Draft, Entry
from bot.content.timeline import turning_days
from bot.conversation.actions import (
    Action,
    OpenChanges,
    OpenClaim,
    OpenDesks,
    OpenFigure,
    OpenPage,
    OpenPageDesks,
    OpenSources,
    OpenTopicChanges,
    OpenTopicTerms,
)
from bot.conversation.handbook import Handbook
from bot.conversation.respond import action_screen
from bot.conversation.screens import Screen
from bot.conversation.views.page import MAX_CHARACTERS, answer_spans
from bot.conversation.views.pieces.footnotes import Footnotes
from bot.languages.language import Language

MAX_MESSAGE = 4096
"""The most UTF-16 code units of a message's text (Bot API, sendMessage)."""


def overlong_screens(
    handbook: Handbook, draft: Draft, today: date, *, also_later: bool = False
) -> Iterator[Problem]:
    """Yield each page, figure and claim that is too long to be one message, in any language.

    Looked at as it reads today and, when asked for, on every later day on which one of its
    figures turns; that takes seconds, and a day changes a length by a few characters only.
    """
    library = handbook.library
    for page, entry in draft.pages.entries.items():
        figures = [library.figures[figure] for figure in library.figures_of(page)]
        later = turning_days(figures) if also_later else ()
        days = [today, *(day for day in later if day > today)]
        actions = _actions(page, library)
        for day in days:
            yield from _overlong_answer(page, entry, handbook, day)
            yield from _overlong_message(entry, actions, handbook, day)
    for figure, figure_entry in draft.figures.entries.items():
        yield from _overlong_message(figure_entry, [OpenFigure(figure)], handbook, today)
    for claim, claim_entry in draft.claims.entries.items():
        yield from _overlong_message(claim_entry, [OpenClaim(claim)], handbook, today)


def _actions(page: str, library: Library) -> tuple[Action, ...]:
    """Return the longest screens that a page has a part in."""
    own = (OpenPage(page, side_by_side=True), OpenSources(page), OpenPageDesks(page))
    if page == HOME:
        return (OpenDesks(), OpenChanges())
    if page in library.topics:
        return (*own, OpenTopicTerms(page), OpenTopicChanges(page))
    return own


def _overlong_answer(
    page: str, entry: Entry[Frozen], handbook: Handbook, day: date
) -> Iterator[Problem]:
    for language in Language:
        edition = handbook.edition(language, day)
        spans = answer_spans(page, edition, Footnotes(edition))
        length = len("".join(span.text for span in spans))
        if length > MAX_CHARACTERS:
            message = f"on {day} this page has {length} characters in {language}"
            hint = f"shorten it to {MAX_CHARACTERS}, or give a part of it a page of its own"
            field = "ja" if language is Language.JA else "zh-Hans"
            yield entry.problem(Code.TOO_LONG, message, hint, field, "body")
            return


def _overlong_message(
    entry: Entry[Frozen], actions: Iterable[Action], handbook: Handbook, day: date
) -> Iterator[Problem]:
    for language in Language:
        for action in actions:
            length = utf_16_length(action_screen(action, handbook.edition(language, day)))
            if length > MAX_MESSAGE:
                message = f"with its sources, this makes a message of {length} characters"
                hint = f"a message holds {MAX_MESSAGE}; name fewer figures or fewer sources"
                yield entry.problem(Code.TOO_LONG, f"{message} in {language}", hint)
                return


def utf_16_length(screen: Screen) -> int:
    """Return how long Telegram counts a screen's text."""
    return len("".join(span.text for span in screen.spans).encode("utf-16-le")) // 2
