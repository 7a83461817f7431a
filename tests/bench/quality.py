"""How well the alignment finds what readers marked, on a gold file of marked sentence pairs.

    {"clusters": [{"articles": [{"sentences": [...]}], "pairs": [[i, x, j, y, "EQ"]], "ignore": [...]}]}

EQ and CONTRA-EQ pairs make the same main claim and must be found; PART pairs share a part and count for `any`
only; ignored pairs, and pairs of articles that `only` does not name, count for nothing.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, groupby, product
from pathlib import Path
from typing import Any

from review_tui.match import align
from review_tui.records import Article, Relation

Marked = tuple[bool, float]
Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Row:
    """A pair of sentences: its mark, and what the alignment says of it."""

    mark: str | None
    score: float
    is_shown: bool
    """As the same main claim."""
    is_conflict: bool
    is_one_claim: bool


def measure(gold: Path) -> dict[str, float]:
    """The figures of one gold file, by name."""
    rows = [row for cluster in json.loads(gold.read_text("utf-8"))["clusters"] for row in _rows(cluster)]
    clear = [row for row in rows if row.mark not in ("PART", "CONTRA-PART")]
    same = [row.mark is not None for row in clear]
    marked = [(row.mark or "").startswith("CONTRA") for row in rows]
    return {
        "same.ap": average_precision([(row.mark is not None, row.score) for row in clear]),
        "any.ap": average_precision([(row.mark is not None, row.score) for row in rows]),
        "shown.f1": f1(same, [row.is_shown for row in clear]),
        "claims.f1": f1(same, [row.is_one_claim for row in clear]),
        "conflict.f1": f1(marked, [row.is_conflict for row in rows]),
    }


def average_precision(pairs: Sequence[Marked]) -> float:
    """Mean precision at each pair to be found, best score first; equal scores are taken together."""
    total = sum(is_found for is_found, _ in pairs)
    area, hits, seen = 0.0, 0, 0
    for _, tied in groupby(sorted(pairs, key=lambda pair: -pair[1]), key=lambda pair: pair[1]):
        found = [is_found for is_found, _ in tied]
        hits, seen = hits + sum(found), seen + len(found)
        area += sum(found) * hits / seen
    return area / total if total else 0.0


def f1(wanted: Sequence[bool], said: Sequence[bool]) -> float:
    """The harmonic mean of precision and recall."""
    hits = sum(want and say for want, say in zip(wanted, said, strict=True))
    return 2 * hits / (sum(wanted) + sum(said)) if hits else 0.0


def _rows(cluster: dict[str, Any]) -> Iterator[Row]:
    found = _aligned(cluster["articles"])
    marks = {tuple(pair[:4]): pair[4] for pair in cluster["pairs"]}
    left_out = {tuple(pair) for pair in cluster.get("ignore", ())}
    articles = range(len(cluster["articles"]))
    for i, j in cluster.get("only") or combinations(articles, 2):
        sizes = (len(cluster["articles"][n]["sentences"]) for n in (i, j))
        for x, y in product(*map(range, sizes)):
            if (i, x, j, y) not in left_out:
                yield Row(marks.get((i, x, j, y)), *found.get((i, x, j, y), (0.0, False, False, False)))


def _aligned(articles: Sequence[dict[str, Any]]) -> dict[tuple[int, ...], tuple[float, bool, bool, bool]]:
    """What the alignment says of each pair of marked sentences; one may have been split into several."""
    alignment = align([_article(n, a["sentences"]) for n, a in enumerate(articles)], all_links=True)
    found: dict[tuple[int, ...], tuple[float, bool, bool, bool]] = {}
    for link in alignment.links:
        pair = (int(link.a.article.id), link.a.line - 1, int(link.b.article.id), link.b.line - 1)
        is_one_claim = alignment.claim_of[link.a.id] is alignment.claim_of[link.b.id]
        is_same = link.shown and link.relation is not Relation.OVERLAP
        said = (link.score, is_same, link.relation is Relation.CONFLICT, is_one_claim)
        found[pair] = tuple(map(max, said, found.get(pair, said)))
    return found


def _article(number: int, sentences: Sequence[str]) -> Article:
    text = "".join(" ".join(sentence.split()) + "\n" for sentence in sentences)
    return Article(f"{number:03d}", f"{number:03d}.txt", text, "")
