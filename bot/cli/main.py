"""The commands under one name, and how they fail: one line, and the exit code 2."""

import click

from bot.cli.check import check
from bot.cli.preview import preview


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def main() -> None:
    """Kakehashi: answers on moving from China to Osaka, each figure cited and dated."""


main.add_command(check)
main.add_command(preview)
