"""What answers are made from, and one reading of it: in a language, on a day."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from bot.content.library import Library
from bot.content.timeline import Standing, standing
from bot.languages.language import Language
from bot.search.finder import Finder
from bot.translations import Catalog


@dataclass(frozen=True)
class Handbook:
    """A library with its search index and the interface texts; built once per content version."""

    library: Library
    catalogs: Mapping[Language, Catalog]

    @cached_property
    def finder(self) -> Finder:
        """What finds pages for questions; made when it is first asked."""
        return Finder(self.library)

    def edition(self, language: Language, day: date) -> "Edition":
        """Return the handbook as it reads in a language on a day."""
        return Edition(self, language, day)


@dataclass(frozen=True, slots=True)
class Edition:
    """The handbook as it reads in a language on a day, Japan's calendar."""

    handbook: Handbook
    language: Language
    day: date

    @property
    def library(self) -> Library:
        """The store."""
        return self.handbook.library

    @property
    def catalog(self) -> Catalog:
        """The interface texts."""
        return self.handbook.catalogs[self.language]

    def standing(self, figure: str) -> Standing:
        """Return how a figure stands on the edition's day."""
        return standing(self.library.figures[figure], self.day)

    def title(self, page: str) -> str:
        """Return a page's title."""
        return self.library.pages[page].text(self.language).title

    def in_language(self, language: Language) -> "Edition":
        """Return the edition of the same day in another language."""
        return Edition(self.handbook, language, self.day)
