"""What tracing costs: little beside the alignment, and no more than in step with the text."""

from collections.abc import Callable
from time import process_time

import pytest

from review_tui.match import align
from review_tui.origin.articles import attribute_all
from review_tui.origin.copies import find_copies
from review_tui.origin.trace import trace
from review_tui.records import Article
from review_tui.text.sentences import split_article
from tests.origin.marks import ROOT, article


def seconds(work: Callable[[], object]) -> float:
    """The least of three, in processor time, so that a busy machine counts less."""

    def once() -> float:
        started = process_time()
        work()
        return process_time() - started

    return min(once() for _ in range(3))


def test_tracing_adds_at_most_half_of_the_alignment() -> None:
    seeds = [article(path.stem, path.read_text("utf-8")) for path in sorted((ROOT / "seeds").glob("*.txt"))]
    alignment = align(seeds)
    assert seconds(lambda: trace(alignment)) <= 0.5 * seconds(lambda: align(seeds))


def test_four_times_the_text_takes_little_more_than_four_times_as_long() -> None:
    def corpus(times: int) -> list[Article]:
        texts = [path.read_text("utf-8") for path in sorted((ROOT / "seeds").glob("*.txt"))]
        return [
            article(f"{n}-{copy}", text.replace("e", "e" * (copy + 1)).replace(" a ", f" a{copy} "))
            for n, text in enumerate(texts)
            for copy in range(times)
        ]

    def work(articles: list[Article]) -> float:
        sentences = [sentence for each in articles for sentence in split_article(each)]
        return seconds(lambda: (attribute_all(articles, sentences, {}), find_copies(articles)))

    assert work(corpus(8)) < 7 * work(corpus(2))


@pytest.mark.parametrize(
    "unit", ["x reported ", "according to x ", "a, b, c said ", "Lee, who ", "A B (AB) said. "]
)
def test_text_of_one_piece_over_and_over_costs_in_step(unit: str) -> None:
    def work(size: int) -> float:
        one = article("a", unit * (size // len(unit)))
        sentences = split_article(one)
        return seconds(lambda: (attribute_all([one], sentences, {}), find_copies([one])))

    assert work(40_000) < 7 * work(10_000) + 0.02
