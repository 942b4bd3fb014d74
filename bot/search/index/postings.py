"""Which numbered things hold a gram, for many grams in little memory."""

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate


class Postings:
    """By the number of a gram, the numbers of what holds it and how much it counts in each.

    All stand in two flat arrays, one gram after the other: a list for each of tens of thousands
    of grams would take ten times the room.
    """

    def __init__(self, held_by: Sequence[int], held: Iterable[tuple[int, int, float]]) -> None:
        """Take how many things hold each gram, and for each of these gram, thing and weight.

        Things come in the order of their numbers.
        """
        self._ends = array("I", accumulate(held_by))
        next_place = array("I", [0, *self._ends[:-1]])
        size = self._ends[-1] if self._ends else 0
        self._numbers = array("I", bytes(4 * size))
        self._weights = array("f", bytes(4 * size))
        for gram, number, weight in held:
            place = next_place[gram]
            self._numbers[place] = number
            self._weights[place] = weight
            next_place[gram] = place + 1

    def numbers(self, gram: int) -> Sequence[int]:
        """Return the numbers of what holds a gram."""
        return self._numbers[self._ends[gram - 1] if gram else 0 : self._ends[gram]]

    def has(self, gram: int, number: int) -> bool:
        """Tell whether a thing holds a gram."""
        end = self._ends[gram]
        place = bisect_left(self._numbers, number, self._ends[gram - 1] if gram else 0, end)
        return place < end and self._numbers[place] == number

    def weighted(self, gram: int) -> Iterator[tuple[int, float]]:
        """Yield the number of each thing that holds a gram, and how much it counts there."""
        begin, end = self._ends[gram - 1] if gram else 0, self._ends[gram]
        return zip(self._numbers[begin:end], self._weights[begin:end], strict=True)
