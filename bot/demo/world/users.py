"""The people of the emulated Telegram, and the bot."""

from dataclasses import dataclass
from typing import Any

BOT_ID = 1_000_000_001
DEMO_TOKEN = f"{BOT_ID}:{'demo' * 9}"
"""A well-formed token that no real bot has."""


@dataclass(slots=True)
class User:
    """Somebody with a private chat; `language_code` is what their app is set to, or None."""

    id: int
    first_name: str
    last_name: str | None
    language_code: str | None
    has_blocked_bot: bool = False

    @property
    def name(self) -> str:
        """The full name; the family name comes first where it is written without a space."""
        if self.last_name is None:
            return self.first_name
        if self.last_name.isascii():
            return f"{self.first_name} {self.last_name}"
        return self.last_name + self.first_name

    def as_user(self) -> dict[str, Any]:
        """Return the Bot API's User."""
        fields: dict[str, Any] = {
            "id": self.id,
            "is_bot": False,
            "first_name": self.first_name,
            "last_name": self.last_name,
            "language_code": self.language_code,
        }
        return {name: value for name, value in fields.items() if value is not None}

    def as_chat(self) -> dict[str, Any]:
        """Return the Bot API's Chat: a private chat has its user's id."""
        user = self.as_user()
        names = {name: value for name, value in user.items() if name.endswith("_name")}
        return {"id": self.id, "type": "private", **names}


def default_users() -> list[User]:
    """One user for every language setting that the demo tells apart."""
    return [
        User(2_000_000_001, "芳", "王", "zh-hans"),
        User(2_000_000_002, "大文", "陳", "zh-hant"),
        User(2_000_000_003, "花子", "佐藤", "ja"),
        User(2_000_000_004, "Alex", None, "en"),
        User(2_000_000_005, "无名", None, None),
    ]
