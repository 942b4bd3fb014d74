"""Methods by which the bot fetches its updates or has them sent."""

import re
from urllib.parse import urlsplit

from bot.demo.bot_api.parameters import Parameters
from bot.demo.bot_api.refusals import refuse
from bot.demo.checks import limits
from bot.demo.world.updates import KINDS
from bot.demo.world.webhook import Webhook
from bot.demo.world.world import World

_HASTY_SECONDS = 0.5
"""A poll with the same offset within that time gets one update only, says the server's source."""


async def get_updates(world: World, given: Parameters) -> object:
    """Return the updates from an offset on, waiting up to `timeout` seconds for the first one."""
    offset = given.integer("offset")
    limit = min(max(given.integer("limit", limits.UPDATES), 1), limits.UPDATES)
    seconds = min(max(given.integer("timeout"), 0), limits.POLL_SECONDS)
    _keep_allowed(world, given)
    if world.updates.is_hasty(offset, world.clock(), _HASTY_SECONDS):
        limit = 1
    return await world.updates.poll(offset=offset, limit=limit, seconds=seconds)


async def set_webhook(world: World, given: Parameters) -> object:
    """Have updates sent to an address; without one, no longer."""
    url = given.text("url")
    if not url:
        return await delete_webhook(world, given)
    if urlsplit(url).scheme not in {"http", "https"}:
        refuse("bad webhook: An HTTPS URL must be provided for webhook")
    secret = given.text("secret_token")
    if len(secret) > limits.WEBHOOK_SECRET_LENGTH:
        refuse("secret token is too long")
    if not re.fullmatch(r"[A-Za-z0-9_-]*", secret):
        refuse("secret token contains unallowed characters")
    if given.boolean("drop_pending_updates"):
        world.updates.drop()
    _keep_allowed(world, given)
    connections = given.integer("max_connections", 40)
    world.set_webhook(
        Webhook(url, secret, min(max(connections, 1), limits.WEBHOOK_CONNECTIONS), world.updates)
    )
    return True


async def delete_webhook(world: World, given: Parameters) -> object:
    """Send updates nowhere, so that they can be fetched."""
    if given.boolean("drop_pending_updates"):
        world.updates.drop()
    world.set_webhook(None)
    return True


async def get_webhook_info(world: World, _given: Parameters) -> object:
    """Where updates are sent, and how that goes."""
    info = (
        world.webhook.as_info() if world.webhook else {"url": "", "has_custom_certificate": False}
    )
    pending = {"pending_update_count": world.updates.pending_count}
    if set(world.updates.allowed) == set(KINDS):
        return {**info, **pending}
    return {**info, **pending, "allowed_updates": list(world.updates.allowed)}


def _keep_allowed(world: World, given: Parameters) -> None:
    """Change which kinds of update are sent; as on Telegram, nothing given changes nothing."""
    allowed = given.structure("allowed_updates", "allowed_updates")
    if isinstance(allowed, list):
        chosen = tuple(kind for kind in KINDS if kind in allowed)
        world.updates.allowed = chosen if allowed else KINDS
