"""Questions put to the bot from a terminal: what it would show, and how long it took to find."""

from dataclasses import dataclass
from datetime import date
from time import perf_counter

from bot.conversation.handbook import Edition, Handbook
from bot.conversation.views.asked.answer import TITLES
from bot.conversation.views.page import answer_spans
from bot.conversation.views.pieces.footnotes import Footnotes, unmarked
from bot.languages.language import Language
from bot.languages.script import language_of_text
from bot.search.finder import Certainty, Found


@dataclass(frozen=True, slots=True)
class Answered:
    """What was found for a question in an edition, and in how many seconds."""

    found: Found
    edition: Edition
    seconds: float

    @property
    def page(self) -> str | None:
        """The page that is shown; None when only titles are, or none."""
        return self.found.pages[0] if self.found.certainty is Certainty.SURE else None

    @property
    def offered(self) -> tuple[str, ...]:
        """The pages that are shown or offered, best first; none without a page that may answer."""
        is_unsure = self.found.certainty is Certainty.UNSURE
        return () if is_unsure else self.found.pages[:TITLES]

    @property
    def text(self) -> str:
        """What that page says, the figure asked for first; empty without a page."""
        return self.text_of(self.page, self.found.figure) if self.page else ""

    def text_of(self, page: str, figure: str | None = None) -> str:
        """Return a page's title and text as it is shown, without menus, footnotes and sources."""
        spans = answer_spans(page, self.edition, Footnotes(self.edition), figure)
        return unmarked("".join(span.text for span in spans))


def put(question: str, tag: str | None, handbook: Handbook, day: date) -> Answered:
    """Return what a question finds, in the language of a tag, else of its own characters."""
    language = Language.from_tag(tag) or language_of_text(question) or Language.ZH_HANS
    begin = perf_counter()
    found = handbook.finder.find(question)
    return Answered(found, handbook.edition(language, day), perf_counter() - begin)
