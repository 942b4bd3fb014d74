"""Rules for the claims of the article: links, and reasons whose numbers are figures."""

import re
from collections.abc import Iterator

from bot.content.checks.parts import absent_parts
from bot.content.checks.prose import broken_prose, references_or_none
from bot.content.library import HOME
from bot.content.models.claims import Claim
from bot.content.models.figures import Figure
from bot.content.problems import Code, Problem, did_you_mean
from bot.content.reading.draft import Draft, Entry, Shelf

MAX_TITLE = 24
_DIGITS = re.compile(r"[0-9]+")


def broken_claims(draft: Draft) -> Iterator[Problem]:
    """Yield what is wrong with the claims."""
    home = draft.pages.entries.get(HOME)
    topics = set(home.content.pages) if home else draft.pages.ids
    for entry in draft.claims.entries.values():
        if entry.content.topic not in topics:
            yield _no_such(entry, "topic", entry.content.topic, topics, Code.UNKNOWN_PAGE)
        if draft.pages.lacks(entry.content.page):
            pages = draft.pages.ids
            yield _no_such(entry, "page", entry.content.page, pages, Code.UNKNOWN_PAGE)
        if entry.content.figure and draft.figures.lacks(entry.content.figure):
            figures = draft.figures.ids
            yield _no_such(entry, "figure", entry.content.figure, figures, Code.UNKNOWN_FIGURE)
        yield from _reasons(entry, draft.figures)
        yield from _differences(entry)
        yield from _titles(entry)


def _no_such(
    entry: Entry[Claim], field: str, identifier: str, known: set[str], code: Code
) -> Problem:
    message = f"there is no {field} {identifier}"
    hint = did_you_mean(identifier, known, "use an id that exists")
    return entry.problem(code, message, hint, field)


def _reasons(entry: Entry[Claim], figures: Shelf[Figure]) -> Iterator[Problem]:
    for language, words in (("zh-Hans", entry.content.why.zh_hans), ("ja", entry.content.why.ja)):

        def report(
            code: Code, message: str, hint: str, excerpt: str, language: str = language
        ) -> Problem:
            return entry.problem(code, message, hint, "why", language, needle=excerpt)

        yield from broken_prose(words, entry.content.literals, figures, report)
        yield from absent_parts(words, figures.entries, report, always_shown="reason")


def _differences(entry: Entry[Claim]) -> Iterator[Problem]:
    zh_hans, ja = (
        references_or_none(words) for words in (entry.content.why.zh_hans, entry.content.why.ja)
    )
    if zh_hans is not None and ja is not None and zh_hans != ja:
        message = f"the reasons of {entry.id} name different figures in the two languages"
        hint = "say the same in both languages, with the same figures"
        yield entry.problem(Code.LANGUAGES_DIFFER, message, hint, "why")
    says = entry.content.says
    if sorted(_DIGITS.findall(says.zh_hans)) != sorted(_DIGITS.findall(says.ja)):
        message = f"what {entry.id} says holds different numbers in the two languages"
        hint = "write the article's own numbers alike, for example 500万 in both"
        yield entry.problem(Code.LANGUAGES_DIFFER, message, hint, "says")


def _titles(entry: Entry[Claim]) -> Iterator[Problem]:
    title = entry.content.title
    for language, words in (("zh-Hans", title.zh_hans), ("ja", title.ja)):
        if len(words) > MAX_TITLE:
            message = f"the title of {entry.id} has {len(words)} characters"
            hint = f"shorten it to {MAX_TITLE}; it stands on a button"
            yield entry.problem(Code.TOO_LONG, message, hint, "title", language)
