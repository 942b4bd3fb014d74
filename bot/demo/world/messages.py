"""A message of a private chat, and the callback queries that its buttons send."""

from dataclasses import dataclass, field
from typing import Any


@dataclass(slots=True, kw_only=True)
class Message:
    """One message; dates are Unix times in seconds, `sender` and `chat` are Bot API objects."""

    message_id: int
    sender: dict[str, Any]
    chat: dict[str, Any]
    date: int
    content: dict[str, Any]
    """`text` with `entities`, or what else the message holds, by the Bot API's field names."""
    reply_markup: dict[str, Any] | None = None
    reply_to: "Message | None" = None
    via_bot: dict[str, Any] | None = None
    inline_message_id: str | None = None
    """By which the bot knows it, when a user has sent it via the bot, with a keyboard."""
    edit_date: int | None = None

    @property
    def is_from_bot(self) -> bool:
        """Whether the bot may edit it."""
        return bool(self.sender["is_bot"])

    def as_message(self, *, with_reply: bool = True) -> dict[str, Any]:
        """Return the Bot API's Message; a replied message carries no further reply."""
        fields = {
            "message_id": self.message_id,
            "from": self.sender,
            "chat": self.chat,
            "date": self.date,
            "edit_date": self.edit_date,
            **self.content,
            "reply_markup": self.reply_markup,
            "via_bot": self.via_bot,
        }
        if with_reply and self.reply_to is not None:
            fields["reply_to_message"] = self.reply_to.as_message(with_reply=False)
        return {name: value for name, value in fields.items() if value not in (None, [])}


@dataclass(slots=True)
class CallbackQuery:
    """A press on a callback button; it may be answered once, and only for a while."""

    id: str
    user_id: int
    message_id: int
    asked_at: float
    is_answered: bool = False
    text: str = ""
    url: str = ""
    show_alert: bool = False


@dataclass(slots=True)
class Chat:
    """A private chat's messages by id, and how often it has changed."""

    messages: dict[int, Message] = field(default_factory=dict)
    revision: int = 0
    has_started: bool = False
    """A bot cannot write to somebody who has never written to it."""
