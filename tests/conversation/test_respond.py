"""Any event from any visitor gets a screen with a way on, and the same one every time."""

import dataclasses
from datetime import date
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.conversation.actions import (
    Action,
    AnswerAgain,
    ChooseLanguage,
    GoHome,
    OpenPage,
    OpenReport,
)
from bot.conversation.events import (
    ButtonPressed,
    CommandSent,
    Event,
    MediaSent,
    OldButtonPressed,
    TextSent,
)
from bot.conversation.handbook import Handbook
from bot.conversation.plain import plain_text
from bot.conversation.profile import COMMANDS as OFFERED_COMMANDS
from bot.conversation.respond import COMMANDS, apologize, respond
from bot.conversation.screens import Screen
from bot.conversation.visitor import Visitor
from bot.languages.language import Language
from tests.conversation.conftest import IDS
from tests.tools.ways import presses

days = st.dates(date(2020, 1, 1), date(2035, 12, 31))
ids = st.sampled_from([*IDS, "visas/paw-permit", "living-costs/moonlight"]) | st.text(max_size=20)
PREFIXES = ["p_", "f_", "r_", "rf_", "rc_"]
ENDS = ["", "_0", "_1xy", "_zzzz"]
kinds: st.SearchStrategy[type[Action]] = st.sampled_from(get_args(Action))


def actions_of(kind: type[Action]) -> st.SearchStrategy[Action]:
    """Return any action of a kind, on any id, there or not."""
    strategies: dict[object, st.SearchStrategy[object]] = {bool: st.booleans(), date: days}
    fields = dataclasses.fields(kind)
    return st.builds(kind, **{each.name: strategies.get(each.type, ids) for each in fields})


actions = kinds.flatmap(actions_of)
commands = st.builds(
    CommandSent,
    st.sampled_from(sorted(COMMANDS)) | st.text(max_size=10),
    st.just("")
    | st.builds("{}{}{}".format, st.sampled_from(PREFIXES), ids, st.sampled_from(ENDS)),
)
events: st.SearchStrategy[Event] = st.one_of(
    commands,
    st.builds(ButtonPressed, actions),
    st.just(OldButtonPressed()),
    st.builds(TextSent, st.text(max_size=40)),
    st.just(MediaSent()),
)
languages = st.sampled_from(Language)


@given(events, st.none() | languages, days)
def test_any_event_is_answered_with_a_button_and_nothing_unfilled(
    handbook: Handbook, event: Event, language: Language | None, day: date
) -> None:
    screen = respond(event, Visitor(language), handbook, day).screen

    assert presses(screen)
    assert not set("{}").intersection(plain_text(screen))


@given(events, languages, days)
def test_any_answer_in_a_language_has_a_way_home_in_it(
    handbook: Handbook, event: Event, language: Language, day: date
) -> None:
    screen = respond(event, Visitor(language), handbook, day).screen

    assert leads_home(screen, language, handbook)


@given(events, st.none() | languages, days)
@settings(max_examples=50)
def test_same_inputs_give_the_same_reply(
    handbook: Handbook, event: Event, language: Language | None, day: date
) -> None:
    first, second = (respond(event, Visitor(language), handbook, day) for _ in range(2))

    assert first == second


@given(st.builds(ButtonPressed, actions.filter(lambda action: action != ChooseLanguage())))
def test_choice_of_language_leads_to_what_was_wanted(
    handbook: Handbook, event: ButtonPressed
) -> None:
    screen = respond(event, Visitor(None), handbook, date(2026, 11, 23)).screen

    assert [(press.action, press.language) for press in presses(screen)] == [
        (event.action, language) for language in Language
    ]


@pytest.mark.parametrize(
    ("event", "wanted"),
    [
        (CommandSent("start", "p_visas_whisker-permit"), OpenPage("visas/whisker-permit")),
        (CommandSent("start", "nonsense"), GoHome()),
        (CommandSent("report"), OpenReport()),
        (CommandSent("weather"), GoHome()),
        (CommandSent("language"), GoHome()),
        (TextSent("?"), AnswerAgain()),
        (MediaSent(), GoHome()),
        (OldButtonPressed(), GoHome()),
        (ButtonPressed(ChooseLanguage()), GoHome()),
    ],
    ids=str,
)
def test_without_a_language_the_choice_comes_first(
    event: Event, wanted: Action, handbook: Handbook, today: date
) -> None:
    screen = respond(event, Visitor(None), handbook, today).screen

    assert {press.action for press in presses(screen)} == {wanted}


@pytest.mark.parametrize("language", [*Language, None], ids=str)
def test_an_apology_leads_home(language: Language | None, handbook: Handbook, today: date) -> None:
    screen = apologize(Visitor(language), handbook, today).screen

    assert {press.action for press in presses(screen)} == {GoHome()}


def test_every_command_offered_is_known() -> None:
    assert set(OFFERED_COMMANDS) == set(COMMANDS) - {"start"}


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_no_known_command_is_answered_as_unknown(
    name: str, handbook: Handbook, today: date
) -> None:
    japanese = Visitor(Language.JA)
    unknown = respond(CommandSent("weather"), japanese, handbook, today)

    assert respond(CommandSent(name), japanese, handbook, today) != unknown


def leads_home(screen: Screen, language: Language, handbook: Handbook) -> bool:
    """Tell whether a screen has a button home in a language, or all topics, as home has."""
    actions_here = {press.action for press in presses(screen) if press.language is language}
    topics = {OpenPage(topic) for topic in handbook.library.topics}
    return GoHome() in actions_here or topics <= actions_here
