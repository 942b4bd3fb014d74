import re

import pytest
from playwright.async_api import Locator, expect

from bot.demo.server import BOT_USERNAME
from tests.demo.conftest import ALICE, BOB, article
from tests.demo.page.conftest import Screen

pytestmark = pytest.mark.asyncio(loop_scope="module")

NAME = f"@{BOT_USERNAME} "
DEEP_LINK = f"https://t.me/{BOT_USERNAME}?start=p_visas"
GO = {"inline_keyboard": [[{"text": "go", "callback_data": "g"}]]}


def options(screen: Screen) -> Locator:
    return screen.page.get_by_role("listbox").get_by_role("option")


def field(screen: Screen) -> Locator:
    return screen.page.get_by_role("textbox")


async def send_via(screen: Screen, **fields: object) -> dict[str, object]:
    """Send a message via the bot, and return it as the bot gets it."""
    await field(screen).fill(f"{NAME}a")
    await screen.offer(await screen.inline_query(), article("1", "one", **fields))
    await options(screen).first.click()
    return dict((await screen.update())["message"])


async def test_typing_the_name_of_the_bot_asks_it(screen: Screen) -> None:
    await field(screen).fill(NAME)
    empty = await screen.inline_query()
    await field(screen).press_sequentially("学校")

    query = await screen.inline_query()

    assert (empty["query"], query["query"], query["chat_type"]) == ("", "学校", "sender")


async def test_the_name_of_the_bot_need_not_be_typed_in_full(screen: Screen) -> None:
    await field(screen).press_sequentially("@ka")

    await options(screen).get_by_text(NAME.strip()).click()

    await expect(field(screen)).to_have_value(NAME)
    await expect(field(screen)).to_be_focused()
    assert (await screen.inline_query())["query"] == ""


async def test_the_name_can_be_completed_by_keyboard_after_a_query_was_taken_back(
    screen: Screen,
) -> None:
    await field(screen).fill(f"{NAME}a")
    await screen.inline_query()
    await field(screen).fill("@ka")

    await field(screen).press("ArrowDown")
    await field(screen).press("Enter")

    await expect(field(screen)).to_have_value(NAME)


async def test_results_are_listed_with_title_and_description(screen: Screen) -> None:
    await field(screen).fill(f"{NAME}a")
    results = [article("1", "one", description="first"), article("2", "two", url="https://a.jp/b")]

    await screen.offer(await screen.inline_query(), *results)

    await expect(options(screen)).to_have_count(2)
    await expect(options(screen).nth(0).locator("b")).to_have_text("one")
    await expect(options(screen).nth(0).locator("span")).to_have_text("first")
    await expect(options(screen).nth(1).locator("small")).to_have_text("a.jp")
    await expect(screen.page.locator("#inline-status")).to_have_text(re.compile("^2 "))


async def test_the_page_shows_that_it_waits_for_results(screen: Screen) -> None:
    dots = screen.page.locator("#inline .dots")
    await field(screen).fill(f"{NAME}a")
    query = await screen.inline_query()
    await expect(dots).to_be_visible()

    await screen.offer(query, article("1"))

    await expect(options(screen)).to_have_count(1)
    await expect(dots).to_be_hidden()


async def test_nothing_is_listed_without_results(screen: Screen) -> None:
    await field(screen).fill(f"{NAME}a")

    await screen.offer(await screen.inline_query())

    await expect(screen.page.locator("#inline")).to_be_hidden()
    await expect(screen.page.locator("#inline-status")).to_have_text("没有结果 · 結果なし")


async def test_the_page_does_not_wait_for_ever(screen: Screen) -> None:
    await screen.page.clock.install()
    await field(screen).fill(f"{NAME}a")
    await screen.inline_query()
    await expect(screen.page.locator("#inline")).to_be_visible()

    await screen.page.clock.fast_forward("31")

    await expect(screen.page.locator("#inline")).to_be_hidden()


async def test_results_of_an_older_query_are_ignored(screen: Screen) -> None:
    await field(screen).fill(f"{NAME}a")
    older = await screen.inline_query()
    await field(screen).press_sequentially("b")
    newer = await screen.inline_query()

    await screen.offer(newer, article("1", "newer"))
    await screen.offer(older, article("1", "older"))

    await screen.send("what comes after both answers")
    await expect(options(screen).locator("b")).to_have_text(["newer"])


async def test_results_of_an_older_query_cannot_be_chosen_any_more(screen: Screen) -> None:
    await field(screen).fill(f"{NAME}a")
    await screen.offer(await screen.inline_query(), article("1", "older"))
    await expect(options(screen)).to_have_count(1)

    await field(screen).press_sequentially("b")
    newer = await screen.inline_query()
    await field(screen).press("ArrowDown")
    await field(screen).press("Enter")
    await screen.offer(newer, article("1", "newer"))
    await expect(options(screen).locator("b")).to_have_text(["newer"])
    await field(screen).press("ArrowDown")
    await field(screen).press("Enter")

    assert (await screen.update())["message"]["text"] == "newer"


async def test_a_result_can_be_chosen_by_keyboard(screen: Screen) -> None:
    await field(screen).fill(f"{NAME}a")
    await screen.offer(await screen.inline_query(), *(article(n, n) for n in ("one", "two")))
    await expect(options(screen)).to_have_count(2)

    await field(screen).press("ArrowDown")
    await field(screen).press("ArrowDown")
    await expect(options(screen).nth(1)).to_have_attribute("aria-selected", "true")
    chosen = await options(screen).nth(1).get_attribute("id")
    await expect(field(screen)).to_have_attribute("aria-activedescendant", str(chosen))
    await field(screen).press("Enter")

    message = (await screen.update())["message"]
    assert (message["text"], message["via_bot"]["username"]) == ("two", BOT_USERNAME)
    await expect(field(screen)).to_have_value("")
    await expect(screen.page.locator("#inline")).to_be_hidden()


async def test_without_a_choice_enter_sends_nothing_until_the_list_is_closed(
    screen: Screen,
) -> None:
    await field(screen).fill(f"{NAME}a")
    await screen.offer(await screen.inline_query(), article("1"))
    await expect(options(screen)).to_have_count(1)

    await field(screen).press("Enter")
    await expect(field(screen)).to_have_value(f"{NAME}a")
    await expect(screen.page.locator("#send")).to_be_disabled()
    await field(screen).press("Escape")
    await expect(screen.page.locator("#inline")).to_be_hidden()
    await field(screen).press("Enter")

    message = (await screen.update())["message"]
    assert message["text"] == f"{NAME}a"
    assert "via_bot" not in message


async def test_a_chosen_message_shows_via_which_bot_it_was_sent(screen: Screen) -> None:
    content = {
        "message_text": "bold text",
        "entities": [{"type": "bold", "offset": 0, "length": 4}],
    }

    message = await send_via(screen, input_message_content=content, reply_markup=GO)

    shown = screen.page.locator(f"#message-{message['message_id']}")
    await expect(shown).to_have_class(re.compile(r"\bown\b"))
    await expect(shown.locator(".text b")).to_have_text("bold")
    await expect(shown.get_by_role("button", name="go")).to_be_visible()
    await shown.get_by_text(f"via {NAME.strip()}").click()
    await expect(field(screen)).to_have_value(NAME)


async def test_further_results_are_asked_for_at_the_end_of_the_list(screen: Screen) -> None:
    await field(screen).fill(f"{NAME}a")
    first = [article(str(number)) for number in range(20)]
    await screen.offer(await screen.inline_query(), *first, next_offset="20")
    await expect(options(screen)).to_have_count(20)

    await options(screen).last.scroll_into_view_if_needed()
    more = await screen.inline_query()
    await screen.offer(more, article("last", "the last one"))

    assert (more["query"], more["offset"]) == ("a", "20")
    await expect(options(screen)).to_have_count(21)
    await options(screen).last.click()
    assert (await screen.update())["message"]["text"] == "the last one"


async def test_the_button_above_the_results_starts_the_bot_with_its_parameter(
    screen: Screen,
) -> None:
    await field(screen).fill(f"{NAME}a")
    button = {"text": "choose a language", "start_parameter": "language"}
    await screen.offer(await screen.inline_query(), article("1"), button=button)

    await expect(options(screen).first).to_have_text("choose a language")
    await options(screen).first.click()

    assert (await screen.update())["message"]["text"] == "/start language"


async def test_the_button_is_there_without_results(screen: Screen) -> None:
    await field(screen).fill(f"{NAME}a")
    button = {"text": "begin", "start_parameter": "b"}

    await screen.offer(await screen.inline_query(), button=button)

    await expect(options(screen)).to_have_text(["begin"])


async def test_what_was_offered_to_one_is_not_offered_to_another(screen: Screen) -> None:
    await screen.emulator.say("/start", BOB)
    await screen.update()
    await field(screen).fill(f"{NAME}a")
    await screen.offer(await screen.inline_query(), article("1"))
    await expect(options(screen)).to_have_count(1)

    await screen.button("Demo settings").click()
    await screen.page.get_by_text("陳大文").click()

    await expect(screen.page.locator("#inline")).to_be_hidden()


async def test_a_button_of_a_message_sent_inline_comes_to_rest(screen: Screen) -> None:
    await send_via(screen, reply_markup=GO)
    await screen.button("go").click()
    query = (await screen.update())["callback_query"]
    await screen.emulator.result(
        "editMessageText", inline_message_id=query["inline_message_id"], text="edited"
    )

    await screen.emulator.result("answerCallbackQuery", callback_query_id=query["id"], text="好的")

    await expect(screen.page.locator("#toast")).to_have_text("好的")
    await expect(screen.text("edited")).to_be_visible()


async def test_an_answer_may_start_the_bot_with_a_parameter(screen: Screen) -> None:
    await send_via(screen, reply_markup=GO)
    await screen.button("go").click()

    await screen.emulator.result(
        "answerCallbackQuery", callback_query_id=await screen.query(), url=DEEP_LINK
    )

    assert (await screen.update())["message"]["text"] == "/start p_visas"


async def test_an_answer_is_opened_only_where_the_button_was_pressed(screen: Screen) -> None:
    offer = await screen.emulator.result("sendMessage", chat_id=ALICE, text="?", reply_markup=GO)
    pressed = (await screen.emulator.press(offer["message_id"])).json()
    await screen.update()

    await screen.emulator.result("answerCallbackQuery", **pressed, url=DEEP_LINK, text="好的")
    await expect(screen.page.locator("#toast")).to_have_text("好的")
    await field(screen).fill("the first thing said since")
    await field(screen).press("Enter")

    assert (await screen.update())["message"]["text"] == "the first thing said since"


async def test_a_link_button_to_the_bot_starts_it(screen: Screen) -> None:
    link = {"text": "visas", "url": DEEP_LINK}
    await send_via(screen, reply_markup={"inline_keyboard": [[link]]})

    await screen.page.get_by_role("link", name="visas").click()

    assert (await screen.update())["message"]["text"] == "/start p_visas"
