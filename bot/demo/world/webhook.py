"""Sending updates to the bot's own address, one after the other, until each is taken."""

import asyncio
import json
import ssl
from typing import Any
from urllib.parse import urlsplit

from bot.demo.world.updates import Update, Updates

_PATIENCE = 10.0
"""Seconds a bot has for an answer."""
_FIRST_PAUSE = 0.1
_LONGEST_PAUSE = 10.0
_PORTS = {"http": 80, "https": 443}


class Webhook:
    """One address that updates are posted to; whatever it answers but 2xx is tried again."""

    def __init__(
        self, url: str, secret_token: str, max_connections: int, updates: Updates
    ) -> None:
        self.url = url
        self._secret_token = secret_token
        self._max_connections = max_connections
        self._updates = updates
        self._last_error = ""
        self._task = asyncio.create_task(self._deliver())

    def stop(self) -> None:
        """Send nothing more."""
        self._task.cancel()

    def as_info(self) -> dict[str, Any]:
        """Return the Bot API's WebhookInfo, but for what the queue knows."""
        info = {
            "url": self.url,
            "has_custom_certificate": False,
            "max_connections": self._max_connections,
        }
        return {**info, "last_error_message": self._last_error} if self._last_error else info

    async def _deliver(self) -> None:
        pause = _FIRST_PAUSE
        while True:
            await self._updates.wait()
            update = self._updates.first(1)[0]
            self._last_error = await self._fault_of_posting(update)
            if self._last_error:
                await asyncio.sleep(pause)
                pause = min(pause * 2, _LONGEST_PAUSE)
            else:
                self._updates.confirm(update["update_id"] + 1)
                pause = _FIRST_PAUSE

    async def _fault_of_posting(self, update: Update) -> str:
        """Return what went wrong, in the Bot API's words; empty when the update was taken."""
        try:
            async with asyncio.timeout(_PATIENCE):
                status = await self._post(json.dumps(update).encode())
        except TimeoutError:
            return "Connection timed out"
        except (OSError, ValueError, asyncio.IncompleteReadError):
            return "Connection refused"
        return "" if status // 100 == 2 else f"Wrong response from the webhook: {status}"  # noqa: PLR2004 - 2xx

    async def _post(self, body: bytes) -> int:
        """Return the status with which the bot answers."""
        parts = urlsplit(self.url)
        secure = ssl.create_default_context() if parts.scheme == "https" else None
        reader, writer = await asyncio.open_connection(
            parts.hostname, parts.port or _PORTS[parts.scheme], ssl=secure
        )
        try:
            writer.write(self._head(len(body)) + body)
            status_line = await reader.readuntil(b"\r\n")
            return int(status_line.split()[1])
        finally:
            writer.close()

    def _head(self, length: int) -> bytes:
        parts = urlsplit(self.url)
        lines = [
            f"POST {parts.path or '/'}{'?' + parts.query if parts.query else ''} HTTP/1.1",
            f"Host: {parts.netloc}",
            "Content-Type: application/json",
            f"Content-Length: {length}",
            "Connection: close",
        ]
        if self._secret_token:
            lines.append(f"X-Telegram-Bot-Api-Secret-Token: {self._secret_token}")
        return "\r\n".join([*lines, "", ""]).encode()
