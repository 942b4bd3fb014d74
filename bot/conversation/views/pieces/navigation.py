"""The rows below every screen: back, home and the other language."""

from collections.abc import Iterator

from bot.content.library import HOME
from bot.conversation.actions import (
    Action,
    GoHome,
    OpenPage,
    OpenPageDesks,
    RecheckClaim,
    RecheckFigure,
    RecheckPage,
)
from bot.conversation.handbook import Edition
from bot.conversation.screens import Button, Press
from bot.languages.language import Language

Row = tuple[Button, ...]


def press(label: str, action: Action, edition: Edition) -> Button:
    """Return a button that does something, in the edition's language."""
    return Button(label, Press(action, edition.language))


def navigation(here: Action, back: Action | None, edition: Edition) -> Row:
    """Return the last row of a screen: back, home, and the same screen in the other language."""
    catalog = edition.catalog
    home = press(catalog.gettext("🏠 Home"), GoHome(), edition)
    language = language_button(here, edition)
    if back is None or back == GoHome():
        return (home, language)
    return (press(catalog.gettext("⬅ Back"), back, edition), home, language)


def language_button(here: Action, edition: Edition) -> Button:
    """Return the button that shows the same screen in the other language."""
    match edition.language:
        case Language.ZH_HANS | Language.ZH_HANT:
            return Button("🌐 日本語", Press(here, Language.JA))
        case Language.JA:
            return Button("🌐 中文", Press(here, Language.ZH_HANS))


def above(page: str, edition: Edition) -> Action:
    """Return the way up from a page: to the page above it, or home."""
    parent = edition.library.parents.get(page, HOME)
    return GoHome() if parent == HOME else OpenPage(parent)


def page_button(page: str, edition: Edition) -> Button:
    """Return a button that opens a page, with its symbol when it has one."""
    symbol = edition.library.pages[page].symbol
    title = edition.title(page)
    return press(f"{symbol} {title}" if symbol else title, OpenPage(page), edition)


def recheck_button(action: RecheckPage | RecheckFigure | RecheckClaim, edition: Edition) -> Button:
    """Return the button that asks, of the message it stands below, whether it still holds."""
    return press(edition.catalog.gettext("🔄 Still true?"), action, edition)


def desk_row(page: str | None, edition: Edition) -> Iterator[Row]:
    """Yield a row that leads to the desks of a page, nothing when it has none."""
    if page is not None and edition.library.desks_on(page):
        label = edition.catalog.gettext("☎️ Whom to ask")
        yield (press(label, OpenPageDesks(page), edition),)
