"""Slips on the way through the pages."""

from tests.tools.faults import slip

HOME = "pages/home.yaml"

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
)
