from typing import Any

import pytest

from bot.demo.bot_api.refusals import Refusal
from bot.demo.checks.entities import fitting_entities
from bot.demo.checks.texts import message_text

Entity = dict[str, Any]


def entity(kind: str, offset: int, length: int) -> Entity:
    return {"type": kind, "offset": offset, "length": length}


@pytest.mark.parametrize(
    "entities",
    [
        [entity("expandable_blockquote", 0, 9), entity("bold", 0, 3), entity("text_link", 4, 2)],
        [entity("bold", 0, 3), entity("bold", 3, 3)],
        [entity("bold", 0, 5), entity("italic", 3, 5)],
        [entity("blockquote", 0, 9), entity("code", 2, 3)],
        [entity("bold", 0, 9), entity("text_link", 2, 3)],
    ],
    ids=["quote with contents", "neighbours", "crossing styles", "code in quote", "link in bold"],
)
def test_what_telegram_can_show_fits(entities: list[Entity]) -> None:
    fitting = fitting_entities(entities, strict=True)

    assert sorted(fitting, key=str) == sorted(entities, key=str)


@pytest.mark.parametrize(
    "entities",
    [
        [entity("expandable_blockquote", 0, 9), entity("blockquote", 2, 3)],
        [entity("blockquote", 0, 5), entity("text_link", 3, 5)],
        [entity("pre", 0, 9), entity("bold", 2, 3)],
        [entity("bold", 0, 9), entity("code", 2, 3)],
        [entity("text_link", 0, 9), entity("text_link", 2, 3)],
        [entity("text_link", 0, 9), entity("blockquote", 2, 3)],
        [entity("bold", 0, 9), entity("bold", 2, 3)],
    ],
    ids=[
        "quote in quote",
        "link across the end of a quote",
        "style in code block",
        "code in style",
        "link in link",
        "quote in link",
        "bold in bold",
    ],
)
def test_what_telegram_would_drop_is_refused_when_strict(entities: list[Entity]) -> None:
    with pytest.raises(Refusal, match="strict emulator: entity"):
        fitting_entities(entities, strict=True)

    assert fitting_entities(entities, strict=False) == entities[:1]


def test_entities_beyond_the_hundredth_are_ignored() -> None:
    entities = [entity("bold", 2 * index, 1) for index in range(101)]

    assert fitting_entities(entities, strict=True) == entities[:100]


def test_entities_that_telegram_finds_itself_are_ignored() -> None:
    _, entities = message_text("/start", [entity("bot_command", 0, 6)], strict=True)

    assert entities == []


def test_a_text_link_needs_an_address() -> None:
    link = {**entity("text_link", 0, 2), "url": "https://localhost/"}

    with pytest.raises(Refusal, match="entity URL 'https://localhost/' is invalid: Wrong HTTP"):
        message_text("hi", [link], strict=True)
