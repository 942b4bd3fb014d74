"""Slips in the fields of an entry: their names, and what may stand in them."""

from tests.tools.faults import slip

FIGURES = "figures/town.yaml"
SOURCES = "sources/town.yaml"
CLAIMS = "claims.yaml"
SCHOOL = "pages/school.yaml"
HOME = "pages/home.yaml"

SLIPS = (
    slip(
        "unknown-field",
        FIGURES,
        "  unit: JPY",
        "  units: JPY",
        "3:3: C201 the field units is not known here. Hint: did you mean unit?",
    ),
    slip(
        "unknown-field-of-a-value",
        FIGURES,
        "      review_by: 2027-03-31",
        "      reviewed_by: 2027-03-31",
        "15:7: C201 the field reviewed_by is not known here. Hint: did you mean review_by?",
    ),
    slip(
        "missing-field",
        FIGURES,
        "      checked: 2025-05-08\n",
        "",
        "6:7: C202 the field checked is missing. "
        "Hint: add it; content/README.md tells what it means",
    ),
    slip(
        "missing-language",
        SOURCES,
        "{zh-Hans: 规章, ja: きまり}",
        "{zh-Hans: 规章}",
        "3:10: C203 the text in ja is missing. Hint: write the same in this language too",
    ),
    slip(
        "missing-language-of-a-page",
        "pages/well.yaml",
        "",
        "ja: {title: 甲, summary: 甲}\n",
        "1:1: C203 the text in zh-Hans is missing. Hint: write the same in this language too",
    ),
    slip(
        "unknown-kind",
        FIGURES,
        "kind: rule",
        "kind: rulr",
        "2:9: C204 kind cannot be rulr: it is one of 'rule', 'statistic' or 'claim'. "
        "Hint: content/README.md tells what may stand here",
    ),
    slip(
        "unknown-unit",
        FIGURES,
        "unit: JPY",
        "unit: yen",
        "3:9: C204 yen is no unit we know. "
        "Hint: one of JPY, CNY, USD, percent, percentage-point, year, month, week, day, "
        "night, hour, minute, meter, square-meter, kilogram, person, household, school, "
        "facility, room, case, municipality, country, place, subject, point, occasion, "
        "multiple, rank, grade, index, number",
    ),
    slip(
        "misspelt-unit",
        FIGURES,
        "unit: person",
        "unit: persons",
        "19:9: C204 persons is no unit we know. Hint: did you mean person?",
    ),
    slip(
        "unknown-per",
        FIGURES,
        "  unit: JPY",
        "  unit: JPY\n  per: moon",
        "4:8: C204 moon is no per we know. Hint: did you mean month?",
    ),
    slip(
        "unknown-verdict",
        CLAIMS,
        "verdict: imprecise",
        "verdict: wrong",
        "5:12: C204 verdict cannot be wrong: it is one of 'confirmed', 'outdated', "
        "'imprecise' or 'unverified'. "
        "Hint: content/README.md tells what may stand here",
    ),
    slip(
        "no-address",
        SOURCES,
        "url: https://cat-town.example/rules",
        "url: cat-town",
        "4:8: C204 url cannot be cat-town: an address begins with https://. "
        "Hint: content/README.md tells what may stand here",
    ),
    slip(
        "empty-text",
        SCHOOL,
        "title: 上学",
        "title: ''",
        "2:10: C204 title cannot be empty: it has to say something. "
        "Hint: content/README.md tells what may stand here",
    ),
    slip(
        "text-for-a-list",
        HOME,
        "pages: [school]",
        "pages: school",
        "7:8: C204 pages cannot be school: it is a list, such as [a, b]. "
        "Hint: content/README.md tells what may stand here",
    ),
    slip(
        "no-such-day",
        FIGURES,
        "until: 2025-10-15",
        "until: 2025-02-30",
        "7:14: C205 until cannot be 2025-02-30: the calendar has no such day. "
        "Hint: write a day as 2026-11-23; as_of and issued may also be 2026-11 or 2026",
    ),
    slip(
        "day-in-words",
        FIGURES,
        "from: 2025-10-16",
        "from: 16 October 2025",
        "12:13: C205 from cannot be 16 October 2025: '16 October 2025' is not a day: "
        "write it as 2026-11-23. "
        "Hint: write a day as 2026-11-23; as_of and issued may also be 2026-11 or 2026",
    ),
    slip(
        "day-as-seconds",
        FIGURES,
        "from: 2025-10-16",
        "from: 1760572800",
        "12:13: C205 from cannot be 1760572800: '1760572800' is not a day: write it as "
        "2026-11-23. "
        "Hint: write a day as 2026-11-23; as_of and issued may also be 2026-11 or 2026",
    ),
    slip(
        "no-period",
        FIGURES,
        "as_of: 2025\n",
        "as_of: last year\n",
        "28:14: C205 as_of cannot be last year: 'last year' is not a period: write 2024, "
        "2024-12, 2024-12-31, FY2024 or 2010/2018. "
        "Hint: write a day as 2026-11-23; as_of and issued may also be 2026-11 or 2026",
    ),
    slip(
        "period-backwards",
        FIGURES,
        "as_of: 2025\n",
        "as_of: 2025/2019\n",
        "28:14: C205 as_of cannot be 2025/2019: the period 2025/2019 ends before it "
        "begins. "
        "Hint: write a day as 2026-11-23; as_of and issued may also be 2026-11 or 2026",
    ),
    slip(
        "fiscal-year-after-all-days",
        FIGURES,
        "as_of: 2025\n",
        "as_of: FY9999\n",
        "28:14: C205 as_of cannot be FY9999: year 10000 is out of range. "
        "Hint: write a day as 2026-11-23; as_of and issued may also be 2026-11 or 2026",
    ),
    slip(
        "sum-in-words",
        FIGURES,
        "amount: 7700",
        "amount: 7.7千",
        "6:15: C206 amount cannot be 7.7千: it is no number. "
        "Hint: write a number, or for example {about: 870000} or {at_least: 2}",
    ),
    slip(
        "sum-with-comma",
        FIGURES,
        "amount: 7700",
        "amount: 7,700",
        "6:15: C206 amount cannot be 7,700: it is no number. "
        "Hint: write a number, or for example {about: 870000} or {at_least: 2}",
    ),
    slip(
        "sum-without-end",
        FIGURES,
        "amount: 7700",
        "amount: 1e999999",
        "6:15: C206 amount cannot be 1e999999: it has more than 15 digits. "
        "Hint: write a number, or for example {about: 870000} or {at_least: 2}",
    ),
    slip(
        "no-number",
        FIGURES,
        "amount: 7700",
        "amount: NaN",
        "6:15: C206 amount cannot be NaN: it is no number. "
        "Hint: write a number, or for example {about: 870000} or {at_least: 2}",
    ),
    slip(
        "unknown-amount",
        FIGURES,
        "{about: 130}",
        "{circa: 130}",
        "27:15: C206 amount cannot be {'circa': '130'}: an amount is a number or one of "
        "about, at_least, at_most, between, day, words. "
        "Hint: write a number, or for example {about: 870000} or {at_least: 2}",
    ),
    slip(
        "range-backwards",
        FIGURES,
        "{about: 130}",
        "{between: [9, 5]}",
        "27:25: C206 between cannot be {'between': ['9', '5']}: 9 is not below 5. "
        "Hint: write a number, or for example {about: 870000} or {at_least: 2}",
    ),
    slip(
        "range-with-one-end",
        FIGURES,
        "{about: 130}",
        "{between: [9]}",
        "27:25: C206 between cannot be ['9']: something is missing. "
        "Hint: write a number, or for example {about: 870000} or {at_least: 2}",
    ),
    slip(
        "no-citation-field",
        FIGURES,
        ("      checked: 2025-05-08\n      citations: [{source: town-rules}]\n"),
        "      checked: 2025-05-08\n",
        "6:7: C401 the field citations is missing. "
        "Hint: name at least one source: citations: [{source: …}]",
    ),
    slip(
        "no-values",
        FIGURES,
        "",
        ("extra:\n  kind: rule\n  label: {zh-Hans: 甲, ja: 甲}\n  values: []\n"),
        "45:11: C204 values cannot be []: it has fewer than 1 entries. "
        "Hint: content/README.md tells what may stand here",
    ),
    slip(
        "citation-as-text",
        FIGURES,
        "[{source: town-rules}]",
        "[town-rules]",
        "10:19: C204 citations cannot be town-rules: it has fields of its own. "
        "Hint: content/README.md tells what may stand here",
    ),
    slip(
        "label-as-text",
        FIGURES,
        "label: {zh-Hans: 学费, ja: 授業料}",
        "label: 学费",
        "4:10: C204 label cannot be 学费: it has fields of its own. "
        "Hint: content/README.md tells what may stand here",
    ),
    slip(
        "official-maybe",
        SOURCES,
        "official: true",
        "official: maybe",
        "6:13: C204 official cannot be maybe: it is true or false. "
        "Hint: content/README.md tells what may stand here",
    ),
    slip(
        "many-digits",
        FIGURES,
        "amount: 7700",
        "amount: 7700.00000000000001",
        "6:15: C206 amount cannot be 7700.00000000000001: it has more than 15 digits. "
        "Hint: write a number, or for example {about: 870000} or {at_least: 2}",
    ),
    slip(
        "ancient-day",
        FIGURES,
        "from: 2025-10-16",
        "from: 0025-10-16",
        "12:13: C205 from cannot be 0025-10-16: the year 25 is not between 1900 and "
        "2199. "
        "Hint: write a day as 2026-11-23; as_of and issued may also be 2026-11 or 2026",
    ),
    slip(
        "ancient-period",
        FIGURES,
        "as_of: 2025\n",
        "as_of: 0025\n",
        "28:14: C205 as_of cannot be 0025: the year 25 is not between 1900 and 2199. "
        "Hint: write a day as 2026-11-23; as_of and issued may also be 2026-11 or 2026",
    ),
    slip(
        "empty-amount",
        FIGURES,
        "amount: 7700",
        "amount:",
        "6:14: C206 amount cannot be empty: it is no number. "
        "Hint: write a number, or for example {about: 870000} or {at_least: 2}",
    ),
    slip(
        "list-text",
        SCHOOL,
        "title: 上学",
        "title: [上学]",
        "2:10: C204 title cannot be ['上学']: it is a text. "
        "Hint: content/README.md tells what may stand here",
    ),
    slip(
        "empty-page",
        "pages/well.yaml",
        "",
        "",
        "1:1: C204 this entry cannot be empty: it has fields of its own. "
        "Hint: content/README.md tells what may stand here",
    ),
    slip(
        "half-a-page",
        "pages/well.yaml",
        "",
        ("zh-Hans: 甲\nja: 甲\n"),
        "1:10: C204 zh-Hans cannot be 甲: it has fields of its own. "
        "Hint: content/README.md tells what may stand here",
        "2:5: C204 ja cannot be 甲: it has fields of its own. "
        "Hint: content/README.md tells what may stand here",
    ),
    slip(
        "only-value-is-broken",
        FIGURES,
        "",
        (
            "extra:\n"
            "  kind: rule\n"
            "  label: {zh-Hans: 甲, ja: 甲}\n"
            "  values:\n"
            "    - amount: many\n"
            "      recorded: 2026-11-22\n"
            "      checked: 2026-11-22\n"
            "      citations: [{source: town-rules}]\n"
        ),
        "46:15: C206 amount cannot be many: it is no number. "
        "Hint: write a number, or for example {about: 870000} or {at_least: 2}",
    ),
)
