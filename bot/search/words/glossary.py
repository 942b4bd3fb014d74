"""The glossary: from the words that people type to the words that pages use."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from bot.content.models.questions import Wording
from bot.search.texts.grams import grams_of, normalized
from bot.search.words.beginnings import Beginnings


@dataclass(frozen=True, slots=True)
class Meant:
    """An entry found in a question: what was said, and what it means, each in grams too."""

    id: str
    said: str
    means: frozenset[str]

    @property
    def said_grams(self) -> frozenset[str]:
        """What was said, in grams."""
        return frozenset(grams_of(self.said))


class Glossary:
    """The entries of a store, ready to be found in questions."""

    def __init__(
        self, wordings: Mapping[str, Wording], is_on_a_page: Callable[[str], bool]
    ) -> None:
        """Take the entries; words whose every gram is on some page need no others.

        They are found as they stand, and what they mean would only push them aside.
        """
        self._entries = Beginnings(
            (meant.said, meant)
            for key, wording in wordings.items()
            for meant in _meant(key, wording)
            if meant.means and not all(map(is_on_a_page, meant.said_grams))
        )

    def meant(self, question: str) -> Iterator[Meant]:
        """Yield each entry of which a question says a word, once for each word."""
        text = normalized(question)
        for meant in self._entries.begun_in(text):
            if meant.said in text and _is_whole(meant.said, text):
                yield meant


def _meant(key: str, wording: Wording) -> Iterator[Meant]:
    means = frozenset(gram for text in wording.means for gram in grams_of(text))
    for said in dict.fromkeys(normalized(each).strip() for each in wording.says):
        yield Meant(key, said, means)


def _is_whole(said: str, text: str) -> bool:
    """Tell whether words in Latin letters stand in a text as words, not within others."""
    if not (said[0].isascii() or said[-1].isascii()):
        return True
    start = text.find(said)
    while start >= 0:
        end = start + len(said)
        before, after = text[start - 1 : start], text[end : end + 1]
        if not (_joins(before, said[0]) or _joins(said[-1], after)):
            return True
        start = text.find(said, start + 1)
    return False


def _joins(left: str, right: str) -> bool:
    """Tell whether two neighbouring characters belong to one word or number."""
    return (left + right).isascii() and left.isalnum() and right.isalnum()
