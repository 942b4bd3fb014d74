"""Deep links: the parameter of t.me/<bot>?start=… and the screen it leads to."""

from bot.conversation.actions import Action, OpenFigure, OpenPage

PAGE, FIGURE = "p_", "f_"


def deep_link_target(parameter: str) -> Action | None:
    """Return what ``p_<page>`` or ``f_<figure>`` opens, None for anything else.

    Telegram allows A-Z, a-z, 0-9, _ and - there; ids have no underscore, so the slash of a
    page's path is written as one.
    """
    if parameter.startswith(PAGE):
        return OpenPage(parameter.removeprefix(PAGE).replace("_", "/"))
    if parameter.startswith(FIGURE):
        return OpenFigure(parameter.removeprefix(FIGURE))
    return None


def deep_link_parameter(target: OpenPage | OpenFigure) -> str:
    """Return the parameter that opens a page or a figure."""
    match target:
        case OpenPage(page=page):
            return PAGE + page.replace("/", "_")
        case OpenFigure(figure=figure):
            return FIGURE + figure
