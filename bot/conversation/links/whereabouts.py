"""Where an action leads: whether its screen is here, and where it went when its page moved."""

from dataclasses import replace

from bot.content.library import Library
from bot.content.models.pages import Moved
from bot.conversation.actions import (
    Action,
    OpenClaim,
    OpenDesk,
    OpenFigure,
    OpenPage,
    OpenPageDesks,
    OpenPageTerms,
    OpenReportTopic,
    OpenSources,
    OpenTerm,
    OpenTopicChanges,
    OpenTopicTerms,
    RecheckClaim,
    RecheckFigure,
    RecheckPage,
)


def is_here(action: Action, library: Library) -> bool:
    """Tell whether the library has what an action asks for."""
    match action:
        case (
            OpenReportTopic(topic=topic)
            | OpenTopicTerms(topic=topic)
            | OpenTopicChanges(topic=topic)
        ):
            return topic in library.topics
        case OpenFigure(figure=figure) | RecheckFigure(figure=figure):
            return figure in library.figures
        case OpenClaim(claim=claim) | RecheckClaim(claim=claim):
            return claim in library.claims
        case OpenTerm(term=term):
            return term in library.terms
        case OpenDesk(desk=desk):
            return desk in library.desks
        case _:
            page = _page_of(action)
            return page is None or page in library.pages


def moved(action: Action, library: Library) -> Moved | None:
    """Return what became of the page an action is for, None while it is where it was."""
    page = _page_of(action)
    return None if page is None else library.moved.get(page)


def led_on(action: Action, library: Library) -> Action:
    """Return the action that asks the same of the page's new place."""
    went = moved(action, library)
    if went is None or went.to is None:
        return action
    match action:
        case OpenPage() | OpenSources() | OpenPageTerms() | OpenPageDesks() | RecheckPage():
            return replace(action, page=went.to)
        case OpenReportTopic() | OpenTopicTerms() | OpenTopicChanges():
            return replace(action, topic=went.to)
        case _:
            return action


def _page_of(action: Action) -> str | None:
    match action:
        case OpenPage() | OpenSources() | OpenPageTerms() | OpenPageDesks() | RecheckPage():
            return action.page
        case OpenReportTopic() | OpenTopicTerms() | OpenTopicChanges():
            return action.topic
        case _:
            return None
