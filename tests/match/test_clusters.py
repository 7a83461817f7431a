"""Average-linkage clusters: no drift along a chain, no trace of the order, marks before scores."""

from itertools import combinations, product

from hypothesis import given
from hypothesis import strategies as st

from review_tui.match.clusters import Clusters

ARTICLE = {name: name[0] for name in ("a1", "a2", "b1", "b2", "c1", "c2", "d1")}
ACROSS = [pair for pair in combinations(sorted(ARTICLE), 2) if ARTICLE[pair[0]] != ARTICLE[pair[1]]]
SCORES = st.dictionaries(st.sampled_from(ACROSS), st.sampled_from([0.2, 0.4, 0.5, 0.7, 0.9]))
MARKS = st.lists(st.sampled_from(list(combinations(sorted(ARTICLE), 2))), max_size=4)


def grown(scores, floor=0.4, together=(), apart=()):
    clusters = Clusters(ARTICLE, apart)
    clusters.join(together)
    clusters.grow(scores, floor)
    return {frozenset(group) for group in clusters.groups()}


def test_a_chain_does_not_drift():
    groups = grown({("a1", "b1"): 0.9, ("b1", "c1"): 0.5, ("c1", "d1"): 0.9})
    assert {frozenset({"a1", "b1"}), frozenset({"c1", "d1"})} <= groups


def test_all_that_resemble_each_other_come_together():
    close = dict.fromkeys(combinations(("a1", "b1", "c1"), 2), 0.6)
    assert frozenset({"a1", "b1", "c1"}) in grown(close)


def test_two_sentences_of_one_article_join_by_what_both_resemble():
    assert frozenset({"a1", "a2", "b1"}) in grown({("a1", "b1"): 0.9, ("a2", "b1"): 0.8})


def test_what_is_kept_apart_stays_apart_however_alike():
    groups = grown({("a1", "b1"): 0.9, ("b1", "c1"): 0.9, ("a1", "c1"): 0.9}, apart=[("a1", "c1")])
    assert not any({"a1", "c1"} <= group for group in groups)


@given(SCORES, st.randoms())
def test_the_order_of_the_scores_leaves_no_mark(scores, random):
    items = list(scores.items())
    random.shuffle(items)
    turned = {pair[::-1] if random.random() < 0.5 else pair: score for pair, score in items}
    assert grown(turned) == grown(scores)


@given(SCORES, MARKS, MARKS)
def test_every_sentence_is_in_one_cluster_and_apart_holds(scores, together, apart):
    groups = grown(scores, together=together, apart=apart)
    assert sorted(name for group in groups for name in group) == sorted(ARTICLE)
    assert not any(set(pair) <= group for pair, group in product(apart, groups))


@given(SCORES)
def test_no_two_clusters_are_left_that_are_close_enough_to_join(scores):
    def mean(one, other):
        across = [pair for pair in product(one, other) if ARTICLE[pair[0]] != ARTICLE[pair[1]]]
        total = sum(scores.get(tuple(sorted(pair)), 0.0) for pair in across)
        return total / len(across) if across else 0.0

    assert all(mean(one, other) < 0.4 + 1e-9 for one, other in combinations(grown(scores), 2))


def test_pairs_that_were_never_compared_do_not_count_against_a_cluster():
    scores = {("a1", "b1"): 0.9, ("a2", "b2"): 0.9, ("a1", "b2"): 0.5}
    rounds = [(("a1",), ("b1",)), (("a2",), ("b2",)), (("a1",), ("b2",))]
    clusters = Clusters(ARTICLE, compared=rounds)
    clusters.grow(scores, 0.4)
    assert ["a1", "a2", "b1", "b2"] in [sorted(group) for group in clusters.groups()]
    assert frozenset({"a1", "b1"}) in grown(scores)
