"""One form for all that is written differently and read alike: scripts, widths, cases, kana."""

import unicodedata
from functools import cache

from opencc import OpenCC

_FIRST, _LAST = 0x4E00, 0x9FFF
"""The block of CJK Unified Ideographs, which holds what people type."""
_MORE_JAPANESE = {"戸": "户", "渋": "涩"}
"""Japanese characters whose Chinese form OpenCC does not know."""
_KATAKANA, _KATAKANA_END, _TO_HIRAGANA = 0x30A1, 0x30F6, 0x60


def fold(text: str) -> str:
    """Return a text in which variants of one character are one: 經營, 経営 and 经营 become 经营.

    Traditional and Japanese characters become simplified, katakana becomes hiragana, full and
    half width become one, and letters small. To be compared, never to be shown.
    """
    return unicodedata.normalize("NFKC", text).lower().translate(_table())


@cache
def _table() -> dict[int, str]:
    """Return the folded form of each character that has another one.

    Character by character, by way of traditional: OpenCC knows Japanese forms from there only.
    """
    characters = "\n".join(map(chr, range(_FIRST, _LAST + 1)))
    simplified = OpenCC("t2s").convert(OpenCC("jp2t").convert(characters)).split("\n")
    folded = dict(zip(characters.split("\n"), simplified, strict=True)) | _MORE_JAPANESE
    table = {ord(each): _settled(each, folded) for each, to in folded.items() if each != to}
    for katakana in range(_KATAKANA, _KATAKANA_END + 1):
        table[katakana] = chr(katakana - _TO_HIRAGANA)
    return table


def _settled(character: str, folded: dict[str, str]) -> str:
    """Return where a character ends up, for a folded form may have one of its own."""
    seen = {character}
    while (to := folded.get(character, character)) not in seen:
        seen.add(to)
        character = to
    return character
