"""What is searched: the pages, and beside them what is not to be answered, as weighted texts."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from bot.content.library import HOME, Library
from bot.content.markup import Run, parse_markup
from bot.content.models.amounts import (
    About,
    Amount,
    AtLeast,
    AtMost,
    Between,
    Day,
    Exact,
    Words,
)
from bot.content.models.figures import Figure
from bot.content.models.pages import Page
from bot.search.texts.numbers import plain_number


class Sort(Enum):
    """What a document stands for."""

    PAGE = auto()
    FIGURE = auto()
    DECOY = auto()
    GUARD = auto()


@dataclass(frozen=True, slots=True)
class Document:
    """A page, a kind of question that is not answered, or one that the guard answers.

    Its texts are in all languages together: people mix them, and one index finds more than one
    for each.
    """

    id: str
    sort: Sort
    texts: tuple[tuple[float, str], ...] = ()
    questions: tuple[str, ...] = ()


TITLE, QUESTIONS, SUMMARY, BODY, FIGURES, TERMS = 2.0, 1.0, 1.0, 0.6, 0.6, 0.5
"""What a gram counts by where it stands."""


def documents_of(library: Library) -> Iterator[Document]:
    """Yield everything that a question may be about, pages first, as the menus list them."""
    for page in library.in_menu_order:
        if page != HOME:
            yield _page(page, library)
    for key, decoy in library.decoys.items():
        yield Document(key, Sort.DECOY, questions=decoy.questions)
    for key, guard in library.guard.items():
        yield Document(key, Sort.GUARD, questions=guard.questions)


def _page(page_id: str, library: Library) -> Document:
    page = library.pages[page_id]
    questions = (*page.zh_hans.questions, *page.ja.questions)
    return Document(
        page_id, Sort.PAGE, texts=tuple(_texts(page_id, page, library)), questions=questions
    )


def _texts(page_id: str, page: Page, library: Library) -> Iterator[tuple[float, str]]:
    for text in (page.zh_hans, page.ja):
        yield TITLE, text.title
        yield SUMMARY, words_of(text.summary)
        yield BODY, words_of(text.body)
    for term in library.terms_on(page_id):
        name = library.terms[term].name
        yield TERMS, f"{name.zh_hans}\n{name.ja}\n{library.terms[term].reading}"
    for figure in library.figures_of(page_id):
        yield FIGURES, "\n".join(figure_texts(library.figures[figure]))


def words_of(text: str) -> str:
    """Return a page's text without its markup, and with nothing for its figures."""
    return "\n".join(
        "".join(piece.text if isinstance(piece, Run) else "\n" for piece in paragraph.pieces)
        for paragraph in parse_markup(text)
    )


def figure_texts(figure: Figure) -> Iterator[str]:
    """Yield what a figure is called and each of its values, earlier and coming ones too."""
    yield figure.label.zh_hans
    yield figure.label.ja
    for value in figure.upheld:
        yield from _amount_texts(value.amount)


def _amount_texts(amount: Amount) -> Iterator[str]:
    match amount:
        case Exact(exact=number) | About(about=number) | AtLeast(at_least=number):
            yield plain_number(number)
        case AtMost(at_most=number):
            yield plain_number(number)
        case Between(between=numbers):
            yield from map(plain_number, numbers)
        case Day(day=day):
            yield f"{day.year} {day.month} {day.day}"
        case Words(words=words):
            yield words.zh_hans
            yield words.ja
