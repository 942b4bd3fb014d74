"""The emulated Telegram itself: who is there, what was said, what the bot is yet to hear."""

import itertools
from collections.abc import Callable, Sequence
from typing import Any

from bot.demo.bot_api.refusals import blocked, refuse
from bot.demo.checks import limits
from bot.demo.checks.detection import with_found_entities
from bot.demo.checks.inline_results import InlineResult
from bot.demo.world.inline import InlineAnswer, InlineQuery
from bot.demo.world.messages import CallbackQuery, Chat, Message
from bot.demo.world.profile import Profile
from bot.demo.world.signals import Broadcast, Signal
from bot.demo.world.updates import Updates
from bot.demo.world.users import User
from bot.demo.world.webhook import Webhook

_FIRST_QUERY_ID = 4_000_000_001
_TOO_OLD = "query is too old and response timeout expired or query ID is invalid"


class World:
    """All chats of one bot; `clock` tells the Unix time in seconds."""

    def __init__(
        self, users: Sequence[User], profile: Profile, clock: Callable[[], float], *, strict: bool
    ) -> None:
        self.users = {user.id: user for user in users}
        self.profile = profile
        self.clock = clock
        self.strict = strict
        self.chats = {user.id: Chat() for user in users}
        self.queries: dict[str, CallbackQuery] = {}
        self.inline_queries: dict[str, InlineQuery] = {}
        self.updates = Updates()
        self.webhook: Webhook | None = None
        self.events = Broadcast()
        self.changed = Signal()
        self._message_ids = itertools.count(1)
        self._query_ids = itertools.count(_FIRST_QUERY_ID)

    def close(self) -> None:
        """End every long poll, every open page's stream, and the webhook."""
        self.set_webhook(None)
        self.updates.close()
        self.events.close()
        self.changed.ring()

    def tell(self, user_id: int, kind: str, **details: object) -> None:
        """Let the open pages, and whoever waits for this chat, know of a change."""
        self.chats[user_id].revision += 1
        self.events.publish({"type": kind, "user_id": user_id, **details})
        self.changed.ring()

    def set_webhook(self, webhook: Webhook | None) -> None:
        """Send updates there from now on; to nowhere, with None."""
        if self.webhook is not None:
            self.webhook.stop()
        self.webhook = webhook
        self.updates.webhook_url = webhook.url if webhook else ""
        if webhook:
            self.updates.interrupt()

    # What the bot does.

    def chat_of_bot(self, chat_id: int) -> User:
        """Return the user whom the bot may write to; raises Refusal."""
        if chat_id not in self.users or not self.chats[chat_id].has_started:
            refuse("chat not found")
        if self.users[chat_id].has_blocked_bot:
            raise blocked()
        return self.users[chat_id]

    def message_of_bot(self, chat_id: int, message_id: int, purpose: str) -> Message:
        """Return the message that the bot may `edit` or `delete`; raises Refusal."""
        user = self.chat_of_bot(chat_id)
        message = self.chats[user.id].messages.get(message_id)
        if message is None:
            refuse(f"message to {purpose} not found")
        if not message.is_from_bot and purpose == "edit":
            refuse("message can't be edited")
        return message

    def message_sent_inline(self, inline_message_id: str) -> Message:
        """Return a message that a user has sent via the bot; raises Refusal."""
        if not inline_message_id:
            refuse("message identifier is not specified")
        everything = (m for chat in self.chats.values() for m in chat.messages.values())
        message = next((m for m in everything if m.inline_message_id == inline_message_id), None)
        if message is None:
            refuse("invalid inline message identifier specified")
        return message

    def bot_sends(
        self,
        user: User,
        content: dict[str, Any],
        keyboard: dict[str, Any] | None,
        reply_to: Message | None,
    ) -> Message:
        """Put a message of the bot into the chat."""
        message = self._add(user, self.profile.as_user(), content, reply_to)
        message.reply_markup = keyboard
        self.tell(user.id, "message", message=message.as_message())
        return message

    def bot_edits(
        self, message: Message, content: dict[str, Any], keyboard: dict[str, Any] | None
    ) -> None:
        """Exchange what a message of the bot holds; raises Refusal when nothing would differ."""
        if content == message.content and keyboard == message.reply_markup:
            refuse(
                "message is not modified: specified new message content and reply markup are "
                "exactly the same as a current content and reply markup of the message"
            )
        message.content, message.reply_markup = content, keyboard
        message.edit_date = int(self.clock())
        self.tell(message.chat["id"], "message", message=message.as_message())

    def delete(self, user_id: int, message_id: int) -> None:
        """Take a message out of the chat."""
        del self.chats[user_id].messages[message_id]
        self.tell(user_id, "deleted", message_id=message_id)

    def bot_answers(self, query_id: str, text: str, url: str, *, show_alert: bool) -> None:
        """Answer a callback query; raises Refusal when it is unknown, answered or too old."""
        query = self.queries.get(query_id)
        if query is None or query.is_answered or self._is_over(query, limits.QUERY_SECONDS):
            refuse(_TOO_OLD)
        query.is_answered, query.text, query.show_alert = True, text, show_alert
        query.url = url
        self.tell(
            query.user_id,
            "answer",
            callback_query_id=query.id,
            message_id=query.message_id,
            text=text,
            url=url,
            show_alert=show_alert,
        )

    def bot_answers_inline(self, query_id: str, answer: InlineAnswer) -> None:
        """Answer an inline query; raises Refusal when it is unknown, answered or too old."""
        query = self.inline_queries.get(query_id)
        if query is None or query.answer or self._is_over(query, limits.INLINE_QUERY_SECONDS):
            refuse(_TOO_OLD)
        query.answer = answer
        asked = {"inline_query_id": query.id, "query": query.query, "offset": query.offset}
        self.tell(query.user_id, "inline_answer", **asked, **answer.as_shown())

    # What a user does.

    def user_sends(self, user: User, content: dict[str, Any]) -> Message:
        """Put a message of the user into the chat and tell the bot; `content` as in a Message."""
        if text := content.get("text"):
            content = {**content, "entities": with_found_entities(text, [])}
        return self._add_of_user(user, content, None)

    def user_asks_inline(self, user: User, query: str, offset: str = "") -> InlineQuery:
        """Type a query after the bot's name, in the chat with the bot itself."""
        asked = InlineQuery(str(next(self._query_ids)), user.id, query, offset, self.clock())
        self.inline_queries[asked.id] = asked
        about = {"chat_type": "sender", "query": query, "offset": offset}
        self.updates.add("inline_query", {"id": asked.id, "from": user.as_user(), **about})
        return asked

    def user_chooses(self, user: User, query: InlineQuery, result_id: str) -> Message:
        """Send a result of an inline query; raises LookupError when the bot has not offered it."""
        result = query.result(result_id)
        return self._add_of_user(user, result.content, result)

    def user_presses(self, user: User, message: Message, row: int, column: int) -> CallbackQuery:
        """Press a callback button of a message; raises LookupError when there is none."""
        rows = (message.reply_markup or {"inline_keyboard": []})["inline_keyboard"]
        if min(row, column) < 0 or "callback_data" not in rows[row][column]:
            raise LookupError
        data = {"data": rows[row][column]["callback_data"]}
        # Where a message was sent via the bot, Telegram does not say, not even when it was here.
        if message.inline_message_id is not None:
            inline = {"inline_message_id": message.inline_message_id}
            return self._ask(user, message.message_id, inline | data)
        return self._ask(user, message.message_id, {"message": message.as_message()} | data)

    def user_presses_elsewhere(self, user: User, callback_data: str) -> CallbackQuery:
        """Press a callback button of a message that was sent inline into another chat."""
        return self._ask(user, 0, {"inline_message_id": "elsewhere", "data": callback_data})

    def _ask(self, user: User, message_id: int, origin: dict[str, Any]) -> CallbackQuery:
        query = CallbackQuery(str(next(self._query_ids)), user.id, message_id, self.clock())
        self.queries[query.id] = query
        asked = {"id": query.id, "from": user.as_user(), "chat_instance": str(-user.id)}
        self.updates.add("callback_query", asked | origin)
        return query

    def user_blocks(self, user: User) -> None:
        """Block the bot: it can no longer write to the user."""
        self._change_membership(user, is_blocked=True)

    def user_unblocks(self, user: User) -> None:
        """Let the bot write again."""
        self._change_membership(user, is_blocked=False)

    def user_clears(self, user: User) -> None:
        """Empty the chat, as when it is deleted from the user's list of chats."""
        self.chats[user.id].messages.clear()
        self.tell(user.id, "cleared")

    def _change_membership(self, user: User, *, is_blocked: bool) -> None:
        if user.has_blocked_bot == is_blocked:
            return
        user.has_blocked_bot = is_blocked
        statuses = ("member", "kicked") if is_blocked else ("kicked", "member")
        old, new = ({"user": self.profile.as_user(), "status": status} for status in statuses)
        self.updates.add(
            "my_chat_member",
            {
                "chat": user.as_chat(),
                "from": user.as_user(),
                "date": int(self.clock()),
                "old_chat_member": old if is_blocked else {**old, "until_date": 0},
                "new_chat_member": {**new, "until_date": 0} if is_blocked else new,
            },
        )
        self.tell(user.id, "user")

    def _add_of_user(
        self, user: User, content: dict[str, Any], result: InlineResult | None
    ) -> Message:
        self.chats[user.id].has_started = True
        if user.has_blocked_bot:
            self.user_unblocks(user)
        message = self._add(user, user.as_user(), content, None)
        if result is not None:
            message.via_bot, message.reply_markup = self.profile.as_user(), result.keyboard
            # Only a message with a keyboard can be edited later.
            if result.keyboard is not None:
                message.inline_message_id = f"inline-{message.message_id}"
        self.updates.add("message", message.as_message())
        self.tell(user.id, "message", message=message.as_message())
        return message

    def _add(
        self, user: User, sender: dict[str, Any], content: dict[str, Any], reply: Message | None
    ) -> Message:
        message = Message(
            message_id=next(self._message_ids),
            sender=sender,
            chat=user.as_chat(),
            date=int(self.clock()),
            content=content,
            reply_to=reply,
        )
        self.chats[user.id].messages[message.message_id] = message
        return message

    def _is_over(self, query: CallbackQuery | InlineQuery, seconds: float) -> bool:
        return self.clock() > query.asked_at + seconds
