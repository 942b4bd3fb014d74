"""The shapes of content: sources, figures, pages and the claims of the article."""

from enum import StrEnum
from typing import Self

from pydantic import Field, HttpUrl

from bot.content.amounts import Amount
from bot.content.periods import IsoDay, Period
from bot.content.texts import Frozen, LocalizedText
from bot.content.units import Per, Unit
from bot.languages.language import Language
from bot.languages.script import to_traditional


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
    speaker: LocalizedText | None = Field(
        None, description="Who says so. Required for a claim, refused for the others."
    )
    note: LocalizedText | None = Field(
        None, description="What a reader of the number must know; shown on its card."
    )
    literals: tuple[str, ...] = Field(
        (), description="Names with digits in them, in label and note, that are no numbers."
    )
    values: tuple[Value, ...] = Field(min_length=1, description="Its values, oldest first.")


class PageText(Frozen):
    """A page in one language."""

    title: str = Field(
        max_length=40, description="What the page answers, short enough for a button."
    )
    summary: str = Field(description="The answer, in one or two sentences.")
    body: str = Field(
        "", description="Conditions, then what to do next. Blank lines part paragraphs."
    )
    questions: tuple[str, ...] = Field((), description="How people ask for this page.")

    def in_traditional(self) -> Self:
        """Return the page as a reader in Taiwan would write it; placeholders stay as they are."""
        return self.model_copy(
            update={
                "title": to_traditional(self.title),
                "summary": to_traditional(self.summary),
                "body": to_traditional(self.body),
                "questions": tuple(map(to_traditional, self.questions)),
            }
        )


class Page(Frozen):
    """One screen's worth of answer; a topic when it lists pages below it."""

    zh_hans: PageText = Field(alias="zh-Hans", description="The page in simplified Chinese.")
    ja: PageText = Field(description="The page in Japanese.")
    symbol: str = Field("", description="An emoji before the title in the menu.")
    pages: tuple[str, ...] = Field((), description="The pages below this one, in menu order.")
    related: tuple[str, ...] = Field((), max_length=4, description="Pages worth reading next.")
    literals: tuple[str, ...] = Field(
        (), description="Names with digits in them that are no figures, such as N2."
    )

    def text(self, language: Language) -> PageText:
        """Return the page as a reader of this language should see it."""
        match language:
            case Language.ZH_HANS:
                return self.zh_hans
            case Language.ZH_HANT:
                return self.zh_hans.in_traditional()
            case Language.JA:
                return self.ja


class Verdict(StrEnum):
    """What is left of a claim today."""

    CONFIRMED = "confirmed"
    OUTDATED = "outdated"
    IMPRECISE = "imprecise"
    UNVERIFIED = "unverified"


class Claim(Frozen):
    """One claim of the article, checked."""

    topic: str = Field(description="The topic it is listed under.")
    title: LocalizedText = Field(description="What it is about, short enough for a button.")
    says: LocalizedText = Field(description="What the article says, in our own words.")
    verdict: Verdict = Field(description="confirmed, outdated, imprecise or unverified.")
    why: LocalizedText = Field(description="The reason for the verdict, with figures.")
    figure: str | None = Field(None, description="The figure that holds today.")
    page: str = Field(description="The page that tells more.")
    literals: tuple[str, ...] = Field((), description="Names with digits that are no figures.")
