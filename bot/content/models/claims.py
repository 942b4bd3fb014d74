"""The claims of the article, and what is left of each."""

from enum import StrEnum

from pydantic import Field

from bot.content.models.texts import Frozen, LocalizedText


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
