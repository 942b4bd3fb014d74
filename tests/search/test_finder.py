"""From a question to the page that answers it, or to none."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.content.library import HOME, Library
from bot.content.models.questions import Decoy, Guard, Lead, Wording
from bot.languages.language import Language
from bot.search.finder import (
    LIKELY,
    MAX_QUESTION,
    MOST_PAGES,
    MOST_RIVALS,
    MOST_TELLING,
    Certainty,
    Finder,
    Found,
    Hit,
)
from bot.search.index.choice import MOST_IN_MEMORY
from bot.search.index.documents import Document, Sort
from tests.tools.small_library import figure_of, library_of, page_of, text_of

FISH, SCHOOL, PERMIT = "living-costs/fish", "schooling/cat-school", "visas/whisker-permit"
messages = st.text() | st.text(
    "猫学校鱼多少钱胡须许可ひげ許可一二两十百千万亿割0123456789.,救命 …^$你好neko", max_size=60
)


def first_pages(finder: Finder, questions: dict[str, str]) -> dict[str, str]:
    """Return the first page for each question."""
    return {page: finder.find(question).pages[0] for page, question in questions.items()}


@pytest.mark.parametrize("language", Language)
def test_every_page_is_found_first_by_its_title(
    library: Library, finder: Finder, language: Language
) -> None:
    searched = [page for page in library.pages if page != HOME]
    titles = {page: library.pages[page].text(language).title for page in searched}

    assert first_pages(finder, titles) == dict(zip(searched, searched, strict=True))


@pytest.mark.parametrize("language", Language)
def test_example_question_leads_to_its_page_for_sure(
    library: Library, finder: Finder, language: Language
) -> None:
    asked = [
        (page, question)
        for page in library.pages
        for question in library.pages[page].text(language).questions
    ]

    found = [finder.find(question) for _, question in asked]

    assert [each.pages[0] for each in found] == [page for page, _ in asked]
    assert {each.certainty for each in found} == {Certainty.SURE}


@pytest.mark.parametrize(
    "variant",
    ["鬍鬚許可要多少錢", "胡须 许可 要多少钱？？", "🐈胡须・许可要多少钱", "　胡须许可要多少钱\n"],
    ids=["zh-Hant", "spaces", "dots", "around"],
)
def test_question_is_found_alike_however_it_is_written(finder: Finder, variant: str) -> None:
    assert finder.find(variant) == finder.find("胡须许可要多少钱")


def test_katakana_and_half_width_are_found_like_hiragana(finder: Finder) -> None:
    assert finder.find("ﾋｹﾞ許可ノ費用") == finder.find("ひげ許可の費用")


@given(messages)
def test_whatever_is_typed_is_looked_for(library: Library, finder: Finder, message: str) -> None:
    found = finder.find(message)

    assert set(found.pages) <= library.pages.keys()
    assert [hit for hit in found.hits if not 0 <= hit.confidence <= 1] == []
    assert [hit for hit in found.hits if not 0 <= hit.coverage <= 1] == []
    assert len(found.pages) <= MOST_PAGES
    assert len(found.hits) <= MOST_PAGES + MOST_RIVALS


@given(messages)
def test_figures_are_looked_for_whatever_is_typed(
    library: Library, finder: Finder, message: str
) -> None:
    assert set(finder.figures(message, 3)) <= library.figures.keys()


@given(messages)
def test_empty_store_finds_nothing(message: str) -> None:
    assert Finder(Library()).find(message) == Found()


@pytest.mark.parametrize("message", ["", "🐈", "？", "は", "quantum"])
def test_message_that_no_page_speaks_of_finds_nothing(finder: Finder, message: str) -> None:
    assert finder.find(message) == Found()


@pytest.mark.parametrize(
    ("message", "guard"),
    [
        ("救命，鱼多少钱", "stuck-on-a-tree"),
        ("助けて！", "stuck-on-a-tree"),
        ("在哪里买便宜的胡须", "sham-whiskers"),
        ("救命，我买了假胡须", "stuck-on-a-tree"),
        ("你好！", "greeting"),
    ],
)
def test_guard_answers_before_any_page_is_looked_for(
    finder: Finder, message: str, guard: str
) -> None:
    assert finder.find(message) == Found(guard=guard)


@pytest.mark.parametrize(
    ("message", "guard"),
    [
        ("我困在树上了", "stuck-on-a-tree"),
        ("木の上で動けません", "stuck-on-a-tree"),
        ("怎样才能瞒着爪印窗口", "sham-whiskers"),
    ],
)
def test_question_like_an_example_of_the_guard_is_led_there(
    finder: Finder, message: str, guard: str
) -> None:
    assert finder.find(message).guard == guard


def test_message_that_shares_but_a_word_with_the_guard_is_not_led_there() -> None:
    example = "我被困在很高很高的屋顶上面怎么也下不来了谁来帮帮我"
    danger = Guard(leads_to=Lead.EMERGENCY, phrases=("救命",), questions=(example,))
    finder = Finder(replace(library_of({}), guard={"danger": danger}))

    found = finder.find("屋顶")

    assert (found.guard, found.certainty) == (None, Certainty.UNSURE)


def test_honest_question_is_looked_for(finder: Finder) -> None:
    found = finder.find("假胡须会怎样")

    assert (found.guard, found.pages[0]) == (None, PERMIT)


def test_greeting_before_a_question_is_a_question(finder: Finder) -> None:
    found = finder.find("你好，鱼多少钱")

    assert (found.guard, found.pages[0], found.certainty) == (None, FISH, Certainty.SURE)


@pytest.mark.parametrize(
    ("question", "decoy"),
    [("今天会下雨吗", "weather"), ("明日の天気は？", "weather"), ("哪種狗聰明", "dogs")],
)
def test_question_that_lands_on_a_decoy_shows_no_page(
    finder: Finder, question: str, decoy: str
) -> None:
    found = finder.find(question)

    assert (found.decoy, found.certainty, found.figure) == (decoy, Certainty.UNSURE, None)


@pytest.mark.parametrize("guarded", [False, True], ids=["decoy", "guard"])
def test_page_is_less_sure_the_better_what_is_no_page_fits(*, guarded: bool) -> None:
    near, far = (
        fish_beside(example, guarded=guarded).find("鱼多少钱").hits[0]
        for example in ("鱼饵多少钱一斤", "明天会下雨吗")
    )

    assert (near.document.id, near.coverage, near.alike) == ("fish", 1, 0)
    assert (far.document.id, far.coverage, far.alike) == ("fish", 1, 0)
    assert near.confidence < far.confidence


def test_question_that_speaks_of_much_else_is_not_sure(finder: Finder) -> None:
    found = finder.find("毛球税，还有火箭发射基地的望远镜和海底隧道的灯光")

    assert (found.pages[0], found.figure) == (FISH, None)
    assert found.certainty is not Certainty.SURE


def test_word_of_the_glossary_leads_to_what_it_means(finder: Finder) -> None:
    found = finder.find("neko school")

    assert (found.pages[0], found.certainty) == (SCHOOL, Certainty.SURE)
    assert ("cat-school", "neko school") in {(each.id, each.said) for each in found.meant}


@pytest.mark.parametrize(
    ("question", "pages"),
    [
        ("gakuhi鱼肉", ("fish", "school")),
        ("gakuhi学费贵鱼肉", ("school", "fish")),
        ("gakuhi旁边", ("school", "fish")),
    ],
    ids=["less-than-what-was-said", "no-less-when-both-are-said", "more-than-what-is-in-passing"],
)
def test_what_the_glossary_adds_counts(question: str, pages: tuple[str, ...]) -> None:
    library = replace(
        library_of(
            {
                "fish": page_of(text_of("鱼肉", body="市场在车站旁的那一边，走路去不远。")),
                "school": page_of(text_of("学费贵")),
            }
        ),
        glossary={"fees": Wording(says=("gakuhi",), means=("学费贵",))},
    )

    assert Finder(library).find(question).pages == pages


def test_word_that_the_glossary_translates_is_not_missed_on_the_page() -> None:
    library = library_of({"school": page_of(text_of("学费"))})
    with_glossary = replace(library, glossary={"fee": Wording(says=("gakuhi",), means=("学费",))})

    coverage = [
        Finder(each).find("gakuhi学").hits[0].coverage for each in (with_glossary, library)
    ]

    assert coverage[0] == 1
    assert coverage[1] < 1


@pytest.mark.parametrize(("question", "page"), [("门票550", "day"), ("７７０円の门票", "night")])
def test_number_decides_between_two_pages(question: str, page: str) -> None:
    library = library_of(
        {
            "day": page_of(text_of("门票", body="{day}")),
            "night": page_of(text_of("门票", body="{night}")),
        },
        {"day": figure_of("价钱", 550), "night": figure_of("价钱", 770)},
    )

    assert Finder(library).find(question).pages[0] == page


@pytest.mark.parametrize(
    ("number", "is_weightier"),
    [(550, True), (55, False)],
    ids=["three-digits", "two-digits"],
)
def test_number_of_three_digits_counts_more_than_a_word(
    number: int, *, is_weightier: bool
) -> None:
    library = library_of(
        {"word": page_of(text_of("鱼")), "number": page_of(text_of(body="{sum}"))},
        {"sum": figure_of("。", number)},
    )

    covered = {hit.document.id: hit.coverage for hit in Finder(library).find(f"鱼{number}").hits}

    assert (covered["number"] > covered["word"] + 0.01) == is_weightier


def test_small_words_of_english_hardly_count() -> None:
    finder = Finder(library_of({"fish": page_of(text_of("fish"))}))

    small, other = (finder.find(each).hits[0].coverage for each in ("the fish", "zebra fish"))

    assert small > other


def test_word_in_latin_letters_says_more_than_a_character() -> None:
    pages = {"fish": page_of(text_of("fish")), "cat": page_of(text_of("猫"))}
    finder = Finder(library_of(pages))

    word, character = (finder.find(each).hits[0] for each in ("fish", "猫"))

    assert (word.coverage, character.coverage) == (1, 1)
    assert word.confidence > character.confidence


def test_longer_question_is_surer_up_to_a_length() -> None:
    text = "".join(map(chr, range(0x4E00, 0x4E00 + 2 * MOST_TELLING)))
    finder = Finder(library_of({"page": page_of(text_of(summary=text))}))

    short, long, longer = (
        finder.find(text[:length]).hits[0].confidence
        for length in (MOST_TELLING // 4, MOST_TELLING, 2 * MOST_TELLING)
    )

    assert short < long == longer


def test_figure_that_is_clearly_asked_for_is_named(finder: Finder) -> None:
    found = finder.find("毛球税怎么算")

    assert (found.pages[0], found.figure) == (FISH, "hairball-tax")


def test_figure_that_the_summary_tells_is_not_named(finder: Finder) -> None:
    found = finder.find("一只猫的鱼钱是多少")

    assert (found.pages[0], found.figure) == (FISH, None)


@pytest.mark.parametrize(
    ("question", "figures"),
    [("毛球税", ["hairball-tax"]), ("毛玉稅", ["hairball-tax"]), ("火箭", [])],
)
def test_figures_are_found_by_their_names(
    finder: Finder, question: str, figures: list[str]
) -> None:
    assert finder.figures(question, 3) == figures


def test_very_long_message_is_cut(finder: Finder) -> None:
    title = "胡须许可要多少钱"

    cut = finder.find("。" * MAX_QUESTION + title)
    last = finder.find("。" * (MAX_QUESTION - len(title)) + title)

    assert (cut.hits, last.pages[0]) == ((), PERMIT)


def test_cry_for_help_is_heard_at_the_end_of_a_long_message(finder: Finder) -> None:
    assert finder.find("鱼" * MAX_QUESTION + "，救命").guard == "stuck-on-a-tree"


def test_hit_tells_the_example_question_that_is_most_alike(finder: Finder) -> None:
    hit = finder.find("请问鱼一条多少钱").hits[0]

    assert (hit.document.id, hit.example) == (FISH, "鱼一条多少钱")


def test_hits_come_best_first(finder: Finder) -> None:
    scores = [hit.score for hit in finder.find("猫学校要多少钱").hits]

    assert len(scores) > 1
    assert scores == sorted(scores, reverse=True)


def test_a_few_pages_and_fewer_rivals_are_looked_at() -> None:
    pages = {f"page{each}": page_of(text_of("鱼")) for each in range(2 * MOST_PAGES)}
    decoys = {f"decoy{each}": Decoy(questions=("鱼",)) for each in range(2 * MOST_RIVALS)}

    found = Finder(replace(library_of(pages), decoys=decoys)).find("鱼")

    assert len(found.pages) == MOST_PAGES
    assert len(found.hits) == MOST_PAGES + MOST_RIVALS


def test_only_pages_that_may_well_answer_are_likely() -> None:
    found = Found(
        hits=(
            hit("sure", Sort.PAGE, 1),
            hit("likely", Sort.PAGE, LIKELY),
            hit("decoy", Sort.DECOY, 1),
            hit("danger", Sort.GUARD, 1),
            hit("unlikely", Sort.PAGE, LIKELY - 0.01),
        )
    )

    assert found.pages == ("sure", "likely", "unlikely")
    assert found.likely_pages == ("sure", "likely")


@pytest.mark.parametrize(
    ("gram", "expected"),
    [("毛球", True), ("下雨", False), ("火箭", False)],
    ids=["of-a-page", "of-a-decoy", "of-nothing"],
)
def test_finder_tells_what_stands_on_a_page(finder: Finder, gram: str, *, expected: bool) -> None:
    assert finder.is_on_a_page(gram) == expected


def test_large_store_is_searched_alike() -> None:
    """More decoys than fit in memory make it large."""
    many = {f"d{each}": Decoy(questions=(f"w{each}",)) for each in range(MOST_IN_MEMORY)}
    pages = {
        "fish": page_of(text_of("鱼的价钱", questions=("鱼一条多少钱",))),
        "school": page_of(text_of("学校", questions=("孩子怎么上学",))),
    }
    finder = Finder(replace(library_of(pages), decoys=many))

    found = [finder.find(question) for question in ("魚一條多少錢呢", "孩子上学的学校", "w7")]

    assert [each.hits[0].document.id for each in found] == ["fish", "school", "d7"]
    assert [each.certainty for each in found] == [
        Certainty.SURE,
        Certainty.SURE,
        Certainty.UNSURE,
    ]


def test_one_that_fits_a_million_times_worse_is_just_unlikely() -> None:
    """In a large store one is found by a word alone that all others hold as well."""
    words = [[f"w{each}{letter}" for letter in "abcdefgh"] for each in range(MOST_IN_MEMORY)]
    many = {f"d{n}": Decoy(questions=(f"天 {' '.join(each)}",)) for n, each in enumerate(words)}
    finder = Finder(replace(library_of({"sky": page_of(text_of("天"))}), decoys=many))

    first, *_, last = finder.find(f"天 {' '.join(words[7])}").hits

    assert first.document.id == "d7"
    assert last.confidence < LIKELY


def hit(key: str, sort: Sort, confidence: float) -> Hit:
    return Hit(Document(key, sort), 1, 1, 0, None, confidence)


def fish_beside(example: str, *, guarded: bool) -> Finder:
    """Return the finder of a page about fish, and of one other question that is no page's."""
    library = library_of({"fish": page_of(text_of("鱼多少钱"))})
    decoy = Decoy(questions=(example,))
    guard = Guard(leads_to=Lead.MENU, phrases=("喂",), questions=(example,))
    return Finder(
        replace(library, guard={"other": guard})
        if guarded
        else replace(library, decoys={"other": decoy})
    )
