"""The choice of language, offered in all of them at once."""

from bot.conversation.actions import Action
from bot.conversation.handbook import Handbook
from bot.conversation.screens import Button, Press, Screen, Span
from bot.languages.language import Language

NAMES = {
    Language.ZH_HANS: "简体中文",
    Language.ZH_HANT: "繁體中文",
    Language.JA: "日本語",
}
"""Each language by its own name, which is the same whatever language one reads."""


def language_screen(target: Action, handbook: Handbook) -> Screen:
    """Return the choice of language; choosing one leads to the target."""
    questions = [
        handbook.catalogs[language].gettext("Which language do you read?") for language in Language
    ]
    rows = tuple((Button(name, Press(target, language)),) for language, name in NAMES.items())
    return Screen((Span("\n".join(dict.fromkeys(questions))),), rows)
