"""Thirty questions of parents: each has one page that answers it, and menus that lead there."""

from datetime import date
from pathlib import Path

import pytest
import yaml
from pydantic import TypeAdapter

from bot.content.markup import Part
from bot.content.models.texts import Frozen
from bot.conversation.actions import Action, GoHome, OpenPage
from bot.conversation.handbook import Edition, Handbook
from bot.conversation.plain import plain_text
from bot.conversation.respond import action_screen
from bot.conversation.screens import Press
from bot.formatting.figures import figure_words
from bot.languages.language import Language
from tests.tools.limits import unsendable
from tests.tools.ways import presses

FARTHEST = 4


class Question(Frozen):
    """What somebody asks, the page that answers, and the figures the answer is made of."""

    question: str
    language: Language
    page: str
    figures: tuple[str, ...]


FILE = Path(__file__).with_name("thirty_questions.yaml")
QUESTIONS = TypeAdapter(list[Question]).validate_python(
    yaml.safe_load(FILE.read_text(encoding="utf-8"))
)
asked = pytest.mark.parametrize(
    "question",
    QUESTIONS,
    ids=[f"{number}-{each.page}" for number, each in enumerate(QUESTIONS, 1)],
)


@pytest.fixture
def edition(shipped: Handbook, question: Question, today: date) -> Edition:
    return shipped.edition(question.language, today)


def test_there_are_thirty_in_every_language() -> None:
    assert len({each.question for each in QUESTIONS}) == len(QUESTIONS) == 30
    assert {each.language for each in QUESTIONS} == set(Language)


@asked
def test_menus_lead_to_the_answer(question: Question, edition: Edition) -> None:
    """From home, by the buttons of menus alone, and in a few presses."""
    way = [OpenPage(page) for page in edition.library.trail(question.page)]
    actions: list[Action] = [GoHome(), *way]
    screens = [action_screen(action, edition) for action in actions]

    offered = [
        Press(action, question.language) in presses(screen)
        for action, screen in zip(way, screens, strict=False)
    ]

    assert offered == [True] * len(way)
    assert len(way) <= FARTHEST


@asked
def test_the_answer_is_one_message(question: Question, edition: Edition) -> None:
    screen = action_screen(OpenPage(question.page), edition)

    assert question.page in edition.library.pages
    assert unsendable({question.page: screen}) == []


@asked
def test_the_answer_prints_its_figures(question: Question, edition: Edition) -> None:
    text = plain_text(action_screen(OpenPage(question.page), edition))
    spoken_of = edition.library.figures_of(question.page)

    assert set(question.figures) <= set(spoken_of)
    assert [each for each in question.figures if _amount(each, edition) not in text] == []


def _amount(figure: str, edition: Edition) -> str:
    """Return what a page says of a figure at least; one that is withheld answers nobody."""
    standing = edition.standing(figure)
    words = figure_words(standing, Part.AMOUNT, edition.catalog)
    assert words, f"{figure} says nothing today"
    assert not standing.is_withheld, f"{figure} is withheld"
    return words
