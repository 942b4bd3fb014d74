"""The index of a store of many thousand pages: the best few are found by tantivy, on one machine.

Above some two thousand pages the plain one takes seconds to build and too much room. Tantivy
finds the best fifty documents and the nearest hundred questions; what is asked of these is then
counted as the plain index counts it.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from math import log, sqrt

import tantivy

from bot.search.index.documents import QUESTIONS, SUMMARY, Document
from bot.search.texts.grams import grams_of

BEST_DOCUMENTS, BEST_EXAMPLES = 50, 100
"""How many are looked at more closely."""
REST_WEIGHT = 0.5
"""What a gram counts that stands in neither a title nor a summary nor a question."""
_GIST, _ALL, _NUMBER = "gist", "all", "number"
_GRAM_SETS_KEPT = 1024


class LargeIndex:
    """Documents and their example questions by number; built once, never changed."""

    def __init__(self, documents: Sequence[Document]) -> None:
        self.documents = documents
        self.examples = tuple(
            (number, question)
            for number, document in enumerate(documents)
            for question in document.questions
        )
        self._schema = _schema()
        self._searcher = _searcher(self._schema, map(_fields, documents))
        self._asking = _searcher(
            self._schema, ({_GIST: grams_of(question)} for _, question in self.examples)
        )
        self._grams = lru_cache(maxsize=_GRAM_SETS_KEPT)(self._grams_of)
        self._rarities: dict[str, float] = {}

    def relevance(self, grams: Mapping[str, float]) -> dict[int, float]:
        """Return by document how well it fits to weighted grams, of the best fifty only."""
        fields = ((_GIST, 1.0 - REST_WEIGHT), (_ALL, REST_WEIGHT))
        return dict(self._best(self._searcher, grams, fields, BEST_DOCUMENTS))

    def nearest(self, grams: Mapping[str, float]) -> dict[int, tuple[float, int]]:
        """Return by document how alike its nearest example question is (cosine), and which."""
        length = self._length(grams)
        nearest: dict[int, tuple[float, int]] = {}
        for example, _ in self._best(self._asking, grams, ((_GIST, 1.0),), BEST_EXAMPLES):
            number, question = self.examples[example]
            asked = dict.fromkeys(grams_of(question), 1.0)
            shared = sum(
                weight * self.rarity(gram) ** 2 for gram, weight in grams.items() if gram in asked
            )
            alike = shared / (length * self._length(asked))
            if number not in nearest or alike > nearest[number][0]:
                nearest[number] = (alike, example)
        return nearest

    def rarity(self, gram: str) -> float:
        """Return how much a gram tells: most when no document holds it."""
        if gram not in self._rarities:
            held = self._held_by(gram)
            rarity = log(1 + (len(self.documents) - held + 0.5) / (held + 0.5))
            if not held:
                # Not kept: it stands in no page, so it is somebody's own word.
                return rarity
            self._rarities[gram] = rarity
        return self._rarities[gram]

    def holds(self, number: int, gram: str) -> bool:
        """Tell whether a document holds a gram."""
        return gram in self._grams(number)

    def is_on_a_page(self, gram: str) -> bool:
        """Tell whether any page holds a gram; those of decoys are few beside so many pages."""
        return self._held_by(gram) > 0

    def _held_by(self, gram: str) -> int:
        return int(self._searcher.doc_freq(_ALL, gram))

    def _length(self, grams: Mapping[str, float]) -> float:
        return (
            sqrt(sum((weight * self.rarity(gram)) ** 2 for gram, weight in grams.items())) or 1.0
        )

    def _grams_of(self, number: int) -> frozenset[str]:
        return frozenset(_fields(self.documents[number])[_ALL])

    def _best(
        self,
        searcher: tantivy.Searcher,
        grams: Mapping[str, float],
        fields: Sequence[tuple[str, float]],
        most: int,
    ) -> Iterator[tuple[int, float]]:
        parts = [
            (
                tantivy.Occur.Should,
                tantivy.Query.boost_query(
                    tantivy.Query.term_query(self._schema, field, gram, "freq"), weight * share
                ),
            )
            for gram, weight in grams.items()
            for field, share in fields
        ]
        for score, address in searcher.search(tantivy.Query.boolean_query(parts), most).hits:
            yield int(searcher.doc(address)[_NUMBER][0]), float(score)


def _fields(document: Document) -> dict[str, list[str]]:
    """Return the grams of the gist of a document, and those of all of it."""
    texts = [text for weight, text in document.texts if weight >= min(SUMMARY, QUESTIONS)]
    others = [text for weight, text in document.texts if weight < min(SUMMARY, QUESTIONS)]
    gist = grams_of("\n".join([*texts, *document.questions]))
    return {_GIST: gist, _ALL: gist + grams_of("\n".join(others))}


def _schema() -> tantivy.Schema:
    builder = tantivy.SchemaBuilder()
    for field in (_GIST, _ALL):
        # Our own grams, with spaces between.
        builder.add_text_field(field, tokenizer_name="whitespace", index_option="freq")
    builder.add_unsigned_field(_NUMBER, stored=True)
    return builder.build()


def _searcher(
    schema: tantivy.Schema, held: Iterable[Mapping[str, Sequence[str]]]
) -> tantivy.Searcher:
    index = tantivy.Index(schema)
    writer = index.writer(num_threads=1)
    for number, fields in enumerate(held):
        document = tantivy.Document()
        for field, grams in fields.items():
            document.add_text(field, " ".join(grams))
        document.add_unsigned(_NUMBER, number)
        writer.add_document(document)
    writer.commit()
    writer.wait_merging_threads()
    index.reload()
    return index.searcher()
