"""Which answers to an inline query Telegram takes; of the results only articles are emulated."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NoReturn

from bot.demo.bot_api.refusals import Refusal, refuse, refuse_strictly
from bot.demo.checks import limits
from bot.demo.checks.contents import text_content
from bot.demo.checks.keyboards import Keyboard, checked_keyboard
from bot.demo.checks.links import checked_link

_ARTICLE = {
    "type",
    "id",
    "title",
    "input_message_content",
    "reply_markup",
    "url",
    "description",
    "thumbnail_url",
    "thumbnail_width",
    "thumbnail_height",
}
_MESSAGE_CONTENT = {"message_text", "entities", "link_preview_options"}
_BUTTON = {"text", "start_parameter", "web_app"}


@dataclass(frozen=True, slots=True)
class InlineResult:
    """A result as a list shows it, by the Bot API's field names, and the message it sends."""

    id: str
    shown: dict[str, str]
    content: dict[str, Any]
    keyboard: Keyboard | None


def checked_results(given: object, *, strict: bool) -> list[InlineResult]:
    """Return the results of an answer; raises Refusal."""
    if given is None:
        return []
    if not isinstance(given, list):
        refuse("expected an Array of inline query results")
    if len(given) > limits.INLINE_RESULTS:
        refuse("too many inline query results specified")
    results = [_checked_article(result, strict=strict) for result in given]
    if len({result.id for result in results}) < len(results):
        refuse("RESULT_ID_DUPLICATE")
    return results


def checked_results_button(given: object, *, strict: bool) -> dict[str, Any] | None:
    """Return the button above the results, None when there is none; raises Refusal."""
    if given is None:
        return None
    if not isinstance(given, Mapping):
        refuse(
            "can't parse inline query results button: InlineQueryResultsButton must be an Object"
        )
    if strict:
        _refuse_others("the button above the results", given, _BUTTON)
    match given:
        case {"text": str(), "start_parameter": str(), "web_app": _} if strict:
            refuse_strictly("the button above the results does start_parameter and web_app")
        case {"text": str(text), "start_parameter": str(parameter)}:
            action: dict[str, Any] = {"start_parameter": _checked_start_parameter(parameter)}
        case {"text": str(text), "web_app": {"url": str(url)}}:
            link = checked_link(url, "inline query button Web App")
            action = {"web_app": {"url": link}}
        case _:
            refuse(
                "can't parse inline query results button: "
                "InlineQueryResultsButton must have exactly one optional field"
            )
    if not text.strip():
        refuse("SWITCH_PM_TEXT_EMPTY")
    return {"text": text, **action}


def _checked_article(given: object, *, strict: bool) -> InlineResult:
    if not isinstance(given, Mapping):
        _refuse_unparsable("Inline query result must be an object")
    if (kind := _text(given, "type", is_needed=True).lower()) != "article":
        refuse_strictly(f"inline results of type '{kind}' are not emulated, only articles are")
    if strict:
        _refuse_others("article", given, _ARTICLE)
    result_id = _text(given, "id", is_needed=True)
    title = _text(given, "title", is_needed=True)
    if not 1 <= len(result_id.encode("utf-8", "surrogatepass")) <= limits.INLINE_RESULT_ID_BYTES:
        refuse("RESULT_ID_INVALID")
    if not title.strip():
        refuse("ARTICLE_TITLE_EMPTY")
    content = _checked_content(given.get("input_message_content"), strict=strict)
    keyboard = checked_keyboard(given.get("reply_markup"), strict=strict)
    url = _checked_url(_text(given, "url"))
    shown = {"title": title, "description": _text(given, "description"), "url": url}
    return InlineResult(result_id, {"id": result_id, **shown}, content, keyboard)


def _checked_content(given: object, *, strict: bool) -> dict[str, Any]:
    if not isinstance(given, Mapping) or "message_text" not in given:
        _refuse_unparsable('Can\'t find field "message_text"')
    if strict:
        _refuse_others("input_message_content", given, _MESSAGE_CONTENT)
    text = _text(given, "message_text", is_needed=True)
    preview = given.get("link_preview_options")
    return text_content(text, given.get("entities"), preview, strict=strict)


def _checked_url(url: str) -> str:
    try:
        return url and checked_link(url, "inline query result")
    except Refusal:
        refuse("URL_INVALID")


def _checked_start_parameter(parameter: str) -> str:
    if not parameter:
        refuse("can't use empty start_parameter")
    if len(parameter) > limits.START_PARAMETER_LENGTH:
        refuse("too long start_parameter specified")
    if not re.fullmatch("[A-Za-z0-9_-]+", parameter):
        refuse("unallowed characters in start_parameter are used")
    return parameter


def _text(given: Mapping[str, Any], name: str, *, is_needed: bool = False) -> str:
    value = given.get(name)
    if value is None and is_needed:
        _refuse_unparsable(f'Can\'t find field "{name}"')
    if value is not None and not isinstance(value, str):
        _refuse_unparsable(f'Field "{name}" must be of type String')
    return value or ""


def _refuse_others(what: str, given: Mapping[str, Any], known: set[str]) -> None:
    if unknown := sorted(set(given) - known):
        refuse_strictly(f"{what} has {unknown[0]}")


def _refuse_unparsable(reason: str) -> NoReturn:
    refuse(f"can't parse inline query result: {reason}")
