"""The chat page in a real browser; skipped where there is no Chromium, but never in CI."""

import os
import re
import shutil
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest
import pytest_asyncio
from playwright.async_api import Browser, Locator, Page, ViewportSize, async_playwright, expect
from starlette.applications import Starlette

from bot.demo.listening import running
from tests.demo.conftest import ALICE, Emulator

NAMES = ("chromium", "chromium-browser", "google-chrome")
FLAGS = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking"]
PHONE = ViewportSize(width=390, height=844)


def chromium(own: str) -> str:
    """Return the path of a Chromium: playwright's own, or the machine's."""
    path = own if Path(own).exists() else next(filter(None, map(shutil.which, NAMES)), None)
    if path is None and os.environ.get("CI") == "true":
        pytest.fail("CI needs a Chromium")
    if path is None:
        pytest.skip("no Chromium on this machine")
    return path


@dataclass
class Screen:
    """The page on one side, the emulator with the test as its bot on the other."""

    page: Page
    emulator: Emulator

    def text(self, text: str) -> Locator:
        return self.page.get_by_text(text, exact=True)

    def button(self, name: str) -> Locator:
        return self.page.get_by_role("button", name=name)

    async def send(self, text: str, **parameters: object) -> int:
        """Send a message as the bot, and return its id once it is on the page."""
        sent = await self.emulator.result("sendMessage", chat_id=ALICE, text=text, **parameters)
        await expect(self.page.locator(f"#message-{sent['message_id']}")).to_be_visible()
        return int(sent["message_id"])

    async def edit(self, message_id: int, text: str, **parameters: object) -> None:
        """Edit a message as the bot."""
        await self.emulator.result(
            "editMessageText", chat_id=ALICE, message_id=message_id, text=text, **parameters
        )

    async def query(self) -> str:
        """Wait for a pressed button as the bot, and return the id to answer."""
        return str((await self.update())["callback_query"]["id"])

    async def inline_query(self) -> dict[str, Any]:
        """Wait for what is typed after the bot's name, as the bot."""
        return dict((await self.update())["inline_query"])

    async def offer(self, query: dict[str, Any], *results: object, **parameters: object) -> None:
        """Answer an inline query as the bot."""
        await self.emulator.result(
            "answerInlineQuery", inline_query_id=query["id"], results=results, **parameters
        )

    async def update(self) -> dict[str, Any]:
        """Wait for what the user did next, as the bot, and confirm it."""
        (update,) = await self.emulator.updates(timeout=10)
        await self.emulator.updates(offset=update["update_id"] + 1)
        return update


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        path = chromium(playwright.chromium.executable_path)
        browser = await playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield browser
        await browser.close()


@pytest_asyncio.fixture(loop_scope="module")
async def page(browser: Browser) -> AsyncIterator[Page]:
    """Yield a page of a phone; nothing may go wrong in it, and it may ask nobody else."""
    context = await browser.new_context(viewport=PHONE, permissions=["clipboard-write"])
    context.set_default_timeout(10_000)
    page = await context.new_page()
    troubles: list[str] = []
    page.on("pageerror", lambda error: troubles.append(str(error)))
    page.on("console", lambda message: troubles.append(f"{message.type}: {message.text}"))
    await context.route(
        re.compile(r"^(?!http://127\.0\.0\.1)"), lambda route: troubles.append(route.request.url)
    )
    yield page
    await context.close()
    # A browser that a test takes offline says so itself, once for each try to connect again.
    assert [each for each in troubles if "ERR_INTERNET_DISCONNECTED" not in each] == []


@pytest_asyncio.fixture(loop_scope="module")
async def empty(page: Page, app: Starlette) -> AsyncIterator[Screen]:
    """Yield the page of a chat where nothing has been said."""
    async with running(app) as url, httpx.AsyncClient(base_url=url, timeout=20) as client:
        await page.goto(url)
        yield Screen(page, Emulator(app, client))
        await page.goto("about:blank")


@pytest_asyncio.fixture(loop_scope="module")
async def screen(empty: Screen) -> Screen:
    """Return the page of a chat that has begun."""
    await empty.emulator.say("/start")
    await expect(empty.page.get_by_role("textbox")).to_be_visible()
    await empty.update()
    return empty
