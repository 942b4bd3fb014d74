"""Rules for the way through the pages: one home, short menus, nothing out of reach or lost."""

from collections.abc import Iterator

from bot.content.checks.prose import bare_numbers
from bot.content.library import EMERGENCY, HOME
from bot.content.models.pages import Moved
from bot.content.problems import Code, Problem, did_you_mean
from bot.content.reading.draft import Draft, Entry

MAX_ENTRIES = 8


def broken_menus(draft: Draft, folder: str) -> Iterator[Problem]:
    """Yield what is wrong with the menus; pages too broken to read are not missed here."""
    if HOME not in draft.pages.ids:
        message = "there is no home page, which lists the topics"
        hint = "add it, with pages: [visas, …]"
        path = f"{folder}/pages/{HOME}.yaml"
        yield Problem(path, 1, 1, Code.UNREACHABLE_PAGE, message, hint)
        return
    for entry in draft.pages.entries.values():
        if len(entry.content.pages) > MAX_ENTRIES:
            message = f"the menu of {entry.id} has {len(entry.content.pages)} entries"
            hint = f"list at most {MAX_ENTRIES}; group some under a page of their own"
            yield entry.problem(Code.WRONG_MENU, message, hint, "pages")
    yield from _unreachable(draft)


def _unreachable(draft: Draft) -> Iterator[Problem]:
    pages = {key: entry.content.pages for key, entry in draft.pages.entries.items()}
    if HOME not in pages or draft.pages.ids - pages.keys():
        return  # A menu that cannot be read may well have listed it.
    waiting = [HOME, *({EMERGENCY} & pages.keys())]
    reached = set(waiting)
    while waiting:
        below = [child for child in pages[waiting.pop()] if child in pages.keys() - reached]
        reached.update(below)
        waiting += below
    for identifier in sorted(pages.keys() - reached):
        message = f"no menu leads to the page {identifier}"
        parent = identifier.rpartition("/")[0] or HOME
        hint = f"list it under pages: in the page {parent}"
        yield draft.pages.entries[identifier].problem(Code.UNREACHABLE_PAGE, message, hint)


def broken_moves(draft: Draft) -> Iterator[Problem]:
    """Yield what is wrong with what is said of pages that moved or were taken out.

    Each leads to a page that is there, so no chain of them is needed and none can be a circle.
    """
    for entry in draft.moved.entries.values():
        if entry.id in draft.pages.ids:
            message = f"{entry.id} is said to have moved, and there is a page of that id"
            hint = "remove it here, or move the page away"
            yield entry.problem(Code.DUPLICATE_ID, message, hint)
        yield from _fields(entry)
        yield from _target(entry, draft)
        yield from _reason(entry)


def _fields(entry: Entry[Moved]) -> Iterator[Problem]:
    match entry.content:
        case Moved(to=str(), withdrawn=None, reason=None):
            return
        case Moved(to=None, withdrawn=day, reason=reason) if day and reason:
            return
        case _:
            message = f"it is not clear where {entry.id} went"
            hint = "write to: with a page, or withdrawn: with the day and reason:"
            yield entry.problem(Code.MISSING_FIELD, message, hint)


def _target(entry: Entry[Moved], draft: Draft) -> Iterator[Problem]:
    to = entry.content.to
    if to is None or not draft.pages.lacks(to):
        return
    message = f"there is no page {to}"
    further = draft.moved.entries.get(to)
    heir = further.content.to if further else None
    hint = (
        f"it has moved, too: write {heir}"
        if heir
        else did_you_mean(to, draft.pages.ids, "write its path below pages/, without .yaml")
    )
    yield entry.problem(Code.UNKNOWN_PAGE, message, hint, "to")


def _reason(entry: Entry[Moved]) -> Iterator[Problem]:
    reason = entry.content.reason
    if reason is None:
        return
    for language, words in (("zh-Hans", reason.zh_hans), ("ja", reason.ja)):
        for number in bare_numbers(words, ()):
            message = f"the reason of {entry.id} holds the number {number}"
            hint = "say it without; numbers are figures"
            yield entry.problem(Code.BARE_NUMBER, message, hint, "reason", language, needle=number)
