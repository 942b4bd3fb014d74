"""Questions that would be led astray, and words that lead nowhere, as problems of their files."""

from collections.abc import Iterator

from bot.content.library import EMERGENCY, HOME
from bot.content.models.pages import Page
from bot.content.models.questions import Decoy, Guard, Lead
from bot.content.models.texts import Frozen
from bot.content.problems import Code, Problem, did_you_mean
from bot.content.reading.draft import Draft, Entry
from bot.content.reading.yaml_tree import Steps
from bot.languages.folding import fold
from bot.search.finder import Finder
from bot.search.texts.grams import grams_of, normalized
from bot.search.words.guard import has_words


def question_problems(
    draft: Draft, finder: Finder, *, thorough: bool = False
) -> Iterator[Problem]:
    """Yield what is wrong with questions, glossary, decoys and guard.

    On request every question of a page is looked for as well, which takes seconds.
    """
    yield from _leads(draft)
    yield from _empty_phrases(draft)
    yield from _guarded_questions(draft, finder)
    yield from _repeated_questions(draft)
    yield from _repeated_words(draft)
    yield from _idle_wordings(draft, finder)
    if thorough:
        yield from _decoyed_questions(draft, finder)


def _leads(draft: Draft) -> Iterator[Problem]:
    """Yield what a guard entry leads to and that is not there."""
    for entry in draft.guard.entries.values():
        if entry.content.leads_to is Lead.EMERGENCY and draft.pages.lacks(EMERGENCY):
            message = f"{entry.id} leads to the page {EMERGENCY}, which there is not"
            yield entry.problem(Code.UNKNOWN_PAGE, message, "add pages/emergency.yaml", "leads_to")
        for number, desk in enumerate(entry.content.desks):
            if draft.desks.lacks(desk):
                message = f"there is no desk {desk}"
                hint = did_you_mean(desk, draft.desks.ids, "use an id of desks.yaml")
                yield entry.problem(Code.UNKNOWN_DESK, message, hint, "desks", number)


def _empty_phrases(draft: Draft) -> Iterator[Problem]:
    for guard in draft.guard.entries.values():
        for field in ("phrases", "unless"):
            for number, phrase in enumerate(getattr(guard.content, field)):
                if not has_words(phrase):
                    message = f"the phrase {phrase} has no words, so it would fit to anything"
                    hint = "write what stands before or after the gap"
                    yield guard.problem(Code.BAD_VALUE, message, hint, field, number)
    for wording in draft.glossary.entries.values():
        for number, said in enumerate(wording.content.says):
            if not grams_of(said):
                message = f"{said} has neither letters nor characters, so nobody says it"
                yield wording.problem(Code.BAD_VALUE, message, "remove it", "says", number)


def _guarded_questions(draft: Draft, finder: Finder) -> Iterator[Problem]:
    for entry, steps, question in _page_questions(draft):
        if entry.id != EMERGENCY and (guard := finder.tripped(question)) is not None:
            message = f"«{question}» trips the guard's entry {guard}, so this page is not shown"
            hint = "make the phrase in guard.yaml more telling, or add to its unless"
            yield entry.problem(Code.GUARDED_QUESTION, message, hint, *steps)


def _decoyed_questions(draft: Draft, finder: Finder) -> Iterator[Problem]:
    for entry, steps, question in _page_questions(draft):
        found = finder.find(question)
        if found.decoy is not None:
            message = f"«{question}» lands on the decoy {found.decoy}, so this page is not shown"
            hint = "take the question that is most like it out of decoys.yaml"
            yield entry.problem(Code.DECOYED_QUESTION, message, hint, *steps)


def _repeated_questions(draft: Draft) -> Iterator[Problem]:
    """Yield each question that two pages, decoys or guard entries give as their own."""
    seen: dict[str, str] = {}
    for entry, steps, question in _all_questions(draft):
        first = seen.setdefault(" ".join(grams_of(question)) or fold(question), entry.id)
        if first != entry.id:
            message = f"«{question}» is also a question of {first}"
            hint = "leave it with the one that answers it"
            yield entry.problem(Code.REPEATED_WORDS, message, hint, *steps)


def _repeated_words(draft: Draft) -> Iterator[Problem]:
    seen: dict[str, str] = {}
    for entry in draft.glossary.entries.values():
        for number, said in enumerate(entry.content.says):
            first = seen.setdefault(normalized(said).strip(), entry.id)
            if first != entry.id:
                message = f"{said} is also a word of {first}"
                hint = "leave it with the one that people mean"
                yield entry.problem(Code.REPEATED_WORDS, message, hint, "says", number)


def _idle_wordings(draft: Draft, finder: Finder) -> Iterator[Problem]:
    for entry in draft.glossary.entries.values():
        for number, means in enumerate(entry.content.means):
            if not any(map(finder.is_on_a_page, grams_of(means))):
                message = f"no page says {means}, or any part of it"
                hint = "use words that stand on the page it should lead to"
                yield entry.problem(Code.IDLE_WORDING, message, hint, "means", number)


def _page_questions(draft: Draft) -> Iterator[tuple[Entry[Page], Steps, str]]:
    """Yield each question of a page that is searched, with the page and the steps to it."""
    for entry in draft.pages.entries.values():
        if entry.id == HOME:
            continue
        for language, text in (("zh-Hans", entry.content.zh_hans), ("ja", entry.content.ja)):
            for number, question in enumerate(text.questions):
                yield entry, (language, "questions", number), question


def _all_questions(draft: Draft) -> Iterator[tuple[Entry[Frozen], Steps, str]]:
    yield from _page_questions(draft)
    others: list[Entry[Decoy] | Entry[Guard]] = [
        *draft.decoys.entries.values(),
        *draft.guard.entries.values(),
    ]
    for entry in others:
        for number, question in enumerate(entry.content.questions):
            yield entry, ("questions", number), question
