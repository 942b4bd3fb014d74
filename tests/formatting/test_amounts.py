"""Amounts: each kind, inside a sentence, in the three languages."""

import re
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.content.models.amounts import About, Amount, AtLeast, AtMost, Between, Day, Exact, Words
from bot.content.models.texts import LocalizedText
from bot.content.models.units import Per, Unit
from bot.formatting.amounts import format_amount
from bot.languages.language import Language
from bot.translations import Catalog

PEOPLE, YEN, DAYS, PERCENT = Unit.PERSON, Unit.JPY, Unit.DAY, Unit.PERCENT


def exact(number: str) -> Exact:
    return Exact(exact=Decimal(number))


def about(number: str) -> About:
    return About(about=Decimal(number))


def at_least(number: str) -> AtLeast:
    return AtLeast(at_least=Decimal(number))


def at_most(number: str) -> AtMost:
    return AtMost(at_most=Decimal(number))


def between(first: str, last: str) -> Between:
    return Between(between=(Decimal(first), Decimal(last)))


@pytest.mark.parametrize(
    ("amount", "unit", "per", "words"),
    [
        (exact("30000000"), YEN, None, "3000万日元 3000萬日圓 3,000万円"),
        (exact("53580"), YEN, None, "53,580日元 53,580日圓 53,580円"),
        (exact("2.0"), PERCENT, None, "2.0% 2.0% 2.0%"),
        (exact("900738"), PEOPLE, None, "900,738人 900,738人 900,738人"),
        (about("870000"), PEOPLE, None, "约87万人 約87萬人 約87万人"),
        (about("30000"), YEN, Per.MONTH, "每月约3万日元 每月約3萬日圓 月約3万円"),
        (at_least("2"), PEOPLE, None, "至少2人 至少2人 2人以上"),
        (at_most("180"), DAYS, Per.YEAR, "每年最多180天 每年最多180天 年180日まで"),
        (exact("28"), Unit.HOUR, Per.WEEK, "每周28小时 每週28小時 週28時間"),
        (between("3", "5"), Unit.YEAR, None, "3至5年 3至5年 3〜5年"),
        (between("3", "5"), PERCENT, None, "3%至5% 3%至5% 3%〜5%"),
        (between("3", "5"), None, None, "3至5 3至5 3〜5"),
        (
            between("200000", "300000"),
            YEN,
            Per.MONTH,
            "每月20万至30万日元 每月20萬至30萬日圓 月20万〜30万円",
        ),
        (
            exact("22.87"),
            YEN,
            Per.YUAN,
            "1元人民币兑22.87日元 1元人民幣兌22.87日圓 1人民元あたり22.87円",
        ),
        (
            Day(day=date(2028, 10, 16)),
            None,
            None,
            "2028年10月16日 2028年10月16日 2028年10月16日",
        ),
        (
            Words(words=LocalizedText(zh_hans="原则上不许可", ja="原則として不許可")),
            None,
            None,
            "原则上不许可 原則上不許可 原則として不許可",
        ),
    ],
)
def test_amount_fits_inside_a_sentence(
    amount: Amount,
    unit: Unit | None,
    per: Per | None,
    words: str,
    catalogs: Mapping[Language, Catalog],
) -> None:
    said = [format_amount(amount, unit, catalogs[language], per=per) for language in Language]

    assert " ".join(said) == words


@given(
    kind=st.sampled_from([exact, about, at_least, at_most]),
    number=st.integers(min_value=0, max_value=10**9),
    unit=st.sampled_from([None, *Unit]),
    per=st.sampled_from([None, *Per]),
    language=st.sampled_from(Language),
)
def test_nothing_raw_or_unfilled_is_ever_said(
    *,
    kind: Callable[[str], Amount],
    number: int,
    unit: Unit | None,
    per: Per | None,
    language: Language,
    catalogs: Mapping[Language, Catalog],
) -> None:
    words = format_amount(kind(str(number)), unit, catalogs[language], per=per)

    assert not re.search(r"[{}\s-]|[a-z]{3}", words)
