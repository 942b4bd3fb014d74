"""The Chinese scripts: simplified into traditional, and which language a text is written in."""

from functools import lru_cache

from opencc import OpenCC

from bot.languages.language import Language

# Taiwan's characters, but not OpenCC's phrases for Taiwan (s2twp): they come from computing, and
# turn a counter (窗口) into a computer's window and the people concerned (对象) into objects.
_TO_TRADITIONAL = OpenCC("s2tw")
# OpenCC leaves punctuation alone; Taiwan quotes with corner brackets.
_QUOTATION_MARKS = str.maketrans("“”‘’", "「」『』")
# Words that Taiwan has its own for, whatever they stand beside.
_WORDS_OF_TAIWAN = {
    "日元": "日圓",
    "平方米": "平方公尺",
    "信息": "資訊",
    "網絡": "網路",
    "博客": "部落格",
}


@lru_cache(maxsize=16_384)
def to_traditional(text: str) -> str:
    """Return a simplified Chinese text as a reader in Taiwan would write it."""
    traditional = str(_TO_TRADITIONAL.convert(text)).translate(_QUOTATION_MARKS)
    for mainland, taiwan in _WORDS_OF_TAIWAN.items():
        traditional = traditional.replace(mainland, taiwan)
    return traditional


def language_of_text(text: str) -> Language | None:
    """Return the language a text is written in, or None when its characters do not tell.

    Kana means Japanese. Else it is the language whose national character set has more of the
    characters than the others: ``签证`` stands only in China's, ``簽證`` only in Taiwan's, and
    ``経営`` only in Japan's. ``大阪`` and ``学校`` tell nothing, as two or all of them have both.
    """
    if any("\u3041" <= character <= "\u30ff" and character != "・" for character in text):
        return Language.JA
    characters = [character for character in text if "\u4e00" <= character <= "\u9fff"]
    known = {
        language: sum(is_in_set(character) for character in characters)
        for language, is_in_set in _NATIONAL_SETS.items()
    }
    most, second = sorted(known.values(), reverse=True)[:2]
    return None if most == second else max(known, key=known.__getitem__)


def _is_in_gb_2312(character: str) -> bool:
    return bool(character.encode("gb2312", errors="ignore"))


def _is_in_big5(character: str) -> bool:
    return bool(character.encode("big5", errors="ignore"))


def _is_in_jis_level_1(character: str) -> bool:
    """Return whether JIS X 0208 has a character at level 1, where today's forms are."""
    first, *_ = character.encode("euc_jp", errors="ignore") or b"\0"
    return 0xB0 <= first <= 0xCF  # noqa: PLR2004 -- rows 16 to 47, as EUC-JP writes them


_NATIONAL_SETS = {
    Language.ZH_HANS: _is_in_gb_2312,
    Language.ZH_HANT: _is_in_big5,
    Language.JA: _is_in_jis_level_1,
}
