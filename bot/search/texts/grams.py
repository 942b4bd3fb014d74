"""Texts as grams, the pieces that search compares: characters, pairs of them, words, numbers."""

import re
from operator import add

from bot.languages.folding import fold
from bot.search.texts.numbers import plain_numbers

_RUN = re.compile(
    r"[\u3005-\u3007\u3041-\u309f\u30fc\u3400-\u9fff]+"  # Han characters and kana
    r"|[a-z][a-z0-9]*"
    r"|\d+(?:\.\d+)?"
)
BETWEEN_HAN = re.compile(r"(?<=[\u3041-\u9fff])(?:[^\S\n]|[·・‧])+(?=[\u3041-\u9fff])")
"""What may stand between Han characters or kana of one word; a line's end parts words."""
_HAN = "\u3400"


def normalized(text: str) -> str:
    """Return a text folded, with plain numbers and no dots or spaces between Han or kana."""
    return plain_numbers(BETWEEN_HAN.sub("", fold(text)))


def grams_of(text: str) -> list[str]:
    """Return the grams of a text in order, as often as they occur.

    Of Han and kana the pairs and each single Han character; of Latin letters whole words; of
    numbers the whole number.
    """
    grams: list[str] = []
    for run in _RUN.findall(normalized(text)):
        if run[0].isascii():
            grams.append(run)
        else:
            grams += map(add, run, run[1:])
            grams += [character for character in run if character >= _HAN]
    return grams
