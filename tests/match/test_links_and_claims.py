"""Articles aligned: what is linked, which claims that makes, and that loading order leaves no mark."""

from hashlib import sha256
from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from review_tui.match import align, explain, regroup
from review_tui.match.acronyms import find_acronyms, fold
from review_tui.match.words import read_words
from review_tui.records import Alignment, Article, Relation, Slot

HARBOUR = (
    "The ferry sank in the harbour on Monday after hitting a rock.\n"
    "The Harbour Safety Board (HSB) opened an inquiry.\n"
    "Tickets cost nine euros.\n"
)
ROCK = (
    "A ferry hit a rock and sank in the harbour.\n"
    "The HSB will open an inquiry into the sinking.\n"
    "Divers found the bell.\n"
)
DIVERS = (
    "Divers recovered the ship's bell from the wreck.\nThe ferry sank after it hit a rock, officials said.\n"
)


def article(name: str, text: str) -> Article:
    return Article(name, f"{name}.txt", text, sha256(text.encode()).hexdigest())


def harbour() -> list[Article]:
    return [article("a", HARBOUR), article("b", ROCK), article("c", DIVERS)]


def groups(alignment: Alignment) -> set[frozenset[str]]:
    return {frozenset(s.id for s in claim.sentences) for claim in alignment.claims}


def test_the_same_news_in_other_words_makes_one_claim():
    assert {"a:1", "b:1", "c:2"} in groups(align(harbour()))


def test_an_acronym_and_the_name_it_stands_for_are_one_word():
    alignment = align(harbour())
    link = next(k for k in alignment.links if (k.a.id, k.b.id) == ("a:2", "b:2"))
    quotes = [(HARBOUR[a0:a1], ROCK[b0:b1]) for a0, a1, b0, b1 in link.shared]
    assert ("Harbour Safety Board (HSB", "HSB") in quotes


def test_an_acronym_from_another_language_is_found_by_the_capitals_before_it():
    text = "He works for the Security Service of Ukraine (SBU) in Kyiv."
    assert find_acronyms([text]) == {("secur", "servic", "of", "ukrain"): "sbu"}


def test_a_place_in_a_dateline_is_not_an_acronym():
    assert find_acronyms(["LONDON, England (CNN) A ferry sank."]) == {}


def test_a_name_spelled_out_is_folded_in_any_inflection():
    words = read_words(align([article("a", "The harbour safety boards' inquiry")]).sentences[0])
    folded = fold(words, {("harbour", "safeti", "board"): "hsb"})
    assert [word.form for word in folded] == ["the", "hsb", "inquiry"]


def test_spellings_of_one_name_are_shared_words():
    a, b = article("a", "Zelensky spoke of the harbour."), article("b", "Zelenskyy spoke of the harbour.")
    (link,) = align([a, b]).links
    assert link.shared[0] == (0, 14, 0, 15)


def test_without_all_links_only_shown_ones_are_kept():
    articles = [*harbour(), article("d", "The harbour closed on Monday.\n")]
    every, shown = align(articles, all_links=True).links, align(articles).links
    assert tuple(link for link in every if link.shown) == shown
    assert len(every) > len(shown)


def test_the_parts_of_a_score_make_the_score():
    for link in align(harbour()).links:
        assert abs(sum(value for _, value in link.parts) - link.score) < 1e-9


def test_loading_order_decides_only_the_order():
    def told(articles):
        alignment = align(articles, all_links=True)
        links = {(frozenset((k.a.id, k.b.id)), k.score, k.relation, k.shown) for k in alignment.links}
        return links, groups(alignment), {claim.id for claim in alignment.claims}

    first, *others = [told(list(order)) for order in permutations(harbour())]
    assert all(other == first for other in others)


def test_a_link_runs_from_the_earlier_article_to_the_later():
    a, b, c = harbour()
    assert {(k.a.article.id, k.b.article.id) for k in align([c, a, b], all_links=True).links} == {
        ("c", "a"),
        ("c", "b"),
        ("a", "b"),
    }


def test_sentences_the_reviewer_joined_share_a_claim():
    alignment = regroup(align(harbour()), together=[("a:3", "c:1"), ("c:1", "b:3")])
    assert {"a:3", "b:3", "c:1"} in groups(alignment)


def test_sentences_the_reviewer_joined_are_compared():
    told = [article("a", "Twelve people died in Harrow.\n"), article("b", "The blaze killed 15 residents.\n")]
    unlinked = replace(align(told), links=())
    (claim,) = regroup(unlinked, together=[("b:1", "a:1")]).claims
    (link,) = claim.links
    assert (link.relation, link.score, explain(link).reasons[0].value) == (Relation.CONFLICT, 1.0, 1.0)
    assert [conflict.slot for conflict in claim.conflicts] == [Slot.QUANTITY]


def test_a_link_there_was_stays_as_it_is_when_its_sentences_are_joined():
    base = align(harbour())
    claim = base.claim_of["a:1"]
    pairs = [(link.a.id, link.b.id) for link in claim.links]
    assert regroup(base, together=pairs).claim_of["a:1"].links == claim.links


def test_sentences_the_reviewer_parted_never_share_a_claim():
    alignment = regroup(align(harbour()), apart=[("a:1", "b:1")])
    assert alignment.claim_of["a:1"] is not alignment.claim_of["b:1"]


def test_a_parted_pair_keeps_whole_groups_apart():
    marks = {"together": [("a:1", "a:3"), ("b:1", "b:3")], "apart": [("a:3", "b:3")]}
    alignment = regroup(align(harbour()), **marks)
    assert alignment.claim_of["a:1"] is not alignment.claim_of["b:1"]


def test_where_marks_contradict_each_other_apart_wins():
    marks = {"together": [("a:1", "b:1"), ("b:1", "c:2")], "apart": [("a:1", "c:2")]}
    alignment = regroup(align(harbour()), **marks)
    assert alignment.claim_of["a:1"] is alignment.claim_of["b:1"]
    assert alignment.claim_of["c:2"] is not alignment.claim_of["a:1"]


@given(st.sets(st.sampled_from([f"{name}:{n}" for name in "ab" for n in (1, 2, 3)])))
def test_what_stands_alone_leaves_its_claim_and_changes_no_other(alone):
    base = align(harbour())
    left = {group - alone for group in groups(base)} - {frozenset()}
    assert groups(regroup(base, alone=alone)) == left | {frozenset({name}) for name in alone}


def test_an_overlap_relates_claims_without_joining_them():
    alignment = align(harbour())
    for claim in alignment.claims:
        assert not {s.id for s in claim.sentences} & {s.id for s in claim.related}
        assert all(link.shown for link in claim.links)


def test_articles_without_words_make_no_links():
    assert align([article("a", "…\n"), article("b", "")], all_links=True).links == ()


NAMES = [s.id for s in align(harbour()).sentences]
MARKS = st.lists(
    st.tuples(st.sampled_from(NAMES), st.sampled_from(NAMES)).filter(lambda p: p[0] != p[1]), max_size=6
)


@given(together=MARKS, apart=MARKS)
def test_claims_partition_the_sentences_under_any_marks(together, apart):
    alignment = regroup(ALIGNED, together=together, apart=apart)
    told = sorted(s.id for claim in alignment.claims for s in claim.sentences)
    assert told == sorted(NAMES)
    assert all(alignment.claim_of[a] is not alignment.claim_of[b] for a, b in apart)


ALIGNED = align(harbour())
SENTENCE = st.lists(
    st.sampled_from(["the", "ferry", "Ferry's", "sank", "harbour", "(HSB)", "’", "12,000", "é", "東京"]),
    min_size=1,
    max_size=9,
).map(" ".join)


@given(st.lists(SENTENCE, min_size=1, max_size=4), st.lists(SENTENCE, min_size=1, max_size=4))
def test_scores_are_symmetric_and_spans_lie_inside_their_sentences(left, right):
    a, b = article("a", "\n".join(left)), article("b", "\n".join(right))
    one, other = align([a, b], all_links=True), align([b, a], all_links=True)
    assert {(k.a.id, k.b.id): k.score for k in one.links} == {(k.b.id, k.a.id): k.score for k in other.links}
    for k in one.links:
        assert 0 < k.score <= 1.0000001
        assert k.shown or k.relation is Relation.OVERLAP
        for a0, a1, b0, b1 in k.shared:
            assert k.a.start <= a0 < a1 <= k.a.end
            assert k.b.start <= b0 < b1 <= k.b.end


def test_a_linked_pair_that_differs_in_number_is_a_conflict_within_one_claim():
    a = article("a", "The storm left 300 people dead on the island, the governor said.")
    b = article("b", "The storm left 500 people dead on the island, officials said.")
    alignment = align([a, b])
    (link,) = alignment.links
    assert link.relation is Relation.CONFLICT
    assert [a.text[slice(*conflict.a)][:3] for conflict in link.conflicts] == ["300"]
    assert [b.text[slice(*conflict.b)][:3] for conflict in link.conflicts] == ["500"]
    assert len(alignment.claims) == 1


def test_articles_without_a_sentence_align_to_nothing():
    alignment = align([article("a", ""), article("b", "\n")])
    assert (alignment.sentences, alignment.links, alignment.claims) == ((), (), ())
