"""Many words to look for in one text at once, by how they begin."""

from collections.abc import Iterable, Iterator
from typing import Generic, TypeVar

Item = TypeVar("Item")
_LENGTH = 2


class Beginnings(Generic[Item]):
    """Items by the first two characters of a word, which may be a single one."""

    def __init__(self, words: Iterable[tuple[str, Item]]) -> None:
        """Take each word with its item; words are not empty."""
        self._items: dict[str, list[Item]] = {}
        for word, item in words:
            self._items.setdefault(word[:_LENGTH], []).append(item)

    def begun_in(self, text: str) -> Iterator[Item]:
        """Yield each item once whose word begins somewhere in a text, and so may stand there."""
        beginnings = {text[place : place + _LENGTH] for place in range(len(text))} | set(text)
        for beginning in beginnings & self._items.keys():
            yield from self._items[beginning]
