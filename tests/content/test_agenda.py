"""The readers' calendar: what turned lately, what will, and what is only proposed."""

from datetime import date, timedelta

import pytest

from bot.content.agenda import Agenda, Entry, agenda
from bot.content.library import Library
from bot.content.loader import load
from tests.conftest import ContentFolder
from tests.tools.faults import SOUND

FIGURES = "figures/town.yaml"
TURN = date(2025, 10, 16)
NOTHING = Agenda((), (), ())


def library_of(content_folder: ContentFolder, *changes: tuple[str, str]) -> Library:
    text = SOUND[FIGURES]
    for sound, written in changes:
        assert sound in text
        text = text.replace(sound, written, 1)
    loaded = load(content_folder({**SOUND, FIGURES: text}))
    assert loaded.library is not None, "\n".join(map(str, loaded.problems))
    return loaded.library


def fee(library: Library, today: date) -> Agenda:
    return agenda(library, ["fee"], today)


@pytest.mark.parametrize(
    ("days", "lately", "coming"),
    [(-181, 0, 0), (-180, 0, 1), (-1, 0, 1), (0, 1, 0), (89, 1, 0), (90, 0, 0)],
)
def test_rule_is_to_come_until_its_day_and_changed_lately_from_then(
    days: int, lately: int, coming: int, content_folder: ContentFolder
) -> None:
    library = library_of(content_folder)
    old, new = library.figures["fee"].values
    entry = Entry("fee", TURN, old, new)

    found = fee(library, TURN + timedelta(days))

    assert (found.lately, found.coming) == ((entry,) * lately, (entry,) * coming)


@pytest.mark.parametrize(
    ("today", "lately", "coming"),
    [("2026-12-31", 0, 1), ("2027-01-01", 1, 0)],
)
def test_last_day_of_a_rule_without_heir_is_its_day(
    today: str, lately: int, coming: int, content_folder: ContentFolder
) -> None:
    library = library_of(
        content_folder, ("from: 2025-10-16", "from: 2025-10-16\n      until: 2026-12-31")
    )
    entry = Entry("fee", date(2026, 12, 31), library.figures["fee"].values[1], None)

    found = fee(library, date.fromisoformat(today))

    assert (found.lately, found.coming) == ((entry,) * lately, (entry,) * coming)


def test_observations_do_not_turn_by_law(content_folder: ContentFolder) -> None:
    assert agenda(library_of(content_folder), ["pupils"], date(2025, 1, 1)) == NOTHING


def test_what_was_taken_back_lately_is_told_with_what_stands_instead(
    content_folder: ContentFolder, today: date
) -> None:
    library = library_of(
        content_folder, ("as_of: 2025\n", "as_of: 2025\n      withdrawn: 2026-11-22\n")
    )
    right, wrong = library.figures["pupils"].values

    found = agenda(library, ["pupils"], today)

    assert found.lately == (Entry("pupils", date(2026, 11, 22), wrong, right, taken_back=True),)


def test_figure_taken_back_whole_has_nothing_in_its_place(
    content_folder: ContentFolder, today: date
) -> None:
    library = library_of(
        content_folder, ("as_of: 2025-05\n", "as_of: 2025-05\n      withdrawn: 2026-11-22\n")
    )

    [entry] = agenda(library, ["rumour"], today).lately

    assert (entry.after, entry.taken_back) == (None, True)


def test_proposals_without_a_day_stand_apart(content_folder: ContentFolder, today: date) -> None:
    proposal = (
        "    - {amount: 44000, proposed: true, recorded: 2026-11-22, checked: 2026-03-11,"
        " citations: [{source: town-rules}]}\npupils:"
    )
    library = library_of(content_folder, ("pupils:", proposal))

    assert fee(library, today) == Agenda((), (), ("fee",))


def test_newest_change_and_nearest_to_come_stand_first(library: Library) -> None:
    found = agenda(library, library.figures, date(2026, 11, 23))
    lately = [entry.day for entry in found.lately]
    coming = [entry.day for entry in found.coming]

    assert lately == sorted(lately, reverse=True)
    assert coming == sorted(coming)


def test_each_figure_is_named_once(library: Library) -> None:
    named = agenda(library, library.figures, date(2026, 11, 23)).figures

    assert len(named) == len(set(named)) > 2
