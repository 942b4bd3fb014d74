"""Rules for texts that are printed as they stand: they have no markup and no placeholders."""

import re
from collections.abc import Iterator

from bot.content.checks.prose import every_text
from bot.content.problems import Code, Problem
from bot.content.reading.draft import Draft
from bot.content.reading.yaml_tree import Steps

_MARKUP = re.compile(r"[{}]|\*\*")
_LANGUAGES = frozenset({"zh-Hans", "ja"})


def broken_plain_texts(draft: Draft) -> Iterator[Problem]:
    """Yield each title, label, note or name that holds markup, which would be seen as it is."""
    for entry, steps, text in every_text(draft):
        if _is_plain(steps) and (match := _MARKUP.search(text)):
            message = f"this text is printed as it stands, also its {match[0]}"
            hint = "say it without; figures and bold are for summary, body and why"
            yield entry.problem(Code.BROKEN_MARKUP, message, hint, *steps, needle=match[0])


def _is_plain(steps: Steps) -> bool:
    """Tell whether these steps lead to a title, or to a text in two languages but a reason."""
    return steps[-1] == "title" or (steps[-1] in _LANGUAGES and steps[0] != "why")
