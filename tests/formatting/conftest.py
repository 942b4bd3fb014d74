"""The interface texts, read once."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from bot.languages.language import Language
from bot.translations import Catalog, load_catalogs


@pytest.fixture(scope="session")
def catalogs() -> Mapping[Language, Catalog]:
    return load_catalogs(Path(__file__).parents[2] / "locales")


@pytest.fixture(scope="session")
def chinese(catalogs: Mapping[Language, Catalog]) -> Catalog:
    return catalogs[Language.ZH_HANS]


@pytest.fixture(scope="session")
def japanese(catalogs: Mapping[Language, Catalog]) -> Catalog:
    return catalogs[Language.JA]
