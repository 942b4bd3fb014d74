"""The rule that Chinese and Japanese texts keep full-width punctuation."""

import re
from collections.abc import Iterator

from bot.content.problems import Code, Problem
from bot.content.reading.draft import Draft, Entry
from bot.content.reading.yaml_tree import Steps
from bot.content.texts import Frozen

_IDEOGRAPH_OR_KANA = "\u3040-\u30ff\u4e00-\u9fff"
_HALF_WIDTH = re.compile(rf"(?<=[{_IDEOGRAPH_OR_KANA}])[,;:!?()]|\((?=[{_IDEOGRAPH_OR_KANA}])")
_FULL_WIDTH = str.maketrans(",;:!?()", "，；：！？（）")
_AS_TYPED = "questions"
"""The field that holds what people type, in whatever width they type it."""


def broken_punctuation(draft: Draft) -> Iterator[Problem]:
    """Yield each half-width mark beside a Chinese or Japanese character."""
    entries: list[Entry[Frozen]] = [
        *draft.sources.entries.values(),
        *draft.figures.entries.values(),
        *draft.pages.entries.values(),
        *draft.claims.entries.values(),
    ]
    for entry in entries:
        for steps, text in _texts(entry.content, ()):
            if match := _HALF_WIDTH.search(text):
                message = f"the half-width mark {match[0]} stands in «{_around(text, match)}»"
                hint = f"write {match[0].translate(_FULL_WIDTH)}"
                needle = text[max(match.start() - 1, 0) : match.end()]
                yield entry.problem(Code.HALF_WIDTH, message, hint, *steps, needle=needle)


def _texts(content: object, steps: Steps) -> Iterator[tuple[Steps, str]]:
    match content:
        case str():
            yield steps, content
        case tuple():
            for number, each in enumerate(content):
                yield from _texts(each, (*steps, number))
        case Frozen():
            for name, field in type(content).model_fields.items():
                if name != _AS_TYPED:
                    yield from _texts(getattr(content, name), (*steps, field.alias or name))


def _around(text: str, match: re.Match[str]) -> str:
    return text[max(match.start() - 4, 0) : match.end() + 4].replace("\n", " ")
