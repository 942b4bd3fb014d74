"""Slips in the form of a YAML file."""

from tests.tools.faults import slip

FIGURES = "figures/town.yaml"
SCHOOL = "pages/school.yaml"
CLAIMS = "claims.yaml"

SLIPS = (
    slip(
        "indentation",
        FIGURES,
        "  unit: JPY",
        " unit: JPY",
        "3:2: C102 this is not YAML: did not find expected key. "
        "Hint: look at the indentation, quotes and colons here and just above",
    ),
    slip(
        "open-quote",
        SCHOOL,
        "title: 上学",
        'title: "上学',
        "15:1: C102 this is not YAML: found unexpected end of stream. "
        "Hint: look at the indentation, quotes and colons here and just above",
    ),
    slip(
        "tab",
        FIGURES,
        "  unit: JPY",
        "\tunit: JPY",
        "3:1: C102 this is not YAML: found a tab character that violates indentation. "
        "Hint: look at the indentation, quotes and colons here and just above",
    ),
    slip(
        "list-as-key",
        SCHOOL,
        "  title: 上学",
        "  title: 上学\n  [a, b]: 上学",
        "3:3: C102 a key must be a plain word. Hint: put the text in quotes",
    ),
    slip(
        "too-deep",
        FIGURES,
        "amount: 7700",
        "amount: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]",
        "6:31: C102 this is nested more than 20 deep. Hint: close the brackets before it",
    ),
    slip(
        "same-key-twice",
        FIGURES,
        "  unit: JPY",
        "  unit: JPY\n  unit: CNY",
        "4:3: C103 the key unit stands twice; the first is in line 3. Hint: keep one of the two",
    ),
    slip(
        "anchor",
        FIGURES,
        "label: {zh-Hans: 学费",
        "label: &fee {zh-Hans: 学费",
        "4:10: C104 anchors (&), aliases (*) and tags (!) are not read here. "
        "Hint: write the text out, or put it in quotes when it begins with one of these",
    ),
    slip(
        "alias",
        FIGURES,
        "kind: rule",
        "kind: *rule",
        "2:9: C104 anchors (&), aliases (*) and tags (!) are not read here. "
        "Hint: write the text out, or put it in quotes when it begins with one of these",
    ),
    slip(
        "tag",
        FIGURES,
        "amount: 7700",
        "amount: !int 7700",
        "6:15: C104 anchors (&), aliases (*) and tags (!) are not read here. "
        "Hint: write the text out, or put it in quotes when it begins with one of these",
    ),
    slip(
        "two-documents",
        CLAIMS,
        "",
        ("---\nmore: {}\n"),
        "9:1: C102 this is not YAML: but found another document. "
        "Hint: look at the indentation, quotes and colons here and just above",
    ),
)
