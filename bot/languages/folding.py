"""One form for all that is written differently and read alike: scripts, widths, cases, kana."""

import unicodedata
from collections.abc import Sequence
from functools import cache

from opencc import OpenCC

_FIRST, _LAST = 0x4E00, 0x9FFF
"""The block of CJK Unified Ideographs, which holds what people type."""
_MORE_FORMS = dict(
    zip(
        "戸渋値舎挙郷隣舗汚氷輌聡姫闘衞倂緖餠竝",
        "户涩值舍举乡邻铺污冰辆聪姬斗卫并绪饼并",
        strict=True,
    )
)
"""Japanese and older forms whose simplified one OpenCC does not know."""
_MARKS = dict.fromkeys("’‘ʼ＇", "'") | dict.fromkeys("\u200b\u200c\u200d\u2060\ufeff")
"""Apostrophes as phones type them, and what has no width at all."""
_KATAKANA, _KATAKANA_END, _TO_HIRAGANA = 0x30A1, 0x30F6, 0x60


def fold(text: str) -> str:
    """Return a text in which variants of one character are one: 經營, 経営 and 经营 become 经营.

    Traditional and Japanese characters become simplified, katakana becomes hiragana, full and
    half width become one, and letters small. To be compared, never to be shown.
    """
    small = unicodedata.normalize("NFKC", text).lower()
    # Once more: a small letter may join with its mark where the capital could not.
    return unicodedata.normalize("NFKC", small).translate(_table())


@cache
def _table() -> dict[int, str | None]:
    """Return the folded form of each character that has another one.

    Character by character: from traditional to simplified, and what that does not change from
    Japanese by way of traditional, the only way that OpenCC knows.
    """
    characters = [chr(number) for number in range(_FIRST, _LAST + 1)]
    to_simplified = OpenCC("t2s")
    simplified = _converted(to_simplified, characters)
    from_japanese = _converted(to_simplified, _converted(OpenCC("jp2t"), characters))
    folded = {
        each: chinese if chinese != each else japanese
        for each, chinese, japanese in zip(characters, simplified, from_japanese, strict=True)
    } | _MORE_FORMS
    table: dict[int, str | None] = {
        ord(each): _settled(each, folded) for each, to in folded.items() if each != to
    }
    table |= {ord(mark): to for mark, to in _MARKS.items()}
    for katakana in range(_KATAKANA, _KATAKANA_END + 1):
        table[katakana] = chr(katakana - _TO_HIRAGANA)
    return table


def _converted(converter: OpenCC, characters: Sequence[str]) -> list[str]:
    """Return each character converted, apart from its neighbours."""
    return str(converter.convert("\n".join(characters))).split("\n")


def _settled(character: str, folded: dict[str, str]) -> str:
    """Return where a character ends up, for a folded form may have one of its own."""
    seen = {character}
    while (to := folded.get(character, character)) not in seen:
        seen.add(to)
        character = to
    return character
