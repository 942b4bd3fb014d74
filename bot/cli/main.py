"""The commands under one name, and how they fail: one line, and the exit code 2."""

import click

from bot.cli.commands.ask import ask
from bot.cli.commands.check import check
from bot.cli.commands.demo import demo
from bot.cli.commands.diff import diff
from bot.cli.commands.eval import evaluate
from bot.cli.commands.preview import preview
from bot.cli.commands.report import report
from bot.cli.commands.run import run


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def main() -> None:
    """Kakehashi: answers on moving from China to Osaka, each figure cited and dated."""


for command in (run, demo, check, preview, ask, evaluate, diff, report):
    main.add_command(command)
