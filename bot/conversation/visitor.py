"""Whoever is talking to the bot, as far as this one update tells."""

from dataclasses import dataclass

from bot.languages.language import Language


@dataclass(frozen=True, slots=True)
class Visitor:
    """A language, or None when nothing in the update tells one; no name, no number."""

    language: Language | None
