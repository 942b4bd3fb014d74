"""What a text message holds, whichever call says it: text, entities, options of its preview."""

from typing import Any

from bot.demo.bot_api.refusals import refuse
from bot.demo.checks.detection import with_found_entities
from bot.demo.checks.texts import message_text

_PREVIEW_OPTIONS = {
    "is_disabled",
    "url",
    "prefer_small_media",
    "prefer_large_media",
    "show_above_text",
}


def text_content(text: str, entities: object, preview: object, *, strict: bool) -> dict[str, Any]:
    """Return the fields of a Message with that text; `preview` is its link_preview_options.

    Raises Refusal for what Telegram does not take, and when `strict` for what it would change.
    """
    text, checked = message_text(text, entities, strict=strict)
    content: dict[str, Any] = {"text": text, "entities": with_found_entities(text, checked)}
    if options := _checked_preview(preview):
        content["link_preview_options"] = options
    return content


def _checked_preview(given: object) -> dict[str, Any]:
    if given is None:
        return {}
    if not isinstance(given, dict) or not set(given) <= _PREVIEW_OPTIONS:
        refuse("object expected as link preview options")
    return given
