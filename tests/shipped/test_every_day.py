"""Every day on which something of the shipped content turns, the day before and the day after.

Whatever the day, no superseded value stands without the one that holds, nothing to come or only
proposed reads as current, no claim is without its speaker, and nothing expired is printed.
"""

from collections.abc import Iterable, Iterator
from datetime import date

import pytest

from bot.content.library import Library
from bot.content.timeline import turning_days
from bot.conversation.actions import (
    Action,
    OpenClaim,
    OpenDesk,
    OpenFigure,
    OpenPage,
    OpenSources,
    RecheckPage,
)
from bot.conversation.handbook import Handbook
from bot.conversation.respond import action_screen
from bot.languages.language import Language
from tests.tools.marked import DAY, faults, marked
from tests.tools.ways import LONG_AGO


@pytest.fixture(scope="session")
def marked_handbook(shipped: Handbook) -> Handbook:
    return Handbook(marked(shipped.library), shipped.catalogs)


@pytest.mark.parametrize("language", Language)
def test_page_says_nothing_false_on_any_day(marked_handbook: Handbook, language: Language) -> None:
    library = marked_handbook.library

    found = [
        fault
        for page in library.pages
        for day in days_of(library, library.figures_of(page))
        for fault in faults_on(OpenPage(page), marked_handbook, language, day)
    ]

    assert found == []


@pytest.mark.parametrize("language", Language)
def test_no_other_screen_does_either(marked_handbook: Handbook, language: Language) -> None:
    """Each in one language a day, by turns: what they hold is written once for all languages."""
    library = marked_handbook.library
    languages = list(Language)

    found = [
        fault
        for action, figures in others(library)
        for day in days_of(library, figures)
        if languages[day.toordinal() % len(languages)] is language
        for fault in faults_on(action, marked_handbook, language, day)
    ]

    assert found == []


def days_of(library: Library, figures: Iterable[str]) -> list[date]:
    """Return the days on which these figures turn, each with its neighbours."""
    turns = turning_days(library.figures[figure] for figure in figures)
    return sorted({each for turn in turns for each in (turn - DAY, turn, turn + DAY)})


def others(library: Library) -> Iterator[tuple[Action, tuple[str, ...]]]:
    """Yield what leads to each screen that is no page, with the figures it prints."""
    for figure in library.figures:
        yield OpenFigure(figure), (figure,)
    for page in library.pages:
        yield OpenSources(page), library.figures_of(page)
        yield RecheckPage(page, LONG_AGO), library.figures_of(page)
    for claim in library.claims:
        yield OpenClaim(claim), library.figures_of_claim(claim)
    for desk, content in library.desks.items():
        yield OpenDesk(desk), content.figures


def faults_on(action: Action, handbook: Handbook, language: Language, day: date) -> list[str]:
    edition = handbook.edition(language, day)
    text = "".join(span.text for span in action_screen(action, edition).spans)
    return [
        f"{action}, {fault}"
        for fault in faults(text, handbook.library.figures, day, edition.catalog)
    ]
