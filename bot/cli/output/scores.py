"""The table of how well question sets are answered."""

from collections.abc import Iterator, Sequence

from bot.search.scoring import Outcome, Score, score_of

HEADINGS = ("questions", "in scope", "first", "in three", "wrong", "silent", "out", "rejected")
_NO_SHARE = "–"


def score_rows(outcomes: Sequence[Outcome]) -> Iterator[tuple[str, ...]]:
    """Yield a row for all, for the gist of pages and the rest, and for each language and topic."""
    yield score_row("all", outcomes)
    in_scope = [each for each in outcomes if not each.trial.out_of_scope]
    yield score_row("core facts", [each for each in in_scope if each.trial.core])
    yield score_row("details", [each for each in in_scope if not each.trial.core])
    for language in dict.fromkeys(each.trial.lang for each in outcomes):
        yield score_row(language, [each for each in outcomes if each.trial.lang == language])
    for topic in dict.fromkeys(each.trial.topic for each in in_scope):
        yield score_row(topic, [each for each in in_scope if each.trial.topic == topic])


def score_lines(outcomes: Sequence[Outcome]) -> Iterator[str]:
    """Yield the table for a terminal."""
    for row in (HEADINGS, *score_rows(outcomes)):
        first, *others = row
        yield f"{first:14}" + "".join(f"{each:>10}" for each in others)
    slowest = sorted(each.seconds for each in outcomes)[int(len(outcomes) * 0.95)]
    yield f"95 of 100 questions took at most {slowest * 1000:.2f} ms"


def score_row(name: str, outcomes: Sequence[Outcome]) -> tuple[str, ...]:
    """Return the shares of some outcomes as they are printed, the name of the group first."""
    score = score_of(outcomes)
    return (
        name,
        str(score.in_scope),
        *_shares(score),
        str(score.out_of_scope),
        _share(score.rejected),
    )


def _shares(score: Score) -> tuple[str, ...]:
    return tuple(map(_share, (score.first, score.three, score.wrong, score.silent)))


def _share(share: float | None) -> str:
    return _NO_SHARE if share is None else f"{share:.1%}"
