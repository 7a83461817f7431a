"""What hundreds of articles copy from each other is one claim, with the conflicts between the copies."""

from itertools import combinations

import pytest

from review_tui.arrival.packed import pack, unpack
from review_tui.arrival.records import Arrival
from review_tui.match import align, regroup
from review_tui.match.events import MOST
from review_tui.records import Alignment, Article

TOLLS = (4, 6, 7, 9, 11, 12)


def copied(tolls, times: int) -> list[Article]:
    """One fall of a bridge in many papers, each toll in so many of them, each with a story of its own."""
    return [_article(f"{n:03d}", tolls[n % len(tolls)]) for n in range(times * len(tolls))]


def _article(name: str, toll: int) -> Article:
    text = (
        f"A road bridge in Varnholt collapsed on Monday, killing {toll} people, police said.\n"
        f"Reader{name} wrote to editor{name} about dogs.\nShop{name} opened beside school{name}.\n"
    )
    return Article(name, f"{name}.txt", text, name)


def claims_of_the_fall(alignment: Alignment):
    return [claim for claim in alignment.claims if "collapsed" in claim.lead.text]


@pytest.fixture(scope="module")
def crowded() -> Alignment:
    return align(copied(TOLLS, 25))


def test_every_toll_of_a_crowd_of_copies_is_in_one_claim(crowded):
    assert len(crowded.sentences) > MOST
    (claim,) = claims_of_the_fall(crowded)
    assert len(claim.sentences) == 25 * len(TOLLS)


def test_every_two_tolls_of_a_crowd_conflict(crowded):
    (claim,) = claims_of_the_fall(crowded)
    pairs = {
        frozenset((link.a.article.text[slice(*clash.a)], link.b.article.text[slice(*clash.b)]))
        for link in claim.links
        for clash in link.conflicts
    }
    assert pairs == {frozenset((f"{a} people", f"{b} people")) for a, b in combinations(TOLLS, 2)}


def test_more_copies_of_one_toll_than_share_a_key_are_one_claim():
    (claim,) = claims_of_the_fall(align(copied(TOLLS[:1], 150)))
    assert len(claim.sentences) == 150


@pytest.mark.parametrize("shared", [20, 40], ids=["partly", "whole"])
def test_long_articles_are_compared_though_they_are_too_many_to_score_at_once(shared):
    facts = [f"Warden{n} of Castle{n} bought mules{n} from Trader{n} near Ford{n}." for n in range(40)]
    papers = range(MOST // len(facts) + 4)

    def told(paper: int) -> Article:
        own = (f"Reader{paper}x{n} wrote to editor{paper}x{n}." for n in range(len(facts) - shared))
        return Article(f"{paper:03d}", "", "\n".join((*facts[:shared], *own)), str(paper))

    alignment = align([told(paper) for paper in papers])
    sizes = [len(claim.sentences) for claim in alignment.claims]
    assert sizes.count(len(papers)) == shared


def test_two_reports_are_compared_though_they_are_long():
    facts = "".join(
        f"Warden{n} of Castle{n} bought mules{n} from Trader{n}.\n" for n in range(MOST // 2 + 20)
    )
    alignment = align([Article(name, "", facts, name) for name in ("one", "two")])
    assert {len(claim.sentences) for claim in alignment.claims} == {2}


def test_like_falls_in_two_towns_stay_two_claims():
    here = copied(TOLLS[:1], 80)
    there = [
        Article(f"t{a.id}", a.path, a.text.replace("Varnholt", "Ostbrück").replace("0", "q"), f"t{a.id}")
        for a in here
    ]
    assert len(claims_of_the_fall(align([*here, *there]))) == 2


def test_grouping_again_keeps_the_claim_together(crowded):
    assert regroup(crowded).claims == crowded.claims


def test_a_crowd_that_was_packed_is_grouped_the_same(crowded):
    whole = unpack(pack(Arrival(crowded))).alignment
    assert whole.compared == crowded.compared
    assert regroup(whole).claims == crowded.claims
