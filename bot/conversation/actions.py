"""What a button will do, in the imperative; each carries ids only, never state of ours."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class GoHome:
    """Show the topics."""


@dataclass(frozen=True, slots=True)
class OpenPage:
    """Show a page or a topic, on request with the official Japanese beside the Chinese."""

    page: str
    side_by_side: bool = False


@dataclass(frozen=True, slots=True)
class OpenSources:
    """Show where the figures of a page come from."""

    page: str


@dataclass(frozen=True, slots=True)
class OpenFigure:
    """Show one figure's card: value, status, history and citations."""

    figure: str


@dataclass(frozen=True, slots=True)
class OpenReport:
    """Show the article, checked: totals and topics."""


@dataclass(frozen=True, slots=True)
class OpenReportTopic:
    """Show the claims of the article under one topic."""

    topic: str


@dataclass(frozen=True, slots=True)
class OpenClaim:
    """Show one claim of the article with its verdict."""

    claim: str


@dataclass(frozen=True, slots=True)
class OpenTerms:
    """Show the topics that have terms."""


@dataclass(frozen=True, slots=True)
class OpenTopicTerms:
    """Show the terms of a topic."""

    topic: str


@dataclass(frozen=True, slots=True)
class OpenPageTerms:
    """Show the terms one meets on a page."""

    page: str


@dataclass(frozen=True, slots=True)
class OpenTerm:
    """Show one term with its reading and meaning."""

    term: str


@dataclass(frozen=True, slots=True)
class OpenDesks:
    """Show every official place to ask."""


@dataclass(frozen=True, slots=True)
class OpenPageDesks:
    """Show the places to ask about what a page tells."""

    page: str


@dataclass(frozen=True, slots=True)
class OpenDesk:
    """Show one place to ask: what it helps with, and how to reach it."""

    desk: str


@dataclass(frozen=True, slots=True)
class RecheckPage:
    """Show what has changed on a page since the day a message showed it."""

    page: str
    day: date


@dataclass(frozen=True, slots=True)
class RecheckFigure:
    """Show what has changed of a figure since the day a message showed it."""

    figure: str
    day: date


@dataclass(frozen=True, slots=True)
class RecheckClaim:
    """Show what has changed behind a claim of the article since the day a message showed it."""

    claim: str
    day: date


@dataclass(frozen=True, slots=True)
class OpenChanges:
    """Show what changed lately, what is to come and what is proposed, over all topics."""


@dataclass(frozen=True, slots=True)
class OpenTopicChanges:
    """Show what changed lately, what is to come and what is proposed in a topic."""

    topic: str


@dataclass(frozen=True, slots=True)
class ChooseLanguage:
    """Offer the languages."""


@dataclass(frozen=True, slots=True)
class OpenAsk:
    """Show how to ask in one's own words."""


@dataclass(frozen=True, slots=True)
class AnswerAgain:
    """Answer the question that the message replies to once more; Telegram hands it back."""


@dataclass(frozen=True, slots=True)
class OpenHelp:
    """Show what the bot can do and how to ask."""


@dataclass(frozen=True, slots=True)
class OpenPrivacy:
    """Show what is, and is not, kept about anyone."""


Action = (
    GoHome
    | OpenPage
    | OpenSources
    | OpenFigure
    | OpenReport
    | OpenReportTopic
    | OpenClaim
    | OpenTerms
    | OpenTopicTerms
    | OpenPageTerms
    | OpenTerm
    | OpenDesks
    | OpenPageDesks
    | OpenDesk
    | OpenChanges
    | OpenTopicChanges
    | RecheckPage
    | RecheckFigure
    | RecheckClaim
    | ChooseLanguage
    | OpenAsk
    | AnswerAgain
    | OpenHelp
    | OpenPrivacy
)
