"""What lies between two libraries: what readers are told, and what was written."""

from datetime import date
from pathlib import Path

from bot.content.changes import Turn
from bot.content.differences import Edit, EntryEdit, FieldEdit, differences
from bot.content.library import Library
from bot.content.loader import load
from tests.conftest import ContentFolder
from tests.tools.faults import SOUND

DAY = date(2026, 11, 23)
FIGURES, PAGE = "figures/town.yaml", "pages/school.yaml"


def library_of(folder: Path) -> Library:
    loaded = load(folder)
    assert loaded.library is not None, "\n".join(map(str, loaded.problems))
    return loaded.library


def edited(content_folder: ContentFolder, file: str, sound: str, written: str) -> Library:
    assert sound in SOUND[file]
    return library_of(content_folder({**SOUND, file: SOUND[file].replace(sound, written, 1)}))


def test_library_does_not_differ_from_itself(content_folder: ContentFolder) -> None:
    folder = content_folder(SOUND)

    assert not differences(library_of(folder), library_of(folder), DAY, DAY)


def test_one_library_differs_by_what_turns_between_two_days(
    content_folder: ContentFolder,
) -> None:
    town = library_of(content_folder(SOUND))

    found = differences(town, town, date(2025, 10, 15), date(2025, 10, 16))

    [(figure, change)] = found.figures
    assert (figure, change.turn, change.day) == ("fee", Turn.REPLACED, date(2025, 10, 16))
    assert found.edits == ()


def test_new_amount_is_told_and_the_edit_names_its_fields(
    content_folder: ContentFolder,
) -> None:
    old = library_of(content_folder(SOUND))
    new = edited(content_folder, FIGURES, "amount: 33000", "amount: {about: 34000}")

    found = differences(old, new, DAY, DAY)

    assert [(figure, change.turn) for figure, change in found.figures] == [("fee", Turn.REPLACED)]
    assert found.edits == (
        EntryEdit(
            "figures",
            "fee",
            Edit.CHANGED,
            (
                FieldEdit("values.1.amount.about", None, "34000"),
                FieldEdit("values.1.amount.exact", "33000", None),
            ),
        ),
    )


def test_new_review_is_an_edit_that_readers_are_not_told(content_folder: ContentFolder) -> None:
    old = library_of(content_folder(SOUND))
    new = edited(content_folder, FIGURES, "review_by: 2027-03-31", "review_by: 2028-03-31")

    found = differences(old, new, DAY, DAY)

    assert found.figures == ()
    assert [edit.fields for edit in found.edits] == [
        (FieldEdit("values.1.review_by", "2027-03-31", "2028-03-31"),)
    ]


def test_texts_and_lists_of_a_page_are_compared_whole(content_folder: ContentFolder) -> None:
    old = library_of(content_folder(SOUND))
    new = edited(content_folder, PAGE, "  title: 上学\n", "  title: 学校\n  questions: [甲, 乙]\n")

    assert differences(old, new, DAY, DAY).edits == (
        EntryEdit(
            "pages",
            "school",
            Edit.CHANGED,
            (
                FieldEdit("zh-Hans.title", "上学", "学校"),
                FieldEdit("zh-Hans.questions", None, "甲\n乙"),
            ),
        ),
    )


def test_what_was_added_was_removed_the_other_way_round(content_folder: ContentFolder) -> None:
    old = library_of(content_folder(SOUND))
    spare = SOUND[FIGURES].partition("pupils:")[0].replace("fee:", "lunch:")
    new = library_of(content_folder({**SOUND, "figures/lunch.yaml": spare}))

    forth, back = differences(old, new, DAY, DAY), differences(new, old, DAY, DAY)

    assert forth.edits == (EntryEdit("figures", "lunch", Edit.ADDED),)
    assert back.edits == (EntryEdit("figures", "lunch", Edit.REMOVED),)
    assert [(figure, change.turn) for figure, change in forth.figures + back.figures] == [
        ("lunch", Turn.ADDED),
        ("lunch", Turn.REMOVED),
    ]
