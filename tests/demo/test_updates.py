import asyncio
from collections.abc import AsyncIterator

import pytest

from tests.demo.conftest import ALICE, BOB, Clock, Emulator


async def test_a_user_text_is_an_update(emulator: Emulator) -> None:
    said = await emulator.say("/start p_visas")

    (update,) = await emulator.updates()

    assert update["message"] == said
    assert said["from"] == {
        "id": ALICE,
        "is_bot": False,
        "first_name": "芳",
        "last_name": "王",
        "language_code": "zh-hans",
    }
    assert said["entities"] == [{"type": "bot_command", "offset": 0, "length": 6}]


async def test_updates_come_again_until_they_are_confirmed(
    emulator: Emulator, clock: Clock
) -> None:
    await emulator.say("one")
    await emulator.say("two", BOB)
    first, second = await emulator.updates()
    clock.now += 1

    assert await emulator.updates() == [first, second]
    assert await emulator.updates(offset=second["update_id"]) == [second]
    assert await emulator.updates(offset=second["update_id"] + 1) == []
    assert second["update_id"] == first["update_id"] + 1


async def test_a_hasty_poll_with_the_same_offset_gets_one_update(emulator: Emulator) -> None:
    await emulator.say("one")
    await emulator.say("two")
    await emulator.updates(offset=1)

    assert len(await emulator.updates(offset=1)) == 1


async def test_a_limit_holds_updates_back(emulator: Emulator) -> None:
    await emulator.say("one")
    await emulator.say("two")

    (update,) = await emulator.updates(limit=1)

    assert update["message"]["text"] == "one"


async def test_a_negative_offset_keeps_the_last(emulator: Emulator) -> None:
    await emulator.say("one")
    await emulator.say("two")

    (update,) = await emulator.updates(offset=-1)

    assert update["message"]["text"] == "two"


async def test_a_long_poll_ends_with_the_first_update(emulator: Emulator) -> None:
    poll = asyncio.create_task(emulator.updates(timeout=50))
    await emulator.polled()
    await emulator.say("hi")

    assert [update["message"]["text"] for update in await poll] == ["hi"]


async def test_a_second_poll_ends_the_first(emulator: Emulator) -> None:
    first = asyncio.create_task(emulator.call("getUpdates", timeout=50))
    await emulator.polled()
    second = asyncio.create_task(emulator.updates(timeout=50))

    assert (await first)["error_code"] == 409
    await emulator.say("hi")
    assert len(await second) == 1


async def test_only_allowed_updates_are_kept(emulator: Emulator) -> None:
    await emulator.updates(allowed_updates=["callback_query"])
    await emulator.say("hi")

    assert await emulator.updates() == []


async def test_blocking_the_bot_is_an_update(started: Emulator) -> None:
    await started.client.post(f"/chat/users/{ALICE}/block", json={"blocked": True})
    await started.client.post(f"/chat/users/{ALICE}/block", json={"blocked": False})

    updates = await started.updates()

    statuses = [update["my_chat_member"]["new_chat_member"]["status"] for update in updates]
    assert statuses == ["kicked", "member"]


class Receiver:
    """A bot that has its updates sent to it; answers with the statuses it is given."""

    def __init__(self) -> None:
        self.statuses = [200]
        self.received: asyncio.Queue[bytes] = asyncio.Queue()
        self.url = ""

    async def take(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        length = int(head.lower().split(b"content-length: ")[1].split(b"\r\n")[0])
        self.received.put_nowait(head + await reader.readexactly(length))
        status = self.statuses.pop(0) if len(self.statuses) > 1 else self.statuses[0]
        writer.write(f"HTTP/1.1 {status} -\r\nContent-Length: 0\r\n\r\n".encode())
        await writer.drain()
        writer.close()


@pytest.fixture
async def receiver(emulator: Emulator) -> AsyncIterator[Receiver]:
    receiver = Receiver()
    server = await asyncio.start_server(receiver.take, "127.0.0.1", 0)
    async with server:
        receiver.url = "http://{}:{}/hook".format(*server.sockets[0].getsockname())
        yield receiver
        emulator.app.state.world.close()


async def test_a_webhook_is_sent_each_update_with_its_secret(
    emulator: Emulator, receiver: Receiver
) -> None:
    await emulator.result("setWebhook", url=receiver.url, secret_token="said")  # noqa: S106 - of this test alone
    await emulator.say("hi")

    request = await receiver.received.get()

    assert request.startswith(b"POST /hook HTTP/1.1\r\n")
    assert b"X-Telegram-Bot-Api-Secret-Token: said" in request
    assert b'"text": "hi"' in request


async def test_a_webhook_is_tried_again_until_it_takes_the_update(
    emulator: Emulator, receiver: Receiver
) -> None:
    receiver.statuses = [500, 200]
    await emulator.result("setWebhook", url=receiver.url)
    await emulator.say("one")
    await emulator.say("two")

    requests = [await receiver.received.get() for _ in range(3)]

    assert [b'"text": "one"' in request for request in requests] == [True, True, False]


async def test_fetching_and_a_webhook_exclude_each_other(
    emulator: Emulator, receiver: Receiver
) -> None:
    await emulator.result("setWebhook", url=receiver.url)
    refused = await emulator.call("getUpdates")
    await emulator.result("deleteWebhook")

    assert refused["error_code"] == 409
    assert "can't use getUpdates method while webhook is active" in refused["description"]
    assert await emulator.updates() == []


async def test_a_webhook_ends_a_waiting_poll(emulator: Emulator, receiver: Receiver) -> None:
    poll = asyncio.create_task(emulator.refusal("getUpdates", timeout=50))
    await emulator.polled()

    await emulator.result("setWebhook", url=receiver.url)

    assert await poll == "Conflict: terminated by setWebhook request"


async def test_webhook_info_tells_what_waits(emulator: Emulator, receiver: Receiver) -> None:
    await emulator.say("hi")
    before = await emulator.result("getWebhookInfo")
    await emulator.result("setWebhook", url=receiver.url, drop_pending_updates=True)
    after = await emulator.result("getWebhookInfo")

    assert (before["url"], before["pending_update_count"]) == ("", 1)
    assert (after["url"], after["pending_update_count"]) == (receiver.url, 0)


@pytest.mark.parametrize(
    ("parameters", "reason"),
    [
        ({"url": "a.jp"}, "bad webhook: An HTTPS URL must be provided for webhook"),
        ({"url": "https://a.jp", "secret_token": "a" * 257}, "secret token is too long"),
        (
            {"url": "https://a.jp", "secret_token": "a b"},
            "secret token contains unallowed characters",
        ),
    ],
)
async def test_wrong_webhooks_are_refused(
    emulator: Emulator, parameters: dict[str, str], reason: str
) -> None:
    assert await emulator.refusal("setWebhook", **parameters) == f"Bad Request: {reason}"
