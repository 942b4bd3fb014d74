"""The two days on which the article became wrong: nobody edits, and the pages say otherwise.

What stands around the figures is the operators' and may change; what is compared here is which
of their paragraphs are shown, and what the figures in these say.
"""

import re
from collections.abc import Mapping
from datetime import date, timedelta
from difflib import ndiff

import pytest

from bot.conversation.actions import OpenPage
from bot.conversation.handbook import Handbook
from bot.conversation.plain import plain_text
from bot.conversation.respond import action_screen
from bot.languages.language import Language

CAPITAL = "business-manager-capital"
INTAKE = "special-zone-intake"
FOOTNOTE_MARKS = str.maketrans("", "", "⁰¹²³⁴⁵⁶⁷⁸⁹")
Figures = Mapping[str, str]

CASES = [
    pytest.param(
        *("visas/business-manager", Language.ZH_HANS, date(2025, 10, 16)),
        {CAPITAL: "500万日元（2025年10月16日起改为3000万日元）"},
        {CAPITAL: "3000万日元", f"{CAPITAL}.previous": "500万日元（至2025年10月15日）"},
        id="capital-zh-Hans",
    ),
    pytest.param(
        *("visas/business-manager", Language.JA, date(2025, 10, 16)),
        {CAPITAL: "500万円（2025年10月16日から3,000万円）"},
        {CAPITAL: "3,000万円", f"{CAPITAL}.previous": "500万円（2025年10月15日まで）"},
        id="capital-ja",
    ),
    pytest.param(
        *("minpaku/special-zone", Language.ZH_HANS, date(2026, 5, 30)),
        {INTAKE: "接受新申请（2026年5月30日起改为不再接受新申请）"},
        {INTAKE: "不再接受新申请"},
        id="intake-zh-Hans",
    ),
    pytest.param(
        *("minpaku/special-zone", Language.JA, date(2026, 5, 30)),
        {INTAKE: "受付中（2026年5月30日から受付終了）"},
        {INTAKE: "受付終了"},
        id="intake-ja",
    ),
]


@pytest.mark.parametrize(("page", "language", "first_day", "before", "after"), CASES)
def test_only_the_figures_that_turn_make_a_difference(
    shipped: Handbook,
    *,
    page: str,
    language: Language,
    first_day: date,
    before: Figures,
    after: Figures,
) -> None:
    old = _shown(page, shipped, language, first_day - timedelta(days=1))
    new = _shown(page, shipped, language, first_day)

    changes = [line for line in ndiff(old, new) if line[0] in "-+"]

    written = _written(page, shipped, language)
    assert [line[2:] for line in changes if line[0] == "-"] == _filled(written, before)
    assert [line[2:] for line in changes if line[0] == "+"] == _filled(written, after)


def _shown(page: str, handbook: Handbook, language: Language, day: date) -> list[str]:
    """Return the lines of an answer, without footnotes, sources and the day in the footer."""
    text = plain_text(action_screen(OpenPage(page), handbook.edition(language, day)))
    *lines, _footer = text.translate(FOOTNOTE_MARKS).splitlines()
    return [line for line in lines if line and not line.startswith("▸")]


def _written(page: str, handbook: Handbook, language: Language) -> list[str]:
    text = handbook.library.pages[page].text(language)
    return [text.summary, *text.body.split("\n\n")]


def _filled(paragraphs: list[str], figures: Figures) -> list[str]:
    """Return the paragraphs in which these figures stand, with what they say."""
    kept = [text for text in paragraphs if set(re.findall(r"{([^}]+)}", text)) & set(figures)]
    return [re.sub(r"{([^}]+)}", lambda match: figures[match[1]], text) for text in kept]
