from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.demo.bot_api.refusals import Refusal
from bot.demo.checks.texts import message_text, utf16_length

CHARACTERS = st.text(st.sampled_from(" \n\r\t\u0000a说🙂𠮷か\u200d\u2028"), max_size=12)


def bold(offset: int, length: int) -> dict[str, Any]:
    return {"type": "bold", "offset": offset, "length": length}


def refusal(text: str, *entities: dict[str, Any]) -> str:
    """Return why a text is refused."""
    with pytest.raises(Refusal) as caught:
        message_text(text, list(entities), strict=True)
    return caught.value.description


@pytest.mark.parametrize(
    ("text", "entities", "kept", "kept_entities"),
    [
        ("  hi \n", [], "hi", []),
        ("  hi", [bold(2, 2)], "hi", [bold(0, 2)]),
        ("hi  ", [bold(1, 3)], "hi", [bold(1, 1)]),
        ("  hi", [bold(1, 3)], " hi", [bold(0, 3)]),
        ("🙂 hi", [bold(3, 2)], "🙂 hi", [bold(3, 2)]),
        ("a\r\nb", [bold(3, 1)], "a\nb", [bold(2, 1)]),
        ("a\tb", [], "a b", []),
        ("hi", [bold(1, 0)], "hi", []),
        ("hi \n", [bold(2, 2)], "hi", []),
    ],
    ids=[
        "trimmed",
        "entity moves along",
        "entity is cut",
        "entity keeps the white space before",
        "emoji counts twice",
        "carriage return goes",
        "tab becomes a space",
        "empty entity goes",
        "entity of white space goes",
    ],
)
def test_text_is_kept_as_telegram_keeps_it(
    text: str,
    entities: list[dict[str, Any]],
    kept: str,
    kept_entities: list[dict[str, Any]],
) -> None:
    assert message_text(text, entities, strict=True) == (kept, kept_entities)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "message text is empty"),
        (" \n ", "text must be non-empty"),
        ("a" * 4097, "message is too long"),
        ("🙂" * 2049, "message is too long"),
        ("a" * 32769, "text is too long"),
    ],
)
def test_a_text_of_a_wrong_length_is_refused(text: str, reason: str) -> None:
    assert refusal(text) == f"Bad Request: {reason}"


def test_the_longest_text_is_accepted_after_trimming() -> None:
    text, _ = message_text(" " + "🙂" * 2048 + " ", None, strict=True)

    assert utf16_length(text) == 4096


@pytest.mark.parametrize(
    ("entity", "reason"),
    [
        (
            bold(0, 4),
            "entity beginning at UTF-16 offset 0 ends after the end of the text at UTF-16",
        ),
        (bold(3, 1), "entity begins after the end of the text at UTF-16 offset 3"),
        (bold(2, 1), "entity begins in a middle of a UTF-16 symbol"),
        (bold(0, 2), "entity beginning at UTF-16 offset 0 ends in a middle of a UTF-16 symbol"),
        (bold(-1, 1), "receive an entity with incorrect offset -1"),
        ({"type": "bold", "offset": 0}, "can't parse MessageEntity: Can't find field"),
        (
            {"type": "bald", "offset": 0, "length": 1},
            "can't parse MessageEntity: Unsupported type",
        ),
        ({"offset": 0, "length": 1}, "can't parse MessageEntity: Type is not specified"),
    ],
)
def test_an_entity_outside_of_the_text_is_refused(entity: dict[str, Any], reason: str) -> None:
    assert refusal("a🙂", entity).startswith(f"Bad Request: {reason}")


@given(text=CHARACTERS, data=st.data())
def test_entities_always_stay_inside_the_text(text: str, data: st.DataObject) -> None:
    boundaries = [utf16_length(text[:index]) for index in range(len(text) + 1)]
    start, end = sorted(data.draw(st.lists(st.sampled_from(boundaries), min_size=2, max_size=2)))

    try:
        kept, entities = message_text(text, [bold(start, end - start)], strict=True)
    except Refusal:
        return
    units = kept.encode("utf-16-le")
    for entity in entities:
        piece = units[2 * entity["offset"] : 2 * (entity["offset"] + entity["length"])]
        assert piece.decode("utf-16-le")
    assert kept == kept.rstrip(" \n")
