"""The interface texts: gettext catalogs read from a folder, one per language, never global."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from string import Formatter

from babel.messages.pofile import PoFileError, read_po

from bot.languages.language import Language
from bot.languages.script import to_traditional

AUTHORED_LANGUAGES = (Language.ZH_HANS, Language.JA)

Key = tuple[str | None, str]
"""A msgctxt and a msgid."""


class CatalogError(Exception):
    """A catalog cannot be used; says which file, what is wrong and what to do."""


@dataclass(frozen=True, slots=True)
class Catalog:
    """The interface texts in one language.

    The methods bear gettext's names, so that ``pybabel extract`` finds the msgids. Values are
    named, and are put into the translated text by ``str.format``. There is no falling back to
    English: a msgid without translation is refused, and tests/test_translations.py finds it.
    """

    language: Language
    templates: Mapping[Key, str] = field(repr=False)

    def gettext(self, msgid: str, /, **values: str) -> str:
        """Return the translation of a msgid, with its values put in."""
        return self._translate((None, msgid), values)

    def pgettext(self, context: str, msgid: str, /, **values: str) -> str:
        """Return the translation that a msgid has in a context, with its values put in."""
        return self._translate((context, msgid), values)

    def _translate(self, key: Key, values: Mapping[str, str]) -> str:
        try:
            template = self.templates[key]
        except KeyError:
            message = f"{key[1]!r} has no translation into {self.language}: run make translations"
            raise CatalogError(message) from None
        return template.format_map(values)


def N_(msgid: str) -> str:  # noqa: N802 -- gettext's own name for it, which pybabel looks for
    """Mark a msgid that stands in a table and is translated when it is looked up."""
    return msgid


def load_catalogs(folder: Path) -> Mapping[Language, Catalog]:
    """Return a catalog for each language, traditional Chinese derived from simplified.

    Raises:
        CatalogError: a catalog is missing, cannot be read, or holds an unusable translation.

    """
    authored = {language: _read_catalog(folder, language) for language in AUTHORED_LANGUAGES}
    traditional = {
        key: to_traditional(template)
        for key, template in authored[Language.ZH_HANS].templates.items()
    }
    return {**authored, Language.ZH_HANT: Catalog(Language.ZH_HANT, traditional)}


def field_names(template: str) -> frozenset[str]:
    """Return the names of the values that a text has places for."""
    return frozenset(name for _, name, _, _ in Formatter().parse(template) if name is not None)


def _read_catalog(folder: Path, language: Language) -> Catalog:
    path = folder / str(language.locale) / "LC_MESSAGES" / "messages.po"
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
        messages = read_po(_closed(lines), locale=language.locale, abort_invalid=True)
    except FileNotFoundError:
        error = f"{path}: there is no such catalog; restore it, or make it with pybabel init"
        raise CatalogError(error) from None
    except (OSError, PoFileError, ValueError) as failure:
        error = f"{path}: the catalog cannot be read ({failure}); mend it, or restore it"
        raise CatalogError(error) from failure
    templates = {}
    for message in messages:
        if message.id:
            if problem := _problem_of(message.id, message.string, fuzzy=message.fuzzy):
                error = f"{path}:{message.lineno}: {message.id!r} {problem}"
                raise CatalogError(error)
            templates[message.context, str(message.id)] = str(message.string)
    return Catalog(language, templates)


def _closed(lines: Iterable[str]) -> Iterator[str]:
    """Yield the lines of a catalog, on guard for open quotes: Babel would cut a character off."""
    for number, line in enumerate(map(str.strip, lines), start=1):
        if line and not line.startswith("#") and not line.endswith('"'):
            message = f"line {number} does not end with a quotation mark"
            raise ValueError(message)
        yield line


def _problem_of(
    msgid: str | Iterable[str], translation: str | Iterable[str] | None, *, fuzzy: bool
) -> str | None:
    if not translation:
        return "is not translated; write its msgstr"
    if not isinstance(msgid, str) or not isinstance(translation, str):
        return "has a plural, which neither Chinese nor Japanese needs; use one msgid"
    if fuzzy:
        return "is marked fuzzy; check its msgstr, then remove the mark"
    try:
        same_fields = field_names(msgid) == field_names(translation)
    except ValueError as failure:
        return f"has a brace too many or too few in its msgstr ({failure}); mend it"
    if not same_fields:
        return "has other {names} in its msgstr; use the same ones in both"
    return None
