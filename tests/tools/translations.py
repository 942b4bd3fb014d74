"""Brings locales/ in step with the texts in the code; ``make translations`` runs it."""

import sys
from pathlib import Path

from babel.messages.frontend import CommandLineInterface

from bot.translations import CatalogError, load_catalogs

ROOT = Path(__file__).parents[2]
LOCALES = ROOT / "locales"


def bring_in_step(locales: Path) -> None:
    """Add the msgids that the code has and drop those it no longer has.

    Without line numbers, dates, wrapping or guesses, so that a difference shows only what a
    translator must look at, and running it again changes nothing.
    """
    template = str(locales / "messages.pot")
    _pybabel(
        "extract",
        "--sort-output",
        "--no-location",
        "--no-wrap",
        "--omit-header",
        f"--output-file={template}",
        str(ROOT / "bot"),
    )
    _pybabel(
        "update",
        "--no-fuzzy-matching",
        "--ignore-obsolete",
        "--ignore-pot-creation-date",
        "--no-wrap",
        f"--input-file={template}",
        f"--output-dir={locales}",
    )


def _pybabel(*arguments: str) -> None:
    CommandLineInterface().run(["pybabel", "--quiet", *arguments])  # type: ignore[no-untyped-call]


if __name__ == "__main__":
    bring_in_step(LOCALES)
    try:
        load_catalogs(LOCALES)
    except CatalogError as error:
        sys.exit(f"in step, and waiting for a translator: {error}")
