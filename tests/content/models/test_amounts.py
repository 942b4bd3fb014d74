"""The kinds of amount, as operators write them."""

from decimal import Decimal

import pytest
from pydantic import TypeAdapter, ValidationError

from bot.content.models.amounts import (
    About,
    Amount,
    AtLeast,
    AtMost,
    Between,
    Day,
    Exact,
    Words,
)
from bot.content.models.texts import LocalizedText

AMOUNT: TypeAdapter[Amount] = TypeAdapter(Amount)


@pytest.mark.parametrize(
    ("written", "amount"),
    [
        ("30000000", Exact(exact=Decimal(30000000))),
        ("-2", Exact(exact=Decimal(-2))),
        ("３０", Exact(exact=Decimal(30))),
        ({"about": "870000"}, About(about=Decimal(870000))),
        ({"at_least": "2"}, AtLeast(at_least=Decimal(2))),
        ({"at_most": "180"}, AtMost(at_most=Decimal(180))),
        ({"between": ["3", "5"]}, Between(between=(Decimal(3), Decimal(5)))),
        ({"day": "2028-10-16"}, Day.model_validate({"day": "2028-10-16"})),
        (
            {"words": {"zh-Hans": "甲", "ja": "乙"}},
            Words(words=LocalizedText(zh_hans="甲", ja="乙")),
        ),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, Exact | Words) else None,
)
def test_amount_is_read_as(written: object, amount: Amount) -> None:
    assert AMOUNT.validate_python(written) == amount


def test_digits_after_the_point_stay_as_written() -> None:
    """YAML alone would read 3.10 as 3.1."""
    amount = AMOUNT.validate_python("3.10")

    assert isinstance(amount, Exact)
    assert str(amount.exact) == "3.10"


@pytest.mark.parametrize(
    "written",
    [
        "",
        "1,000",
        "NaN",
        "Infinity",
        "1e16",
        "1234567890123456",
        {},
        {"about": "1", "at_least": "1"},
        {"circa": "1"},
        {"between": ["5", "3"]},
        {"between": ["3", "3"]},
        {"between": ["3"]},
        {"day": "2028"},
        {"words": "甲"},
        ["1"],
        None,
    ],
    ids=str,
)
def test_anything_else_is_no_amount(written: object) -> None:
    with pytest.raises(ValidationError):
        AMOUNT.validate_python(written)
