import re

import pytest
from playwright.async_api import expect

from tests.demo.conftest import ALICE, BOB
from tests.demo.page.conftest import Screen

pytestmark = pytest.mark.asyncio(loop_scope="module")

BUTTON = {"text": "go", "callback_data": "g"}
GO = {"inline_keyboard": [[BUTTON]]}


async def test_an_empty_chat_offers_start_and_says_what_the_bot_can_do(empty: Screen) -> None:
    await empty.emulator.result("setMyDescription", description="二つの言葉で")

    await expect(empty.text("二つの言葉で")).to_be_visible()
    await expect(empty.page.get_by_role("textbox")).to_be_hidden()


async def test_start_carries_the_parameter_of_a_deep_link(empty: Screen) -> None:
    await empty.page.goto(f"{empty.page.url}?start=p_visas")

    await empty.button("START").click()

    (update,) = await empty.emulator.updates(timeout=10)
    assert update["message"]["text"] == "/start p_visas"
    await expect(empty.page.get_by_role("textbox")).to_be_visible()


async def test_what_is_typed_reaches_the_bot(screen: Screen) -> None:
    field = screen.page.get_by_role("textbox")

    await field.fill("大阪的学校")
    await field.press("Enter")

    update = await screen.update()
    assert update["message"]["text"] == "大阪的学校"
    await expect(field).to_have_value("")


async def test_entities_become_elements(screen: Screen) -> None:
    entities = [
        {"type": "bold", "offset": 3, "length": 6},
        {"type": "italic", "offset": 6, "length": 6},
        {"type": "text_link", "offset": 15, "length": 4, "url": "https://a.jp/"},
    ]

    await screen.send("🙂 boldboth... link", entities=entities)

    assert await screen.page.locator(".message b").inner_html() == "bol<i>dbo</i>"
    link = screen.page.get_by_role("link", name="link")
    await expect(link).to_have_attribute("href", "https://a.jp/")
    await expect(link).to_have_attribute("rel", re.compile("noopener"))


async def test_markup_in_a_text_stays_text(screen: Screen) -> None:
    await screen.send("<b>a</b> & <script>alert(1)</script>")

    await expect(screen.text("<b>a</b> & <script>alert(1)</script>")).to_be_visible()


async def test_a_long_quotation_is_folded_until_it_is_opened(screen: Screen) -> None:
    text = "\n".join(f"line {number}" for number in range(9))
    quote = {"type": "expandable_blockquote", "offset": 0, "length": len(text)}
    await screen.send(text, entities=[quote])
    content = screen.page.locator(".folding")
    folded = await content.evaluate("node => node.clientHeight / node.scrollHeight")

    await screen.button("展开").click()

    assert folded < 0.5
    await expect(screen.button("收起")).to_have_attribute("aria-expanded", "true")
    assert await content.evaluate("node => node.clientHeight === node.scrollHeight")


async def test_a_short_quotation_offers_nothing_to_open(screen: Screen) -> None:
    quote = {"type": "expandable_blockquote", "offset": 0, "length": 5}

    await screen.send("short", entities=[quote])

    await expect(screen.button("展开")).to_be_hidden()


async def test_a_pressed_button_is_busy_until_it_is_answered(screen: Screen) -> None:
    await screen.send("?", reply_markup=GO)
    button = screen.button("go")

    await button.click()
    await expect(button).to_have_attribute("aria-busy", "true")
    await screen.emulator.result(
        "answerCallbackQuery", callback_query_id=await screen.query(), text="好的"
    )

    await expect(button).not_to_have_attribute("aria-busy", "true")
    await expect(screen.page.locator("#toast")).to_have_text("好的")


async def test_an_alert_waits_to_be_closed(screen: Screen) -> None:
    await screen.send("?", reply_markup=GO)
    await screen.button("go").click()

    await screen.emulator.result(
        "answerCallbackQuery",
        callback_query_id=await screen.query(),
        text="注意",
        show_alert=True,
    )

    await expect(screen.page.get_by_role("dialog")).to_contain_text("注意")
    await screen.button("OK").click()
    await expect(screen.page.get_by_role("dialog")).to_be_hidden()


async def test_an_edit_keeps_the_focus_in_the_keyboard(screen: Screen) -> None:
    other = {"text": "b", "callback_data": "b"}
    message_id = await screen.send("old", reply_markup={"inline_keyboard": [[BUTTON], [other]]})
    await screen.button("b").focus()
    await screen.page.keyboard.press("Enter")
    await screen.query()

    new = {"inline_keyboard": [[BUTTON], [{**other, "text": "c"}], [other]]}
    await screen.edit(message_id, "new", reply_markup=new)

    await expect(screen.text("new")).to_be_visible()
    await expect(screen.button("c")).to_be_focused()


async def test_an_edit_shows_the_beginning_of_what_is_new(screen: Screen) -> None:
    long = "\n".join("long" for _ in range(60))
    message_id = await screen.send("old", reply_markup=GO)

    await screen.edit(message_id, f"first\n{long}", reply_markup=GO)

    await expect(screen.page.get_by_text("first")).to_be_visible()
    top = await screen.page.locator(f"#message-{message_id}").bounding_box()
    bar = await screen.page.locator(".bar").bounding_box()
    assert top is not None
    assert bar is not None
    assert top["y"] >= bar["height"]


async def test_a_copy_button_copies_and_says_so(screen: Screen) -> None:
    copy = {"text": "copy", "copy_text": {"text": "経営・管理"}}
    await screen.send("?", reply_markup={"inline_keyboard": [[copy]]})

    await screen.button("copy").click()

    await expect(screen.page.locator("#toast")).to_have_text("已复制 · コピーしました")


async def test_a_link_button_opens_another_tab(screen: Screen) -> None:
    link = {"text": "read", "url": "https://a.jp/"}

    await screen.send("?", reply_markup={"inline_keyboard": [[link]]})

    button = screen.page.get_by_role("link", name="read")
    await expect(button).to_have_attribute("target", "_blank")
    await expect(button).to_have_attribute("rel", re.compile("noopener"))


async def test_a_reply_shows_the_line_it_replies_to(screen: Screen) -> None:
    question = await screen.emulator.say("why?\nreally?")

    await screen.send("so", reply_parameters={"message_id": question["message_id"]})

    await expect(screen.page.locator(".reply")).to_have_text("芳why?")


async def test_the_commands_can_be_chosen_by_keyboard(screen: Screen) -> None:
    commands = [{"command": name, "description": name} for name in ("ask", "menu", "more")]
    await screen.emulator.result("setMyCommands", commands=commands, language_code="zh")
    field = screen.page.get_by_role("textbox")
    await expect(screen.button("命令")).to_be_visible()

    await field.press_sequentially("/m")
    await expect(screen.page.locator("#commands [role=option]")).to_have_count(2)
    await field.press("ArrowDown")
    await field.press("ArrowDown")
    await field.press("Enter")

    await expect(screen.page.locator(".own").last).to_contain_text("/more")


async def test_commands_that_come_late_are_offered_for_what_is_typed_already(
    screen: Screen,
) -> None:
    await screen.page.get_by_role("textbox").press_sequentially("/m")

    await screen.emulator.result(
        "setMyCommands", commands=[{"command": "menu", "description": "m"}]
    )

    await expect(screen.page.locator("#commands [role=option]")).to_have_count(1)


async def test_the_history_is_there_after_a_reload(screen: Screen) -> None:
    await screen.send("still here")

    await screen.page.reload()

    await expect(screen.text("still here")).to_be_visible()


async def test_a_lost_connection_loses_no_message(screen: Screen) -> None:
    await screen.page.context.set_offline(True)
    screen.emulator.app.state.world.events.close()
    await expect(screen.text("连接中… · 接続中…")).to_be_visible()
    await screen.emulator.result("sendMessage", chat_id=ALICE, text="meanwhile")

    await screen.page.context.set_offline(False)

    await expect(screen.text("meanwhile")).to_be_visible()
    await expect(screen.text("bot · 机器人 · ボット")).to_be_visible()


async def test_somebody_else_has_a_chat_of_their_own(screen: Screen) -> None:
    await screen.emulator.say("/start", BOB)
    await screen.emulator.result("sendMessage", chat_id=BOB, text="for Bob")
    await expect(screen.page.locator("#unread-elsewhere")).to_be_visible()
    await expect(screen.text("for Bob")).to_be_hidden()

    await screen.button("Demo settings").click()
    await screen.page.get_by_text("陳大文").click()

    await expect(screen.text("for Bob")).to_be_visible()
    await expect(screen.page.locator("#unread-elsewhere")).to_be_hidden()


async def test_the_settings_change_language_and_block_the_bot(screen: Screen) -> None:
    await screen.button("Demo settings").click()
    await screen.page.get_by_label("App language").select_option("ja")
    await screen.button("Block bot").click()
    await screen.page.keyboard.press("Escape")

    await screen.page.locator("#unblock").click()

    await expect(screen.page.get_by_role("textbox")).to_be_visible()
    said = await screen.emulator.say("hi")
    assert said["from"]["language_code"] == "ja"


async def test_a_cleared_chat_can_be_started_again(screen: Screen) -> None:
    await screen.button("Demo settings").click()

    await screen.button("Clear chat").click()

    await expect(screen.button("START")).to_be_visible()
    await expect(screen.page.locator(".message")).to_have_count(0)
