"""Deep links: the parameter of t.me/<bot>?start=… and the screen it leads to."""

from bot.conversation.actions import (
    OpenFigure,
    OpenPage,
    RecheckClaim,
    RecheckFigure,
    RecheckPage,
)
from bot.conversation.links.day_codes import day_code, day_of

DeepLinked = OpenPage | OpenFigure | RecheckPage | RecheckFigure | RecheckClaim
"""What a deep link can lead to."""

PAGE, FIGURE = "p_", "f_"
RECHECK_PAGE, RECHECK_FIGURE, RECHECK_CLAIM = "r_", "rf_", "rc_"


def deep_link_target(parameter: str) -> DeepLinked | None:
    """Return what ``p_<page>``, ``f_<figure>`` or ``r_<page>_<day>`` opens, None for all else.

    Telegram allows A-Z, a-z, 0-9, _ and - there; ids have no underscore, so the slash of a
    page's path is written as one, and what stands behind the last one is the day.
    """
    if parameter.startswith(PAGE):
        return OpenPage(_page(parameter.removeprefix(PAGE)))
    if parameter.startswith(FIGURE):
        return OpenFigure(parameter.removeprefix(FIGURE))
    head, _, code = parameter.rpartition("_")
    day = day_of(code)
    if day is None:
        return None
    if head.startswith(RECHECK_FIGURE):
        return RecheckFigure(head.removeprefix(RECHECK_FIGURE), day)
    if head.startswith(RECHECK_CLAIM):
        return RecheckClaim(head.removeprefix(RECHECK_CLAIM), day)
    if head.startswith(RECHECK_PAGE):
        return RecheckPage(_page(head.removeprefix(RECHECK_PAGE)), day)
    return None


def deep_link_parameter(target: DeepLinked) -> str:
    """Return the parameter that opens a screen, at most 64 characters."""
    match target:
        case OpenPage(page=page):
            return PAGE + _path(page)
        case OpenFigure(figure=figure):
            return FIGURE + figure
        case RecheckPage(page=page, day=day):
            return f"{RECHECK_PAGE}{_path(page)}_{day_code(day)}"
        case RecheckFigure(figure=figure, day=day):
            return f"{RECHECK_FIGURE}{figure}_{day_code(day)}"
        case RecheckClaim(claim=claim, day=day):
            return f"{RECHECK_CLAIM}{claim}_{day_code(day)}"


def _path(page: str) -> str:
    return page.replace("/", "_")


def _page(path: str) -> str:
    return path.replace("_", "/")
