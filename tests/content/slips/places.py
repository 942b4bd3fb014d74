"""Slips in where a file stands and what an entry is called."""

from tests.tools.faults import slip

FIGURES = "figures/town.yaml"

SLIPS = (
    slip(
        "no-yaml-file",
        "pages/notes.txt",
        "",
        "…",
        "1:1: C105 only .yaml files belong here. Hint: move it away, or rename it to end in .yaml",
    ),
    slip(
        "file-nowhere",
        "towns.yaml",
        "",
        "a: b\n",
        "1:1: C105 no file of this name is read here. "
        "Hint: content/README.md tells which files there are, and where",
    ),
    slip(
        "figures-in-a-folder",
        "figures/old/town.yaml",
        "",
        "a: b\n",
        "1:1: C105 no file of this name is read here. "
        "Hint: content/README.md tells which files there are, and where",
    ),
    slip(
        "capital-in-id",
        FIGURES,
        "",
        (
            "Extra:\n"
            "  kind: rule\n"
            "  label: {zh-Hans: 甲, ja: 甲}\n"
            "  values:\n"
            "    - amount: {words: {zh-Hans: 甲, ja: 甲}}\n"
            "      recorded: 2026-11-22\n"
            "      checked: 2026-11-22\n"
            "      citations: [{source: town-rules}]\n"
        ),
        "42:1: C207 'Extra' is no id. "
        "Hint: use at most 48 of a-z, 0-9 and single hyphens, as in moving-in",
    ),
    slip(
        "underscore-in-file-name",
        "pages/cat_school.yaml",
        "",
        ("zh-Hans: {title: 甲, summary: 甲}\nja: {title: 甲, summary: 甲}\n"),
        "1:1: C207 'cat_school' is no id. "
        "Hint: use at most 48 of a-z, 0-9 and single hyphens, as in moving-in",
        "1:1: C504 no menu leads to the page cat_school. "
        "Hint: list it under pages: in the page home",
    ),
    slip(
        "long-id",
        FIGURES,
        "",
        (
            "extra-of-the-moon-of-the-moon-of-the-moon-of-the-moon:\n"
            "  kind: rule\n"
            "  label: {zh-Hans: 甲, ja: 甲}\n"
            "  values:\n"
            "    - amount: {words: {zh-Hans: 甲, ja: 甲}}\n"
            "      recorded: 2026-11-22\n"
            "      checked: 2026-11-22\n"
            "      citations: [{source: town-rules}]\n"
        ),
        "42:1: C207 'extra-of-the-moon-of-the-moon-of-the-moon-of-the-moon' is no id. "
        "Hint: use at most 48 of a-z, 0-9 and single hyphens, as in moving-in",
    ),
    slip(
        "id-taken",
        "figures/village.yaml",
        "",
        (
            "fee:\n"
            "  kind: rule\n"
            "  label: {zh-Hans: 甲, ja: 甲}\n"
            "  values:\n"
            "    - amount: {words: {zh-Hans: 甲, ja: 甲}}\n"
            "      recorded: 2026-11-22\n"
            "      checked: 2026-11-22\n"
            "      citations: [{source: town-rules}]\n"
        ),
        "1:1: C305 the id fee is taken already, in figures/town.yaml. "
        "Hint: rename one of the two, or remove it",
    ),
    slip(
        "list-in-place-of-ids",
        "figures/village.yaml",
        "",
        "- fee\n",
        "1:1: C204 the file must map ids to entries. "
        "Hint: write each entry as «its-id:» with its fields indented below",
    ),
    slip(
        "entry-without-fields",
        "figures/village.yaml",
        "",
        "fountain:\n",
        "1:10: C204 this entry cannot be empty: it has fields of its own. "
        "Hint: content/README.md tells what may stand here",
    ),
)
