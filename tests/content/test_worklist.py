"""What operators have to look at on a day: found where it stands, most urgent first."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from bot.content.loader import load
from bot.content.worklist.listing import worklist
from bot.content.worklist.steps import History
from bot.content.worklist.tasks import MEANINGS, Reason, Task
from tests.conftest import ContentFolder
from tests.tools.faults import SOUND

TOWN = {name: text for name, text in SOUND.items() if name not in {"desks.yaml", "terms.yaml"}}
"""A school with its figures; nobody to ask about it."""
NOTHING: Mapping[str, History] = {}
FEE = "figures/town.yaml"
PAGE = "pages/school.yaml"


def tasks_of(folder: Path, day: date, histories: Mapping[str, History] = NOTHING) -> list[Task]:
    loaded = load(folder)
    assert loaded.library is not None, "\n".join(map(str, loaded.problems))
    return list(worklist(loaded.library, loaded.draft, day, histories))


def changed(file: str, sound: str, written: str) -> dict[str, str]:
    assert sound in TOWN[file]
    return {**TOWN, file: TOWN[file].replace(sound, written, 1)}


def told(tasks: list[Task], reason: Reason) -> list[tuple[str, str, int]]:
    """Return what each task of a reason is about, with its file's name and line."""
    return [
        (task.about, Path(task.path).name, task.line) for task in tasks if task.reason is reason
    ]


def test_each_reason_is_explained() -> None:
    assert list(MEANINGS) == list(Reason)


@pytest.mark.parametrize(
    ("day", "reason", "finding"),
    [
        (
            "2027-04-01",
            Reason.DUE,
            "last checked 2026-03-11, review was due by 2027-03-31, withheld from 2027-06-30",
        ),
        (
            "2027-05-01",
            Reason.STALE,
            "last checked 2026-03-11, review was due by 2027-03-31, withheld from 2027-06-30",
        ),
        ("2027-06-30", Reason.EXPIRED, "last checked 2026-03-11, withheld since 2027-06-30"),
    ],
)
def test_overdue_value_is_to_be_compared(
    day: str, reason: Reason, finding: str, content_folder: ContentFolder
) -> None:
    [task] = [task for task in tasks_of(content_folder(TOWN), date.fromisoformat(day)) if task.day]

    assert (task.reason, task.about, task.line, task.uses) == (reason, "fee", 11, 1)
    assert task.finding == finding
    assert task.advice == "compare it with town-rules; then set checked, and move review_by on"


def test_nothing_is_overdue_on_the_day_of_its_review(content_folder: ContentFolder) -> None:
    assert not [task for task in tasks_of(content_folder(TOWN), date(2027, 3, 31)) if task.day]


@pytest.mark.parametrize(
    ("day", "findings"),
    [
        ("2025-08-16", []),
        ("2025-08-17", ["begins on 2025-10-16, in 60 days"]),
        ("2025-10-15", ["begins on 2025-10-16, in 1 days"]),
        ("2025-10-16", []),
    ],
)
def test_value_that_begins_soon_is_on_the_list(
    day: str, findings: list[str], content_folder: ContentFolder
) -> None:
    tasks = tasks_of(content_folder(TOWN), date.fromisoformat(day))

    assert [task.finding for task in tasks if task.reason is Reason.SCHEDULED] == findings
    assert not told(tasks, Reason.ENDING)


@pytest.mark.parametrize(
    ("day", "findings"),
    [
        ("2026-10-31", []),
        ("2026-11-01", ["ends on 2026-12-31, in 60 days, and nothing follows"]),
        ("2027-01-01", []),
    ],
)
def test_last_value_that_ends_soon_is_on_the_list(
    day: str, findings: list[str], content_folder: ContentFolder
) -> None:
    ending = changed(FEE, "from: 2025-10-16", "from: 2025-10-16\n      until: 2026-12-31")

    tasks = tasks_of(content_folder(ending), date.fromisoformat(day))

    assert [task.finding for task in tasks if task.reason is Reason.ENDING] == findings


def test_figure_without_any_upheld_value_is_on_the_list(
    content_folder: ContentFolder, today: date
) -> None:
    gone = changed(FEE, "as_of: 2025-05\n", "as_of: 2025-05\n      withdrawn: 2026-11-22\n")

    assert told(tasks_of(content_folder(gone), today), Reason.WITHDRAWN) == [
        ("rumour", "town.yaml", 37)
    ]


def test_claims_nobody_confirms_are_on_the_list(
    content_folder: ContentFolder, today: date
) -> None:
    unverified = changed("claims.yaml", "verdict: imprecise", "verdict: unverified")

    assert told(tasks_of(content_folder(unverified), today), Reason.UNVERIFIED) == [
        ("rumour", "town.yaml", 41),
        ("many-pupils", "claims.yaml", 5),
    ]


def test_rule_without_an_office_needs_one_and_a_second_source(
    content_folder: ContentFolder, today: date
) -> None:
    hearsay = changed("sources/town.yaml", "official: true", "official: false")

    tasks = tasks_of(content_folder(hearsay), today)

    assert told(tasks, Reason.UNOFFICIAL) == [("fee", "town.yaml", 16)]
    assert [task.about for task in tasks if task.reason is Reason.SINGLE_SOURCE] == [
        "fee",
        "pupils",
    ]


def test_one_office_is_evidence_enough(content_folder: ContentFolder, today: date) -> None:
    tasks = tasks_of(content_folder(TOWN), today)

    assert not told(tasks, Reason.UNOFFICIAL) + told(tasks, Reason.SINGLE_SOURCE)


def test_source_without_date_or_read_on_a_copy_is_weak(
    content_folder: ContentFolder, today: date
) -> None:
    copied = changed(
        "sources/town.yaml", "  url: https://cat-town.example/rules\n", "  copied: true\n"
    )

    [task] = [
        task
        for task in tasks_of(content_folder(copied), today)
        if task.reason is Reason.WEAK_SOURCE
    ]

    assert (task.about, task.line, task.uses) == ("town-rules", 1, 3)
    assert task.finding == "was read on a copy and has no date of its own"


def test_page_that_lacks_something_is_on_the_list(
    content_folder: ContentFolder, today: date
) -> None:
    bare = "zh-Hans: {title: 甲, summary: 甲。, questions: [a, b, c, d, e]}\n"
    bare += "ja: {title: 甲, summary: 甲。, questions: [a, b, c, d, e, f]}\n"
    files = {**TOWN, "pages/school/bare.yaml": bare}
    files[PAGE] += "pages: [school/bare]\n"

    found = [
        task for task in tasks_of(content_folder(files), today) if task.about == "school/bare"
    ]

    assert [(task.reason, task.finding) for task in found] == [
        (Reason.FEW_QUESTIONS, "has 5 questions in zh-Hans"),
        (Reason.NO_FIGURES, "speaks of no figure"),
        (Reason.NO_RELATED, "names no related page"),
        (Reason.NO_DESK, "names no desk to ask"),
    ]


def test_figure_on_a_claim_alone_and_one_nowhere(
    content_folder: ContentFolder, today: date
) -> None:
    silent = (
        TOWN[PAGE]
        .replace("学生有{pupils}，传闻{rumour}。", "")
        .replace("生徒は{pupils}、うわさでは{rumour}です。", "")
    )

    tasks = tasks_of(content_folder({**TOWN, PAGE: silent}), today)

    assert told(tasks, Reason.FIGURE_WITHOUT_PAGE) == [("pupils", "town.yaml", 17)]
    assert told(tasks, Reason.UNUSED_FIGURE) == [("rumour", "town.yaml", 32)]


def test_source_that_nothing_cites_is_on_the_list_and_not_called_weak(
    content_folder: ContentFolder, today: date
) -> None:
    spare = TOWN["sources/town.yaml"].replace("town-rules", "spare")
    files = {**TOWN, "sources/spare.yaml": spare}

    tasks = tasks_of(content_folder(files), today)

    assert told(tasks, Reason.UNUSED_SOURCE) == [("spare", "spare.yaml", 1)]
    assert told(tasks, Reason.WEAK_SOURCE) == [("town-rules", "town.yaml", 1)]


def test_old_ids_stand_last_and_say_where_they_lead(
    content_folder: ContentFolder, today: date
) -> None:
    moved = "lessons: {to: school}\ngarden:\n  withdrawn: 2026-11-20\n"
    moved += "  reason: {zh-Hans: 没有了。, ja: なくなりました。}\n"

    *_, lessons, garden = tasks_of(content_folder({**TOWN, "moved.yaml": moved}), today)

    assert (lessons.about, lessons.line, lessons.finding) == ("lessons", 1, "leads to school")
    assert (garden.about, garden.finding) == ("garden", "was taken out on 2026-11-20")


ZH_SUMMARY, JA_SUMMARY, JA_QUESTIONS = 3, 10, 16


@pytest.mark.parametrize(
    ("edited", "found"),
    [
        ({}, []),
        ({ZH_SUMMARY: "2026-11-20"}, [("school", "school.yaml", 9)]),
        ({JA_SUMMARY: "2026-11-20"}, [("school", "school.yaml", 2)]),
        ({ZH_SUMMARY: "2026-11-20", JA_SUMMARY: "2026-11-20"}, []),
        ({JA_QUESTIONS: "2026-11-20"}, []),
    ],
    ids=["neither", "chinese", "japanese", "both", "questions"],
)
def test_language_left_behind_is_on_the_list(
    edited: dict[int, str],
    found: list[tuple[str, str, int]],
    content_folder: ContentFolder,
    today: date,
) -> None:
    folder = content_folder({**TOWN, PAGE: TOWN[PAGE] + "  questions: [いくら]\n"})
    history = [
        date.fromisoformat(edited.get(line, "2026-11-01")) for line in range(1, JA_QUESTIONS + 1)
    ]

    tasks = tasks_of(folder, today, {f"{folder.as_posix()}/{PAGE}": history})

    assert told(tasks, Reason.OUT_OF_STEP) == found


def test_tasks_are_sorted_by_urgency_then_day(sample_content: Path, today: date) -> None:
    tasks = tasks_of(sample_content, today)
    ranks = [task.reason.rank for task in tasks]

    assert ranks == sorted(ranks)
    assert tasks == sorted(tasks, key=lambda task: task.order)
    assert {Reason.EXPIRED, Reason.STALE, Reason.DUE} < {task.reason for task in tasks}
