"""Slips in asking a figure for a day that it does not have."""

from tests.tools.faults import slip

SCHOOL = "pages/school.yaml"

SLIPS = (
    slip(
        "day-of-an-observation",
        SCHOOL,
        "学生有{pupils}",
        "学生从{pupils.from}起有{pupils}",
        "7:8: C304 the figure pupils has no from on any day. "
        "Hint: from and until are days of a rule, as_of is the period of an observation",
        "7:8: C502 zh-Hans speaks of {pupils.from}, ja does not. "
        "Hint: say the same in both languages, with the same figures",
    ),
    slip(
        "period-of-a-rule",
        SCHOOL,
        "从前是{fee.previous}",
        "从前{fee.as_of}是{fee.previous}",
        "5:7: C304 the figure fee has no as_of on any day. "
        "Hint: from and until are days of a rule, as_of is the period of an observation",
        "5:7: C502 zh-Hans speaks of {fee.as_of}, ja does not. "
        "Hint: say the same in both languages, with the same figures",
    ),
    slip(
        "group-that-is-not-told",
        SCHOOL,
        "从前是{fee.previous}",
        "{fee.applies_to}从前是{fee.previous}",
        "5:5: C304 the figure fee has no applies_to on any day. "
        "Hint: add applies_to: to the figure, or say it in the sentence",
        "5:5: C502 zh-Hans speaks of {fee.applies_to}, ja does not. "
        "Hint: say the same in both languages, with the same figures",
    ),
    slip(
        "first-day-not-always-known",
        SCHOOL,
        "学费是{fee}。",
        "学费从{fee.from}起是{fee}。",
        "3:15: C502 zh-Hans speaks of {fee.from}, ja does not. "
        "Hint: say the same in both languages, with the same figures",
        "3:15: C506 the summary asks for from, which there is on some days only. "
        "Hint: say it in a paragraph of the page's body, which comes and goes with it",
    ),
)
