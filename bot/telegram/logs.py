"""What may be logged: never the token, and nothing that came from a user."""

import logging
import traceback
from collections.abc import Iterator
from contextlib import contextmanager

_HIDDEN = "<token>"
# At level DEBUG python-telegram-bot prints every parameter and every answer, and for each flood
# wait its limiter prints a traceback, though waiting is what follows.
_LIBRARY_LEVELS = {"telegram": logging.WARNING, "telegram.ext.AIORateLimiter": logging.CRITICAL}


@contextmanager
def quiet_logs(token: str) -> Iterator[None]:
    """Keep the token out of all that the handlers of the root logger print, and users too."""
    hiding = TokenHiding(token)
    handlers = list(logging.getLogger().handlers)
    levels = {name: logging.getLogger(name).level for name in _LIBRARY_LEVELS}
    for handler in handlers:
        handler.addFilter(hiding)
    for name, level in _LIBRARY_LEVELS.items():
        logging.getLogger(name).setLevel(level)
    try:
        yield
    finally:
        for handler in handlers:
            handler.removeFilter(hiding)
        for name, level in levels.items():
            logging.getLogger(name).setLevel(level)


class TokenHiding(logging.Filter):
    """Lets every record through, without the token in its message or its traceback."""

    def __init__(self, token: str) -> None:
        super().__init__()
        self._token = token

    def filter(self, record: logging.LogRecord) -> bool:
        """Take the token out of a record."""
        message = record.getMessage()
        if self._token in message:
            record.msg, record.args = message.replace(self._token, _HIDDEN), None
        if record.exc_info and not record.exc_text:
            # Formatters print this text as it stands, when there is one.
            record.exc_text = logging.Formatter().formatException(record.exc_info)
        if record.exc_text:
            record.exc_text = record.exc_text.replace(self._token, _HIDDEN)
        return True


def describe(error: BaseException) -> str:
    """Return where an error arose and its kind, without its message, which may quote a user."""
    frames = "".join(traceback.format_tb(error.__traceback__))
    return f"{type(error).__name__} at\n{frames.rstrip()}"
