"""Rules for pages: their texts, and that both languages say the same."""

from collections.abc import Iterator

from bot.content.checks.parts import absent_parts, written
from bot.content.checks.prose import broken_prose, references_or_none
from bot.content.markup import Part, Reference
from bot.content.models.figures import Figure
from bot.content.models.pages import Page, PageText
from bot.content.problems import Code, Problem, did_you_mean
from bot.content.reading.draft import Draft, Entry, Shelf


def broken_pages(draft: Draft) -> Iterator[Problem]:
    """Yield what is wrong with the texts and the links of pages."""
    for entry in draft.pages.entries.values():
        for language, text in _texts(entry.content):
            yield from _prose(entry, language, text, draft.figures)
        yield from _differences(entry)
        yield from _lone_previous(entry, draft.figures)
        for field, ids in (("pages", entry.content.pages), ("related", entry.content.related)):
            yield from _links(entry, field, ids, draft.pages)


def _texts(page: Page) -> tuple[tuple[str, PageText], ...]:
    return (("zh-Hans", page.zh_hans), ("ja", page.ja))


def _prose(
    entry: Entry[Page], language: str, text: PageText, figures: Shelf[Figure]
) -> Iterator[Problem]:
    for field, words in (("title", text.title), ("summary", text.summary), ("body", text.body)):

        def report(
            code: Code, message: str, hint: str, excerpt: str, field: str = field
        ) -> Problem:
            return entry.problem(code, message, hint, language, field, needle=excerpt)

        yield from broken_prose(words, entry.content.literals, figures, report)
        always_shown = "" if field == "body" else field
        yield from absent_parts(words, figures.entries, report, always_shown=always_shown)


def _differences(entry: Entry[Page]) -> Iterator[Problem]:
    zh_hans, ja = _references(entry.content)
    if zh_hans is None or ja is None:
        return
    for reference in sorted(zh_hans ^ ja, key=written):
        has, lacks = ("zh-Hans", "ja") if reference in zh_hans else ("ja", "zh-Hans")
        message = f"{has} speaks of {written(reference)}, {lacks} does not"
        hint = "say the same in both languages, with the same figures"
        yield entry.problem(Code.LANGUAGES_DIFFER, message, hint, has, needle=written(reference))


def _lone_previous(entry: Entry[Page], figures: Shelf[Figure]) -> Iterator[Problem]:
    """Yield each earlier value that is told on a page which does not tell the one that holds.

    Of a page whose languages differ, or that names an unknown figure, nothing is said, for that
    may be the reason.
    """
    zh_hans, ja = _references(entry.content)
    if zh_hans is None or zh_hans != ja or any(figures.lacks(each.figure) for each in zh_hans):
        return
    told = {each.figure for each in zh_hans if each.part in {Part.WHOLE, Part.AMOUNT}}
    for each in sorted(zh_hans, key=written):
        if each.part is Part.PREVIOUS and each.figure not in told:
            message = f"{written(each)} stands without the value that holds now"
            hint = f"tell {{{each.figure}}} as well, so that nobody takes the old for the new"
            yield entry.problem(Code.LONE_PREVIOUS, message, hint, "zh-Hans", needle=written(each))


def _references(page: Page) -> tuple[frozenset[Reference] | None, frozenset[Reference] | None]:
    zh_hans, ja = (f"{text.summary}\n\n{text.body}" for _, text in _texts(page))
    return references_or_none(zh_hans), references_or_none(ja)


def _links(
    entry: Entry[Page], field: str, ids: tuple[str, ...], pages: Shelf[Page]
) -> Iterator[Problem]:
    for number, identifier in enumerate(ids):
        if pages.lacks(identifier):
            message = f"there is no page {identifier}"
            hint = did_you_mean(
                identifier, pages.ids, "write its path below pages/, without .yaml"
            )
            yield entry.problem(Code.UNKNOWN_PAGE, message, hint, field, number)
        elif identifier in ids[:number] or identifier == entry.id:
            message = f"{identifier} stands here twice, or leads to itself"
            yield entry.problem(Code.WRONG_MENU, message, "remove it", field, number)
