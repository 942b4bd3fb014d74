"""Spans as a reader sees them: neighbours that look alike are one."""

from dataclasses import replace
from itertools import groupby

from bot.conversation.screens import Screen, Span, Style


def tidy(screen: Screen) -> Screen:
    """Return the screen that looks the same, with as few spans as can be.

    Telegram cuts the white space around a text; so does this.
    """
    looks = groupby(
        (span for span in screen.spans if span.text),
        key=lambda span: (span.style, span.url, span.opens),
    )
    spans = [Span("".join(span.text for span in alike), *look) for look, alike in looks]
    if spans:
        spans[-1] = replace(spans[-1], text=spans[-1].text.rstrip(" \n"))
    return Screen(tuple(spans), screen.rows)


STYLES = {
    "bold": Style.BOLD,
    "italic": Style.ITALIC,
    "expandable_blockquote": Style.FOLDED,
}
"""What Telegram calls our styles."""
