"""A screen as plain text, for previews, transcripts and golden files."""

from itertools import groupby

from bot.conversation.links.deep_links import deep_link_parameter
from bot.conversation.screens import Button, CopyText, Link, Opening, Press, Screen, Span, Style


def plain_screen(screen: Screen) -> str:
    """Return a screen as text: bold in **, folded lines behind ▸, buttons in brackets."""
    text = plain_text(screen)
    rows = "\n".join(" ".join(map(_button, row)) for row in screen.rows)
    return f"{text}\n\n{rows}\n" if rows else f"{text}\n"


def plain_text(screen: Screen) -> str:
    """Return a screen's text without its buttons."""
    parts = []
    for is_folded, spans in groupby(screen.spans, key=lambda span: Style.FOLDED in span.style):
        text = "".join(map(_span, spans))
        parts.append(_folded(text) if is_folded else text)
    return "".join(parts)


def _span(span: Span) -> str:
    text = f"**{span.text}**" if Style.BOLD in span.style else span.text
    if span.opens is not None:
        return f"{text} <?start={deep_link_parameter(span.opens)}>"
    return f"{text} <{span.url}>" if span.url else text


def _folded(text: str) -> str:
    return "\n".join(f"▸ {line}" for line in text.split("\n"))


def _button(button: Button) -> str:
    match button.target:
        case Press():
            return f"[{button.label}]"
        case Link(url=url):
            return f"[{button.label} ↗ {url}]"
        case Opening(target=target):
            return f"[{button.label} ↗ ?start={deep_link_parameter(target)}]"
        case CopyText(text=text):
            return f"[{button.label} ⧉ {text}]"
