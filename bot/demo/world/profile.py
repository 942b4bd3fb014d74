"""What the bot says about itself: names, descriptions, commands and menu buttons."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from bot.demo.world.users import BOT_ID, User

Commands = list[dict[str, str]]

DEFAULT_SCOPE = "default"
PRIVATE_SCOPE = "all_private_chats"


@dataclass(slots=True)
class Profile:
    """The bot's own words, each by the two-letter language of its readers, "" for all others."""

    username: str
    names: dict[str, str]
    descriptions: dict[str, str] = field(default_factory=dict)
    short_descriptions: dict[str, str] = field(default_factory=dict)
    commands: dict[tuple[str, str], Commands] = field(default_factory=dict)
    """By scope and language; a chat's scope is `chat:<id>`."""
    menu_buttons: dict[int | None, dict[str, Any]] = field(default_factory=dict)
    """By chat, None for all others."""

    def as_user(self) -> dict[str, Any]:
        """Return the Bot API's User, as messages carry it."""
        return {
            "id": BOT_ID,
            "is_bot": True,
            "first_name": self.names[""],
            "username": self.username,
        }

    def shown_to(self, user: User) -> dict[str, Any]:
        """Return what the user's app shows of the bot, in its language as far as there is."""
        return {
            "name": _in_language(self.names, user),
            "username": self.username,
            "description": _in_language(self.descriptions, user),
            "short_description": _in_language(self.short_descriptions, user),
            "commands": self._commands_for(user),
            "menu_button": self.menu_buttons.get(user.id) or self.menu_buttons.get(None),
        }

    def _commands_for(self, user: User) -> Commands:
        """Return the first list that is set, in the Bot API's order: the narrowest scope first."""
        for scope in (f"chat:{user.id}", PRIVATE_SCOPE, DEFAULT_SCOPE):
            for language in _languages(user):
                if commands := self.commands.get((scope, language)):
                    return commands
        return []


def _languages(user: User) -> Iterator[str]:
    if user.language_code:
        yield user.language_code.partition("-")[0]
    yield ""


def _in_language(texts: dict[str, str], user: User) -> str:
    return next((texts[language] for language in _languages(user) if texts.get(language)), "")
