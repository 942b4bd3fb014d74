"""Libraries of a few pages, made of no more than what a test is about."""

from collections.abc import Mapping
from datetime import date

from bot.content.library import HOME, Library
from bot.content.models.figures import Citation, Figure, Value
from bot.content.models.pages import Page, PageText
from bot.content.models.texts import LocalizedText

DAY = date(2026, 11, 22)
SILENT = "。"
"""A text that holds nothing one could look for."""


def text_of(
    title: str = SILENT,
    summary: str = SILENT,
    *,
    body: str | None = None,
    questions: tuple[str, ...] = (),
) -> PageText:
    told = {"body": body} if body else {}
    return PageText(title=title, summary=summary, questions=questions, **told)


def page_of(zh_hans: PageText, ja: PageText | None = None) -> Page:
    """Return a page that says nothing in Japanese unless it is told to."""
    return Page(zh_hans=zh_hans, ja=ja or text_of())


def library_of(pages: Mapping[str, Page], figures: Mapping[str, Figure] | None = None) -> Library:
    """Return a library whose menu lists these pages."""
    home = page_of(text_of()).model_copy(update={"pages": tuple(pages)})
    return Library(pages={HOME: home, **pages}, figures=figures or {})


def figure_of(zh_hans: str, *amounts: object, ja: str | None = None) -> Figure:
    """Return a figure of this name, with one value for each amount."""
    return Figure.model_validate(
        {
            "kind": "statistic",
            "label": LocalizedText(zh_hans=zh_hans, ja=ja or zh_hans),
            "values": tuple(value_of(amount) for amount in amounts or (1,)),
        }
    )


def value_of(amount: object, **fields: object) -> Value:
    return Value.model_validate(
        {
            "amount": amount,
            "recorded": DAY,
            "checked": DAY,
            "citations": (Citation(source="town-rules", locator=None),),
            **fields,
        }
    )
