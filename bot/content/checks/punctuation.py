"""The rule that Chinese and Japanese texts keep full-width punctuation."""

import re
from collections.abc import Iterator

from bot.content.checks.prose import every_text
from bot.content.problems import Code, Problem
from bot.content.reading.draft import Draft

_IDEOGRAPH_OR_KANA = "\u3040-\u30ff\u4e00-\u9fff"
_HALF_WIDTH = re.compile(rf"(?<=[{_IDEOGRAPH_OR_KANA}])[,;:!?()]|\((?=[{_IDEOGRAPH_OR_KANA}])")
_FULL_WIDTH = str.maketrans(",;:!?()", "，；：！？（）")
_AS_TYPED = "questions"
"""The field that holds what people type, in whatever width they type it."""


def broken_punctuation(draft: Draft) -> Iterator[Problem]:
    """Yield each half-width mark beside a Chinese or Japanese character."""
    for entry, steps, text in every_text(draft):
        if _AS_TYPED not in steps and (match := _HALF_WIDTH.search(text)):
            message = f"the half-width mark {match[0]} stands in «{_around(text, match)}»"
            hint = f"write {match[0].translate(_FULL_WIDTH)}"
            needle = text[max(match.start() - 1, 0) : match.end()]
            yield entry.problem(Code.HALF_WIDTH, message, hint, *steps, needle=needle)


def _around(text: str, match: re.Match[str]) -> str:
    return text[max(match.start() - 4, 0) : match.end() + 4].replace("\n", " ").strip()
