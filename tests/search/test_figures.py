"""Which figure a question asks for."""

import pytest

from bot.content.library import Library
from bot.search.figures import FigureFinder
from bot.search.texts.grams import grams_of
from tests.tools.small_library import figure_of, library_of, page_of, text_of

FIGURES = {
    "tuition": figure_of("学费", ja="授業料"),
    "lunch": figure_of("午饭钱", ja="昼食代"),
    "small-bus": figure_of("小学的校车", ja="小学校のバス代"),
    "large-bus": figure_of("中学的校车", ja="中学校のバス代"),
    "fish": figure_of("鱼钱", ja="魚代"),
    "nowhere": figure_of("月光", ja="月の光"),
}
PAGES = {
    "school": page_of(text_of(summary="{tuition}。", body="{lunch}。{small-bus}。{large-bus}。")),
    "food": page_of(text_of(body="{fish}。{lunch}。")),
    "plain": page_of(text_of()),
}


@pytest.fixture(scope="module")
def figures() -> FigureFinder:
    return FigureFinder(library_of(PAGES, FIGURES))


@pytest.mark.parametrize(
    ("question", "page", "figure"),
    [
        ("午饭要多少钱", "school", "lunch"),
        ("午飯要多少錢", "school", "lunch"),
        ("昼食代はいくら", "school", "lunch"),
        ("中学的校车呢", "school", "large-bus"),
        ("小学校のバス代", "school", "small-bus"),
        ("鱼钱", "food", "fish"),
    ],
    ids=["zh-Hans", "zh-Hant", "ja", "its-own-word", "its-own-word-ja", "on-another-page"],
)
def test_figure_that_is_clearly_asked_for_is_named(
    figures: FigureFinder, question: str, page: str, figure: str
) -> None:
    assert figures.asked_for(grams_of(question), page) == figure


@pytest.mark.parametrize(
    ("question", "page"),
    [
        ("学的校车多少钱", "school"),
        ("校", "school"),
        ("钱", "food"),
        ("月光", "school"),
        ("鱼钱", "plain"),
        ("在哪里报名", "school"),
        ("", "school"),
    ],
    ids=[
        "two-fit-alike",
        "small-part-of-a-name",
        "word-of-every-name",
        "not-on-the-page",
        "page-without-figures",
        "no-name-fits",
        "nothing-asked",
    ],
)
def test_no_figure_is_named_when_none_is_clearly_asked_for(
    figures: FigureFinder, question: str, page: str
) -> None:
    assert figures.asked_for(grams_of(question), page) is None


def test_figure_that_the_summary_tells_is_not_named(figures: FigureFinder) -> None:
    assert figures.asked_for(grams_of("学费多少钱"), "school") is None


def test_same_figure_is_named_on_a_page_that_tells_it_further_down() -> None:
    pages = {"school": page_of(text_of(body="{tuition}。{lunch}。"))}

    figures = FigureFinder(library_of(pages, FIGURES))

    assert figures.asked_for(grams_of("学费多少钱"), "school") == "tuition"


@pytest.mark.parametrize(
    ("question", "fitting"),
    [
        ("鱼钱", ["fish"]),
        ("中学的校车", ["large-bus", "small-bus"]),
        ("小学的校车", ["small-bus", "large-bus"]),
        ("授業料", ["tuition"]),
        ("月光", []),
        ("", []),
    ],
    ids=["one", "best-first", "best-first-too", "ja", "on-no-page", "nothing-asked"],
)
def test_figures_of_every_page_are_offered_best_first(
    figures: FigureFinder, question: str, fitting: list[str]
) -> None:
    weighted = dict.fromkeys(grams_of(question), 1.0)

    assert figures.fitting(weighted, 9) == fitting


def test_no_more_figures_are_offered_than_asked_for(figures: FigureFinder) -> None:
    assert figures.fitting(dict.fromkeys(grams_of("校车"), 1.0), 1) == ["small-bus"]


def test_figure_whose_name_holds_little_of_a_question_is_not_offered(
    figures: FigureFinder,
) -> None:
    story = "学费以外我还要给孩子在大阪找房子和工作"

    assert figures.fitting(dict.fromkeys(grams_of(story), 1.0), 9) == []


def test_weightier_words_decide_which_figures_are_offered(figures: FigureFinder) -> None:
    assert figures.fitting({"午饭": 1.0, "学费": 3.0}, 9) == ["tuition"]
    assert figures.fitting({"午饭": 3.0, "学费": 1.0}, 9) == ["lunch"]


def test_store_without_figures_offers_none() -> None:
    assert FigureFinder(Library()).fitting({"学费": 1.0}, 9) == []
