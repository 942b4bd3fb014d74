"""The kinds of amount a value can have, as an operator writes them."""

from decimal import Decimal
from typing import Annotated

from pydantic import BeforeValidator, Discriminator, Tag

from bot.content.periods import IsoDay
from bot.content.texts import Frozen, LocalizedText


class Exact(Frozen):
    """A number that holds as it stands: ``amount: 30000000``."""

    exact: Decimal


class About(Frozen):
    """A rounded number: ``amount: {about: 870000}``."""

    about: Decimal


class AtLeast(Frozen):
    """A floor, itself included: ``amount: {at_least: 2}``."""

    at_least: Decimal


class AtMost(Frozen):
    """A ceiling, itself included: ``amount: {at_most: 180}``."""

    at_most: Decimal


class Between(Frozen):
    """A range, both ends included: ``amount: {between: [3, 5]}``."""

    between: tuple[Decimal, Decimal]


class Day(Frozen):
    """A day in the calendar: ``amount: {day: 2028-10-16}``."""

    day: IsoDay


class Words(Frozen):
    """A rule that is no number: ``amount: {words: {zh-Hans: …, ja: …}}``."""

    words: LocalizedText


def _kind_of(amount: object) -> str | None:
    """Return the one key an amount is written with, which names its kind."""
    match amount:
        case Frozen():
            return next(iter(type(amount).model_fields))
        case dict() if len(amount) == 1:
            return str(next(iter(amount)))
        case _:
            return None


def _exact_if_scalar(amount: object) -> object:
    return {"exact": amount} if isinstance(amount, str | int | Decimal) else amount


Amount = Annotated[
    Annotated[Exact, Tag("exact")]
    | Annotated[About, Tag("about")]
    | Annotated[AtLeast, Tag("at_least")]
    | Annotated[AtMost, Tag("at_most")]
    | Annotated[Between, Tag("between")]
    | Annotated[Day, Tag("day")]
    | Annotated[Words, Tag("words")],
    Discriminator(
        _kind_of,
        custom_error_type="unknown_amount",
        custom_error_message=(
            "an amount is a number or one of about, at_least, at_most, between, day, words"
        ),
    ),
    BeforeValidator(_exact_if_scalar),
]
