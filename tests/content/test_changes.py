"""What became of a figure between two days: each turn, its day, and silence."""

from datetime import date

import pytest
from hypothesis import given

from bot.content.changes import FigureChange, Turn, change_between, changes_between, figure_change
from bot.content.library import Library
from bot.content.models.figures import Figure
from bot.content.timeline import known_on, standing
from tests.content.test_timeline import CHECKED, LABEL, ONE_DAY, days, gapless_rules, rule, value

LAST, FIRST = date(2026, 10, 15), date(2026, 10, 16)
LEARNT = date(2026, 11, 22)


def rule_from(day: date = FIRST, **fields: object) -> dict[str, object]:
    return {"from": day, **fields}


def statistic(*periods: str, **fields: object) -> Figure:
    values = [value(number, as_of=period) for number, period in enumerate(periods[:-1])]
    values.append(value(9, as_of=periods[-1], **fields))
    return Figure.model_validate(
        {"kind": "statistic", "unit": "person", "label": LABEL, "values": values}
    )


CASES = [
    pytest.param(rule(value(1), value(2, **rule_from())), LAST, FIRST, Turn.REPLACED, id="law"),
    pytest.param(
        rule(value(1, until=LAST), value(2, **rule_from(), recorded=LEARNT)),
        *(date(2026, 11, 21), LEARNT, Turn.REPLACED),
        id="law-learnt-of-late",
    ),
    pytest.param(
        statistic("2024", "2025", recorded=LEARNT),
        *(LAST, LEARNT, Turn.REPLACED),
        id="newer-observation",
    ),
    pytest.param(rule(value(1, **rule_from())), LAST, FIRST, Turn.BEGUN, id="begun"),
    pytest.param(rule(value(1, until=LAST)), LAST, FIRST, Turn.ENDED, id="ended"),
    pytest.param(
        rule(value(1, proposed=True, withdrawn=LEARNT), value(1, **rule_from(), recorded=LEARNT)),
        *(LAST, LEARNT, Turn.BEGUN),
        id="proposal-has-begun",
    ),
    pytest.param(
        rule(
            value(1, proposed=True, withdrawn=LEARNT),
            value(1, **rule_from(date(2027, 4, 1)), recorded=LEARNT),
        ),
        *(LAST, LEARNT, Turn.SCHEDULED),
        id="proposal-has-a-day",
    ),
    pytest.param(
        rule(value(1), value(2, **rule_from(date(2027, 4, 1)), recorded=LEARNT)),
        *(LAST, LEARNT, Turn.ANNOUNCED),
        id="announced",
    ),
    pytest.param(
        rule(value(1), value(2, proposed=True, withdrawn=LEARNT)),
        *(LAST, LEARNT, Turn.CALLED_OFF),
        id="called-off",
    ),
    pytest.param(
        rule(value(1, withdrawn=LEARNT), value(2, recorded=LEARNT)),
        *(LAST, LEARNT, Turn.CORRECTED),
        id="corrected",
    ),
    pytest.param(rule(value(1, withdrawn=LEARNT)), LAST, LEARNT, Turn.WITHDRAWN, id="withdrawn"),
    pytest.param(rule(value(1, expires=FIRST)), LAST, FIRST, Turn.WITHHELD, id="withheld"),
    pytest.param(
        rule(value(1, expires=LAST, until=LAST), value(2, **rule_from())),
        *(LAST, FIRST, Turn.CONFIRMED),
        id="confirmed-again",
    ),
    pytest.param(rule(value(1, recorded=LEARNT)), LAST, LEARNT, Turn.ADDED, id="added"),
]


@pytest.mark.parametrize(("figure", "before", "after", "turn"), CASES)
def test_change_is_told_with_its_day(
    figure: Figure, before: date, after: date, turn: Turn
) -> None:
    change = figure_change(figure, before, after)

    assert change is not None
    assert (change.turn, change.day) == (turn, _day_expected(turn, figure, after))


def _day_expected(turn: Turn, figure: Figure, after: date) -> date | None:
    """The law's day where there is one; the store learnt of everything else on the later day."""
    if turn is Turn.ENDED:
        return LAST
    if turn is Turn.CONFIRMED:
        return CHECKED
    has_day = turn in {Turn.REPLACED, Turn.BEGUN} and figure.values[-1].from_day is not None
    return figure.values[-1].from_day if has_day else after


@pytest.mark.parametrize(("figure", "before", "after", "turn"), CASES)
def test_figure_says_the_same_on_the_day_before_and_the_day_after(
    figure: Figure, before: date, after: date, turn: Turn
) -> None:
    assert figure_change(figure, before, after - ONE_DAY) is None or turn is not Turn.WITHHELD
    assert figure_change(figure, after, after + ONE_DAY) is None


@given(gapless_rules(proposals=1), days, days)
def test_no_change_means_that_the_same_is_shown(figure: Figure, one: date, other: date) -> None:
    before, after = sorted((max(one, CHECKED), max(other, CHECKED)))

    change = figure_change(figure, before, after)

    shown = [standing(figure, day).shown for day in (before, after)]
    assert change is not None or shown[0] is shown[1]


def test_figure_in_one_library_only_is_added_or_removed() -> None:
    stands = standing(rule(value()), CHECKED)

    assert change_between(None, stands) == FigureChange(Turn.ADDED, None, stands, CHECKED)
    assert change_between(stands, None) == FigureChange(Turn.REMOVED, stands, None, None)


def test_value_taken_back_and_recorded_again_is_no_change() -> None:
    figure = rule(value(1, withdrawn=LEARNT), value(1, recorded=LEARNT))

    assert figure_change(figure, LAST, LEARNT) is None


def test_unknown_stays_unknown_while_it_is_taken_back() -> None:
    figure = rule(value(1, recorded=FIRST, withdrawn=LEARNT))

    assert known_on(figure, LAST) is None
    assert figure_change(figure, LAST, LEARNT) is None
    assert figure_change(figure, LEARNT, LEARNT) is None


def test_page_is_compared_figure_by_figure(library: Library) -> None:
    figures = library.figures_of("schooling/cat-school")

    found = changes_between(figures, library, date(2026, 11, 22), date(2027, 4, 1))

    assert [(figure, change.turn) for figure, change in found.changes] == [
        ("cat-school-fee", Turn.REPLACED)
    ]
    assert (found.due, found.soon) == ((), ())


def test_what_is_due_and_what_comes_soon_is_told(library: Library) -> None:
    figures = ("fish-price", "basket-rent", "stove-wood", "cat-school-fee", "night-walk-hours")

    found = changes_between(figures, library, LEARNT, date(2026, 11, 23))

    assert found.changes == ()
    assert found.due == ("fish-price", "basket-rent")
    assert found.soon == ("cat-school-fee", "night-walk-hours")
