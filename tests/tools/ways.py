"""Every screen of a handbook, found as a visitor finds it: by pressing buttons."""

from collections.abc import Iterator, Mapping
from datetime import date

from bot.conversation.actions import (
    Action,
    ChooseLanguage,
    GoHome,
    OpenFigure,
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
from bot.conversation.handbook import Handbook
from bot.conversation.respond import action_screen, apologize, respond
from bot.conversation.screens import Press, Screen
from bot.conversation.views.pieces.languages import language_screen
from bot.conversation.visitor import Visitor
from bot.languages.language import Language

LONG_AGO = date(2025, 5, 8)


def presses(screen: Screen) -> list[Press]:
    """Return what the buttons of a screen do, without those that lead out of the bot."""
    targets = (button.target for row in screen.rows for button in row)
    return [target for target in targets if isinstance(target, Press)]


def screens_by_press(
    start: Press, handbook: Handbook, day: date, *, same_language: bool = False
) -> Mapping[Press, tuple[int, Screen]]:
    """Return every screen that presses lead to, with the fewest presses from the start."""
    found: dict[Press, tuple[int, Screen]] = {}
    depth, frontier = 0, [start]
    while frontier:
        for press in frontier:
            found[press] = (depth, _screen(press, handbook, day))
        next_ones = dict.fromkeys(p for press in frontier for p in presses(found[press][1]))
        frontier = [
            press
            for press in next_ones
            if press not in found and (press.language is start.language or not same_language)
        ]
        depth += 1
    return found


def every_screen(handbook: Handbook, language: Language, day: date) -> Mapping[str, Screen]:
    """Return all that a visitor with a language can be shown on a day, under what leads there."""
    home = Press(GoHome(), language)
    by_press = screens_by_press(home, handbook, day, same_language=True)
    screens = {str(press.action): screen for press, (_, screen) in by_press.items()}
    for figure in handbook.library.figures:
        card = OpenFigure(figure)
        screens[str(card)] = action_screen(card, handbook.edition(language, day))
    for action in _rechecks(handbook):
        screens[str(action)] = action_screen(action, handbook.edition(language, day))
    visitor = Visitor(language)
    for event in _events_besides(handbook):
        screens[str(event)] = respond(event, visitor, handbook, day).screen
    return {
        **screens,
        "an error": apologize(visitor, handbook, day).screen,
        "an error, no language": apologize(Visitor(None), handbook, day).screen,
        "no language": language_screen(GoHome(), handbook),
    }


def _rechecks(handbook: Handbook) -> Iterator[Action]:
    """Yield «still true?» of messages from before the store was begun."""
    for page in (*handbook.library.pages, *handbook.library.moved):
        yield RecheckPage(page, LONG_AGO)
    for figure in handbook.library.figures:
        yield RecheckFigure(figure, LONG_AGO)
    for claim in handbook.library.claims:
        yield RecheckClaim(claim, LONG_AGO)


def _events_besides(handbook: Handbook) -> Iterator[Event]:
    """Yield an event for every screen that no button leads to."""
    yield from (OldButtonPressed(), MediaSent(), TextSent("?"), CommandSent("stop"))
    yield from (CommandSent("start", "p_closed"), ButtonPressed(ChooseLanguage()))
    yield from (
        CommandSent("start", f"p_{page.replace('/', '_')}") for page in handbook.library.pages
    )


def _screen(press: Press, handbook: Handbook, day: date) -> Screen:
    return action_screen(press.action, handbook.edition(press.language, day))
