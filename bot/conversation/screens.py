"""What a visitor is shown: styled spans of text, and rows of buttons below it."""

from dataclasses import dataclass
from enum import Flag, auto

from bot.conversation.actions import Action
from bot.conversation.links.deep_links import DeepLinked
from bot.languages.language import Language


class Style(Flag):
    """How a span looks; styles combine."""

    PLAIN = 0
    BOLD = auto()
    ITALIC = auto()
    FOLDED = auto()
    """Part of a quotation that opens on a tap; neighbouring folded spans are one quotation."""


@dataclass(frozen=True, slots=True)
class Span:
    """A run of text in one style, linked when it has an address or opens a screen of ours.

    What opens a screen does so from wherever the message is forwarded to.
    """

    text: str
    style: Style = Style.PLAIN
    url: str | None = None
    opens: DeepLinked | None = None


@dataclass(frozen=True, slots=True)
class Press:
    """A button that does something; the language it was offered in rides along."""

    action: Action
    language: Language


@dataclass(frozen=True, slots=True)
class Link:
    """A button that opens an address."""

    url: str


@dataclass(frozen=True, slots=True)
class Opening:
    """A button that opens a screen of ours in the reader's own chat with the bot."""

    target: DeepLinked


@dataclass(frozen=True, slots=True)
class CopyText:
    """A button that copies a text of at most 256 characters."""

    text: str


@dataclass(frozen=True, slots=True)
class Button:
    """A label of at most 64 characters, and what the button does."""

    label: str
    target: Press | Link | Opening | CopyText


@dataclass(frozen=True, slots=True)
class Screen:
    """One message: its text, and its buttons in rows."""

    spans: tuple[Span, ...]
    rows: tuple[tuple[Button, ...], ...]


@dataclass(frozen=True, slots=True)
class Card:
    """A message to choose from a list, to be sent into any chat: its name there, and itself."""

    id: str
    """At most 64 characters."""
    title: str
    description: str
    screen: Screen


@dataclass(frozen=True, slots=True)
class Offer:
    """Cards to choose from, and the label of the way into our own chat when there are none."""

    cards: tuple[Card, ...]
    otherwise: str


@dataclass(frozen=True, slots=True)
class Reply:
    """The answer to an event: a screen, and for a pressed button a line shown for a moment."""

    screen: Screen
    toast: str | None = None
    opens: DeepLinked | None = None
    """Where to find the screen again, for a button pressed where no screen can be shown."""
