"""How the Bot API refuses a call: a status, a sentence in Telegram's words, and perhaps a wait."""

from http import HTTPStatus
from typing import NoReturn


class Refusal(Exception):  # noqa: N818 - the Bot API's word is "unsuccessful request", not error
    """A call that is not carried out.

    `code` is both the HTTP status and the `error_code`; `retry_after` is in seconds.
    """

    def __init__(self, code: int, description: str, retry_after: int | None = None) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.retry_after = retry_after


def refuse(reason: str) -> NoReturn:
    """Refuse what the call asks for, with the reason as Telegram words it."""
    raise Refusal(HTTPStatus.BAD_REQUEST, f"Bad Request: {reason}")


def refuse_strictly(reason: str) -> NoReturn:
    """Refuse what Telegram would silently ignore or mend; only a strict emulator says so."""
    raise Refusal(HTTPStatus.BAD_REQUEST, f"Bad Request: strict emulator: {reason}")


def refuse_conflict(reason: str) -> NoReturn:
    """Refuse a way of fetching updates that another one excludes."""
    raise Refusal(HTTPStatus.CONFLICT, f"Conflict: {reason}")


def blocked() -> Refusal:
    """Refuse to write to a user who has blocked the bot."""
    return Refusal(HTTPStatus.FORBIDDEN, "Forbidden: bot was blocked by the user")


def unauthorized() -> Refusal:
    """Refuse a well-formed token that is no bot's."""
    return Refusal(HTTPStatus.UNAUTHORIZED, "Unauthorized")


def not_found() -> Refusal:
    """Refuse a malformed token, or a method that does not exist here."""
    return Refusal(HTTPStatus.NOT_FOUND, "Not Found")


def server_error() -> Refusal:
    """Fail as Telegram does now and then, for no reason of the caller's."""
    return Refusal(HTTPStatus.INTERNAL_SERVER_ERROR, "Internal Server Error")


def too_many_requests(seconds: int) -> Refusal:
    """Refuse a call that comes too soon; it may be repeated after that many seconds."""
    return Refusal(
        HTTPStatus.TOO_MANY_REQUESTS, f"Too Many Requests: retry after {seconds}", seconds
    )
