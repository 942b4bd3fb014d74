"""The methods that answer a pressed button, and what a user types after the bot's name."""

from bot.demo.bot_api.parameters import Parameters
from bot.demo.bot_api.refusals import refuse
from bot.demo.checks import limits
from bot.demo.checks.inline_results import checked_results, checked_results_button
from bot.demo.checks.texts import utf16_length
from bot.demo.world.inline import InlineAnswer
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


async def answer_inline_query(world: World, given: Parameters) -> object:
    """Offer results; nothing is kept for the next query, whatever cache_time and is_personal say.

    Otherwise somebody who tries out a bot would see what it said before it was changed.
    """
    shown = given.structure("button", "inline query results button")
    button = checked_results_button(shown, strict=world.strict)
    offered = given.structure("results", "inline query results")
    results = checked_results(offered, strict=world.strict)
    next_offset = given.text("next_offset")
    if len(next_offset.encode("utf-8", "surrogatepass")) > limits.INLINE_OFFSET_BYTES:
        refuse("NEXT_OFFSET_INVALID")
    answer = InlineAnswer(results, next_offset, button)
    world.bot_answers_inline(given.text("inline_query_id"), answer)
    return True
