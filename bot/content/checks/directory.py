"""Rules for terms and desks: links that lead somewhere, readings in kana, no bare number."""

import re
from collections.abc import Iterator

from bot.content.checks.prose import bare_numbers
from bot.content.models.directory import Desk, Term
from bot.content.models.texts import Frozen
from bot.content.problems import Code, Problem, did_you_mean
from bot.content.reading.draft import Draft, Entry, Shelf

MAX_NAME = 28
_KANA = re.compile(r"[\u3041-\u309f\u30a0-\u30ff・]+")


def broken_directory(draft: Draft) -> Iterator[Problem]:
    """Yield what is wrong with terms and desks."""
    for term in draft.terms.entries.values():
        yield from _reading(term)
        yield from _words(term)
        for number, page in enumerate(term.content.pages):
            yield from _link(term, page, draft.pages, Code.UNKNOWN_PAGE, "pages", number)
    yield from _twins(draft)
    for desk in draft.desks.entries.values():
        yield from _contacts(desk, draft)
        for number, page in enumerate(desk.content.pages):
            yield from _link(desk, page, draft.pages, Code.UNKNOWN_PAGE, "pages", number)


def _reading(entry: Entry[Term]) -> Iterator[Problem]:
    if not _KANA.fullmatch(entry.content.reading):
        message = f"the reading of {entry.id} is not in kana alone"
        hint = "write it as it is read aloud, such as ざいりゅうカード"
        yield entry.problem(Code.BAD_VALUE, message, hint, "reading")


def _words(entry: Entry[Term]) -> Iterator[Problem]:
    for field, text in (("name", entry.content.name), ("meaning", entry.content.meaning)):
        for language, words in (("zh-Hans", text.zh_hans), ("ja", text.ja)):
            for number in bare_numbers(words, entry.content.literals):
                message = f"the {field} of {entry.id} holds the number {number}"
                hint = "say it without, or add it to literals when it is a name such as N2"
                yield entry.problem(
                    Code.BARE_NUMBER, message, hint, field, language, needle=number
                )
            if field == "name" and len(words) > MAX_NAME:
                message = f"the name of {entry.id} has {len(words)} characters"
                hint = f"shorten it to {MAX_NAME}; it stands on a button"
                yield entry.problem(Code.TOO_LONG, message, hint, field, language)


def _twins(draft: Draft) -> Iterator[Problem]:
    seen: dict[str, str] = {}
    for entry in draft.terms.entries.values():
        first = seen.setdefault(entry.content.name.ja, entry.id)
        if first != entry.id:
            message = f"{entry.id} is the same Japanese term as {first}"
            hint = "keep one of the two, with the pages of both"
            yield entry.problem(Code.DUPLICATE_ID, message, hint, "name", "ja")


def _contacts(entry: Entry[Desk], draft: Draft) -> Iterator[Problem]:
    for field in ("phone", "hours", "languages", "address"):
        figure = getattr(entry.content, field)
        if figure is not None:
            yield from _link(entry, figure, draft.figures, Code.UNKNOWN_FIGURE, field)
    website = entry.content.website
    if website is not None:
        yield from _link(entry, website, draft.sources, Code.UNKNOWN_SOURCE, "website")
        source = draft.sources.entries.get(website)
        if source is not None and source.content.url is None:
            message = f"the website of {entry.id} is a source without url"
            yield entry.problem(Code.BAD_VALUE, message, "name one with url", "website")
    elif not entry.content.figures:
        message = f"the desk {entry.id} has neither a telephone nor an address nor a website"
        hint = "add at least one, as a cited figure or a source"
        yield entry.problem(Code.MISSING_FIELD, message, hint)


def _link(
    entry: Entry[Frozen], identifier: str, shelf: Shelf[Frozen], code: Code, *steps: str | int
) -> Iterator[Problem]:
    if shelf.lacks(identifier):
        what = code.name.rpartition("_")[2].lower()
        message = f"there is no {what} {identifier}"
        hint = did_you_mean(identifier, shelf.ids, "use an id that exists")
        yield entry.problem(code, message, hint, *steps)
