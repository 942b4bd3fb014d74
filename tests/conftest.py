"""What every test may ask for, and two rules for all of them: no network, no luck.

Tools that are no fixtures stand in tests/tools.
"""

import sys
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from bot.content.library import Library
from bot.content.loader import load
from bot.conversation.handbook import Handbook
from bot.languages.language import Language
from bot.translations import Catalog, load_catalogs
from tests.tools.network import refuse_network

TESTS = Path(__file__).parent

sys.addaudithook(refuse_network)
# The same examples on every run, and none refused for taking long on a busy machine. To look
# for new ones: pytest --hypothesis-profile=search
settings.register_profile(
    "gate", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("search", settings.get_profile("gate"), derandomize=False)
settings.load_profile("gate")

ContentFolder = Callable[[Mapping[str, str]], Path]


@pytest.fixture(scope="session")
def today() -> date:
    """The day on which the sample content has values of every status and freshness."""
    return date(2026, 11, 23)


@pytest.fixture(scope="session")
def catalogs() -> Mapping[Language, Catalog]:
    return load_catalogs(TESTS.parent / "locales")


@pytest.fixture(scope="session")
def sample_content() -> Path:
    """The folder of a town that does not exist; to change it, copy it."""
    return TESTS / "sample_content"


@pytest.fixture(scope="session")
def library(sample_content: Path) -> Library:
    loaded = load(sample_content)
    assert loaded.library is not None, "\n".join(map(str, loaded.problems))
    return loaded.library


@pytest.fixture(scope="session")
def handbook(library: Library, catalogs: Mapping[Language, Catalog]) -> Handbook:
    return Handbook(library, catalogs)


@pytest.fixture
def content_folder(tmp_path: Path) -> ContentFolder:
    """A folder of content made from names and texts."""

    def write(files: Mapping[str, str]) -> Path:
        folder = tmp_path / "content"
        for name, text in files.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return folder

    return write
