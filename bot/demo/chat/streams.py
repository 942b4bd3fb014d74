"""Server-Sent Events: changes of the chats for an open page."""

import json
from collections.abc import AsyncIterator

from starlette.responses import StreamingResponse

from bot.demo.world.signals import Broadcast

_RETRY_MILLISECONDS = 500
"""When the page tries again after the server has gone away."""


class EventStream(StreamingResponse):
    """Every event of the broadcast, or only those of one user, until the page goes away.

    What happened before is not repeated: a page that connects again reads the chats anew.
    """

    def __init__(self, broadcast: Broadcast, user_id: int | None) -> None:
        super().__init__(
            _stream(broadcast, user_id),
            media_type="text/event-stream",
            headers={"Cache-Control": "no-store"},
        )


async def _stream(broadcast: Broadcast, user_id: int | None) -> AsyncIterator[str]:
    with broadcast.listening() as events:
        # The first line goes out at once, so that the page knows from when on it misses nothing.
        yield f"retry: {_RETRY_MILLISECONDS}\n\n"
        async for event in events:
            if user_id in (None, event["user_id"]):
                yield f"data: {json.dumps(event, ensure_ascii=False)}\n\n"
