"""How fast a corpus is narrowed down and aligned, beside rapidfuzz comparing every pair, in one run.

Each size is measured in a process of its own, so that its peak memory is its own; sentences and true pairs
are in memory before. "candidates" are pairs sharing rare words, "events" the groups whose pairs are scored.
"""

import json
import resource
import subprocess
import sys
from collections.abc import Callable, Sequence
from itertools import chain
from time import perf_counter
from typing import TypeVar

from rapidfuzz import fuzz, process

from review_tui.match import align
from review_tui.match.events import split_events
from review_tui.records import Sentence
from review_tui.text.sentences import split_article
from tests.bench.corpus import same_facts, tell_corpus

Result = TypeVar("Result")
Figures = dict[str, float]
_ROWS = 300  # sentences compared with all others, from which all against all is worked out
_ALIGNED = 10_000  # sentences up to which the whole alignment is timed too
_RAPIDFUZZ = 100_000  # and rapidfuzz: beyond, even one row in thousands takes minutes


def measure_apart(sentences: int) -> Figures:
    """The figures of one size, measured in a fresh process."""
    command = [sys.executable, "-m", "tests.bench.speed", str(sentences)]
    return dict(json.loads(subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout))


def measure(size: int) -> Figures:
    """Seconds, peak megabytes, recall and ratios of one size."""
    told = tell_corpus(size)
    sentences = tuple(chain.from_iterable(split_article(one.article) for one in told))
    true = list(same_facts([fact for one in told for fact in one.facts]))
    figures: Figures = {"sentences": len(sentences)}
    figures |= _candidates(sentences, true)
    figures |= _events(sentences, true)
    if size <= _ALIGNED:
        seconds, _ = timed(lambda: align([one.article for one in told]))
        figures["align.seconds"] = seconds
    if size <= _RAPIDFUZZ:
        whole = _cdist_seconds([sentence.text for sentence in sentences])
        steps = [name for name in ("candidates", "events", "align") if f"{name}.seconds" in figures]
        figures |= {"cdist.seconds": whole}
        figures |= {f"{step}.ratio": whole / figures[f"{step}.seconds"] for step in steps}
    return figures


def _candidates(sentences: Sequence[Sentence], true: Sequence[tuple[int, int]]) -> Figures:
    names = {name: n for n, name in enumerate(dict.fromkeys(s.article.id for s in sentences))}
    texts = [sentence.text for sentence in sentences]
    groups = [names[sentence.article.id] for sentence in sentences]
    before = _peak()
    seconds, (ones, others) = timed(lambda: _find(texts, groups))
    peak = _peak() - before
    found = set((ones * len(texts) + others).tolist())
    recall = sum(a * len(texts) + b in found for a, b in true) / len(true)
    return {"candidates.seconds": seconds, "candidates.megabytes": peak, "candidates.recall": recall}


def _find(texts: Sequence[str], groups: Sequence[int]):
    """Numpy is imported inside, so that its megabytes are counted."""
    from review_tui.match.candidates import find_candidates

    return find_candidates(texts, groups)


def _events(sentences: Sequence[Sentence], true: Sequence[tuple[int, int]]) -> Figures:
    seconds, events = timed(lambda: list(split_events(sentences)))
    event_of = {sentence.id: n for n, event in enumerate(events) for sentence in event}
    ids = [sentence.id for sentence in sentences]
    together = sum(event_of.get(ids[a], -1) == event_of.get(ids[b], -2) for a, b in true)
    return {"events.seconds": seconds, "events": len(events), "events.recall": together / len(true)}


def _cdist_seconds(texts: Sequence[str]) -> float:
    """All against all, worked out from a few rows against all, on every core."""
    rows = texts[: min(_ROWS, len(texts))]
    seconds, _ = timed(lambda: process.cdist(rows, texts, scorer=fuzz.token_sort_ratio, workers=-1))
    return seconds * len(texts) / len(rows)


def timed(function: Callable[[], Result]) -> tuple[float, Result]:
    """Seconds and result."""
    start = perf_counter()
    result = function()
    return perf_counter() - start, result


def _peak() -> float:
    """Megabytes this process has had at most."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    print(json.dumps(measure(int(sys.argv[1]))))
