from typing import Any

import pytest

from tests.demo.conftest import ALICE, BOB, Emulator

START = {"command": "start", "description": "开始"}
PRIVATE = {"type": "all_private_chats"}


async def shown(emulator: Emulator, user: int) -> dict[str, Any]:
    """Return what a user sees of the bot."""
    users = (await emulator.client.get("/chat/users")).json()["users"]
    return dict(next(one["bot"] for one in users if one["id"] == user))


async def test_commands_are_kept_by_scope_and_language(emulator: Emulator) -> None:
    await emulator.result("setMyCommands", commands=[START], scope=PRIVATE, language_code="zh")

    assert await emulator.result("getMyCommands", scope=PRIVATE, language_code="zh") == [START]
    assert await emulator.result("getMyCommands", language_code="zh") == []
    assert await emulator.result("getMyCommands", scope=PRIVATE) == []


async def test_commands_can_be_deleted(emulator: Emulator) -> None:
    await emulator.result("setMyCommands", commands=[START])

    await emulator.result("deleteMyCommands")

    assert await emulator.result("getMyCommands") == []


async def test_a_user_sees_the_commands_of_the_app_language(emulator: Emulator) -> None:
    other = {**START, "description": "はじめ"}
    await emulator.result("setMyCommands", commands=[other])
    await emulator.result("setMyCommands", commands=[START], language_code="zh")
    await emulator.client.post(f"/chat/users/{BOB}/language", json={"language_code": "ja"})

    assert (await shown(emulator, ALICE))["commands"] == [START]
    assert (await shown(emulator, BOB))["commands"] == [other]


async def test_the_narrower_scope_wins(emulator: Emulator) -> None:
    other = {**START, "description": "private"}
    await emulator.result("setMyCommands", commands=[START], language_code="zh")
    await emulator.result("setMyCommands", commands=[other], scope=PRIVATE)

    assert (await shown(emulator, ALICE))["commands"] == [other]


@pytest.mark.parametrize(
    ("command", "reason"),
    [
        ({**START, "command": "Start"}, "BOT_COMMAND_INVALID"),
        ({**START, "command": "开始"}, "BOT_COMMAND_INVALID"),
        ({**START, "command": "a" * 33}, "command length must not exceed 32"),
        ({**START, "command": " "}, "command must be non-empty"),
        ({**START, "description": ""}, "command description must be non-empty"),
        (
            {**START, "description": "说" * 257},
            "command description length must not exceed 256",
        ),
        ({"command": "start"}, "can't parse BotCommand: expected an Object"),
    ],
)
async def test_wrong_commands_are_refused(
    emulator: Emulator, command: dict[str, str], reason: str
) -> None:
    refusal = await emulator.refusal("setMyCommands", commands=[command])

    assert refusal == f"Bad Request: {reason}"


async def test_there_are_not_too_many_commands(emulator: Emulator) -> None:
    commands = [{**START, "command": f"c{number}"} for number in range(101)]

    refusal = await emulator.refusal("setMyCommands", commands=commands)

    assert refusal == "Bad Request: BOT_COMMANDS_TOO_MUCH"


@pytest.mark.parametrize(
    ("set_method", "get_method", "field", "longest"),
    [
        ("setMyName", "getMyName", "name", 64),
        ("setMyDescription", "getMyDescription", "description", 512),
        ("setMyShortDescription", "getMyShortDescription", "short_description", 120),
    ],
)
async def test_texts_are_kept_by_language_and_not_too_long(
    emulator: Emulator, set_method: str, get_method: str, field: str, longest: int
) -> None:
    text = {field: "说" * longest}
    before = await emulator.result(get_method, language_code="ja")
    await emulator.result(set_method, **text, language_code="zh")

    assert await emulator.result(get_method, language_code="zh") == text
    assert await emulator.result(get_method, language_code="ja") == before
    assert not (await emulator.call(set_method, **{field: "说" * (longest + 1)}))["ok"]


async def test_a_user_sees_the_description_of_the_app_language(emulator: Emulator) -> None:
    await emulator.result("setMyDescription", description="all")
    await emulator.result("setMyDescription", description="中文", language_code="zh")
    await emulator.client.post(f"/chat/users/{BOB}/language", json={"language_code": None})

    assert (await shown(emulator, ALICE))["description"] == "中文"
    assert (await shown(emulator, BOB))["description"] == "all"


@pytest.mark.parametrize("code", ["zh-hans", "ZH", "z", "日本"])
async def test_language_codes_have_two_letters(emulator: Emulator, code: str) -> None:
    refusal = await emulator.refusal("getMyCommands", language_code=code)

    assert refusal == "Bad Request: invalid language code specified"


async def test_the_menu_button_is_kept_by_chat(started: Emulator) -> None:
    button = {"type": "default"}

    await started.result("setChatMenuButton", chat_id=ALICE, menu_button=button)

    assert await started.result("getChatMenuButton", chat_id=ALICE) == button
    assert await started.result("getChatMenuButton") == {"type": "commands"}


async def test_a_chat_is_known_once_its_user_has_written(started: Emulator) -> None:
    chat = await started.result("getChat", chat_id=ALICE)

    assert (chat["type"], chat["first_name"]) == ("private", "芳")
    assert not (await started.call("getChat", chat_id=BOB))["ok"]
