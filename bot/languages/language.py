"""A language we speak, by its BCP 47 tag, and how to choose one from somebody's tag."""

from enum import StrEnum
from functools import cached_property
from typing import Self

from babel import Locale

TRADITIONAL_REGIONS = frozenset({"tw", "hk", "mo"})


class Language(StrEnum):
    """A language a visitor can read, as its BCP 47 tag; traditional Chinese is derived."""

    ZH_HANS = "zh-Hans"
    ZH_HANT = "zh-Hant"
    JA = "ja"

    @cached_property
    def locale(self) -> Locale:
        """The CLDR locale that numbers, dates and periods are written in."""
        return Locale.parse(self.value, sep="-")

    @classmethod
    def from_tag(cls, tag: str | None) -> Self | None:
        """Return the language that a BCP 47 tag asks for, or None when we do not speak it.

        Telegram sends tags such as ``zh-hans``, ``zh-TW`` or ``ja``. A bare ``zh`` means
        simplified, and Taiwan, Hong Kong and Macao read traditional (RFC 4647 lookup finds
        neither, hence by subtag).
        """
        primary, *subtags = (tag or "").replace("_", "-").lower().split("-")
        match primary:
            case "ja":
                return cls("ja")
            case "zh" if "hans" in subtags:
                return cls("zh-Hans")
            case "zh" if "hant" in subtags or TRADITIONAL_REGIONS.intersection(subtags):
                return cls("zh-Hant")
            case "zh":
                return cls("zh-Hans")
            case _:
                return None
