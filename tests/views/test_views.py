"""What the screen is given to show."""

from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from review_tui.match import align, regroup
from review_tui.records import Article, Link, Relation
from review_tui.session import open_review
from review_tui.session.standing import Standing
from review_tui.text.negation import has_negation
from review_tui.views.articles import labels
from review_tui.views.evidence import evidence
from review_tui.views.grounds import told_cut, told_roots
from review_tui.views.loose import FIRM, loosely_linked
from review_tui.views.parts import LONGEST, Mark, marked_parts, shown_text
from review_tui.views.reading import reading
from review_tui.views.suggestions import suggestion


def article(name: str, text: str) -> Article:
    return Article(name, f"{name}.txt", text, sha256(text.encode()).hexdigest())


@pytest.mark.parametrize(
    ("outlet", "chain"), [("Elm Post", "Maria Lang → Elm Post → A"), (None, "Maria Lang → A")]
)
def test_the_way_from_a_root_to_an_article_names_each_once(outlet, chain):
    one = replace(article("one", "The flood killed 12 people, Mayor Maria Lang said.\n"), outlet=outlet)
    review = open_review(align([one]))
    roots = review.roots(review.claims[0].id)
    assert told_roots(roots, (), labels([one]))[0] == chain


def test_parts_together_are_the_sentence_and_tell_what_is_shared_and_what_differs():
    one = article("one", "The flood in Harrow killed 12 people on Monday.\n")
    two = article("two", "On Monday the flood in Harrow killed 15 people.\n")
    claim = align([one, two]).claims[0]
    for sentence in claim.sentences:
        parts = marked_parts(sentence, claim)
        assert "".join(part.text for part in parts) == sentence.text
        assert any("Harrow" in part.text for part in parts if part.mark is Mark.SHARED)
        assert any("people" in part.text for part in parts if part.mark is Mark.DIFFERS)


def test_a_sentence_longer_than_anybody_reads_is_cut_and_says_so():
    alignment = align([article("one", "x" * (LONGEST + 1234) + "\n")])
    sentence, claim = alignment.sentences[0], alignment.claims[0]
    assert shown_text(sentence).endswith("… and 1,234 more characters")
    assert sum(len(part.text) for part in marked_parts(sentence, claim)) < LONGEST + 50


def test_a_claim_of_two_hundred_sentences_is_shown_whole():
    articles = [article(f"a{n:03}", "The ferry Osprey sank off Port Amber on Monday.\n") for n in range(200)]
    review = open_review(align(articles))
    shown = evidence(review, review.claims[0], 1, Standing(), is_open=False)
    assert len(shown.passages) == 200
    assert shown.passages[199].label.letter == "R8"


def test_a_word_with_a_false_letter_is_marked_in_evidence_and_reading():
    one = article("one", "The m\u0430yor of Harrow asked the army for help on Monday.\n")
    two = article("two", "On Monday the mayor of Harrow asked the army for help.\n")
    alignment = align([one, two])
    claim = alignment.claims[0]
    parts = marked_parts(claim.lead, claim)
    assert [part.text for part in parts if part.is_mixed] == ["m\u0430yor"]
    line = reading(open_review(alignment), one, "ada").lines[0]
    assert [part.text for part in line.parts if part.is_mixed] == ["m\u0430yor"]


def test_a_sentence_of_another_claim_that_gives_another_value_is_told_with_it():
    flood = "The river Elm flooded the town of Harrow on Monday, killing {} people, the mayor said.\n"
    alignment = align([article(f"a{n}", flood.format(n)) for n in (12, 12, 15)])
    apart = [(alignment.sentences[n].id, alignment.sentences[2].id) for n in (0, 1)]
    parted = regroup(alignment, apart=apart)
    claim = parted.claims[0]
    shown = evidence(open_review(parted), claim, 1, Standing(), is_open=False)
    assert shown.differences == ()
    told = [[value.text for value in (each.a, each.b)] for each in shown.related[0].differences]
    assert told == [["12 people", "15 people"]] * 2


@pytest.mark.parametrize(
    ("other", "suggested"),
    [
        ("The minister visited the flooded town of Harrow on Monday, the army said.", "corroborated"),
        ("The minister did not visit the flooded town of Harrow on Monday, the army said.", "unverified"),
    ],
)
def test_no_claim_of_which_only_some_say_not_is_called_corroborated(other, suggested):
    one = article("one", "The minister toured the flooded town of Harrow on Monday, the mayor said.\n")
    alignment = align([one, article("two", f"{other}\n")])
    joined = regroup(alignment, together=[(alignment.sentences[0].id, alignment.sentences[1].id)])
    shown = evidence(open_review(joined), joined.claims[0], 1, Standing(), is_open=True).suggestion
    assert shown is not None
    assert shown.verdict == suggested


SAID = "The minister toured the flooded town of Harrow on Monday and promised help, said Ann Lee.\n"


def held_by(*scores):
    """A claim of a first sentence and others, each held to the one before by a link of a score."""
    alignment = align([article(f"a{n}", SAID) for n in range(len(scores) + 1)])
    (claim,) = alignment.claims
    pairs = zip(claim.sentences, claim.sentences[1:], scores, strict=False)
    links = tuple(Link(a, b, score, Relation.EQUIVALENT, True) for a, b, score in pairs)
    return replace(claim, links=links), [sentence.id for sentence in claim.sentences]


def test_what_hangs_on_a_claim_by_a_weak_link_is_loosely_linked():
    claim, (first, second, third) = held_by(0.8, 0.6)
    assert loosely_linked(claim) == {third}
    assert loosely_linked(replace(claim, links=())) == {second, third}
    claim, (first, second, third) = held_by(0.6, 0.8)
    assert loosely_linked(claim) == {first}


@given(st.lists(st.floats(FIRM, 1), max_size=4))
def test_what_a_chain_of_firm_links_holds_is_all_of_the_core(scores):
    assert loosely_linked(held_by(*scores)[0]) == set()


def test_roots_that_are_only_loosely_linked_corroborate_nothing():
    one = article("one", "The minister toured the flooded town of Harrow on Monday, the mayor said.\n")
    two = article("two", "The minister visited the flooded town of Harrow on Monday, the army said.\n")
    alignment = align([one, two])
    joined = regroup(alignment, together=[(alignment.sentences[0].id, alignment.sentences[1].id)])
    (claim,) = joined.claims
    loose = replace(claim, links=tuple(replace(link, score=0.6) for link in claim.links))
    review = open_review(joined)
    assert suggestion(review, claim).verdict == "corroborated"
    assert suggestion(review, loose).verdict == "unverified"
    assert "2 independent roots, but" in suggestion(review, loose).why


@pytest.mark.parametrize(
    ("text", "says_no"),
    [("It isn’t so.", True), ("He denied it.", True), ("Nobody came.", True), ("A notable knot.", False)],
)
def test_a_sentence_that_says_no_is_known(text, says_no):
    assert has_negation(text) is says_no


@pytest.mark.parametrize(
    ("stem", "shown"),
    [
        ("000_36bfa7c6a865b678", "000_36b…678"),
        ("5f1d3b0e-8a2c-4f6b-9c1d-97f61343142b", "5f1…42b"),
        ("2024-12-05-harrow-gazette", "2024-12-05-harrow-gazette"),
        ("covid19-report-final", "covid19-report-final"),
        ("Harrow Gazette", "Harrow Gazette"),
    ],
)
def test_a_name_that_is_a_digest_shows_its_ends_and_any_other_as_it_is(stem, shown):
    one = replace(article(stem, "It rained.\n"), outlet=None)
    assert labels([one])[stem].name == shown


@pytest.mark.parametrize(
    ("names", "told"),
    [
        ((), ()),
        (("Reuters",), ("Everything rests on Reuters: without it, nothing supports the claim.",)),
        (
            ("Reuters", "TASS", "Yonhap"),
            ("Everything rests on Reuters, TASS or Yonhap: without them, nothing supports the claim.",),
        ),
    ],
)
def test_what_a_claim_hangs_on_is_told_in_plain_words(names, told):
    assert told_cut(names, {}) == told
