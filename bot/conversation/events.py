"""What happened, in the past tense, freed of everything Telegram knows about anyone."""

from dataclasses import dataclass

from bot.conversation.actions import Action


@dataclass(frozen=True, slots=True)
class CommandSent:
    """Somebody sent a bot command; the argument is a deep link's parameter or empty."""

    name: str
    argument: str = ""


@dataclass(frozen=True, slots=True)
class ButtonPressed:
    """Somebody pressed a button of ours."""

    action: Action


@dataclass(frozen=True, slots=True)
class OldButtonPressed:
    """Somebody pressed a button whose data we no longer understand."""


@dataclass(frozen=True, slots=True)
class TextSent:
    """Somebody sent a text that is no command."""

    text: str


@dataclass(frozen=True, slots=True)
class MediaSent:
    """Somebody sent a photo, a voice message or anything else that holds no text."""


Event = CommandSent | ButtonPressed | OldButtonPressed | TextSent | MediaSent
