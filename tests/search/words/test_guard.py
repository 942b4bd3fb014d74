"""Phrases that give a message away, and messages that only look as if."""

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.content.models.questions import Guard, Lead
from bot.search.words.guard import Phrase, Watch, has_words, message_of, phrase_of

han = st.text("学校费大阪魚の", max_size=20)


def guard(*phrases: str, leads_to: Lead = Lead.MENU, unless: tuple[str, ...] = ()) -> Guard:
    return Guard(leads_to=leads_to, phrases=phrases, unless=unless)


def trips(phrase: str, message: str, *unless: str) -> bool:
    return Watch({"entry": guard(phrase, unless=unless)}).tripped(message) == "entry"


def test_message_without_a_phrase_trips_nothing() -> None:
    assert Watch({"entry": guard("救命")}).tripped("救护车多少钱") is None


@given(han, han)
def test_phrase_trips_wherever_it_stands(before: str, after: str) -> None:
    assert trips("救命", f"{before}救命{after}")


@given(st.text())
def test_no_message_stops_the_watch(message: str) -> None:
    watch = Watch({"entry": guard("买…胡须…吗$", "^ab", "。", "…", unless=("救…命",))})

    assert watch.tripped(message) in {"entry", None}


@pytest.mark.parametrize(
    ("phrase", "message"),
    [
        ("经营管理", "經營管理"),
        ("经营管理", "経営・管理"),
        ("經營管理", "经营管理"),
        ("バレない", "ばれない"),
        ("救命", "救 命 啊"),
        ("help me", "HELP ME"),
        ("help me", "ｈｅｌｐ ｍｅ please"),
        ("買 胡 須", "买胡须"),
        ("want to die", "I want  to\ndie"),
        ("don't want", "I don’t want to"),
        ("不想活", "不\u200b想活了"),
        ("^hello?$", "Hello!"),
        ("^（笑）$", "笑"),
    ],
)
def test_phrase_trips_however_it_is_written(phrase: str, message: str) -> None:
    assert trips(phrase, message)


@pytest.mark.parametrize(
    ("phrase", "message", "expected"),
    [
        ("die", "i will die", True),
        ("die", "想die了", True),
        ("die", "a diet, then die", True),
        ("die", "a diet", False),
        ("die", "the indie music", False),
        ("110", "打110吗", True),
        ("110", "1100日元", False),
        ("110", "9110日元", False),
    ],
)
def test_latin_words_and_numbers_stay_whole(phrase: str, message: str, *, expected: bool) -> None:
    assert trips(phrase, message) == expected


@pytest.mark.parametrize(
    ("between", "expected"),
    [(0, True), (1, True), (12, True), (13, False)],
    ids="{}-characters".format,
)
def test_gap_stands_for_up_to_twelve_characters(between: int, *, expected: bool) -> None:
    assert trips("买…胡须", f"想买{'鱼' * between}胡须吗") == expected


@pytest.mark.parametrize(
    ("phrase", "message", "expected"),
    [
        ("买…胡须", f"买鱼{'鱼' * 13}再买假胡须", True),
        ("买…胡须", "胡须怎么买", False),
        ("买…胡须…吗", "买一根胡须可以吗", True),
        ("买…胡须…吗", f"买一根胡须{'鱼' * 13}吗", False),
        ("买…鱼…大", f"买小鱼{'学' * 9}鱼{'学' * 5}大", True),
        ("买…胡…胡", "买胡须", False),
        ("buy…fake", "buy fakes, a fake", True),
    ],
    ids=[
        "from-a-later-beginning",
        "the-other-way-round",
        "two-gaps",
        "second-gap-too-wide",
        "over-a-later-middle",
        "each-piece-has-its-own-place",
        "over-a-word-that-is-not-whole",
    ],
)
def test_pieces_stand_in_their_order_near_each_other(
    phrase: str, message: str, *, expected: bool
) -> None:
    assert trips(phrase, message) == expected


@pytest.mark.parametrize(
    ("phrase", "message", "expected"),
    [
        ("^你好$", "你好", True),
        ("^你好$", "  你好！！", True),
        ("^你好$", "🐈「你好」🐈‍⬛️ ~ _", True),
        ("^你好$", "你好，鱼多少钱", False),
        ("^你好$", "我说你好", False),
        ("^你好", "……你好，鱼多少钱", True),
        ("^你好", "我说你好", False),
        ("你好$", "我说你好。。", True),
        ("你好$", "你好吗", False),
        ("你好$", "你好吗？你好", True),
        ("^买…吗$", "【买鱼吗】", True),
        ("^买…吗$", "想买鱼吗", False),
        ("^买…吗$", "买鱼吗，谢谢", False),
        ("^买…吗$", "买吗？我想买鱼吗", True),
    ],
)
def test_ends_of_a_phrase_bind_to_the_first_and_last_word(
    phrase: str, message: str, *, expected: bool
) -> None:
    assert trips(phrase, message) == expected


@pytest.mark.parametrize(
    ("message", "expected"),
    [("假胡须会怎样", False), ("假胡须被发现会怎样", False), ("假胡须在哪里买", True)],
)
def test_honest_question_is_let_through(message: str, *, expected: bool) -> None:
    assert trips("假胡须", message, "假胡须…会怎样") == expected


def test_honest_question_trips_what_else_it_says() -> None:
    watch = Watch(
        {
            "sham": guard("假胡须", leads_to=Lead.DESKS, unless=("会怎样",)),
            "rude": guard("笨蛋"),
        }
    )

    assert watch.tripped("笨蛋，假胡须会怎样") == "rude"


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ("救命，买假胡须，笨蛋", "tree"),
        ("笨蛋，我要买假胡须", "sham"),
        ("你是笨蛋，谁画的地图", "abuse"),
        ("谁画的地图", "a-map"),
    ],
)
def test_danger_comes_before_the_law_and_the_law_before_small_talk(
    message: str, expected: str
) -> None:
    watch = Watch(
        {
            "a-map": guard("地图", leads_to=Lead.NOTHING),
            "abuse": guard("笨蛋", leads_to=Lead.MENU),
            "sham": guard("假胡须", leads_to=Lead.DESKS),
            "tree": guard("救命", leads_to=Lead.EMERGENCY),
        }
    )

    assert watch.tripped(message) == expected


@pytest.mark.parametrize(
    "entries",
    [
        {"upper": guard("笨蛋"), "lower": guard("你是")},
        {"upper": guard("你是"), "lower": guard("笨蛋")},
    ],
    ids=["later-in-the-message", "earlier-in-the-message"],
)
def test_of_two_entries_alike_the_one_above_is_tripped(entries: Mapping[str, Guard]) -> None:
    assert Watch(entries).tripped("你是笨蛋") == "upper"


@pytest.mark.parametrize(
    ("written", "expected"),
    [("^你好$", True), ("买…胡须", True), ("…", False), ("^ … $", False)],
)
def test_gaps_and_ends_alone_are_no_words(written: str, *, expected: bool) -> None:
    assert has_words(written) == expected


@pytest.mark.parametrize("nothing", ["…", "^$", "……", "^…$"])
def test_phrase_without_words_fits_to_nothing(nothing: str) -> None:
    assert not trips(nothing, "你好")


@pytest.mark.parametrize("nothing", ["…", "^$"])
def test_exception_without_words_excuses_nothing(nothing: str) -> None:
    assert trips("你好", "你好", nothing)


@pytest.mark.parametrize(
    ("written", "phrase"),
    [
        ("買胡須", Phrase(("买胡须",))),
        ("买 … 胡 须", Phrase(("买", "胡须"))),
        ("^Hello", Phrase(("hello",), at_begin=True)),
        ("ハロー$", Phrase(("はろー",), at_end=True)),
        ("^买……吗$", Phrase(("买", "吗"), at_begin=True, at_end=True)),
    ],
)
def test_phrase_is_read_as_operators_write_it(written: str, phrase: Phrase) -> None:
    assert phrase_of(written) == phrase


@given(st.text("，。！？ 🐈~…"), st.text("，。！？ 🐈~…"))
def test_what_stands_around_a_message_is_left_out(before: str, after: str) -> None:
    assert message_of(f"{before}魚はいくら{after}") == "鱼はいくら"
