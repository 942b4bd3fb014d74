"""The method that answers a pressed button."""

from bot.demo.bot_api.parameters import Parameters
from bot.demo.bot_api.refusals import refuse
from bot.demo.checks import limits
from bot.demo.checks.texts import utf16_length
from bot.demo.world.world import World


async def answer_callback_query(world: World, given: Parameters) -> object:
    """Let the button come to rest, perhaps with a line, an alert or a link for the user."""
    text = given.text("text")
    if utf16_length(text) > limits.CALLBACK_ANSWER_LENGTH:
        refuse("MESSAGE_TOO_LONG")
    url = given.text("url")
    # Besides games, which are not emulated, Telegram opens the bot's own deep links only.
    if url and not url.startswith(f"https://t.me/{world.profile.username}?start="):
        refuse("URL_INVALID")
    query_id = given.text("callback_query_id")
    world.bot_answers(query_id, text, url, show_alert=given.boolean("show_alert"))
    return True
