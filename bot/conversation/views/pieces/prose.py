"""Authored text into spans, with each figure in words and its footnote."""

from collections.abc import Iterator

from bot.content.markup import Paragraph, Part, Reference, Run, parse_markup
from bot.content.models.amounts import Words
from bot.content.models.figures import Value
from bot.content.timeline import Standing
from bot.conversation.handbook import Edition
from bot.conversation.screens import Span, Style
from bot.conversation.views.pieces.footnotes import Footnotes
from bot.formatting.figures import figure_words

PARAGRAPH_BREAK = Span("\n\n")
LINE_BREAK = Span("\n")
ITEM_MARK = Span("• ")


def prose_spans(text: str, edition: Edition, footnotes: Footnotes) -> tuple[Span, ...]:
    """Return a text as spans; a paragraph whose figure has nothing to say today is left out.

    A paragraph comes and goes with the earlier or coming value it speaks of, and with the day
    it names: a rule's first value may have no first day, its last one no last day.
    """
    paragraphs = [each for each in parse_markup(text) if _is_shown(each, edition)]
    spans: list[Span] = []
    for number, paragraph in enumerate(paragraphs):
        if number:
            follows_item = paragraph.is_item and paragraphs[number - 1].is_item
            is_list_start = paragraph.is_item and not paragraphs[number - 1].is_item
            spans.append(LINE_BREAK if follows_item or is_list_start else PARAGRAPH_BREAK)
        if paragraph.is_item:
            spans.append(ITEM_MARK)
        spans.extend(_paragraph_spans(paragraph, edition, footnotes))
    return tuple(spans)


def _is_shown(paragraph: Paragraph, edition: Edition) -> bool:
    return all(_words(reference, edition) is not None for reference in paragraph.references)


def _paragraph_spans(
    paragraph: Paragraph, edition: Edition, footnotes: Footnotes
) -> Iterator[Span]:
    last_mark = ""
    for piece in paragraph.pieces:
        style = Style.BOLD if piece.bold else Style.PLAIN
        match piece:
            case Run(text=text):
                yield Span(text, style)
            case Reference():
                words, *mark = figure_spans(piece, edition, footnotes)
                yield words
                if mark and mark[0].text != last_mark:
                    yield from mark
                last_mark = mark[0].text if mark else last_mark


def figure_spans(reference: Reference, edition: Edition, footnotes: Footnotes) -> Iterator[Span]:
    """Yield a figure in words, and the footnote of its value when it states one."""
    yield Span(_words(reference, edition) or "", Style.BOLD if reference.bold else Style.PLAIN)
    value = _value(reference.part, edition.standing(reference.figure))
    if value and (mark := footnotes.mark(value)):
        yield Span(f"{_gap(value)}{mark}")


def _gap(value: Value | None) -> str:
    """Return what keeps a footnote from being dialled with a telephone number."""
    match value:
        case Value(amount=Words(words=words)) if words.ja[-1].isdecimal():
            return " "
        case _:
            return ""


def _words(reference: Reference, edition: Edition) -> str | None:
    return figure_words(edition.standing(reference.figure), reference.part, edition.catalog)


def _value(part: Part, standing: Standing) -> Value | None:
    """Return the value that a part states, which its footnote is for."""
    match part:
        case Part.WHOLE | Part.AMOUNT:
            return standing.shown
        case Part.PREVIOUS:
            return standing.previous
        case Part.NEXT:
            return standing.next
        case Part.FROM | Part.UNTIL | Part.AS_OF | Part.LABEL | Part.APPLIES_TO:
            return None
