"""The Chinese scripts: simplified into traditional, and which language a text is written in."""

from functools import lru_cache

from opencc import OpenCC

from bot.languages.language import Language

# Taiwan's characters and, where OpenCC has them, Taiwan's phrases.
_TO_TRADITIONAL = OpenCC("s2twp")
_SIMPLIFIED_TO_TRADITIONAL = OpenCC("s2t")
_TRADITIONAL_TO_SIMPLIFIED = OpenCC("t2s")
# OpenCC leaves punctuation alone; Taiwan quotes with corner brackets.
_QUOTATION_MARKS = str.maketrans("“”‘’", "「」『』")
# Words of ours that OpenCC leaves as the mainland says them, as CLDR has them for Taiwan.
_WORDS_OF_TAIWAN = {"日元": "日圓", "平方米": "平方公尺"}


@lru_cache(maxsize=16_384)
def to_traditional(text: str) -> str:
    """Return a simplified Chinese text as a reader in Taiwan would write it."""
    traditional = str(_TO_TRADITIONAL.convert(text)).translate(_QUOTATION_MARKS)
    for mainland, taiwan in _WORDS_OF_TAIWAN.items():
        traditional = traditional.replace(mainland, taiwan)
    return traditional


def language_of_text(text: str) -> Language | None:
    """Return the language a text is written in, or None when its characters do not tell.

    Kana means Japanese. Else the characters that only one of the Chinese scripts has are
    counted; more traditional than simplified ones means traditional, and the reverse.
    A text of characters that both scripts share (``大阪``) tells nothing.
    """
    if any("\u3041" <= character <= "\u30ff" and character != "・" for character in text):
        return Language.JA
    simplified = _changed_by(_SIMPLIFIED_TO_TRADITIONAL, text)
    traditional = _changed_by(_TRADITIONAL_TO_SIMPLIFIED, text)
    if simplified == traditional:
        return None
    return Language.ZH_HANS if simplified > traditional else Language.ZH_HANT


def _changed_by(converter: OpenCC, text: str) -> int:
    return sum(converter.convert(character) != character for character in text)
