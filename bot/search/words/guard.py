"""The guard: tell-tale phrases that decide what is answered before any page is looked for."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from bot.content.models.questions import Guard, Lead
from bot.languages.folding import fold
from bot.search.texts.grams import BETWEEN_HAN
from bot.search.words.beginnings import Beginnings

GAP = "…"
MAX_GAP = 12
"""How many characters a gap in a phrase stands for at most."""
_BEGIN, _END = "^", "$"
_SPACES = re.compile(r"\s+")
_URGENCY = tuple(Lead)
"""Danger comes before the law, both before small talk, and what no page answers comes last."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase, folded: pieces with gaps between, perhaps at the beginning or end of a message."""

    pieces: tuple[str, ...]
    at_begin: bool = False
    at_end: bool = False

    def stands_in(self, message: str) -> bool:
        """Tell whether a folded message holds the phrase; words in Latin letters stay whole."""
        return self.pieces[0] in message and any(self._ends(message, 0, 0))

    def _ends(self, message: str, number: int, begin: int) -> Iterator[bool]:
        """Yield True for each way to find the pieces from one on, the first within the gap."""
        piece = self.pieces[number]
        for start in _places(piece, message, begin):
            end = start + len(piece)
            if number == 0:
                if self.at_begin and start > 0:
                    return
            elif start - begin > MAX_GAP:
                return
            if number + 1 < len(self.pieces):
                yield from self._ends(message, number + 1, end)
            elif not self.at_end or end == len(message):
                yield True


def phrase_of(written: str) -> Phrase:
    """Return a phrase as operators write it: «…» is a gap, ^ the beginning and $ the end."""
    text = fold(written.replace(GAP, "\0"))
    at_begin, at_end = text.startswith(_BEGIN), text.endswith(_END)
    inner = text.removeprefix(_BEGIN).removesuffix(_END)
    # What stands around the words of a message is not looked at, so neither is it here.
    inner = _from_first_word(inner) if at_begin else inner
    inner = _to_last_word(inner) if at_end else inner
    pieces = (_joined(piece) for piece in inner.split("\0"))
    return Phrase(tuple(piece for piece in pieces if piece), at_begin=at_begin, at_end=at_end)


def has_words(written: str) -> bool:
    """Tell whether a phrase says anything beside its gaps and the marks of its ends."""
    return bool(written.strip(f"{GAP}{_BEGIN}{_END} "))


def message_of(text: str) -> str:
    """Return a message folded, without what stands around its words."""
    return _joined(_to_last_word(_from_first_word(fold(text))))


def _joined(text: str) -> str:
    """Return a text without spaces between Han characters, and with single ones elsewhere."""
    return BETWEEN_HAN.sub("", _SPACES.sub(" ", text).strip())


def _from_first_word(text: str) -> str:
    return text[next((n for n, each in enumerate(text) if each.isalnum()), len(text)) :]


def _to_last_word(text: str) -> str:
    return text[: next((n for n in range(len(text), 0, -1) if text[n - 1].isalnum()), 0)]


class Watch:
    """The guard entries of a store, the most urgent first."""

    def __init__(self, guard: Mapping[str, Guard]) -> None:
        ordered = sorted(guard, key=lambda key: _URGENCY.index(guard[key].leads_to))
        self._rank = {key: rank for rank, key in enumerate(ordered)}
        self._phrases = Beginnings(
            (phrase.pieces[0], (key, phrase))
            for key in ordered
            for phrase in _phrases(guard[key].phrases)
        )
        self._unless = cache(lambda key: _phrases(guard[key].unless))

    def tripped(self, text: str) -> str | None:
        """Return the id of the most urgent entry that a message trips, None when it trips none."""
        message = message_of(text)
        tripped = {
            key for key, phrase in self._phrases.begun_in(message) if phrase.stands_in(message)
        }
        for key in sorted(tripped, key=self._rank.__getitem__):
            if not any(phrase.stands_in(message) for phrase in self._unless(key)):
                return key
        return None


def _phrases(written: Iterable[str]) -> tuple[Phrase, ...]:
    phrases = map(phrase_of, written)
    return tuple(phrase for phrase in phrases if phrase.pieces)


def _places(piece: str, message: str, begin: int) -> Iterator[int]:
    """Yield where a piece stands in a message from a place on, as whole words."""
    start = message.find(piece, begin)
    while start >= 0:
        end = start + len(piece)
        if not (_is_cut(message, start) or _is_cut(message, end)):
            yield start
        start = message.find(piece, start + 1)


def _is_cut(message: str, place: int) -> bool:
    """Tell whether a place is inside a word in Latin letters, or inside a number."""
    if not 0 < place < len(message):
        return False
    before, after = message[place - 1], message[place]
    return (_is_latin(before) and _is_latin(after)) or (before.isdigit() and after.isdigit())


def _is_latin(character: str) -> bool:
    return character.isascii() and character.isalpha()
