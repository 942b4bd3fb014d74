"""What the bot says of itself before anyone has spoken to it: its commands and descriptions."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.conversation.handbook import Handbook
from bot.languages.language import Language
from bot.translations import N_, Catalog

COMMANDS = {
    "menu": N_("The topics"),
    "ask": N_("Ask in your own words"),
    "report": N_("The article, checked"),
    "changes": N_("What changed lately, and what will"),
    "terms": N_("Japanese words, with readings"),
    "desks": N_("Whom to ask"),
    "emergency": N_("Numbers to call in danger"),
    "language": N_("Choose a language"),
    "privacy": N_("What is kept about you: nothing"),
    "help": N_("What this bot can do"),
}
"""The commands in the order of the menu, with what each does; /start goes without saying."""


@dataclass(frozen=True, slots=True)
class Profile:
    """The commands as (name, description), and the bot's long and short description."""

    commands: tuple[tuple[str, str], ...]
    description: str
    short_description: str


def profiles(handbook: Handbook) -> Mapping[str, Profile]:
    """Return the profile for each language code of Telegram's, the empty one for all others.

    Telegram knows two-letter codes only, so ``zh`` is in simplified characters; whoever has
    another language is spoken to in Chinese and Japanese.
    """
    chinese = handbook.catalogs[Language.ZH_HANS]
    japanese = handbook.catalogs[Language.JA]
    return {
        "": _profile(chinese, japanese),
        "zh": _profile(chinese),
        "ja": _profile(japanese),
    }


def _profile(*catalogs: Catalog) -> Profile:
    def said(msgid: str, between: str) -> str:
        return between.join(catalog.gettext(msgid) for catalog in catalogs)

    return Profile(
        commands=tuple((name, said(msgid, " · ")) for name, msgid in COMMANDS.items()),
        description=said(
            N_(
                "Thinking of moving from China to Osaka? Schooling, the cost of living, visas, "
                "minpaku and the community: each figure with its source and its date. "
                "Free, without registration; nothing is kept about you."
            ),
            "\n\n",
        ),
        short_description=said(N_("Moving from China to Osaka: figures with sources."), " · "),
    )
