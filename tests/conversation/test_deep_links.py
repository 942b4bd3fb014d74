"""Deep links: what a t.me link carries, and the screen it opens."""

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.conversation.actions import (
    OpenFigure,
    OpenPage,
    RecheckClaim,
    RecheckFigure,
    RecheckPage,
)
from bot.conversation.links.deep_links import DeepLinked, deep_link_parameter, deep_link_target

START_PARAMETER = re.compile(r"[A-Za-z0-9_-]{1,64}")
"""What the Bot API allows after ?start=."""

words = st.from_regex(r"[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}", fullmatch=True)
figures = st.lists(words, min_size=1, max_size=2).map("-".join)
pages = st.lists(words, min_size=1, max_size=2).map("/".join)
days = st.dates(date(1900, 1, 1), date(2199, 12, 31))
targets = st.one_of(
    st.builds(OpenPage, pages),
    st.builds(OpenFigure, figures),
    st.builds(RecheckPage, pages, days),
    st.builds(RecheckFigure, figures, days),
    st.builds(RecheckClaim, figures, days),
)


@given(targets)
def test_link_opens_what_it_was_made_for(target: DeepLinked) -> None:
    assert deep_link_target(deep_link_parameter(target)) == target


@given(targets)
def test_link_fits_into_a_start_parameter(target: DeepLinked) -> None:
    assert START_PARAMETER.fullmatch(deep_link_parameter(target))


@pytest.mark.parametrize(
    "parameter",
    [
        "",
        "p",
        "visas",
        "P_visas",
        "c_claim",
        "r_visas",
        "r_visas_",
        "x_visas_1xy",
        "r_visas_zzzzz",
    ],
)
def test_any_other_parameter_opens_nothing_of_its_own(parameter: str) -> None:
    assert deep_link_target(parameter) is None
