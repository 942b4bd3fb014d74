"""What of a library is searched, and by which of its texts."""

from dataclasses import replace

import pytest

from bot.content.library import EMERGENCY, Library
from bot.content.models.directory import Term
from bot.content.models.questions import Decoy, Guard, Lead
from bot.content.models.texts import LocalizedText
from bot.search.index.documents import (
    BODY,
    FIGURES,
    SUMMARY,
    TERMS,
    TITLE,
    Document,
    Sort,
    documents_of,
    figure_texts,
    words_of,
)
from tests.tools.small_library import DAY, figure_of, library_of, page_of, text_of, value_of

FISH = page_of(
    text_of("鱼价", "鱼**不**贵。", body="每月{fish}。", questions=("鱼多少钱",)),
    text_of("魚の値段", "魚は安い。", body="毎月{fish}。", questions=("魚はいくら",)),
)


def page_document(library: Library) -> Document:
    return next(documents_of(library))


def test_pages_come_in_menu_order_then_decoys_then_the_guard() -> None:
    library = replace(
        library_of({"visas": FISH, "costs": FISH}, {"fish": figure_of("鱼")}),
        decoys={"weather": Decoy(questions=("下雨吗",))},
        guard={"danger": Guard(leads_to=Lead.EMERGENCY, phrases=("救命",), questions=("困住了",))},
    )

    found = [(each.id, each.sort, each.questions) for each in documents_of(library)]

    assert found == [
        ("visas", Sort.PAGE, ("鱼多少钱", "魚はいくら")),
        ("costs", Sort.PAGE, ("鱼多少钱", "魚はいくら")),
        ("weather", Sort.DECOY, ("下雨吗",)),
        ("danger", Sort.GUARD, ("困住了",)),
    ]


def test_page_that_no_menu_lists_is_not_searched() -> None:
    library = library_of({})

    astray = replace(library, pages={**library.pages, "astray": page_of(text_of())})

    assert list(documents_of(astray)) == []


def test_emergency_page_is_searched_though_no_menu_lists_it() -> None:
    library = library_of({})

    with_card = replace(library, pages={**library.pages, EMERGENCY: page_of(text_of())})

    assert [each.id for each in documents_of(with_card)] == [EMERGENCY]


def test_empty_library_has_nothing_to_search() -> None:
    assert list(documents_of(Library())) == []


def test_page_is_found_by_all_that_it_says_in_both_languages() -> None:
    name = LocalizedText(zh_hans="鱼干", ja="干物")
    library = replace(
        library_of({"fish": FISH}, {"fish": figure_of("鱼钱", 5500, ja="魚代")}),
        terms={
            "dried": Term(name=name, reading="ひもの", meaning=name, pages=("fish",)),
            "other": Term(name=name, reading="ほか", meaning=name, pages=("home",)),
        },
    )

    texts = page_document(library).texts

    assert sorted(texts) == sorted(
        [
            (TITLE, "鱼价"),
            (TITLE, "魚の値段"),
            (SUMMARY, "鱼不贵。"),
            (SUMMARY, "魚は安い。"),
            (BODY, "每月\n。"),
            (BODY, "毎月\n。"),
            (TERMS, "鱼干\n干物\nひもの"),
            (FIGURES, "鱼钱\n魚代\n5500"),
        ]
    )


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("**鱼**干", "鱼干"),
        ("- 鱼\n- 窝", "鱼\n窝"),
        ("鱼\n干\n\n窝", "鱼干\n窝"),
        ("鱼{fish.previous}窝", "鱼\n窝"),
        ("", ""),
    ],
    ids=["bold", "items", "paragraphs", "figure", "nothing"],
)
def test_words_of_a_text_are_without_its_markup(text: str, words: str) -> None:
    assert words_of(text) == words


@pytest.mark.parametrize(
    ("amount", "texts"),
    [
        ("1500.50", ["1500.5"]),
        ({"about": 870000}, ["870000"]),
        ({"at_least": 2}, ["2"]),
        ({"at_most": 180}, ["180"]),
        ({"between": [3, 5]}, ["3", "5"]),
        ({"day": "2028-10-06"}, ["2028 10 6"]),
        ({"words": {"zh-Hans": "朝南", "ja": "南向き"}}, ["朝南", "南向き"]),
    ],
    ids=["exact", "about", "at-least", "at-most", "between", "day", "words"],
)
def test_figure_is_found_by_its_amount(amount: object, texts: list[str]) -> None:
    assert list(figure_texts(figure_of("甲", amount, ja="乙"))) == ["甲", "乙", *texts]


def test_figure_is_found_by_earlier_values_but_not_by_one_taken_back() -> None:
    figure = figure_of("甲").model_copy(
        update={"values": (value_of(550), value_of(660, withdrawn=DAY), value_of(770))}
    )

    assert list(figure_texts(figure)) == ["甲", "甲", "550", "770"]
