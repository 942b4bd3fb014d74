"""Documents and weighted grams for the indexes, made of single texts."""

from hypothesis import strategies as st

from bot.search.index.documents import TITLE, Document, Sort
from bot.search.texts.grams import grams_of


def titled(*titles: str, sort: Sort = Sort.PAGE) -> list[Document]:
    """Return a document for each title, by which alone it is found."""
    return [Document(title, sort, texts=((TITLE, title),)) for title in titles]


def asked(*questions: tuple[str, ...]) -> list[Document]:
    """Return a document for each group of example questions."""
    return [
        Document(str(number), Sort.PAGE, questions=each) for number, each in enumerate(questions)
    ]


def weighted(question: str) -> dict[str, float]:
    return dict.fromkeys(grams_of(question), 1.0)


def grams_in(question: str) -> frozenset[str]:
    return frozenset(grams_of(question))


questions = st.text("学校费签证鱼", min_size=2, max_size=5)
lists_of_questions = st.lists(questions, min_size=1, max_size=8, unique_by=grams_in)
"""Questions, no two of which have the same grams."""
groups = lists_of_questions.flatmap(
    lambda each: st.integers(1, len(each)).map(
        lambda size: [tuple(each[begin : begin + size]) for begin in range(0, len(each), size)]
    )
)
"""The same in groups, as the examples of several documents."""
