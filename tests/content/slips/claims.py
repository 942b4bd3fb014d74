"""Slips in the claims of the article."""

from tests.tools.faults import slip

CLAIMS = "claims.yaml"

SLIPS = (
    slip(
        "unknown-topic",
        CLAIMS,
        "topic: school",
        "topic: scool",
        "2:10: C303 there is no topic scool. Hint: did you mean school?",
    ),
    slip(
        "unknown-page",
        CLAIMS,
        "page: school",
        "page: scool",
        "8:9: C303 there is no page scool. Hint: did you mean school?",
    ),
    slip(
        "unknown-figure",
        CLAIMS,
        "figure: pupils",
        "figure: pupil",
        "7:11: C301 there is no figure pupil. Hint: did you mean pupils?",
    ),
    slip(
        "number-in-reason",
        CLAIMS,
        "有{pupils}。",
        "有{pupils}，不是1000名。",
        "6:31: C501 the number 1000 is no figure, so nothing cites or dates it. "
        "Hint: write {figure-id}, or add it to literals when it is a name such as N2",
    ),
    slip(
        "reasons-differ",
        CLAIMS,
        'ja: "{pupils}です。"',
        'ja: "{fee}です。"',
        "6:8: C502 the reasons of many-pupils name different figures in the two "
        "languages. "
        "Hint: say the same in both languages, with the same figures",
    ),
    slip(
        "says-differ",
        CLAIMS,
        "1000人いる",
        "100人いる",
        "4:9: C502 what many-pupils says holds different numbers in the two languages. "
        "Hint: write the article's own numbers alike, for example 500万 in both",
    ),
    slip(
        "long-title",
        CLAIMS,
        "学生很多",
        "学生学生学生学生学生学生学生学生学生学生学生学生学生",
        "3:20: C503 the title of many-pupils has 26 characters. "
        "Hint: shorten it to 24; it stands on a button",
    ),
    slip(
        "passing-value-in-reason",
        CLAIMS,
        '{zh-Hans: "有{pupils}。", ja: "{pupils}です。"}',
        '{zh-Hans: "从前{fee.previous}。", ja: "以前は{fee.previous}。"}',
        "6:21: C506 the reason asks for previous, which there is on some days only. "
        "Hint: say it in a paragraph of the page's body, which comes and goes with it",
        "6:47: C506 the reason asks for previous, which there is on some days only. "
        "Hint: say it in a paragraph of the page's body, which comes and goes with it",
    ),
)
