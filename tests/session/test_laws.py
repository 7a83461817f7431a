"""Laws of a review: whatever reviewers did before, these hold."""

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st
from reviewing import article, done, redone, side_by_side, stamp, texts, undone

from review_tui.origin.records import Stance
from review_tui.session import Review, acts, open_review
from review_tui.session.worklist import Order, following, queue
from store import Verdict

A, B, C, D, E = "Rain fell.", "Two died.", "Talks go on.", "It is cold.", "Nobody spoke."
BASE = side_by_side(article("a", A, B, C, A), article("b", B, D, A), article("c", C, D, E), alike=[{B, E}])
EDITED = side_by_side(
    article("a", B, "Snow fell.", A), article("b", D, B), article("x", C, D, E), alike=[{A, D}]
)


def a_verdict(review, by, n, m):
    return acts.give_verdict(review, [pick(review.claims, n)], list(Verdict)[m % 4], by)


def verdicts_on_all(review, by, n, m):
    return acts.give_verdict(review, review.claims[n % 2 :: 2], list(Verdict)[m % 4], by)


def a_note(review, by, n, m):
    return acts.write_note(review, pick(review.claims, n), f"note {m}", by)


def a_stance(review, by, n, m):
    claim = pick(review.claims, n)
    return acts.set_stance(review, claim, claim.articles[0], pick(list(Stance), m), by)


def a_level(review, by, n, m):
    return acts.set_confidence(review, pick(review.claims, n), ("high", "moderate", "low")[m % 3], by)


def a_grade(review, by, n, m):
    return acts.grade_claim(review, pick(review.claims, n), str(m % 6 + 1), by)


def a_look(review, by, n, m):
    return acts.reveal(pick(review.claims, n), by)


def a_split(review, by, n, m):
    claim = pick(review.claims, n)
    return acts.split_out(claim, pick(claim.sentences, m), by)


def a_merge(review, by, n, m):
    one, other = pick(review.claims, n), pick(review.claims, m)
    return acts.merge([one, other], by) if one is not other else ()


def a_move(review, by, n, m):
    source, target = pick(review.claims, n), pick(review.claims, m)
    return acts.move(source, source.sentences[-1], target, by) if source is not target else ()


def apart(review, by, n, m):
    claim = pick(review.claims, n)
    return acts.keep_apart(claim, claim.sentences[0], claim.sentences[-1], by)


def undo(review, by, n, m):
    return acts.undo(review, by)


def redo(review, by, n, m):
    return acts.redo(review, by)


def pick(things, n):
    return things[n % len(things)]


SAYING = (a_verdict, verdicts_on_all, a_note, a_level, a_grade, a_stance, a_look)
DOINGS = (*SAYING, a_split, a_merge, a_move, apart, undo, redo)
steps = st.lists(
    st.tuples(st.sampled_from(DOINGS), st.sampled_from(["ana", "ben"]), st.integers(0, 9), st.integers(0, 9)),
    max_size=25,
)
alignments = st.sampled_from([BASE, EDITED])


def acted(start: Review, did) -> Review:
    for doing, who, n, m in did:
        start = done(start, lambda by, r=start, do=doing, n=n, m=m: do(r, by, n, m), who)
    return start


def reviewed(did) -> Review:
    return acted(open_review(BASE), did)


def state(review: Review):
    """All that a review is, by value."""
    return (
        texts(review),
        dict(review.standings.by_claim),
        dict(review.places.histories),
        dict(review.log.trails),
        review.orphans,
        review.stale,
        dict(review.counts),
        review.log.withdrawn,
        rests(review),
    )


def rests(review: Review):
    """What each claim rests on, and what each article does with it."""
    return {
        claim.id: (review.roots(claim.id), [review.stance(claim.id, each) for each in claim.articles])
        for claim in review.claims
    }


def marked(review: Review):
    """What the reviewers have made of the claims: undo must bring all of it back."""
    settled = {claim.id: review.standing(claim.id) for claim in review.claims}
    return texts(review), settled, dict(review.counts), review.orphans, rests(review)


@given(steps)
@settings(max_examples=120, deadline=None)
def test_step_by_step_and_opened_again_are_the_same(did):
    review = reviewed(did)
    assert state(review) == state(open_review(BASE, review.decisions))


@given(steps, steps, alignments)
@settings(max_examples=120, deadline=None)
def test_so_they_are_where_the_articles_have_changed_since(before, did, now):
    review = acted(open_review(now, reviewed(before).decisions), did)
    assert state(review) == state(open_review(now, review.decisions))


@given(steps, st.sampled_from(DOINGS[:-2]), st.integers(0, 9), st.integers(0, 9), alignments)
@settings(max_examples=150, deadline=None)
def test_undo_restores_and_redo_repeats(before, doing, n, m, now):
    review = open_review(now, reviewed(before).decisions)
    decisions = acts.numbered(doing(review, stamp(), n, m))
    acted_once = review.after(*decisions)
    if decisions and doing is not a_look:
        assert marked(undone(acted_once)) == marked(review)
        assert marked(redone(undone(acted_once))) == marked(acted_once)
    else:
        assert marked(acted_once) == marked(review)


@given(steps)
@settings(max_examples=60, deadline=None)
def test_undoing_everything_leaves_nothing_but_history(did):
    review = reviewed(did)
    for who in ("ana", "ben"):
        while acts.undo(review, stamp(who)):
            review = undone(review, who)
    assert marked(review) == marked(open_review(BASE))
    assert len(review.decisions) >= len([each for each in did if each[0] is a_look])


@given(steps)
@settings(max_examples=60, deadline=None)
def test_a_reviewers_undo_leaves_the_others_decisions_alone(did):
    review = reviewed(did)
    back = undone(review, "ana")
    bens = {each.batch for each in review.decisions if each.reviewer == "ben"}
    assert bens & review.log.withdrawn == bens & back.log.withdrawn
    assert review.log.trails.get("ben") == back.log.trails.get("ben")


@given(steps, alignments)
@settings(max_examples=60, deadline=None)
def test_nothing_a_colleague_says_changes_an_opinion_or_a_note(did, now):
    """Splits and merges aside, which change what the claim is.

    Nor does she undo anything: a verdict given again as the last word is one more to take back.
    """
    said = [each for each in did if each[0] in SAYING or (each[0] in (undo, redo) and each[1] == "ben")]
    whole, alone = acted(open_review(now), said), acted(open_review(now), [e for e in said if e[1] == "ana"])
    for claim in alone.claims:
        own, among = alone.standing(claim.id), whole.standing(claim.id)
        assert own.notes.get("ana") == among.notes.get("ana")
        mine, same = own.of("ana"), among.of("ana")
        assert (mine.verdict, mine.confidence, mine.credibility) == (
            same.verdict,
            same.confidence,
            same.credibility,
        )


@given(steps, alignments)
@settings(max_examples=100, deadline=None)
def test_every_count_is_the_recount(did, now):
    review = open_review(now, reviewed(did).decisions)
    recount = Counter(review.standing(claim.id).verdict for claim in review.counted)
    assert {verdict: recount[verdict] for verdict in Verdict} == review.counts
    assert set(review.standings.by_claim) <= {claim.id for claim in review.claims}


@given(steps, alignments)
@settings(max_examples=100, deadline=None)
def test_every_decision_is_on_one_claim_or_lost(did, now):
    review = open_review(now, reviewed(did).decisions)
    homed = [each.id for history in review.places.histories.values() for each in history]
    reversals = {each.id for each in review.decisions if each.act in ("undo", "redo")}
    lost = {each.id for each in review.places.lost}
    assert len(homed) == len(set(homed))
    assert not lost & set(homed)
    assert lost | set(homed) | reversals == {each.id for each in review.decisions}


@given(steps, st.sampled_from(Order))
@settings(max_examples=60, deadline=None)
def test_each_order_holds_every_claim_once(did, order):
    review = reviewed(did)
    assert sorted(queue(review, order)) == sorted(claim.id for claim in review.claims)


@given(st.lists(st.booleans(), max_size=8), st.integers(-1, 9), st.sampled_from([1, -1]))
def test_the_following_claim_is_the_nearest_wanted_one_going_round(wanted, at, step):
    names = [str(n) for n in range(len(wanted))]
    place = following(names, at, lambda name: wanted[int(name)], step=step)
    if not any(wanted):
        assert place is None
    else:
        assert wanted[place]
        passed = (place - at) * step % len(names) or len(names)
        assert not any(wanted[(at + step * n) % len(names)] for n in range(1, passed))
