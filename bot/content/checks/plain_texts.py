"""Rules for texts that are printed as they stand: they have no markup and no placeholders."""

import re
from collections.abc import Iterator

from bot.content.problems import Code, Problem
from bot.content.reading.draft import Draft, Entry
from bot.content.reading.yaml_tree import Steps
from bot.content.texts import Frozen, LocalizedText

_MARKUP = re.compile(r"[{}]|\*\*")


def broken_plain_texts(draft: Draft) -> Iterator[Problem]:
    """Yield each title, label, note or name that holds markup, which would be seen as it is."""
    for source in draft.sources.entries.values():
        yield from _marked(source, *_texts_of(source.content))
    for figure in draft.figures.entries.values():
        yield from _marked(figure, *_texts_of(figure.content))
    for claim in draft.claims.entries.values():
        texts = _texts_of(claim.content)
        yield from _marked(claim, *(each for each in texts if each[0][0] != "why"))
    for page in draft.pages.entries.values():
        zh_hans, ja = page.content.zh_hans, page.content.ja
        titles = ((("zh-Hans", "title"), zh_hans.title), (("ja", "title"), ja.title))
        yield from _marked(page, *titles)


def _marked(entry: Entry[Frozen], *texts: tuple[Steps, str]) -> Iterator[Problem]:
    for steps, text in texts:
        if match := _MARKUP.search(text):
            message = f"this text is printed as it stands, also its {match[0]}"
            hint = "say it without; figures and bold are for summary, body and why"
            yield entry.problem(Code.BROKEN_MARKUP, message, hint, *steps, needle=match[0])


def _texts_of(content: object, steps: Steps = ()) -> Iterator[tuple[Steps, str]]:
    """Yield every text in both languages, with the way that leads to it in its file."""
    match content:
        case LocalizedText(zh_hans=zh_hans, ja=ja):
            yield (*steps, "zh-Hans"), zh_hans
            yield (*steps, "ja"), ja
        case Frozen():
            for name, field in type(content).model_fields.items():
                yield from _texts_of(getattr(content, name), (*steps, field.alias or name))
        case tuple():
            for number, item in enumerate(content):
                yield from _texts_of(item, (*steps, number))
        case _:
            return
