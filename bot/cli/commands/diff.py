"""python -m bot diff: what lies between two states of the content."""

from collections.abc import Callable, Mapping

import click

from bot.app.clock import today_in_japan
from bot.cli.output.differences import Compared, as_card, as_json, as_text
from bot.cli.stores import Stores
from bot.cli.surroundings import WRONG, catalogs_or_exit, content_folder, settings_or_exit
from bot.content.differences import differences
from bot.conversation.handbook import Handbook
from bot.languages.language import Language

FORMS: Mapping[str, Callable[[Compared], str]] = {
    "text": as_text,
    "json": as_json,
    "card": as_card,
}


@click.command()
@click.argument("old")
@click.argument("new", required=False)
@click.option(
    "--format",
    "form",
    type=click.Choice(list(FORMS)),
    default="text",
    show_default=True,
    help="text for people, json for programs, card for a chat.",
)
@click.option(
    "--language",
    type=click.Choice([language.value for language in Language]),
    default=Language.ZH_HANS.value,
    show_default=True,
    help="The language of the figures' words.",
)
@click.pass_context
def diff(context: click.Context, old: str, new: str | None, form: str, language: str) -> None:
    """Tell what lies between OLD and NEW: exit code 0 nothing, 1 something, 2 cannot tell.

    Each is a folder, a git revision, or a day such as 2025-10-15: the content folder as it is
    read on that day. NEW is the content folder today when left out.
    """
    catalogs = catalogs_or_exit()
    stores = Stores(content_folder(settings_or_exit()), today_in_japan())
    before = stores.find(old)
    after = stores.find(new) if new else stores.here()
    found = differences(before.library, after.library, before.day, after.day)
    edition = Handbook(after.library, catalogs).edition(Language(language), after.day)
    click.echo(FORMS[form](Compared(before, after, found, edition)))
    context.exit(WRONG if found else 0)
