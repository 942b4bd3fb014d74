"""Slips in sources and figures that each field alone does not show."""

from tests.tools.faults import slip

FIGURES = "figures/town.yaml"
SOURCES = "sources/town.yaml"

SLIPS = (
    slip(
        "empty-citations",
        FIGURES,
        "checked: 2025-05-08\n      citations: [{source: town-rules}]",
        "checked: 2025-05-08\n      citations: []",
        "10:18: C401 this value of fee has no citation. "
        "Hint: name at least one source: citations: [{source: …}]",
    ),
    slip(
        "unknown-source",
        FIGURES,
        "[{source: town-rules}]",
        "[{source: town-rule}]",
        "10:28: C302 there is no source town-rule. Hint: did you mean town-rules?",
    ),
    slip(
        "copy-with-address",
        SOURCES,
        "official: true",
        "official: true\n  copied: true",
        "4:8: C407 the source town-rules was read on a copy, and copies are not linked. "
        "Hint: remove url, or copied when the address is the publisher's own",
    ),
    slip(
        "number-without-unit",
        FIGURES,
        "  unit: JPY\n",
        "",
        "5:15: C405 the figure fee is a number without a unit. "
        "Hint: add unit:, for example JPY, percent or person",
    ),
    slip(
        "words-with-unit",
        FIGURES,
        "  kind: claim\n",
        ("  kind: claim\n  unit: person\n"),
        "38:15: C405 the figure rumour has a unit, yet this amount is a day or words. "
        "Hint: remove unit:, or write a number",
    ),
    slip(
        "claim-without-speaker",
        FIGURES,
        "  speaker: {zh-Hans: 月亮日报, ja: 月の新聞}\n",
        "",
        "33:9: C406 the claim rumour does not tell who says so. "
        "Hint: add speaker: with the name in both languages",
    ),
    slip(
        "rule-with-speaker",
        FIGURES,
        "  unit: JPY",
        "  unit: JPY\n  speaker: {zh-Hans: 月亮日报, ja: 月の新聞}",
        "4:12: C406 fee is a rule and names a speaker. "
        "Hint: remove speaker:, or make it kind: claim when nobody else confirms it",
    ),
    slip(
        "number-in-label",
        FIGURES,
        "{zh-Hans: 学费, ja: 授業料}",
        "{zh-Hans: 第3年的学费, ja: 授業料}",
        "4:21: C501 the label of fee holds the number 3. "
        "Hint: say it without the number; numbers are values with citations",
    ),
    slip(
        "number-in-note",
        FIGURES,
        "  unit: JPY",
        "  unit: JPY\n  note: {zh-Hans: 甲, ja: 三万円まで}",
        "4:26: C501 the note of fee holds the number 三万. "
        "Hint: say it without the number; numbers are values with citations",
    ),
    slip(
        "long-label",
        FIGURES,
        "{zh-Hans: 学费,",
        "{zh-Hans: " + "学费" * 21 + ",",
        "4:20: C503 the label of fee has 42 characters. "
        "Hint: shorten it to 40; it stands on a button",
    ),
    slip(
        "overlap",
        FIGURES,
        "from: 2025-10-16",
        "from: 2025-10-15",
        "12:13: C402 two values of fee hold on 2025-10-15. "
        "Hint: begin the later one on 2025-10-16, or end the earlier one sooner",
    ),
    slip(
        "gap",
        FIGURES,
        "from: 2025-10-16",
        "from: 2025-10-18",
        "12:13: C403 no value of fee holds from 2025-10-16 on. "
        "Hint: the next one begins on 2025-10-18; close the gap",
    ),
    slip(
        "wrong-order",
        FIGURES,
        "      until: 2025-10-15\n",
        "      from: 2026-01-01\n",
        "12:13: C402 the values of fee are not in order: 2025-10-16 comes too late. "
        "Hint: write the oldest value first, each day once",
    ),
    slip(
        "same-observation-twice",
        FIGURES,
        "as_of: 2025\n",
        "as_of: 2024-01\n",
        "28:14: C402 the observations of pupils are not in order. "
        "Hint: write the oldest first, each period once",
    ),
    slip(
        "rule-with-period",
        FIGURES,
        "      until: 2025-10-15\n",
        ("      until: 2025-10-15\n      as_of: 2025\n"),
        "6:7: C404 a rule has no as_of. Hint: remove it, or make the figure kind: statistic",
    ),
    slip(
        "statistic-with-from",
        FIGURES,
        "as_of: 2025\n",
        ("as_of: 2025\n      from: 2025-01-01\n"),
        "27:7: C404 a statistic has as_of, and neither from, until nor proposed. "
        "Hint: write the period it was observed for, such as as_of: 2025-12",
    ),
    slip(
        "statistic-without-period",
        FIGURES,
        "      as_of: 2025\n",
        "",
        "27:7: C404 a statistic has as_of, and neither from, until nor proposed. "
        "Hint: write the period it was observed for, such as as_of: 2025-12",
    ),
    slip(
        "ends-before-it-begins",
        FIGURES,
        "      from: 2025-10-16\n",
        ("      from: 2025-10-16\n      until: 2025-10-01\n"),
        "11:7: C404 the value ends on 2025-10-01, before it begins on 2025-10-16. "
        "Hint: correct from or until",
    ),
    slip(
        "later-value-without-from",
        FIGURES,
        "      from: 2025-10-16\n",
        "",
        "11:7: C404 this value does not tell from which day it holds. "
        "Hint: add from:, or proposed: true while no day is fixed",
    ),
    slip(
        "proposed-with-day",
        FIGURES,
        "      from: 2025-10-16\n",
        ("      from: 2025-10-16\n      proposed: true\n"),
        "11:7: C404 a proposed value has no day yet. Hint: remove proposed, or from and until",
    ),
    slip(
        "proposed-first",
        FIGURES,
        "      until: 2025-10-15\n",
        "      proposed: true\n",
        "11:7: C404 a dated value of fee stands after a proposed one. "
        "Hint: write proposed values last",
    ),
    slip(
        "review-before-check",
        FIGURES,
        "review_by: 2027-03-31",
        "review_by: 2026-03-10",
        "15:18: C404 a value of fee is to be reviewed before it was checked. "
        "Hint: checked is 2026-03-11; set review_by to that day or later",
    ),
    slip(
        "taken-back-before-recorded",
        FIGURES,
        "recorded: 2026-11-22\n      checked: 2026-03-11\n      review_by",
        "recorded: 2026-11-22\n      withdrawn: 2026-11-21\n      checked: 2026-03-11\n"
        "      review_by",
        "14:18: C404 a value of fee was taken back before it was recorded. "
        "Hint: recorded is 2026-11-22; withdrawn is that day or later",
    ),
    slip(
        "gap-where-a-value-was-taken-back",
        FIGURES,
        "    - amount: 33000\n",
        "    - {amount: 1, from: 2025-10-16, until: 2025-10-19, recorded: 2026-11-22, "
        "withdrawn: 2026-11-23, checked: 2026-03-11, citations: [{source: town-rules}]}\n"
        "    - amount: 33000\n      from: 2025-10-20\n      recorded: 2026-11-22\n"
        "      checked: 2026-03-11\n      citations: [{source: town-rules}]\n"
        "    - amount: 33001\n",
        "13:13: C403 no value of fee holds from 2025-10-16 on. "
        "Hint: the next one begins on 2025-10-20; close the gap",
        "18:13: C402 the values of fee are not in order: 2025-10-16 comes too late. "
        "Hint: write the oldest value first, each day once",
    ),
    slip(
        "number-in-applies-to",
        FIGURES,
        "  unit: JPY",
        "  unit: JPY\n  applies_to: {zh-Hans: 甲, ja: 三万円まで}",
        "4:32: C501 the applies_to of fee holds the number 三万. "
        "Hint: say it without the number; numbers are values with citations",
    ),
    slip(
        "long-applies-to",
        FIGURES,
        "  unit: JPY",
        "  unit: JPY\n  applies_to: {zh-Hans: " + "猫" * 41 + ", ja: 猫}",
        "4:25: C503 the applies_to of fee has 41 characters. "
        "Hint: shorten it to 40; it stands beside the label",
    ),
    slip(
        "until-the-end-of-time",
        FIGURES,
        "until: 2025-10-15",
        "until: 9999-12-31",
        "7:14: C205 until cannot be 9999-12-31: the year 9999 is not between 1900 and "
        "2199. "
        "Hint: write a day as 2026-11-23; as_of and issued may also be 2026-11 or 2026",
    ),
    slip(
        "from-the-first-day-of-all",
        FIGURES,
        "      until: 2025-10-15\n",
        "      from: 0001-01-01\n",
        "7:13: C205 from cannot be 0001-01-01: the year 1 is not between 1900 and 2199. "
        "Hint: write a day as 2026-11-23; as_of and issued may also be 2026-11 or 2026",
    ),
    slip(
        "review-at-the-end-of-time",
        FIGURES,
        "review_by: 2027-03-31",
        "review_by: 9999-12-31",
        "15:18: C205 review_by cannot be 9999-12-31: the year 9999 is not between 1900 "
        "and 2199. "
        "Hint: write a day as 2026-11-23; as_of and issued may also be 2026-11 or 2026",
    ),
)
