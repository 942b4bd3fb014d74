"""Journeys: whole conversations as transcripts, which anybody can read and review.

A journey begins with a title, says what the app of the person is set to, and goes on with what
they do and what they then see::

    # Schooling in Japanese
    language_code: zh-hans

    > /start
    (the screen)

    > [🏫 上学]
    (the screen)

``> /start`` sends a command, ``> 大阪`` a text, ``> <🌸>`` a sticker; ``> [上学]`` presses the
button with that label, and ``> {sx:gone}`` a button of an older version with that callback data.

After a change of words, ``python -m tests.tools.journeys`` writes all the screens anew; a new
journey needs its title, its header and its lines with ``>`` only. Read what changed.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Protocol, TypeVar

from bot.app.handbooks import read_handbook
from bot.conversation.handbook import Handbook
from bot.settings import LOCALES
from bot.translations import load_catalogs
from tests.tools.talk import Talk

TESTS = Path(__file__).parents[1]
SAMPLE_CONTENT = TESTS / "sample_content"
JOURNEYS = sorted((TESTS / "journeys").glob("*.txt"))
DAY = date(2026, 11, 23)
"""The day all journeys take place."""
_PROMPT = "> "
_HEADER = "language_code: "
_NO_LANGUAGE = "none"

Done_co = TypeVar("Done_co", covariant=True)


class Talker(Protocol[Done_co]):
    """What a journey needs of a conversation, which may be one to wait for."""

    def send(self, text: str) -> Done_co:
        """Send a command or a text."""

    def send_sticker(self, emoji: str) -> Done_co:
        """Send something that holds no text."""

    def press(self, label: str) -> Done_co:
        """Press the button with this label."""

    def press_old(self, callback_data: str) -> Done_co:
        """Press a button of an older version."""


@dataclass(frozen=True, slots=True)
class Journey:
    """The title, the language code of the person's app, and what they do, line by line."""

    title: str
    language_code: str | None
    lines: tuple[str, ...]

    def transcript(self, screens: Sequence[str]) -> str:
        """Return the file of a journey on which these screens were seen."""
        header = f"{self.title}\n{_HEADER}{self.language_code or _NO_LANGUAGE}\n"
        steps = zip(self.lines, screens, strict=True)
        return header + "".join(f"\n{_PROMPT}{line}\n{screen}" for line, screen in steps)


def read_journey(text: str) -> Journey:
    """Return the journey of a transcript."""
    title, header, *lines = text.splitlines()
    code = header.removeprefix(_HEADER)
    done = tuple(line.removeprefix(_PROMPT) for line in lines if line.startswith(_PROMPT))
    return Journey(title, None if code == _NO_LANGUAGE else code, done)


def perform(talker: Talker[Done_co], line: str) -> Done_co:
    """Do what a line of a journey says."""
    match line[0], line[1:-1], line[-1]:
        case "[", label, "]":
            return talker.press(label)
        case "{", callback_data, "}":
            return talker.press_old(callback_data)
        case "<", emoji, ">":
            return talker.send_sticker(emoji)
        case _:
            return talker.send(line)


def sample_handbook() -> Handbook:
    """Return the handbook of the sample content, on the day of the journeys."""
    reading = read_handbook(SAMPLE_CONTENT, load_catalogs(LOCALES), DAY)
    assert reading.handbook is not None, "\n".join(map(str, reading.problems))
    return reading.handbook


def talked(journey: Journey, handbook: Handbook) -> str:
    """Return the transcript of a journey, made without Telegram."""
    talk = Talk(handbook, DAY, journey.language_code)
    screens = []
    for line in journey.lines:
        perform(talk, line)
        screens.append(talk.screen)
    return journey.transcript(screens)


if __name__ == "__main__":
    sample = sample_handbook()
    for path in JOURNEYS:
        journey = read_journey(path.read_text(encoding="utf-8"))
        path.write_text(talked(journey, sample), encoding="utf-8")
