"""The commands under one name, and how they fail: one line, and the exit code 2."""

import click

from bot.cli.check import check
from bot.cli.demo import demo
from bot.cli.diff import diff
from bot.cli.preview import preview
from bot.cli.report import report
from bot.cli.run import run


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def main() -> None:
    """Kakehashi: answers on moving from China to Osaka, each figure cited and dated."""


for command in (run, demo, check, preview, diff, report):
    main.add_command(command)
