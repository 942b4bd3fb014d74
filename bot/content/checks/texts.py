"""Every text of a draft, with the way that leads to it in its file."""

from collections.abc import Iterator

from bot.content.models.texts import Frozen
from bot.content.reading.draft import Draft, Entry
from bot.content.reading.yaml_tree import Steps


def every_text(draft: Draft) -> Iterator[tuple[Entry[Frozen], Steps, str]]:
    """Yield each entry, the steps below it and the words of a text that stands there.

    Ids, and choices such as ``rule``, are texts too.
    """
    entries: list[Entry[Frozen]] = [
        *draft.sources.entries.values(),
        *draft.figures.entries.values(),
        *draft.pages.entries.values(),
        *draft.claims.entries.values(),
        *draft.terms.entries.values(),
        *draft.desks.entries.values(),
    ]
    for entry in entries:
        for steps, text in _texts(entry.content, ()):
            yield entry, steps, text


def _texts(content: object, steps: Steps) -> Iterator[tuple[Steps, str]]:
    match content:
        case str():
            yield steps, content
        case tuple():
            for number, each in enumerate(content):
                yield from _texts(each, (*steps, number))
        case Frozen():
            for name, field in type(content).model_fields.items():
                yield from _texts(getattr(content, name), (*steps, field.alias or name))
        case _:
            return
