"""Measures the alignment: `python -m tests.bench.alignment [GOLD.json ...] [--sizes 1000,10000,100000]`.

The bundled articles, first time and again; quality on each gold file; then seconds, recall, peak memory and
ratios to rapidfuzz on corpora of these sizes. Memory is counted above what the interpreter and the corpus
take before.
"""

import argparse
from collections.abc import Mapping
from pathlib import Path

from review_tui.ingest import read_articles
from review_tui.match import align
from tests.bench.quality import measure
from tests.bench.speed import measure_apart, timed


def main() -> None:
    """Print one line a figure."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.alignment", description=__doc__)
    parser.add_argument("gold", nargs="*", type=Path)
    parser.add_argument("--sizes", default="1000,10000,100000", help="of the made-up corpora, or none")
    options = parser.parse_args()
    articles = read_articles([])
    times = [timed(lambda: align(articles))[0] for _ in range(5)]
    _show("the bundled articles", {"first.seconds": times[0], "again.seconds": min(times)})
    for gold in options.gold:
        _show(gold.name, measure(gold))
    for size in filter(None, options.sizes.split(",")):
        _show(f"{size} sentences", measure_apart(int(size)))


def _show(title: str, figures: Mapping[str, float]) -> None:
    print(title)
    for name, value in figures.items():
        print(f"  {name:22}{value:>14,.3f}" if isinstance(value, float) else f"  {name:22}{value:>14,}")


if __name__ == "__main__":
    main()
