"""python -m bot preview: a page as it would be sent on a day."""

import json
from datetime import datetime

import click

from bot.app.clock import today_in_japan
from bot.cli.surroundings import give_up, handbook_or_exit, settings_or_exit
from bot.content.problems import did_you_mean
from bot.conversation.actions import OpenPage
from bot.conversation.plain import plain_screen
from bot.conversation.respond import action_screen
from bot.conversation.screens import Screen
from bot.languages.language import Language
from bot.telegram.messages import entities_of, keyboard_of

USERNAME = "your_bot"
"""Stands for the bot's name, which only a running bot learns, in the addresses of deep links."""


@click.command()
@click.argument("page")
@click.option(
    "--language",
    type=click.Choice([language.value for language in Language]),
    required=True,
    help="The language to read it in.",
)
@click.option(
    "--on",
    "day",
    type=click.DateTime(["%Y-%m-%d"]),
    help="The day to show it on, Japan's; today when left out.",
)
@click.option("--json", "as_json", is_flag=True, help="Print what Telegram would be sent.")
def preview(page: str, language: str, day: datetime | None, *, as_json: bool) -> None:
    """Print PAGE (such as visas/business-manager) as it would be sent on a day."""
    handbook = handbook_or_exit(settings_or_exit())
    pages = handbook.library.pages
    if page not in pages:
        hint = did_you_mean(page, pages, "name it by its path below pages/, without .yaml")
        give_up(f"there is no page {page}; {hint}")
    edition = handbook.edition(Language(language), day.date() if day else today_in_japan())
    screen = action_screen(OpenPage(page), edition)
    if as_json:
        click.echo(json.dumps(_as_sent(screen), ensure_ascii=False, indent=2))
    else:
        click.echo(plain_screen(screen), nl=False)


def _as_sent(screen: Screen) -> dict[str, object]:
    """Return the parameters of sendMessage that a screen makes."""
    return {
        "text": "".join(span.text for span in screen.spans),
        "entities": [entity.to_dict() for entity in entities_of(screen.spans, USERNAME)],
        "reply_markup": keyboard_of(screen.rows, USERNAME).to_dict(),
    }
