"""What a page says turns at midnight in Japan, by itself."""

from datetime import date

import pytest

from bot.conversation.actions import OpenFigure, OpenPage
from bot.languages.language import Language
from tests.conversation.conftest import Show

LAST_DAY, FIRST_DAY = date(2025, 10, 15), date(2025, 10, 16)
PERMIT = OpenPage("visas/whisker-permit")
SCHOOL = OpenPage("schooling/cat-school")


def lines_only_in(one: str, other: str) -> list[str]:
    lines = set(other.splitlines())
    return [line for line in one.splitlines() if line and line not in lines]


@pytest.mark.parametrize(
    ("language", "before", "after"),
    [
        (
            Language.ZH_HANS,
            "现在要出资**至少550万日元（2025年10月16日起改为至少7700万日元）**¹。",
            "现在要出资**至少7700万日元**¹。",
        ),
        (
            Language.JA,
            "いまは**550万円以上（2025年10月16日から7,700万円以上）**¹の出資が要ります。",
            "いまは**7,700万円以上**¹の出資が要ります。",
        ),
    ],
)
def test_rule_changes_on_its_day(language: Language, before: str, after: str, show: Show) -> None:
    assert (
        lines_only_in(show(PERMIT, language, LAST_DAY), show(PERMIT, language, FIRST_DAY))[0]
        == before
    )
    assert (
        lines_only_in(show(PERMIT, language, FIRST_DAY), show(PERMIT, language, LAST_DAY))[0]
        == after
    )


@pytest.mark.parametrize(
    ("language", "paragraph"),
    [(Language.ZH_HANS, "旧标准"), (Language.JA, "以前の基準")],
)
def test_paragraph_on_the_former_value_comes_with_the_new_one(
    language: Language, paragraph: str, show: Show
) -> None:
    assert paragraph not in show(PERMIT, language, LAST_DAY)
    assert paragraph in show(PERMIT, language, FIRST_DAY)


@pytest.mark.parametrize(
    ("language", "paragraph"),
    [(Language.ZH_HANS, "以后是每月4.4万日元"), (Language.JA, "その後は月4.4万円")],
)
def test_paragraph_on_the_coming_value_goes_when_it_has_come(
    language: Language, paragraph: str, show: Show
) -> None:
    assert paragraph in show(SCHOOL, language, date(2027, 3, 31))
    assert paragraph not in show(SCHOOL, language, date(2027, 4, 1))


@pytest.mark.parametrize("language", Language)
def test_paragraph_goes_with_a_day_that_the_value_does_not_have(
    language: Language, show: Show
) -> None:
    """A regression: 新标准从起 was printed while the first value, which has no from, held."""
    paragraphs = [show(PERMIT, language, day).count("\n\n") for day in (LAST_DAY, FIRST_DAY)]

    assert paragraphs == [paragraphs[1] - 2, paragraphs[1]]


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ("2026-11-30", "毯子可以补助最多66.5%²。"),
        ("2026-12-01", "毯子可以补助〔2026年3月11日后未再确认，暂不显示〕²。"),
    ],
)
def test_expired_value_is_withheld_from_its_day_on(day: str, said: str, show: Show) -> None:
    page = show(OpenPage("living-costs/warmth"), Language.ZH_HANS, date.fromisoformat(day))

    assert said in page.splitlines()


def test_expired_value_is_withheld_among_other_values_too(show: Show) -> None:
    """Its review was due on 2027-03-31, and nobody has looked since."""
    card = show(OpenFigure("cat-school-fee"), Language.ZH_HANS, date(2027, 7, 1))

    assert "3.3万" not in card


def test_scheduled_rule_loses_its_day_when_it_begins(show: Show) -> None:
    page = OpenPage("visas/coming-rules")
    days = (date(2026, 12, 31), date(2027, 1, 1))

    before, after = (show(page, Language.ZH_HANS, day) for day in days)

    assert "夜间散步：每周最多28小时（2027年1月1日起，还有1天）¹。" in before
    assert "夜间散步：每周最多28小时¹。" in after
