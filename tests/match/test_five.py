"""The five bundled articles, aligned."""

from review_tui.ingest import read_articles
from review_tui.match import align


def test_every_sentence_is_in_exactly_one_claim():
    alignment = align(read_articles([]))
    told = [sentence.id for claim in alignment.claims for sentence in claim.sentences]
    assert sorted(told) == sorted(sentence.id for sentence in alignment.sentences)
