"""What a visitor sees: every screen of the sample content, each in a text file to be read."""

from datetime import date

import pytest
from syrupy.assertion import SnapshotAssertion

from bot.conversation.actions import (
    Action,
    AnswerAgain,
    ChooseLanguage,
    OpenAsk,
    OpenChanges,
    OpenClaim,
    OpenDesk,
    OpenDesks,
    OpenFigure,
    OpenHelp,
    OpenPage,
    OpenPageDesks,
    OpenPageTerms,
    OpenPrivacy,
    OpenReport,
    OpenReportTopic,
    OpenSources,
    OpenTerm,
    OpenTerms,
    OpenTopicChanges,
    OpenTopicTerms,
    RecheckClaim,
    RecheckFigure,
    RecheckPage,
)
from bot.conversation.events import CommandSent, Event, MediaSent, OldButtonPressed, TextSent
from bot.conversation.handbook import Handbook
from bot.conversation.inline import offer
from bot.conversation.plain import plain_screen
from bot.conversation.respond import apologize, respond
from bot.conversation.visitor import Visitor
from bot.languages.language import Language
from tests.conversation.conftest import CLAIMS, FIGURES, PAGES, Show

AUTHORED = [Language.ZH_HANS, Language.JA]

each_language = pytest.mark.parametrize("language", Language)
each_authored_language = pytest.mark.parametrize("language", AUTHORED)


@each_language
@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.replace("/", "."))
def test_page(page: str, language: Language, show: Show, golden: SnapshotAssertion) -> None:
    assert show(OpenPage(page), language) == golden


@each_language
def test_side_by_side(language: Language, show: Show, golden: SnapshotAssertion) -> None:
    assert show(OpenPage("visas/whisker-permit", side_by_side=True), language) == golden


@each_authored_language
@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.replace("/", "."))
def test_sources(page: str, language: Language, show: Show, golden: SnapshotAssertion) -> None:
    assert show(OpenSources(page), language) == golden


@each_authored_language
@pytest.mark.parametrize("figure", FIGURES)
def test_figure(figure: str, language: Language, show: Show, golden: SnapshotAssertion) -> None:
    assert show(OpenFigure(figure), language) == golden


@each_authored_language
@pytest.mark.parametrize("claim", CLAIMS)
def test_claim(claim: str, language: Language, show: Show, golden: SnapshotAssertion) -> None:
    assert show(OpenClaim(claim), language) == golden


@each_language
@pytest.mark.parametrize(
    "action",
    [
        pytest.param(OpenChanges(), id="all"),
        pytest.param(OpenTopicChanges("visas"), id="topic"),
        pytest.param(OpenTopicChanges("minpaku"), id="topic-that-stays"),
    ],
)
def test_changes(
    action: Action, language: Language, show: Show, golden: SnapshotAssertion
) -> None:
    assert show(action, language) == golden


@each_language
@pytest.mark.parametrize(
    "action",
    [
        pytest.param(OpenTerms(), id="terms"),
        pytest.param(OpenTopicTerms("visas"), id="terms-of-a-topic"),
        pytest.param(OpenPageTerms("visas/whisker-permit"), id="terms-on-a-page"),
        pytest.param(OpenTerm("whisker-permit"), id="term"),
        pytest.param(OpenDesks(), id="desks"),
        pytest.param(OpenPageDesks("visas/whisker-permit"), id="desks-on-a-page"),
        pytest.param(OpenDesk("paw-desk"), id="desk"),
        pytest.param(OpenDesk("moon-desk"), id="desk-whose-number-expired"),
    ],
)
def test_directory(
    action: Action, language: Language, show: Show, golden: SnapshotAssertion
) -> None:
    assert show(action, language) == golden


@each_language
@pytest.mark.parametrize(
    "action",
    [
        pytest.param(OpenReport(), id="report"),
        pytest.param(OpenReportTopic("visas"), id="report-topic"),
        pytest.param(ChooseLanguage(), id="language"),
        pytest.param(OpenAsk(), id="ask"),
        pytest.param(AnswerAgain(), id="question-is-gone"),
        pytest.param(OpenHelp(), id="help"),
        pytest.param(OpenPrivacy(), id="privacy"),
    ],
)
def test_about(action: Action, language: Language, show: Show, golden: SnapshotAssertion) -> None:
    assert show(action, language) == golden


@each_authored_language
@pytest.mark.parametrize(
    "event",
    [
        OldButtonPressed(),
        CommandSent("start", "p_no-such-page"),
        CommandSent("weather"),
        MediaSent(),
    ],
    ids=["old-button", "unknown-page", "unknown-command", "media"],
)
def test_notice(
    event: Event,
    language: Language,
    handbook: Handbook,
    today: date,
    golden: SnapshotAssertion,
) -> None:
    assert plain_screen(respond(event, Visitor(language), handbook, today).screen) == golden


@each_language
@pytest.mark.parametrize(
    "question",
    [
        pytest.param("猫学校一个月多少钱", id="page"),
        pytest.param("一クラスの生徒は何匹いますか", id="page-with-figure"),
        pytest.param("月亮上有什么", id="titles"),
        pytest.param("胡须贵不贵啊哈哈，听说邻居都搬走了", id="long"),
        pytest.param("qwerty", id="nothing-fits"),
        pytest.param("🤔", id="no-words"),
        pytest.param("明天刮风吗", id="decoy"),
        pytest.param("狗町的学费", id="elsewhere"),
        pytest.param("救命", id="danger"),
        pytest.param("买几根胡须", id="round-the-law"),
        pytest.param("你好", id="greeting"),
    ],
)
def test_answer(
    question: str,
    language: Language,
    handbook: Handbook,
    today: date,
    golden: SnapshotAssertion,
) -> None:
    reply = respond(TextSent(question), Visitor(language), handbook, today)

    assert plain_screen(reply.screen) == golden


@each_language
@pytest.mark.parametrize(
    "query",
    [
        pytest.param("", id="topics"),
        pytest.param("猫学校 学费", id="page-and-figures"),
        pytest.param("月のウサギ", id="nothing"),
        pytest.param("救命", id="danger"),
        pytest.param("买胡须", id="round-the-law"),
        pytest.param("阁楼", id="withheld-figure"),
    ],
)
def test_offer(
    query: str,
    language: Language,
    handbook: Handbook,
    today: date,
    golden: SnapshotAssertion,
) -> None:
    offered = offer(query, Visitor(language), handbook, today)

    cards = [
        f"{card.title}\n{card.description}\n\n{plain_screen(card.screen)}"
        for card in offered.cards
    ]
    assert "\n=====\n".join([*cards, offered.otherwise]) == golden


@pytest.mark.parametrize("language", [*Language, None], ids=str)
def test_apology(
    language: Language | None, handbook: Handbook, today: date, golden: SnapshotAssertion
) -> None:
    assert plain_screen(apologize(Visitor(language), handbook, today).screen) == golden


@each_authored_language
@pytest.mark.parametrize(
    ("action", "day"),
    [
        pytest.param(OpenPage("visas/whisker-permit"), "2025-10-15", id="day-before-the-rule"),
        pytest.param(OpenPage("visas/whisker-permit"), "2025-10-16", id="day-of-the-rule"),
        pytest.param(OpenPage("schooling/cat-school"), "2027-03-31", id="last-day-of-the-fee"),
        pytest.param(OpenPage("schooling/cat-school"), "2027-04-01", id="day-of-the-new-fee"),
        pytest.param(OpenFigure("cat-school-fee"), "2027-04-01", id="card-on-that-day"),
        pytest.param(OpenPage("visas/coming-rules"), "2026-05-29", id="last-day-of-transition"),
        pytest.param(OpenPage("visas/coming-rules"), "2027-01-01", id="scheduled-has-begun"),
        pytest.param(OpenPage("living-costs/warmth"), "2026-11-30", id="day-before-expiry"),
        pytest.param(OpenPage("living-costs/warmth"), "2026-12-01", id="day-of-expiry"),
        pytest.param(OpenClaim("capital-is-enough"), "2025-10-15", id="claim-while-it-held"),
    ],
)
def test_other_day(
    action: Action, day: str, language: Language, show: Show, golden: SnapshotAssertion
) -> None:
    assert show(action, language, date.fromisoformat(day)) == golden


BEFORE_THE_RULE = date(2025, 10, 15)
YESTERDAY = date(2026, 11, 22)


@each_language
@pytest.mark.parametrize(
    ("action", "day"),
    [
        pytest.param(RecheckPage("visas/whisker-permit", YESTERDAY), "2026-11-23", id="holds"),
        pytest.param(RecheckPage("visas/whisker-permit", YESTERDAY), "2026-11-22", id="today"),
        pytest.param(
            RecheckPage("visas/whisker-permit", BEFORE_THE_RULE), "2026-11-23", id="older-than-all"
        ),
        pytest.param(RecheckPage("schooling/cat-school", YESTERDAY), "2027-04-01", id="law-turns"),
        pytest.param(RecheckPage("visas/coming-rules", YESTERDAY), "2027-01-01", id="has-begun"),
        pytest.param(RecheckPage("living-costs/warmth", YESTERDAY), "2026-12-01", id="expired"),
        pytest.param(RecheckPage("living-costs/fish", date(2026, 9, 1)), "2026-11-23", id="wrong"),
        pytest.param(RecheckPage("visas/paw-permit", YESTERDAY), "2026-11-23", id="moved"),
        pytest.param(RecheckPage("living-costs/moonlight", YESTERDAY), "2026-11-23", id="out"),
        pytest.param(RecheckPage("community/meetings", YESTERDAY), "2026-11-23", id="no-figures"),
        pytest.param(RecheckFigure("cat-school-fee", YESTERDAY), "2027-04-01", id="figure"),
        pytest.param(RecheckFigure("gone", YESTERDAY), "2026-11-23", id="figure-that-is-gone"),
        pytest.param(RecheckClaim("pupils-are-many", YESTERDAY), "2027-04-01", id="claim"),
    ],
)
def test_recheck(
    action: Action, day: str, language: Language, show: Show, golden: SnapshotAssertion
) -> None:
    assert show(action, language, date.fromisoformat(day)) == golden


@each_authored_language
@pytest.mark.parametrize(
    "page", ["visas/paw-permit", "living-costs/moonlight"], ids=["moved", "taken-out"]
)
def test_old_page(page: str, language: Language, show: Show, golden: SnapshotAssertion) -> None:
    assert show(OpenPage(page), language) == golden
