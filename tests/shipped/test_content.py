"""What the shipped content promises: enough of it, nothing wrong with it, and all of it cited."""

from bot.app.handbooks import Reading
from bot.content.models.claims import Verdict
from bot.conversation.handbook import Handbook

TOPICS = ("schooling", "living-costs", "visas", "minpaku", "community")
CLAIMS_OF_THE_ARTICLE = 49


def test_nothing_is_wrong_with_it(reading: Reading) -> None:
    assert reading.problems == ()


def test_it_has_the_five_topics(shipped: Handbook) -> None:
    assert shipped.library.topics == TOPICS


def test_it_has_pages_and_figures_enough(shipped: Handbook) -> None:
    library = shipped.library

    assert len(library.pages) >= 30
    assert len(library.figures) >= 100


def test_every_claim_of_the_article_is_checked(shipped: Handbook) -> None:
    claims = shipped.library.claims.values()

    assert len(claims) == CLAIMS_OF_THE_ARTICLE
    assert {claim.verdict for claim in claims} == set(Verdict)
    assert {claim.topic for claim in claims} == set(TOPICS)


def test_every_value_of_every_figure_is_cited(shipped: Handbook) -> None:
    library = shipped.library

    uncited = [
        name
        for name, figure in library.figures.items()
        for value in figure.values
        if not value.citations
        or not all(citation.source in library.sources for citation in value.citations)
    ]

    assert uncited == []
