"""Methods that say who the bot is and whom it talks to, and those that end its session."""

from bot.demo.bot_api.parameters import Parameters
from bot.demo.world.world import World

_ACCENT_COLORS = 7
_REACTIONS = 11


async def get_me(world: World, _given: Parameters) -> object:
    """Who the bot is, and what it may do."""
    return {
        **world.profile.as_user(),
        "can_join_groups": False,
        "can_read_all_group_messages": False,
        "supports_inline_queries": True,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


async def get_chat(world: World, given: Parameters) -> object:
    """Return what is known of a private chat."""
    user = world.chat_of_bot(given.integer("chat_id"))
    return {
        **user.as_chat(),
        "accent_color_id": user.id % _ACCENT_COLORS,
        "max_reaction_count": _REACTIONS,
        "accepted_gift_types": {
            "unlimited_gifts": False,
            "limited_gifts": False,
            "unique_gifts": False,
            "premium_subscription": False,
            "gifts_from_channels": False,
        },
    }


async def end_session(_world: World, _given: Parameters) -> object:
    """Close or log out: the emulator holds no session that could end."""
    return True
