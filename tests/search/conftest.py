"""The finder of the sample content."""

import pytest

from bot.content.library import Library
from bot.search.finder import Finder


@pytest.fixture(scope="session")
def finder(library: Library) -> Finder:
    return Finder(library)
