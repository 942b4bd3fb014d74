"""What is missing around pages, and what nothing leads to."""

from collections.abc import Iterator

from bot.content.library import EMERGENCY, HOME, Library
from bot.content.models.pages import Page
from bot.content.reading.draft import Draft, Entry
from bot.content.worklist.evidence import figures_citing
from bot.content.worklist.tasks import Reason, Task, task_at

MIN_QUESTIONS = 6
"""The fewest ways of asking, in each language, with which a page is found reliably."""


def gaps(library: Library, draft: Draft) -> Iterator[Task]:
    """Yield pages that lack something, and figures and sources that nothing uses."""
    for page in draft.pages.entries.values():
        if page.id not in {HOME, EMERGENCY}:
            yield from _questions(page)
            yield from _ways(page, library)
    yield from _unused_figures(library, draft)
    yield from _unused_sources(library, draft)
    yield from _moved(draft)


def _questions(entry: Entry[Page]) -> Iterator[Task]:
    counts = {
        "zh-Hans": len(entry.content.zh_hans.questions),
        "ja": len(entry.content.ja.questions),
    }
    for language, count in counts.items():
        if count < MIN_QUESTIONS:
            finding = f"has {count} questions in {language}"
            advice = f"write {MIN_QUESTIONS - count} more, as people type, far from each other"
            steps = (language, "questions")
            yield task_at(entry, Reason.FEW_QUESTIONS, finding, advice, *steps)


def _ways(entry: Entry[Page], library: Library) -> Iterator[Task]:
    page = entry.content
    if not library.figures_of(entry.id) and not page.pages:
        advice = "cite the figure that the answer rests on"
        yield task_at(entry, Reason.NO_FIGURES, "speaks of no figure", advice)
    if not page.related and not page.pages:
        advice = "add up to four pages that one reads next, under related"
        yield task_at(entry, Reason.NO_RELATED, "names no related page", advice)
    if not library.desks_on(entry.id):
        advice = "add the page, or its topic, to the desk that can answer, in desks.yaml"
        yield task_at(entry, Reason.NO_DESK, "names no desk to ask", advice)


def _unused_figures(library: Library, draft: Draft) -> Iterator[Task]:
    on_desks = {figure for desk in library.desks.values() for figure in desk.figures}
    in_claims = {figure for claim in library.claims for figure in library.figures_of_claim(claim)}
    for entry in draft.figures.entries.values():
        if entry.id in library.pages_of_figures or entry.id in on_desks:
            continue
        if entry.id in in_claims:
            finding = "no page speaks of it, only a claim of the article"
            advice = "name it on the page that the claim leads to, or leave it"
            yield task_at(entry, Reason.FIGURE_WITHOUT_PAGE, finding, advice)
        else:
            advice = "name it on a page, or remove it"
            yield task_at(entry, Reason.UNUSED_FIGURE, "no text speaks of it", advice)


def _unused_sources(library: Library, draft: Draft) -> Iterator[Task]:
    citing = figures_citing(library)
    on_desks = {desk.website for desk in library.desks.values()}
    for entry in draft.sources.entries.values():
        if entry.id not in citing and entry.id not in on_desks:
            advice = "cite it, or remove it"
            yield task_at(entry, Reason.UNUSED_SOURCE, "nothing cites it", advice)


def _moved(draft: Draft) -> Iterator[Task]:
    for entry in draft.moved.entries.values():
        if entry.content.to is not None:
            finding = f"leads to {entry.content.to}"
            advice = "keep it, as old buttons know the id; give the new one where you linked it"
        else:
            finding = f"was taken out on {entry.content.withdrawn}"
            advice = "keep it; when another page answers by now, lead there with to:"
        yield task_at(entry, Reason.MOVED, finding, advice)
