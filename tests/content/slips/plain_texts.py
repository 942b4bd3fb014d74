"""Slips in texts that are printed as they stand."""

from tests.tools.faults import slip

SCHOOL = "pages/school.yaml"
FIGURES = "figures/town.yaml"
CLAIMS = "claims.yaml"

SLIPS = (
    slip(
        "figure-in-title",
        SCHOOL,
        "title: 上学",
        "title: '{fee}'",
        "2:11: C306 this text is printed as it stands, also its {. "
        "Hint: say it without; figures and bold are for summary, body and why",
    ),
    slip(
        "figure-in-label",
        FIGURES,
        "{zh-Hans: 学费, ja: 授業料}",
        "{zh-Hans: 学费, ja: '{fee}'}",
        "4:29: C306 this text is printed as it stands, also its {. "
        "Hint: say it without; figures and bold are for summary, body and why",
    ),
    slip(
        "brace-in-words",
        FIGURES,
        "{zh-Hans: 很多, ja: 多い}",
        "{zh-Hans: '很多}', ja: 多い}",
        "37:36: C306 this text is printed as it stands, also its }. "
        "Hint: say it without; figures and bold are for summary, body and why",
    ),
    slip(
        "bold-in-note",
        FIGURES,
        "  unit: JPY",
        "  unit: JPY\n  note: {zh-Hans: '**甲**', ja: 甲}",
        "4:20: C306 this text is printed as it stands, also its **. "
        "Hint: say it without; figures and bold are for summary, body and why",
    ),
    slip(
        "figure-in-what-the-article-says",
        CLAIMS,
        "{zh-Hans: 有1000名学生。",
        "{zh-Hans: '有1000名{pupils}。'",
        "4:26: C306 this text is printed as it stands, also its {. "
        "Hint: say it without; figures and bold are for summary, body and why",
    ),
)
