"""What the bot says of itself before anyone has spoken to it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Profile:
    """The commands as (name, description), and the bot's long and short description."""

    commands: tuple[tuple[str, str], ...]
    description: str
    short_description: str
