"""Slips in the texts and links of pages."""

from tests.tools.faults import slip

SCHOOL = "pages/school.yaml"
HOME = "pages/home.yaml"

SLIPS = (
    slip(
        "unknown-figure",
        SCHOOL,
        "学费是{fee}",
        "学费是{fees}",
        "3:15: C301 there is no figure fees. Hint: did you mean fee?",
        "3:15: C502 zh-Hans speaks of {fees}, ja does not. "
        "Hint: say the same in both languages, with the same figures",
        "10:16: C502 ja speaks of {fee}, zh-Hans does not. "
        "Hint: say the same in both languages, with the same figures",
    ),
    slip(
        "unknown-part",
        SCHOOL,
        "{fee.previous}。",
        "{fee.former}。",
        "5:8: C304 a figure has no part 'former'. "
        "Hint: the parts are amount, from, until, as_of, label, applies_to, previous, next",
    ),
    slip(
        "number-in-summary",
        SCHOOL,
        "学费是{fee}",
        "学费是{fee}，不是5000",
        "3:23: C501 the number 5000 is no figure, so nothing cites or dates it. "
        "Hint: write {figure-id}, or add it to literals when it is a name such as N2",
    ),
    slip(
        "full-width-number-in-body",
        SCHOOL,
        "传闻{rumour}",
        "传闻{rumour}，３人",
        "7:28: C501 the number ３ is no figure, so nothing cites or dates it. "
        "Hint: write {figure-id}, or add it to literals when it is a name such as N2",
    ),
    slip(
        "sum-in-characters",
        SCHOOL,
        "学费是{fee}",
        "学费是{fee}，不是三万日元",
        "3:23: C501 the number 三万 is no figure, so nothing cites or dates it. "
        "Hint: write {figure-id}, or add it to literals when it is a name such as N2",
    ),
    slip(
        "one-language-lacks-a-figure",
        SCHOOL,
        "以前は{fee.previous}でした",
        "以前は違いました",
        "5:8: C502 zh-Hans speaks of {fee.previous}, ja does not. "
        "Hint: say the same in both languages, with the same figures",
    ),
    slip(
        "unclosed-brace",
        SCHOOL,
        "学费是{fee}",
        "学费是{fee}{",
        "3:15: C306 { is no placeholder. "
        "Hint: write {figure-id} or {figure-id.part}, with nothing else in the braces",
    ),
    slip(
        "space-in-braces",
        SCHOOL,
        "学费是{fee}",
        "学费是{ fee }",
        "3:15: C306 { fee } is no placeholder. "
        "Hint: write {figure-id} or {figure-id.part}, with nothing else in the braces",
    ),
    slip(
        "unclosed-bold",
        SCHOOL,
        "学费是{fee}",
        "学费**是{fee}",
        "3:14: C306 ** is opened and not closed. Hint: close it in the same paragraph",
    ),
    slip(
        "passing-value-in-summary",
        SCHOOL,
        "学费是{fee}。",
        "学费是{fee}，从前{fee.previous}。",
        "3:23: C506 the summary asks for previous, which there is on some days only. "
        "Hint: say it in a paragraph of the page's body, which comes and goes with it",
    ),
    slip(
        "unknown-page",
        HOME,
        "pages: [school]",
        "pages: [school, scholl]",
        "7:17: C303 there is no page scholl. Hint: did you mean school?",
    ),
    slip(
        "page-related-to-itself",
        SCHOOL,
        "",
        "related: [school]\n",
        "15:11: C505 school stands here twice, or leads to itself. Hint: remove it",
    ),
    slip(
        "five-related",
        SCHOOL,
        "",
        "related: [a, b, c, d, e]\n",
        "15:10: C204 related cannot be ['a', 'b', 'c', 'd', 'e']: it has more than 4 "
        "entries. "
        "Hint: content/README.md tells what may stand here",
    ),
    slip(
        "long-title",
        SCHOOL,
        "title: 上学",
        "title: " + "学" * 41,
        "2:10: C503 title cannot be "
        "学学学学学学学学学学学学学学学学学学学学学学学学学学学学学学学学学学学学学学学学…: "
        "it has more than 40 characters. "
        "Hint: shorten it",
    ),
    slip(
        "old-value-alone",
        SCHOOL,
        "学费是{fee}。\n"
        "  body: |\n    从前是{fee.previous}。\n\n    学生有{pupils}，传闻{rumour}。\n"
        "ja:\n  title: 学校\n  summary: 授業料は{fee}です。",
        "学费变了。\n"
        "  body: |\n    从前是{fee.previous}。\n\n    学生有{pupils}，传闻{rumour}。\n"
        "ja:\n  title: 学校\n  summary: 授業料は変わりました。",
        "5:8: C508 {fee.previous} stands without the value that holds now. "
        "Hint: tell {fee} as well, so that nobody takes the old for the new",
    ),
)
