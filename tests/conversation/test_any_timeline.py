"""Whatever values a figure has: no page, no card and no «still true?» says a false thing."""

from collections.abc import Mapping
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.content.library import Library
from bot.content.models.figures import Citation, Figure, Source, Value
from bot.content.models.pages import Page
from bot.content.models.texts import LocalizedText
from bot.content.timeline import turning_days
from bot.conversation.actions import OpenFigure, OpenPage, OpenSources, RecheckPage
from bot.conversation.handbook import Handbook
from bot.conversation.respond import action_screen
from bot.languages.language import Language
from bot.translations import Catalog
from tests.tools.marked import DAY, faults, marked

NAME = LocalizedText(zh_hans="甲", ja="甲")
TEXT = {
    "title": "甲",
    "summary": "甲{fee}。",
    "body": "甲{fee.amount}。\n\n甲{fee.previous}。\n\n甲{fee.next}。",
}
PAGES = {
    "home": Page.model_validate(
        {"zh-Hans": {"title": "甲", "summary": "甲"}, "ja": {"title": "甲", "summary": "甲"}}
        | {"pages": ["school"]}
    ),
    "school": Page.model_validate({"zh-Hans": TEXT, "ja": TEXT}),
}
SOURCE = Source(publisher=NAME, title=NAME, accessed=date(2026, 11, 22), official=True)
ACTIONS = (OpenPage("school"), OpenFigure("fee"), OpenSources("school"))

days = st.dates(date(2024, 1, 1), date(2028, 12, 31))
maybe = st.none() | days


@st.composite
def values(draw: st.DrawFn, /, **fields: object) -> Value:
    """Draw a value with these days, and any others that may stand beside them."""
    checked = draw(days)
    more = {
        "amount": 1,
        "recorded": draw(days),
        "checked": checked,
        "withdrawn": draw(st.none() | st.none() | days),
        "review_by": draw(st.none() | st.integers(0, 400).map(lambda n: checked + n * DAY)),
        "expires": draw(st.none() | st.none() | days),
        "citations": (Citation(source="rules", locator=None),),
    }
    return Value.model_validate(more | fields)


@st.composite
def rules(draw: st.DrawFn) -> Figure:
    """Draw a rule: values that touch, an end or none, and perhaps a proposal."""
    firsts = sorted(draw(st.sets(days, min_size=1, max_size=4)))
    end = draw(st.none() | st.integers(0, 300).map(lambda n: firsts[-1] + timedelta(n)))
    dated = []
    for number, (first, following) in enumerate(pairwise([*firsts, None])):
        until = following - DAY if following else end
        has_from = number > 0 or draw(st.booleans())
        dated.append(draw(values(**{"from": first if has_from else None, "until": until})))
    proposed = [draw(values(proposed=True))] if draw(st.booleans()) else []
    return figure("rule", [*dated, *proposed])


@st.composite
def observed(draw: st.DrawFn, kind: str) -> Figure:
    """Draw a statistic or a claim: observations in order."""
    periods = sorted(draw(st.sets(days, min_size=1, max_size=3)))
    return figure(kind, [draw(values(as_of=period.isoformat())) for period in periods])


def figure(kind: str, timeline: list[Value]) -> Figure:
    speaker = LocalizedText(zh_hans="月亮", ja="月亮") if kind == "claim" else None
    return Figure.model_validate(
        {"kind": kind, "label": NAME, "speaker": speaker, "unit": "JPY", "values": timeline}
    )


figures = rules() | observed("statistic") | observed("claim")


@given(figures, days, st.sampled_from(Language))
@settings(max_examples=120)
def test_no_screen_says_a_false_thing_on_any_day(
    catalogs: Mapping[Language, Catalog], fee: Figure, sent: date, language: Language
) -> None:
    library = marked(Library(sources={"rules": SOURCE}, figures={"fee": fee}, pages=PAGES))
    handbook = Handbook(library, catalogs)
    turns = {turn + near * DAY for turn in turning_days([fee]) for near in (-1, 0, 1)}

    found = [
        fault
        for day in sorted(turns)
        for action in (*ACTIONS, RecheckPage("school", sent))
        for fault in faults(
            "".join(s.text for s in action_screen(action, handbook.edition(language, day)).spans),
            library.figures,
            day,
            catalogs[language],
        )
    ]

    assert found == []


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("⟦fee#0⟧", "superseded, without its last day"),
        ("⟦fee#0⟧（至2025年10月15日）", "superseded, without what holds now"),
        ("⟦fee#2⟧", "to come, without its day"),
        ("⟦fee#3⟧", "a proposal that reads as current"),
        ("⟦fee#4⟧", "taken back, and printed"),
        ("⟦old#0⟧", "expired, and printed"),
        ("⟦hearsay#0⟧", "a claim without its speaker"),
        ("{", "a brace"),
    ],
)
def test_false_things_are_seen(
    line: str, fault: str, catalogs: Mapping[Language, Catalog]
) -> None:
    """Else the walks over all days would prove nothing."""
    told: dict[str, object] = {"recorded": "2026-01-01", "checked": "2026-01-01", "amount": 1}
    told["citations"] = [{"source": "rules"}]
    one: list[dict[str, object]] = [
        {"until": "2025-10-15"},
        {"from": "2025-10-16"},
        {"from": "2027-04-01"},
        {"proposed": True},
        {"from": "2025-10-16", "withdrawn": "2026-05-01"},
    ]
    timelines = {
        "fee": figure("rule", [Value.model_validate(told | each) for each in one]),
        "old": figure("rule", [Value.model_validate(told | {"expires": "2026-02-01"})]),
        "hearsay": figure("claim", [Value.model_validate(told | {"as_of": "2025"})]),
    }

    found = faults(line, timelines, date(2026, 11, 23), catalogs[Language.ZH_HANS])

    assert any(fault in each for each in found)
