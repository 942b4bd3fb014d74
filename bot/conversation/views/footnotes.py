"""Footnotes: the small numbers in a text, and the list of sources they lead to."""

from collections.abc import Iterator
from datetime import date

from bot.content.models import Citation, Value
from bot.conversation.handbook import Edition
from bot.conversation.screens import Span, Style
from bot.formatting.citations import citation_parts

Footnote = tuple[tuple[Citation, ...], date]
