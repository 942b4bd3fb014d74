"""How the Bot API is reached: JSON over pooled aiohttp connections.

python-telegram-bot's own request sends percent-encoded forms through httpx, which takes two
thirds of the time an update costs. No exception from here holds an address, because the token
is part of every address of the Bot API.
"""

from collections.abc import Sequence
from http import HTTPStatus
from typing import Any
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import aiohttp
import orjson
from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData

# More connections than this make a bot slower, not faster.
MAX_CONNECTIONS = 256
READ_SECONDS = 20.0
_CONNECT_SECONDS = 10.0
# A call may wait for one of the connections to come free.
_POOL_SECONDS = 30.0
_OK = b'{"ok":true'
_OK_TRUE = b'{"ok":true,"result":true}'


class JsonRequest(BaseRequest):
    """Posts JSON to one Bot API server, through the proxy of the environment if it names one.

    Uploads are refused: we send no files.
    """

    __slots__ = ("_connections", "_session", "_unread", "proxy")

    def __init__(
        self, api_url: str, connections: int = MAX_CONNECTIONS, unread: Sequence[str] = ()
    ) -> None:
        """Take the server's address, and the methods whose results nobody reads.

        Those return True: a message that was sent or edited comes back whole, and parsing it
        would take as long as all the rest.
        """
        self._connections = connections
        self._unread = tuple(f"/{method}" for method in unread)
        self.proxy = _proxy_for(api_url)
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        """The seconds an answer may take when a call names no other limit."""
        return READ_SECONDS

    async def initialize(self) -> None:
        """Open the pool; the connections themselves open as they are needed."""
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=self._connections),
                cookie_jar=aiohttp.DummyCookieJar(),
                headers={"Content-Type": "application/json", "User-Agent": self.USER_AGENT},
                proxy=self.proxy,
            )

    async def shutdown(self) -> None:
        """Close all connections."""
        if self._session is not None:
            session, self._session = self._session, None
            await session.close()

    # Only the timeouts that aiohttp knows are taken out of what python-telegram-bot passes.
    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        *_args: object,
        **timeouts: object,
    ) -> tuple[int, bytes]:
        """Return the status and the body of the answer.

        Raises:
            TimedOut: no answer in time.
            NetworkError: no connection, or an error page that is not from Telegram.
            TelegramError: the request is not initialized, or holds a file.

        """
        if self._session is None:
            message = "the request is not initialized, or shut down already"
            raise TelegramError(message)
        try:
            async with self._session.request(
                method,
                url,
                data=_body(request_data),
                timeout=_timeout(timeouts),
                allow_redirects=False,
            ) as response:
                status, body = response.status, await response.read()
        except TimeoutError:
            raise TimedOut from None
        except (aiohttp.ClientError, OSError, ValueError) as error:
            # Not even as the cause: aiohttp puts the address into some of its messages.
            message = f"no answer from the Bot API ({type(error).__name__})"
            raise NetworkError(message) from None
        if status >= HTTPStatus.MULTIPLE_CHOICES:
            _check_error(status, body)
        elif url.endswith(self._unread) and body.startswith(_OK):
            body = _OK_TRUE
        return status, body

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """Return the answer, parsed.

        Raises:
            NetworkError: it is not a JSON object, so it is not from Telegram.

        """
        try:
            answer = orjson.loads(payload)
        except orjson.JSONDecodeError:
            answer = None
        if not isinstance(answer, dict):
            message = "the answer is not the Bot API's: it is no JSON object"
            raise NetworkError(message)
        return answer


def _body(request_data: RequestData | None) -> bytes | None:
    if request_data is None:
        return None
    if request_data.contains_files:
        message = "this request sends JSON only; to send files, teach it multipart forms"
        raise TelegramError(message)
    return orjson.dumps(request_data.parameters)


def _timeout(timeouts: dict[str, object]) -> aiohttp.ClientTimeout:
    return aiohttp.ClientTimeout(
        connect=_seconds(timeouts.get("pool_timeout"), _POOL_SECONDS),
        sock_connect=_seconds(timeouts.get("connect_timeout"), _CONNECT_SECONDS),
        sock_read=_seconds(timeouts.get("read_timeout"), READ_SECONDS),
    )


def _seconds(given: object, default: float) -> float:
    return float(given) if isinstance(given, int | float) else default


def _check_error(status: int, body: bytes) -> None:
    """Stop an error page of some server between before python-telegram-bot quotes it.

    A proxy's error page can hold the address that was asked for.
    """
    try:
        JsonRequest.parse_json_payload(body)
    except NetworkError:
        message = f"no answer from the Bot API (HTTP {status})"
        raise NetworkError(message) from None


def _proxy_for(url: str) -> str | None:
    """Return the proxy that the environment names for an address.

    Asked once: aiohttp's own ``trust_env`` reads ``~/.netrc`` in a thread on every request.
    """
    parts = urlsplit(url)
    if proxy_bypass(parts.hostname or ""):
        return None
    return getproxies().get(parts.scheme)
