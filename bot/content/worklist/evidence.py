"""How well figures are supported: claims nobody confirms, single, unofficial and weak sources."""

from collections import Counter
from collections.abc import Iterator
from datetime import date

from bot.content.library import Library
from bot.content.models.claims import Verdict
from bot.content.models.figures import Figure, Kind, Source, Value
from bot.content.reading.draft import Draft, Entry
from bot.content.timeline import standing
from bot.content.worklist.tasks import Reason, Task, task_at


def thin_evidence(library: Library, draft: Draft, day: date) -> Iterator[Task]:
    """Yield what rests on little: unverified claims, and figures and sources that need better.

    Of a figure, the value of the day is looked at: the others are history, or not shown yet.
    """
    for claim in draft.claims.entries.values():
        if claim.content.verdict is Verdict.UNVERIFIED:
            finding = "the verdict on this claim of the article is unverified"
            advice = "look for a second, independent source; then change the verdict"
            yield task_at(claim, Reason.UNVERIFIED, finding, advice, "verdict")
    for figure in draft.figures.entries.values():
        if figure.content.upheld:
            uses = len(library.pages_of_figures.get(figure.id, ()))
            yield from _thin(figure, library, standing(figure.content, day).shown, uses)
    citing = figures_citing(library)
    for source in draft.sources.entries.values():
        if source.id in citing:
            yield from _weak(source, citing[source.id])


def figures_citing(library: Library) -> Counter[str]:
    """Return how many figures cite each source; sources that none cites are left out."""
    return Counter(
        source
        for figure in library.figures.values()
        for source in {each.source for value in figure.values for each in value.citations}
    )


def _thin(entry: Entry[Figure], library: Library, value: Value, uses: int) -> Iterator[Task]:
    steps = ("values", entry.content.values.index(value), "citations")
    sources = tuple(dict.fromkeys(citation.source for citation in value.citations))
    is_official = any(library.sources[source].official for source in sources)
    if entry.content.kind is Kind.CLAIM:
        finding = f"only said in {', '.join(sources)}"
        advice = "look for who else says so; with a second source it is a rule or a statistic"
        yield task_at(entry, Reason.UNVERIFIED, finding, advice, *steps, uses=uses)
        return
    if entry.content.kind is Kind.RULE and not is_official:
        finding = f"cites {', '.join(sources)}, none of them an office's own"
        advice = "cite the law, the notice or the page of the office in charge"
        yield task_at(entry, Reason.UNOFFICIAL, finding, advice, *steps, uses=uses)
    if len(sources) == 1 and not is_official:
        finding = f"cites {sources[0]} alone"
        advice = "cite a second source that does not repeat the first, or the office in charge"
        yield task_at(entry, Reason.SINGLE_SOURCE, finding, advice, *steps, uses=uses)


def _weak(entry: Entry[Source], uses: int) -> Iterator[Task]:
    source = entry.content
    faults = []
    cures = []
    if source.copied:
        faults.append("was read on a copy")
        cures.append("read it at its publisher, then remove copied and add url")
    if source.issued is None:
        faults.append("has no date of its own")
        cures.append("add issued, as precisely as it is known")
    if faults:
        yield task_at(entry, Reason.WEAK_SOURCE, " and ".join(faults), "; ".join(cures), uses=uses)
