"""Every page and claim of the shipped content, pressed for in the served bot, none refused."""

from datetime import date

from bot.conversation.actions import OpenFigure, OpenTerm
from bot.conversation.handbook import Handbook
from bot.conversation.respond import action_screen
from bot.conversation.screens import Press
from bot.languages.language import Language
from bot.telegram.callback_data import decode
from tests.tools.chat import served
from tests.tools.emulated import people, telegram
from tests.tools.spans import tidy
from tests.tools.walker import Map, Walker

LANGUAGE = Language.ZH_HANS


async def test_every_page_and_claim_arrives_as_it_was_made(shipped: Handbook, today: date) -> None:
    [user], seen = people(1, LANGUAGE.value), Map()
    edition = shipped.edition(LANGUAGE, today)

    async with telegram([user]) as emulated, served(emulated, shipped, today):
        await Walker(emulated, user, seen, _is_near).walk()

    made = {
        data: tidy(action_screen(press.action, edition))
        for data in seen.taken
        if (press := decode(data))
    }
    assert emulated.record.refusals == []
    assert {data: seen.screens[data] for data in seen.taken} == made


def _is_near(callback_data: str) -> bool:
    """Whether to go there: figures and terms are many, and one is three presses from the next."""
    match decode(callback_data):
        case Press(action=OpenFigure() | OpenTerm()) | None:
            return False
        case Press(language=language):
            return language is LANGUAGE
