"""The choice of language, offered in all of them at once."""

from bot.conversation.actions import Action
from bot.conversation.handbook import Edition, Handbook
from bot.conversation.screens import Button, Press, Screen, Span
from bot.languages.language import Language

NAMES = {
    Language.ZH_HANS: "简体中文",
    Language.ZH_HANT: "繁體中文",
    Language.JA: "日本語",
}
"""Each language by its own name, which is the same whatever language one reads."""


def language_buttons(target: Action, edition: Edition) -> tuple[Button, ...]:
    """Return a button for each language but the edition's own, each leading to the target."""
    return tuple(
        Button(f"🌐 {name}", Press(target, language))
        for language, name in NAMES.items()
        if language is not edition.language
    )


def language_screen(target: Action, handbook: Handbook) -> Screen:
    """Return the choice of language; choosing one leads to the target."""
    questions = [
        handbook.catalogs[language].gettext("Which language do you read?") for language in Language
    ]
    rows = tuple((Button(name, Press(target, language)),) for language, name in NAMES.items())
    return Screen((Span("\n".join(dict.fromkeys(questions))),), rows)
