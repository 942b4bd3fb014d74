"""Rules for the way through the pages: one home, short menus, nothing out of reach."""

from collections.abc import Iterator

from bot.content.library import EMERGENCY, HOME
from bot.content.problems import Code, Problem
from bot.content.reading.draft import Draft

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
