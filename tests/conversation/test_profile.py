"""What the bot says of itself before anyone has spoken to it, within the Bot API's limits."""

import re

import pytest
from telegram.constants import BotCommandLimit, BotDescriptionLimit

from bot.conversation.handbook import Handbook
from bot.conversation.profile import Profile, profiles

COMMAND = re.compile(r"[a-z0-9_]{1,32}")


@pytest.fixture(params=["", "zh", "ja"])
def profile(request: pytest.FixtureRequest, handbook: Handbook) -> Profile:
    return profiles(handbook)[request.param]


def test_descriptions_fit(profile: Profile) -> None:
    assert len(profile.description) <= BotDescriptionLimit.MAX_DESCRIPTION_LENGTH
    assert len(profile.short_description) <= BotDescriptionLimit.MAX_SHORT_DESCRIPTION_LENGTH


def test_commands_fit(profile: Profile) -> None:
    names, descriptions = zip(*profile.commands, strict=True)

    assert all(map(COMMAND.fullmatch, names))
    assert max(map(len, descriptions)) <= BotCommandLimit.MAX_DESCRIPTION


def test_whoever_has_another_language_is_told_in_chinese_and_japanese(handbook: Handbook) -> None:
    found = profiles(handbook)

    assert found[""].description == f"{found['zh'].description}\n\n{found['ja'].description}"
