"""Slips in punctuation."""

from tests.tools.faults import slip

SCHOOL = "pages/school.yaml"
FIGURES = "figures/town.yaml"

SLIPS = (
    slip(
        "half-width-comma",
        SCHOOL,
        "学生有{pupils}，",
        "学生有,{pupils}，",
        "7:7: C507 the half-width mark , stands in «学生有,{pup». Hint: write ，",
    ),
    slip(
        "half-width-bracket",
        FIGURES,
        "很多",
        "很(多",
        "37:33: C507 the half-width mark ( stands in «很(多». Hint: write （",
    ),
)
