"""The only branch point: an event from a visitor, on a day, to a reply."""

from datetime import date

from bot.content.library import EMERGENCY, HOME
from bot.conversation.actions import (
    Action,
    AnswerAgain,
    ChooseLanguage,
    GoHome,
    OpenAsk,
    OpenChanges,
    OpenClaim,
    OpenDesk,
    OpenDesks,
    OpenFigure,
    OpenHelp,
    OpenPage,
    OpenPageDesks,
    OpenPageTerms,
    OpenPrivacy,
    OpenReport,
    OpenReportTopic,
    OpenSources,
    OpenTerm,
    OpenTerms,
    OpenTopicChanges,
    OpenTopicTerms,
    RecheckClaim,
    RecheckFigure,
    RecheckPage,
)
from bot.conversation.events import (
    ButtonPressed,
    CommandSent,
    Event,
    MediaSent,
    OldButtonPressed,
    TextSent,
)
from bot.conversation.handbook import Edition, Handbook
from bot.conversation.links.deep_links import DeepLinked, deep_link_target
from bot.conversation.links.whereabouts import is_here, led_on, moved
from bot.conversation.screens import Reply, Screen
from bot.conversation.views import about, notices
from bot.conversation.views.asked.answer import answer_screen
from bot.conversation.views.changes import changes_screen, topic_changes_screen
from bot.conversation.views.directory import desks, terms
from bot.conversation.views.figure import figure_screen
from bot.conversation.views.home import home_screen
from bot.conversation.views.page import page_screen, side_by_side_screen
from bot.conversation.views.pieces.languages import language_screen
from bot.conversation.views.recheck import recheck_screen
from bot.conversation.views.report import claim_screen, report_screen, report_topic_screen
from bot.conversation.views.sources import sources_screen
from bot.conversation.visitor import Visitor
from bot.languages.language import Language

COMMANDS: dict[str, Action] = {
    "start": GoHome(),
    "menu": GoHome(),
    "ask": OpenAsk(),
    "report": OpenReport(),
    "changes": OpenChanges(),
    "terms": OpenTerms(),
    "desks": OpenDesks(),
    "emergency": OpenPage(EMERGENCY),
    "language": ChooseLanguage(),
    "help": OpenHelp(),
    "privacy": OpenPrivacy(),
}


def respond(event: Event, visitor: Visitor, handbook: Handbook, today: date) -> Reply:
    """Return the answer to an event; the same inputs always give the same answer.

    A visitor whose language nothing tells is asked for it first, and is then led on to what
    they wanted.
    """
    wanted = _wanted(event)
    if visitor.language is None:
        target = GoHome() if wanted == ChooseLanguage() else wanted
        return Reply(language_screen(target, handbook))
    edition = handbook.edition(visitor.language, today)
    match event:
        case CommandSent(name=name) if name not in COMMANDS:
            return Reply(notices.unknown_command_screen(edition))
        case TextSent(text=question) | CommandSent(name="ask", argument=question) if question:
            return Reply(answer_screen(question, edition))
        case CommandSent() | ButtonPressed():
            return Reply(action_screen(wanted, edition), opens=_deep_linked(wanted))
        case OldButtonPressed():
            return Reply(notices.old_button_screen(edition))
        case TextSent():
            return Reply(about.ask_screen(edition))
        case MediaSent():
            return Reply(notices.media_screen(edition))


def apologize(visitor: Visitor, handbook: Handbook, today: date) -> Reply:
    """Return what a visitor is told when answering failed on our side.

    In Chinese and Japanese when nothing tells their language.
    """
    languages = [visitor.language] if visitor.language else [Language.ZH_HANS, Language.JA]
    editions = [handbook.edition(language, today) for language in languages]
    return Reply(notices.apology_screen(*editions))


def action_screen(action: Action, edition: Edition) -> Screen:
    """Return the screen an action leads to, or the notice that it is not here.

    A page that has moved is shown where it is now; one that was taken out says why.
    """
    library = edition.library
    went, action = moved(action, library), led_on(action, library)
    if went is not None and went.to is None:
        return notices.withdrawn_page_screen(went, edition)
    is_recheck = isinstance(action, RecheckPage | RecheckFigure | RecheckClaim)
    if not is_here(action, library):
        return (notices.gone_screen if is_recheck else notices.unknown_page_screen)(edition)
    return _screen(action, edition, has_moved=went is not None)


def _screen(action: Action, edition: Edition, *, has_moved: bool) -> Screen:
    match action:
        case RecheckPage() | RecheckFigure() | RecheckClaim():
            return recheck_screen(action, edition, has_moved=has_moved)
        case GoHome() | ChooseLanguage() | OpenAsk() | AnswerAgain() | OpenHelp() | OpenPrivacy():
            return _entrance_screen(action, edition)
        case OpenPage() | OpenSources() | OpenFigure():
            return _store_screen(action, edition)
        case OpenReport() | OpenReportTopic() | OpenClaim():
            return _report_screen(action, edition)
        case OpenTerms() | OpenTopicTerms() | OpenPageTerms() | OpenTerm():
            return _terms_screen(action, edition)
        case OpenDesks() | OpenPageDesks() | OpenDesk():
            return _desks_screen(action, edition)
        case OpenChanges() | OpenTopicChanges():
            return _changes_screen(action, edition)


def _entrance_screen(
    action: GoHome | ChooseLanguage | OpenAsk | AnswerAgain | OpenHelp | OpenPrivacy,
    edition: Edition,
) -> Screen:
    match action:
        case GoHome():
            return home_screen(edition)
        case ChooseLanguage():
            return language_screen(GoHome(), edition.handbook)
        case OpenAsk():
            return about.ask_screen(edition)
        case AnswerAgain():
            return about.ask_screen(edition, is_lost=True)
        case OpenHelp():
            return about.help_screen(edition)
        case OpenPrivacy():
            return about.privacy_screen(edition)


def _store_screen(action: OpenPage | OpenSources | OpenFigure, edition: Edition) -> Screen:
    match action:
        case OpenPage(page=page) if page == HOME:
            return home_screen(edition)
        case OpenPage(page=page, side_by_side=True):
            return side_by_side_screen(page, edition)
        case OpenPage(page=page):
            return page_screen(page, edition)
        case OpenSources(page=page) if not edition.library.figures_of(page):
            return page_screen(page, edition)
        case OpenSources(page=page):
            return sources_screen(page, edition)
        case OpenFigure(figure=figure):
            return figure_screen(figure, edition)


def _report_screen(action: OpenReport | OpenReportTopic | OpenClaim, edition: Edition) -> Screen:
    match action:
        case OpenReport():
            return report_screen(edition)
        case OpenReportTopic(topic=topic):
            return report_topic_screen(topic, edition)
        case OpenClaim(claim=claim):
            return claim_screen(claim, edition)


def _terms_screen(
    action: OpenTerms | OpenTopicTerms | OpenPageTerms | OpenTerm, edition: Edition
) -> Screen:
    match action:
        case OpenTerms():
            return terms.terms_screen(edition)
        case OpenTopicTerms(topic=topic):
            return terms.topic_terms_screen(topic, edition)
        case OpenPageTerms(page=page):
            return terms.page_terms_screen(page, edition)
        case OpenTerm(term=term):
            return terms.term_screen(term, edition)


def _desks_screen(action: OpenDesks | OpenPageDesks | OpenDesk, edition: Edition) -> Screen:
    match action:
        case OpenDesks():
            return desks.desks_screen(edition)
        case OpenPageDesks(page=page):
            return desks.page_desks_screen(page, edition)
        case OpenDesk(desk=desk):
            return desks.desk_screen(desk, edition)


def _changes_screen(action: OpenChanges | OpenTopicChanges, edition: Edition) -> Screen:
    match action:
        case OpenChanges():
            return changes_screen(edition)
        case OpenTopicChanges(topic=topic):
            return topic_changes_screen(topic, edition)


def _deep_linked(action: Action) -> DeepLinked | None:
    return action if isinstance(action, DeepLinked) else None


def _wanted(event: Event) -> Action:
    """Return the screen an event asks for; home when it asks for none."""
    match event:
        case TextSent():
            return AnswerAgain()
        case CommandSent(name="ask", argument=argument) if argument:
            return AnswerAgain()
        case ButtonPressed(action=action):
            return action
        case CommandSent(name="start", argument=argument):
            return deep_link_target(argument) or GoHome()
        case CommandSent(name=name):
            return COMMANDS.get(name, GoHome())
        case OldButtonPressed() | MediaSent():
            return GoHome()
