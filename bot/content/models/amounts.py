"""The kinds of amount a value can have, as an operator writes them."""

from decimal import Decimal
from typing import Annotated, Self

from pydantic import BeforeValidator, Discriminator, Field, Tag, model_validator

from bot.content.models.periods import IsoDay
from bot.content.models.texts import Frozen, LocalizedText

Number = Annotated[Decimal, Field(max_digits=15)]
"""More digits than any sum that people speak of; a number without end would stop the bot."""


class Exact(Frozen):
    """A number that holds as it stands: ``amount: 30000000``."""

    exact: Number


class About(Frozen):
    """A rounded number: ``amount: {about: 870000}``."""

    about: Number


class AtLeast(Frozen):
    """A floor, itself included: ``amount: {at_least: 2}``."""

    at_least: Number


class AtMost(Frozen):
    """A ceiling, itself included: ``amount: {at_most: 180}``."""

    at_most: Number


class Between(Frozen):
    """A range, both ends included: ``amount: {between: [3, 5]}``."""

    between: tuple[Number, Number]

    @model_validator(mode="after")
    def _smaller_first(self) -> Self:
        first, last = self.between
        if first >= last:
            message = f"{first} is not below {last}"
            raise ValueError(message)
        return self


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
