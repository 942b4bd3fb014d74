"""The interface texts: complete, in step with the code, and refused when broken."""

import shutil
from io import BytesIO
from pathlib import Path

import pytest
from babel.messages.extract import extract

from bot.languages.language import Language
from bot.translations import N_, Catalog, CatalogError, load_catalogs
from tests.tools.translations import LOCALES, bring_in_step

FILES = ("messages.pot", "zh_Hans/LC_MESSAGES/messages.po", "ja/LC_MESSAGES/messages.po")


@pytest.fixture(scope="module")
def locales_of_the_code(tmp_path_factory: pytest.TempPathFactory) -> Path:
    locales = tmp_path_factory.mktemp("project") / "locales"
    shutil.copytree(LOCALES, locales)
    bring_in_step(locales)
    return locales


def folder_with(tmp_path: Path, entry: str) -> Path:
    for locale in ("zh_Hans", "ja"):
        path = tmp_path / locale / "LC_MESSAGES" / "messages.po"
        path.parent.mkdir(parents=True)
        path.write_text(entry, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("file", FILES)
def test_locales_are_in_step_with_the_code(file: str, locales_of_the_code: Path) -> None:
    """When this fails, run ``make translations`` and write the msgstr that are new."""
    committed, made_again = (folder / file for folder in (LOCALES, locales_of_the_code))

    assert committed.read_text("utf-8") == made_again.read_text("utf-8")


def test_every_msgid_is_translated_with_the_same_fields() -> None:
    """Loading refuses an empty or fuzzy msgstr, and one with other fields."""
    assert set(load_catalogs(LOCALES)) == set(Language)


def test_calls_of_a_catalog_and_marked_tables_are_found_in_code() -> None:
    code = (
        b'a = catalog.gettext("one", x=y)\nb = edition.catalog.pgettext("c", "two")\nN_("three")'
    )

    found = {(context, msgid) for _, msgid, _, context in extract("python", BytesIO(code))}

    assert found == {(None, "one"), ("c", "two"), (None, "three")}


def test_values_are_put_into_the_translation() -> None:
    catalog = Catalog(Language.JA, {(None, "from {day}"): "{day}から"})

    assert catalog.gettext("from {day}", day="5月1日") == "5月1日から"


def test_context_tells_two_meanings_apart() -> None:
    catalog = Catalog(Language.JA, {(None, "May"): "五月", ("permission", "May"): "可"})

    assert catalog.pgettext("permission", "May") == "可"


def test_value_may_hold_braces() -> None:
    catalog = Catalog(Language.JA, {(None, "«{text}»"): "「{text}」"})

    assert catalog.gettext("«{text}»", text="{0}") == "「{0}」"


def test_msgid_without_translation_never_shows_in_english() -> None:
    with pytest.raises(CatalogError, match="'Sources' has no translation into ja"):
        Catalog(Language.JA, {}).gettext("Sources")


def test_traditional_is_derived_before_values_are_put_in(tmp_path: Path) -> None:
    catalogs = load_catalogs(folder_with(tmp_path, 'msgid "by {who}"\nmsgstr "据{who}所说"'))

    assert catalogs[Language.ZH_HANT].gettext("by {who}", who="简体") == "據简体所說"


def test_marking_a_msgid_leaves_it_as_it_is() -> None:
    assert N_("{number} people") == "{number} people"


@pytest.mark.parametrize(
    ("entry", "problem"),
    [
        ('msgid "Home"\nmsgstr ""', "messages.po:1: 'Home' is not translated"),
        ('#, fuzzy\nmsgid "Home"\nmsgstr "主页"', "is marked fuzzy"),
        ('msgid "until {day}"\nmsgstr "至{date}"', "has other {names}"),
        ('msgid "until {day}"\nmsgstr "至"', "has other {names}"),
        ('msgid "until {day}"\nmsgstr "至{day"', "a brace too many or too few"),
        ('msgid "a"\nmsgid_plural "b"\nmsgstr[0] "c"', "has a plural"),
        ('msgid "Home"\nmsgstr "主页', "line 2 does not end with a quotation mark"),
        ('"Home"', "the catalog cannot be read"),
    ],
    ids=["empty", "fuzzy", "other-field", "lost-field", "brace", "plural", "quote", "no-catalog"],
)
def test_unusable_translation_is_refused_with_its_place(
    tmp_path: Path, entry: str, problem: str
) -> None:
    with pytest.raises(CatalogError) as refusal:
        load_catalogs(folder_with(tmp_path, entry))

    assert problem in str(refusal.value)
    assert "messages.po" in str(refusal.value)


def test_missing_catalog_is_named(tmp_path: Path) -> None:
    with pytest.raises(CatalogError, match=r"zh_Hans.*messages\.po: there is no such catalog"):
        load_catalogs(tmp_path)
