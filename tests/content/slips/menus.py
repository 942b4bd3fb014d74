"""Slips on the way through the pages."""

from tests.tools.faults import slip

HOME = "pages/home.yaml"
MOVED = "moved.yaml"

SLIPS = (
    slip(
        "page-out-of-reach",
        "pages/well.yaml",
        "",
        ("zh-Hans: {title: 甲, summary: 甲}\nja: {title: 甲, summary: 甲}\n"),
        "1:1: C504 no menu leads to the page well. Hint: list it under pages: in the page home",
    ),
    slip(
        "page-twice-in-a-menu",
        HOME,
        "pages: [school]",
        "pages: [school, school]",
        "7:17: C505 school stands here twice, or leads to itself. Hint: remove it",
    ),
    slip(
        "moved-page-that-is-there",
        MOVED,
        "",
        "school: {to: home}\n",
        "1:9: C305 school is said to have moved, and there is a page of that id. "
        "Hint: remove it here, or move the page away",
    ),
    slip(
        "moved-to-nowhere",
        MOVED,
        "",
        "classes: {to: schol}\n",
        "1:15: C303 there is no page schol. Hint: did you mean school?",
    ),
    slip(
        "moved-twice",
        MOVED,
        "",
        "lessons: {to: classes}\nclasses: {to: school}\n",
        "1:15: C303 there is no page classes. Hint: it has moved, too: write school",
    ),
    slip(
        "moved-in-a-circle",
        MOVED,
        "",
        "lessons: {to: classes}\nclasses: {to: lessons}\n",
        "1:15: C303 there is no page classes. Hint: it has moved, too: write lessons",
        "2:15: C303 there is no page lessons. Hint: it has moved, too: write classes",
    ),
    slip(
        "gone-without-a-reason",
        MOVED,
        "",
        "classes: {withdrawn: 2026-11-22}\n",
        "1:10: C202 it is not clear where classes went. "
        "Hint: write to: with a page, or withdrawn: with the day and reason:",
    ),
    slip(
        "gone-and-moved",
        MOVED,
        "",
        "classes: {to: school, withdrawn: 2026-11-22, reason: {zh-Hans: 甲, ja: 甲}}\n",
        "1:10: C202 it is not clear where classes went. "
        "Hint: write to: with a page, or withdrawn: with the day and reason:",
    ),
    slip(
        "number-in-the-reason",
        MOVED,
        "",
        "classes: {withdrawn: 2026-11-22, reason: {zh-Hans: 甲, ja: 3年のため}}\n",
        "1:59: C501 the reason of classes holds the number 3. "
        "Hint: say it without; numbers are figures",
    ),
)
