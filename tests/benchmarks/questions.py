"""How long a question in free text takes: of the shipped store, and of large ones in its words.

``python -m tests.benchmarks.questions --pages 1000 --pages 100000`` measures each store in
processes of its own, and prints a row for each and its ratios to the shipped store. Only ratios
say something: the machine, and whoever shares it, change everything else.
"""

import gc
import re
import statistics
import time
import tracemalloc
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from functools import cache, partial
from itertools import chain
from multiprocessing import get_context
from pathlib import Path
from random import Random
from resource import getpagesize
from typing import TypeVar

import click

from bot.content.library import HOME, Library
from bot.content.loader import load
from bot.content.models.pages import Page, PageText
from bot.search.finder import Finder
from bot.search.index.choice import MOST_IN_MEMORY
from bot.search.index.documents import words_of
from bot.search.words.guard import Watch

CONTENT = Path(__file__).parents[2] / "content"
QUESTIONS = 500
ROUNDS = 3
"""How often a question is asked, and a small index built: the fastest counts, for the machine may
have had other things to do meanwhile."""
PATIENCE = 10
"""From how many seconds of building on an index is not built again."""
EXAMPLES = 4
"""How many questions a made-up page gives in each language."""
BODY_WORDS = 100
"""How many words its body has in each language, some three hundred characters."""
SENTENCE = 10
MEBIBYTE = 2**20

_WRITTEN = re.compile(r"[^\W\d_a-zA-Z]{2,}")
_PIECE = re.compile(r"[a-zA-Z]+|[^\W\d_a-zA-Z]{1,3}|[\W\d_]+")

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Measured:
    """What was measured of a store; times in seconds, memory in bytes."""

    pages: int
    """How many there are beside home, which is not searched."""
    examples: int
    build: float
    grown: int
    """By how much building the finder made the process grow."""
    median: float
    slow: float
    """What 95 of 100 questions take at most."""
    first: float
    """The share of the questions that find their page before anything else."""


@cache
def shipped() -> Library:
    """Return the store that is shipped."""
    library = load(CONTENT).library
    if library is None:
        message = "the content has problems: python -m bot check"
        raise click.ClickException(message)
    return library


def store_of(pages: int | None) -> Library:
    """Return a store of so many made-up pages with the shipped glossary, decoys and guard."""
    library = shipped()
    if pages is None:
        return library
    random = Random(pages)  # noqa: S311 - the same pages every time
    chinese, japanese = words_in(library, random)
    made_up = {
        f"page-{number}": Page(zh_hans=_text(chinese, random), ja=_text(japanese, random))
        for number in range(pages)
    }
    home = library.pages[HOME].model_copy(update={"pages": tuple(made_up)})
    return replace(library, pages={HOME: home} | made_up, terms={}, figures={})


def words_in(library: Library, random: Random) -> tuple[list[str], list[str]]:
    """Return the Chinese and the Japanese of a store cut into words, as often as they occur."""
    chinese = (page.zh_hans for page in library.pages.values())
    japanese = (page.ja for page in library.pages.values())
    return _words(chinese, random), _words(japanese, random)


def _words(texts: Iterable[PageText], random: Random) -> list[str]:
    words = []
    for text in texts:
        whole = (text.title, words_of(text.summary), words_of(text.body), *text.questions)
        for run in _WRITTEN.findall("\n".join(whole)):
            begin = 0
            while begin < len(run) - 1:
                end = begin + random.randint(2, 4)
                words.append(run[begin:end])
                begin = end
    return words


def _text(words: Sequence[str], random: Random) -> PageText:
    """Return a page in one language; its title and questions speak of the same eight words."""
    subject = random.choices(words, k=8)
    said = [*subject, *subject, *random.choices(words, k=BODY_WORDS - 2 * len(subject))]
    random.shuffle(said)
    sentences = ("".join(said[at : at + SENTENCE]) for at in range(0, len(said), SENTENCE))
    return PageText(
        title="".join(subject[:3]),
        summary="".join((*subject[:5], *random.choices(words, k=5))),
        body="\n\n".join(sentences),
        questions=tuple(_question(subject, words, random) for _ in range(EXAMPLES)),
    )


def _question(subject: Sequence[str], words: Sequence[str], random: Random) -> str:
    asked = [*random.sample(subject, k=3), *random.choices(words, k=2)]
    random.shuffle(asked)
    return "".join(asked)


def asked_of(library: Library) -> Iterator[tuple[str, str]]:
    """Yield example questions of pages in other words, each with its page; the guard has none."""
    random = Random(QUESTIONS)  # noqa: S311 - the same questions every time
    words = list(chain.from_iterable(words_in(shipped(), random)))
    watch = Watch(library.guard)
    examples = {
        page: (*library.pages[page].zh_hans.questions, *library.pages[page].ja.questions)
        for page in library.in_menu_order
        if page != HOME
    }
    pages = [page for page, questions in examples.items() if questions]
    asked = 0
    while asked < QUESTIONS:
        page = random.choice(pages)
        question = reworded(random.choice(examples[page]), words, random)
        if watch.tripped(question) is None:
            asked += 1
            yield page, question


def reworded(question: str, words: Sequence[str], random: Random) -> str:
    """Return a question with one in four of its words gone or another one; the shortest stay."""
    pieces: list[str] = _PIECE.findall(question)
    for place in random.sample(range(len(pieces)), k=len(pieces) // 4):
        pieces[place] = random.choice(("", random.choice(words)))
    return "".join(pieces)


def measure(pages: int | None) -> Measured:
    """Return what building the finder of a store costs, and what questions to it take."""
    library = store_of(pages)
    asked = tuple(asked_of(library))
    gc.collect()
    before = _resident()
    finder, seconds = _built(library)
    grown = _resident() - before
    while len(seconds) < ROUNDS and sum(seconds) < PATIENCE:
        finder, more = _built(library)
        seconds += more
    gc.freeze()
    fastest = [min(times) for times in zip(*_rounds(finder, asked), strict=True)]
    first = [_finds(finder, page, question) for page, question in asked]
    written = [each for page in library.pages.values() for each in (page.zh_hans, page.ja)]
    return Measured(
        pages=len(library.pages) - 1,
        examples=sum(len(each.questions) for each in written),
        build=min(seconds),
        grown=grown,
        median=statistics.median(fastest),
        slow=statistics.quantiles(fastest, n=20)[-1],
        first=statistics.mean(first),
    )


def _built(library: Library) -> tuple[Finder, list[float]]:
    """Return the finder of a store that has not been looked at, and the seconds it took."""
    fresh = replace(library)
    begin = time.perf_counter()
    finder = Finder(fresh)
    seconds = time.perf_counter() - begin
    gc.collect()
    return finder, [seconds]


def _rounds(finder: Finder, asked: Sequence[tuple[str, str]]) -> Iterator[list[float]]:
    for _ in range(ROUNDS):
        seconds = []
        for _, question in asked:
            begin = time.perf_counter()
            finder.find(question)
            seconds.append(time.perf_counter() - begin)
        yield seconds


def _finds(finder: Finder, page: str, question: str) -> bool:
    return any(hit.document.id == page for hit in finder.find(question).hits[:1])


def _resident() -> int:
    """Return how much memory the process holds; only Linux tells."""
    return int(Path("/proc/self/statm").read_text("ascii").split()[1]) * getpagesize()


def traced(pages: int | None) -> int:
    """Return how much memory a finder keeps, as Python's own allocator counts it.

    A first one fills the caches, which are there with or without it.
    """
    library = store_of(pages)
    _built(library)
    tracemalloc.start()
    finder, _ = _built(library)
    kept, _ = tracemalloc.get_traced_memory()
    del finder
    return kept


def _alone(work: Callable[[], Result]) -> Result:
    """Return what comes of work in a process of its own."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        return pool.submit(work).result()


HEADINGS = ("pages", "examples", "build", "memory ", "median", "95 of 100", "first")


def row_of(measured: Measured, kept: int | None) -> tuple[str, ...]:
    """Return the cells of a store; memory is what Python keeps, else the growth of the process."""
    memory, how = (measured.grown, "*") if kept is None else (kept, " ")
    return (
        f"{measured.pages:,}",
        f"{measured.examples:,}",
        f"{measured.build:.2f} s",
        f"{memory / MEBIBYTE:.1f} MB{how}",
        f"{measured.median * 1000:.2f} ms",
        f"{measured.slow * 1000:.2f} ms",
        f"{measured.first:.1%}",
    )


def _line(name: str, cells: Iterable[str]) -> str:
    return f"{name:10}" + "".join(f"{each:>11}" for each in cells)


def ratios_of(measured: Measured, base: Measured) -> str:
    """Return how a store compares with the shipped one."""
    return (
        f"{measured.median / base.median:.1f}× the time of a question at the median, "
        f"{measured.slow / base.slow:.1f}× at 95 of 100, "
        f"{measured.build / base.build:.1f}× the time to build"
    )


@click.command()
@click.option(
    "--pages",
    "sizes",
    multiple=True,
    type=click.IntRange(min=1),
    default=(1_000, 100_000),
    show_default=True,
    help="How many pages to make up; give it once for each store.",
)
def main(sizes: Sequence[int]) -> None:
    """Measure the shipped store and made-up ones, and print what came out."""
    click.echo(_line("store", HEADINGS))
    measured: dict[str, Measured] = {}
    for pages in (None, *sizes):
        name = "shipped" if pages is None else f"{pages:,}"
        measured[name] = _alone(partial(measure, pages))
        is_traced = measured[name].pages <= MOST_IN_MEMORY
        kept = _alone(partial(traced, pages)) if is_traced else None
        click.echo(_line(name, row_of(measured[name], kept)))
    for name in list(measured)[1:]:
        click.echo(f"{name} against shipped: {ratios_of(measured[name], measured['shipped'])}")
    click.echo(
        "Memory is what Python keeps; with * by how much the process grew, for tantivy is outside."
        f"\n{QUESTIONS} questions each. Only ratios say something: times belong to the machine, "
        "and to whoever shares it."
    )


if __name__ == "__main__":
    main()
