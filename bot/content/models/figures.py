"""Sources, and figures: one quantity or rule with its dated values."""

from enum import StrEnum

from pydantic import Field, HttpUrl

from bot.content.models.amounts import Amount
from bot.content.models.periods import IsoDay, Period
from bot.content.models.texts import Frozen, LocalizedText
from bot.content.models.units import Per, Unit


class Source(Frozen):
    """A publication that states values."""

    publisher: LocalizedText = Field(description="Who answers for it: the original publisher.")
    title: LocalizedText = Field(description="What it is, in our own words.")
    url: HttpUrl | None = Field(None, description="Where it stands. Never the address of a copy.")
    issued: Period | None = Field(None, description="When it was published.")
    accessed: IsoDay = Field(description="The day we last read it.")
    official: bool = Field(description="True for an office's or a court's own page.")
    copied: bool = Field(
        default=False,
        description="True when we read a copy elsewhere: then there is no url.",
    )


class Citation(Frozen):
    """A place in a source that states a value."""

    source: str = Field(description="The id of a source.")
    locator: LocalizedText | None = Field(None, description="Where in the source it stands.")


class Kind(StrEnum):
    """What sort of figure it is, which decides how its days are read."""

    RULE = "rule"
    STATISTIC = "statistic"
    CLAIM = "claim"


class Value(Frozen):
    """One amount of a figure, with the days it holds or was observed."""

    amount: Amount = Field(description="The amount, exact or about, at_least, at_most, between…")
    from_day: IsoDay | None = Field(None, alias="from", description="The first day a rule holds.")
    until: IsoDay | None = Field(None, description="The last day a rule holds, itself included.")
    proposed: bool = Field(
        default=False,
        description="True while no day is fixed for a rule that is announced or passed.",
    )
    as_of: Period | None = Field(None, description="The period an observation is for.")
    recorded: IsoDay = Field(description="The day this store learnt of the value.")
    withdrawn: IsoDay | None = Field(
        None, description="The day this store took the value back as wrong; it is not shown since."
    )
    checked: IsoDay = Field(description="The day of the newest evidence for the value.")
    review_by: IsoDay | None = Field(None, description="The day by which to compare it again.")
    expires: IsoDay | None = Field(
        None, description="The first day it is withheld, when not 90 days after review_by."
    )
    citations: tuple[Citation, ...] = Field(description="Where it is stated; at least one.")


class Figure(Frozen):
    """One quantity or rule with its dated values, oldest first."""

    kind: Kind = Field(description="rule, statistic or claim.")
    unit: Unit | None = Field(None, description="What the amount counts; none for day and words.")
    per: Per | None = Field(None, description="What the amount is counted per.")
    label: LocalizedText = Field(description="What it is a figure of; no numbers in it.")
    applies_to: LocalizedText | None = Field(
        None, description="For whom or where it holds, when not for all; shown on its card."
    )
    speaker: LocalizedText | None = Field(
        None, description="Who says so. Required for a claim, refused for the others."
    )
    note: LocalizedText | None = Field(
        None, description="What a reader of the number must know; shown on its card."
    )
    literals: tuple[str, ...] = Field(
        (), description="Names with digits in label, applies_to and note that are no numbers."
    )
    values: tuple[Value, ...] = Field(min_length=1, description="Its values, oldest first.")

    @property
    def upheld(self) -> tuple[Value, ...]:
        """The values that were not taken back; none when all were."""
        return tuple(value for value in self.values if value.withdrawn is None)
