"""Slips in terms and desks."""

from tests.tools.faults import slip

TERMS = "terms.yaml"
DESKS = "desks.yaml"

SLIPS = (
    slip(
        "term-read-in-kanji",
        TERMS,
        "きょか",
        "許か",
        "3:12: C204 the reading of permit is not in kana alone. "
        "Hint: write it as it is read aloud, such as ざいりゅうカード",
    ),
    slip(
        "term-without-reading",
        TERMS,
        "  reading: きょか\n",
        "",
        "2:3: C202 the field reading is missing. "
        "Hint: add it; content/README.md tells what it means",
    ),
    slip(
        "term-with-a-number",
        TERMS,
        "准许。",
        "第3种准许。",
        "4:23: C501 the meaning of permit holds the number 3. "
        "Hint: say it without, or add it to literals when it is a name such as N2",
    ),
    slip(
        "term-with-a-long-name",
        TERMS,
        "ja: 許可",
        "ja: " + "許可" * 15,
        "2:27: C503 the name of permit has 30 characters. "
        "Hint: shorten it to 28; it stands on a button",
    ),
    slip(
        "term-on-no-page",
        TERMS,
        "[school]",
        "[]",
        "5:10: C204 pages cannot be []: it has fewer than 1 entries. "
        "Hint: content/README.md tells what may stand here",
    ),
    slip(
        "term-on-an-unknown-page",
        TERMS,
        "[school]",
        "[scool]",
        "5:11: C303 there is no page scool. Hint: did you mean school?",
    ),
    slip(
        "same-term-twice",
        TERMS,
        "",
        (
            "leave:\n"
            "  name: {zh-Hans: 准许, ja: 許可}\n"
            "  reading: きょか\n"
            "  meaning: {zh-Hans: 准许。, ja: ゆるし。}\n"
            "  pages: [school]\n"
        ),
        "7:27: C305 leave is the same Japanese term as permit. "
        "Hint: keep one of the two, with the pages of both",
    ),
    slip(
        "desk-with-an-unknown-figure",
        DESKS,
        "phone: fee",
        "phone: fees",
        "4:10: C301 there is no figure fees. Hint: did you mean fee?",
    ),
    slip(
        "desk-with-an-unknown-source",
        DESKS,
        "town-rules",
        "town-rule",
        "5:12: C302 there is no source town-rule. Hint: did you mean town-rules?",
    ),
    slip(
        "desk-out-of-reach",
        DESKS,
        "  phone: fee\n  website: town-rules\n",
        "",
        "2:3: C202 the desk paw-desk has neither a telephone nor an address nor a website. "
        "Hint: add at least one, as a cited figure or a source",
    ),
    slip(
        "desk-on-an-unknown-page",
        DESKS,
        "[school]",
        "[school, well]",
        "6:19: C303 there is no page well. Hint: use an id that exists",
    ),
    slip(
        "desk-with-a-half-width-mark",
        DESKS,
        "问学费",
        "问(学费",
        "3:20: C507 the half-width mark ( stands in «问(学费。». Hint: write （",
    ),
    slip(
        "figure-in-what-a-desk-helps-with",
        DESKS,
        "问学费。",
        "'问{fee}。'",
        "3:22: C306 this text is printed as it stands, also its {. "
        "Hint: say it without; figures and bold are for summary, body and why",
    ),
)
