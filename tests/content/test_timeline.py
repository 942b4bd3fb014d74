"""A figure on a day: gapless rules, neighbours, freshness and the days on which it turns."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.content.models.amounts import Exact
from bot.content.models.figures import Citation, Figure, Kind, Value
from bot.content.models.periods import parse_period
from bot.content.models.texts import LocalizedText
from bot.content.timeline import (
    Freshness,
    Status,
    dated_values,
    first_day,
    freshness,
    known_on,
    last_day,
    standing,
    turning_days,
)

ONE_DAY = timedelta(days=1)
LABEL = LocalizedText(zh_hans="甲", ja="甲")
CHECKED = date(2026, 3, 11)
ORDER = list(Freshness)

days = st.dates(date(1990, 1, 1), date(2100, 12, 31))


def value(number: int = 1, **fields: object) -> Value:
    return Value.model_validate(
        {
            "amount": number,
            "recorded": CHECKED,
            "checked": CHECKED,
            "citations": (Citation(source="town-rules", locator=None),),
            **fields,
        }
    )


def rule(*values: Value) -> Figure:
    return Figure.model_validate(
        {"kind": Kind.RULE, "unit": "JPY", "label": LABEL, "values": values}
    )


@st.composite
def gapless_rules(draw: st.DrawFn, proposals: int = 0) -> Figure:
    """Draw a rule whose values touch; ends may be written out, the first beginning left out."""
    firsts = sorted(draw(st.sets(days, min_size=1, max_size=5)))
    values = []
    for number, (first, following) in enumerate(pairwise([*firsts, None])):
        assert first is not None
        has_from = number > 0 or draw(st.booleans())
        until = following - ONE_DAY if following and draw(st.booleans()) else None
        values.append(value(number, **{"from": first if has_from else None}, until=until))
    return rule(*values, *(value(99, proposed=True) for _ in range(proposals)))


@given(gapless_rules(), days)
def test_gapless_rule_has_one_current_value_from_its_first_day_on(
    figure: Figure, day: date
) -> None:
    holding = [each for each in dated_values(figure) if each.first <= day <= each.last]
    begun = day >= dated_values(figure)[0].first

    assert [each.value for each in holding] == [standing(figure, day).current] * begun


@given(gapless_rules())
def test_values_of_a_gapless_rule_touch(figure: Figure) -> None:
    dated = dated_values(figure)

    assert [each.first for each in dated[1:]] == [each.last + ONE_DAY for each in dated[:-1]]


@given(gapless_rules(proposals=1), days)
def test_previous_and_next_are_the_neighbours_of_the_current_value(
    figure: Figure, day: date
) -> None:
    stands = standing(figure, day)
    line = [None, *figure.values] if stands.current else [None, None, *figure.values]

    here = line.index(stands.current, 1)

    assert (stands.previous, stands.next) == (line[here - 1], line[here + 1])


@given(gapless_rules(), days)
def test_a_later_day_never_shows_an_earlier_value(figure: Figure, day: date) -> None:
    shown = [standing(figure, each).shown for each in (day, day + ONE_DAY)]
    places = [figure.values.index(each) for each in shown]

    assert places == sorted(places)


@given(
    st.builds(
        lambda review_by, expires: value(review_by=review_by, expires=expires),
        st.none() | days.filter(lambda day: day >= CHECKED),
        st.none() | days,
    ),
    days,
)
def test_freshness_never_comes_back(aging: Value, day: date) -> None:
    ages = [ORDER.index(freshness(aging, each)) for each in (day, day + ONE_DAY)]

    assert ages == sorted(ages)


@given(gapless_rules(), days)
def test_what_a_figure_says_turns_on_its_turning_days_only(figure: Figure, day: date) -> None:
    before, after = standing(figure, day), standing(figure, day + ONE_DAY)
    turns = (before.current, before.previous, before.next) != (
        after.current,
        after.previous,
        after.next,
    )

    assert not turns or day + ONE_DAY in turning_days([figure])


def test_value_taken_back_leaves_no_trace_in_the_line() -> None:
    figure = rule(
        value(1, until=date(2025, 10, 15)),
        value(2, **{"from": date(2025, 10, 16)}, withdrawn=date(2026, 4, 1)),
        value(3, **{"from": date(2025, 10, 16)}, recorded=date(2026, 4, 1)),
    )

    stands = standing(figure, date(2025, 10, 16))

    assert (stands.shown, stands.previous) == (figure.values[2], figure.values[0])


def test_figure_whose_every_value_was_taken_back_is_withdrawn() -> None:
    stands = standing(rule(value(withdrawn=CHECKED)), CHECKED)

    assert (stands.status, stands.is_withheld) == (Status.WITHDRAWN, True)


@given(gapless_rules(proposals=1), days)
def test_store_that_knew_all_from_the_beginning_knows_the_same(figure: Figure, day: date) -> None:
    known = known_on(figure, CHECKED)

    assert known is not None
    assert standing(known, day).shown is standing(figure, day).shown


def test_nothing_is_known_before_it_was_recorded() -> None:
    assert known_on(rule(value()), CHECKED - ONE_DAY) is None


@pytest.mark.parametrize(
    ("day", "numbers"),
    [("2026-03-11", [1]), ("2026-04-01", [1, 2]), ("2026-05-01", [1, 3])],
)
def test_wrong_value_is_known_until_it_is_taken_back(day: str, numbers: list[int]) -> None:
    first = date(2025, 10, 16)
    figure = rule(
        value(1, until=first - ONE_DAY),
        value(2, **{"from": first}, recorded=date(2026, 4, 1), withdrawn=date(2026, 5, 1)),
        value(3, **{"from": first}, recorded=date(2026, 5, 1)),
    )

    known = known_on(figure, date.fromisoformat(day))

    assert known is not None
    assert [each.amount for each in known.upheld] == [Exact(exact=each) for each in numbers]


def test_end_that_only_a_later_value_brought_was_not_known() -> None:
    """Else a message sent before the store learnt of the change would seem to have told it."""
    first = date(2025, 10, 16)
    figure = rule(
        value(1, until=first - ONE_DAY),
        value(2, **{"from": first}, recorded=date(2026, 11, 22)),
    )

    known = known_on(figure, CHECKED)

    assert known is not None
    assert standing(known, CHECKED).status is Status.CURRENT


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2026-11-22", Freshness.FRESH),
        ("2026-11-23", Freshness.DUE),
        ("2026-12-22", Freshness.DUE),
        ("2026-12-23", Freshness.STALE),
        ("2027-02-20", Freshness.STALE),
        ("2027-02-21", Freshness.EXPIRED),
    ],
)
def test_value_to_be_reviewed_on_the_22nd_of_november_ages(day: str, expected: Freshness) -> None:
    aging = value(review_by="2026-11-22")

    assert freshness(aging, date.fromisoformat(day)) is expected


@pytest.mark.parametrize(
    ("day", "expected"),
    [("2026-11-30", Freshness.FRESH), ("2026-12-01", Freshness.EXPIRED)],
)
def test_own_day_of_expiry_withholds_at_once(day: str, expected: Freshness) -> None:
    aging = value(review_by="2027-03-31", expires="2026-12-01")

    assert freshness(aging, date.fromisoformat(day)) is expected


def test_own_day_of_expiry_replaces_the_ninety_days() -> None:
    aging = value(review_by="2026-11-22", expires="2027-12-01")

    assert freshness(aging, date(2027, 11, 30)) is Freshness.STALE


@pytest.mark.parametrize(
    ("day", "status", "number"),
    [
        ("2024-12-31", Status.SCHEDULED, 1),
        ("2025-01-01", Status.CURRENT, 1),
        ("2025-10-15", Status.CURRENT, 1),
        ("2025-10-16", Status.CURRENT, 2),
        ("2026-05-29", Status.CURRENT, 2),
        ("2026-05-30", Status.ENDED, 2),
    ],
)
def test_rule_is_scheduled_then_current_then_ended(day: str, status: Status, number: int) -> None:
    figure = rule(
        value(1, **{"from": "2025-01-01", "until": "2025-10-15"}),
        value(2, **{"from": "2025-10-16", "until": "2026-05-29"}),
    )

    stands = standing(figure, date.fromisoformat(day))

    assert (stands.status, stands.shown.amount) == (status, Exact(exact=number))


def test_rule_without_any_day_fixed_is_proposed() -> None:
    stands = standing(rule(value(proposed=True)), CHECKED)

    assert (stands.status, stands.current, stands.shown) == (
        Status.PROPOSED,
        None,
        stands.figure.values[0],
    )


def test_newest_observation_is_current_until_the_next_period_begins() -> None:
    figure = Figure.model_validate(
        {
            "kind": "statistic",
            "unit": "person",
            "label": LABEL,
            "values": (value(1, as_of="2024"), value(2, as_of="2025-05")),
        }
    )

    current = [standing(figure, date(2025, month, 30)).current for month in (4, 5)]

    assert current == list(figure.values)


def test_days_of_a_rule_are_known_where_they_are_written_or_follow() -> None:
    figure = rule(value(1), value(2, **{"from": "2025-10-16"}))
    first, last = figure.values

    assert [first_day(figure, each) for each in figure.values] == [None, date(2025, 10, 16)]
    assert (last_day(figure, first), last_day(figure, last)) == (date(2025, 10, 15), None)


def test_observation_has_no_days_of_its_own() -> None:
    observed = value(as_of=parse_period("2025"))
    figure = Figure.model_validate(
        {"kind": "claim", "label": LABEL, "speaker": LABEL, "values": (observed,)}
    )

    assert (first_day(figure, observed), last_day(figure, observed)) == (None, None)
