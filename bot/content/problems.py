"""What can be wrong with content: each problem says where, what, and what to do."""

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum


class Code(StrEnum):
    """The kinds of problem, each with a number that stays the same for good."""

    UNREADABLE_FILE = "C101"
    BROKEN_YAML = "C102"
    DUPLICATE_KEY = "C103"
    YAML_FEATURE = "C104"
    MISPLACED_FILE = "C105"
    UNKNOWN_FIELD = "C201"
    MISSING_FIELD = "C202"
    MISSING_LANGUAGE = "C203"
    BAD_VALUE = "C204"
    BAD_DATE = "C205"
    BAD_AMOUNT = "C206"
    BAD_ID = "C207"
    UNKNOWN_FIGURE = "C301"
    UNKNOWN_SOURCE = "C302"
    UNKNOWN_PAGE = "C303"
    UNKNOWN_PART = "C304"
    DUPLICATE_ID = "C305"
    BROKEN_MARKUP = "C306"
    UNKNOWN_DESK = "C307"
    NO_CITATION = "C401"
    OVERLAP = "C402"
    GAP = "C403"
    WRONG_DAYS = "C404"
    WRONG_UNIT = "C405"
    WRONG_SPEAKER = "C406"
    COPY_WITH_ADDRESS = "C407"
    BARE_NUMBER = "C501"
    LANGUAGES_DIFFER = "C502"
    TOO_LONG = "C503"
    UNREACHABLE_PAGE = "C504"
    WRONG_MENU = "C505"
    FLEETING_SUMMARY = "C506"
    HALF_WIDTH = "C507"
    LONE_PREVIOUS = "C508"
    GUARDED_QUESTION = "C601"
    DECOYED_QUESTION = "C602"
    REPEATED_WORDS = "C603"
    IDLE_WORDING = "C604"


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing wrong: file, line and column (from 1), code, what it is, and what to do."""

    path: str
    line: int
    column: int
    code: Code
    message: str
    hint: str

    def __str__(self) -> str:
        """Return the problem as one line that editors can jump from."""
        return (
            f"{self.path}:{self.line}:{self.column}: {self.code} {self.message}. Hint: {self.hint}"
        )


def did_you_mean(wrong: str, known: Iterable[str], otherwise: str) -> str:
    """Return a hint that names the nearest known word, or the hint to fall back on."""
    nearest = get_close_matches(wrong, list(known), n=1, cutoff=0.6)
    return f"did you mean {nearest[0]}?" if nearest else otherwise
