"""All rules of content, over everything that could be read."""

from bot.content.checks.claims import broken_claims
from bot.content.checks.directory import broken_directory
from bot.content.checks.figures import broken_figures
from bot.content.checks.menus import broken_menus, broken_moves
from bot.content.checks.pages import broken_pages
from bot.content.checks.plain_texts import broken_plain_texts
from bot.content.checks.punctuation import broken_punctuation
from bot.content.problems import Problem
from bot.content.reading.draft import Draft


def broken_rules(draft: Draft, folder: str) -> list[Problem]:
    """Return every problem of a draft; the folder is where a missing home is missed."""
    return [
        *broken_figures(draft),
        *broken_pages(draft),
        *broken_claims(draft),
        *broken_directory(draft),
        *broken_plain_texts(draft),
        *broken_menus(draft, folder),
        *broken_moves(draft),
        *broken_punctuation(draft),
    ]
