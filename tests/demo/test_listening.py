import asyncio

import httpx
import pytest
from starlette.applications import Starlette

from bot.demo.listening import running
from bot.demo.server import create_app
from bot.demo.world.users import DEMO_TOKEN


async def test_it_listens_once_it_says_so(app: Starlette) -> None:
    async with running(app) as url, httpx.AsyncClient(base_url=url) as client:
        page = await client.get("/")

    assert page.is_success
    assert page.headers["content-type"] == "text/html; charset=utf-8"


async def test_a_taken_port_is_said_plainly(app: Starlette) -> None:
    async with running(create_app()) as url:
        port = int(url.rsplit(":", 1)[1])
        with pytest.raises(OSError, match=rf"cannot listen on 127\.0\.0\.1:{port}: Address"):
            async with running(app, port=port):
                pass


async def test_it_stops_although_a_poll_waits(app: Starlette) -> None:
    async with httpx.AsyncClient() as client:
        async with running(app) as url:
            address = f"{url}/bot{DEMO_TOKEN}/getUpdates"
            poll = asyncio.create_task(client.post(address, json={"timeout": 50}, timeout=60))
            async with asyncio.timeout(10):
                while not app.state.world.updates.is_polled:  # noqa: ASYNC110 - one turn each
                    await asyncio.sleep(0)

        assert (await poll).json() == {"ok": True, "result": []}


async def test_a_bot_that_hangs_up_leaves_no_poll_behind(app: Starlette) -> None:
    async with running(app) as url, httpx.AsyncClient(base_url=url) as client:
        address = f"/bot{DEMO_TOKEN}/getUpdates"
        with pytest.raises(httpx.ReadTimeout):
            await client.post(address, json={"timeout": 50}, timeout=0.2)
        again = await client.post(address, json={"timeout": 0})
        refusals = (await client.get("/demo/refusals")).json()

    assert again.json() == {"ok": True, "result": []}
    assert refusals == []


@pytest.mark.parametrize(
    "path",
    ["/", "/scripts/chat.js", "/styles/frame.css", "/chat/users"],
)
async def test_the_page_may_load_only_its_own_files(app: Starlette, path: str) -> None:
    async with running(app) as url, httpx.AsyncClient(base_url=url) as client:
        headers = (await client.get(path)).headers

    assert "default-src 'none'; script-src 'self';" in headers["content-security-policy"]
    assert headers["x-content-type-options"] == "nosniff"
