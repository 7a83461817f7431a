"""What the screen answers to a decision: what was done, and how to take it back."""

from collections.abc import Callable, Mapping

from msgspec.structs import replace

from review_tui.session import Review
from review_tui.session.folding import fold
from review_tui.session.log import REVERSALS
from review_tui.session.opinion import Opinion
from review_tui.session.places import home
from review_tui.text.show import for_show
from review_tui.views.articles import labels, told_name
from review_tui.views.deeds import first_quoted, told_reversal, told_together, with_label
from review_tui.views.suggestions import suggestion
from store import Act, Decision, Verdict


def echoed(decisions: tuple[Decision, ...], review: Review) -> str:
    """What was just done, and how to take it back."""
    if decisions[0].act is Act.SPLIT:
        return f"{_told_parting(decisions, review)} z undoes it."
    first = _as_it_stands(_unless_new(decisions[0]), review)
    number = review.alignment.number_of.get(_now(first, review))
    made = review.decisions if first.act in REVERSALS else ()
    names = labels(review.alignment.articles)
    undone = [with_label(each, names) for each in made if each.batch == first.subject]
    done = (
        told_reversal(first, undone) if undone else told_together((with_label(first, names), *decisions[1:]))
    )
    what = f"Claim {number}: {done}" if number else _begun(done)
    if first.act in _OF_A_VERDICT and not review.standing(first.claim).of(first.reviewer).evidence:
        what += ", no verdict yet"
    why = f"{_against(first, review)} r says why," if _lacks_reason(first, review) else ""
    since = _let_go(decisions[0], review) + _at_odds(decisions[-1], review)
    return f"{what}.{since}{why} {_BACK.get(first.act, 'z undoes it')}."


def _told_parting(decisions: tuple[Decision, ...], review: Review) -> str:
    """Where a sentence that was taken out of its claim is now, and where the rest of it, as a sentence."""
    split, *joined = decisions
    one, rest = (review.alignment.claim_of[review.anchors.find(quote)[0].id] for quote in split.quotes[:2])
    known_by, number_of = first_quoted(split), review.alignment.number_of
    if not joined:
        return f"Claim {number_of[one.id]}: split out {known_by}; the rest is claim {number_of[rest.id]}."
    stale = ", whose verdict is stale now" if review.standing(one.id).stale else ""
    return f"Claim {number_of[rest.id]}: moved {known_by} to claim {number_of[one.id]}{stale}."


def _now(decision: Decision, review: Review) -> str:
    """Id of the claim that a decision is about, which regrouping can have given another."""
    if decision.claim in review.alignment.number_of:
        return decision.claim
    return home(decision, review.ground) or ""


def _let_go(decision: Decision, review: Review) -> str:
    """What the reviewer had said of the claim and a new verdict has put an end to, as a sentence."""
    if decision.act is not Act.VERDICT:
        return ""
    standing = (each for each in review.history(decision.claim) if review.log.stands(each))
    before = fold(each for each in standing if each.batch != decision.batch).of(decision.reviewer)
    now = review.standing(decision.claim).of(decision.reviewer)
    sure = f"{for_show(before.confidence)} confidence" if before.confidence and not now.confidence else ""
    grade = f"grade {for_show(before.credibility)}" if before.credibility and not now.credibility else ""
    gone = " and ".join(each for each in (sure, grade) if each)
    return f" That ends your {gone}." if gone else ""


def _at_odds(decision: Decision, review: Review) -> str:
    """That the reviewer had given different verdicts to what is one claim now, as a sentence."""
    if decision.act is not Act.MERGE:
        return ""
    given: list[Decision] = []
    for each in review.history(_now(decision, review)):
        if each.act is Act.VERDICT and each.reviewer == decision.reviewer and review.log.stands(each):
            given = [made for made in given if set(made.quotes).isdisjoint(each.quotes)] + [each]
    words = (made.value for made in given if made.value != Verdict.UNREVIEWED)
    verdicts = tuple(dict.fromkeys(map(for_show, words)))
    return f" You had said {' and '.join(verdicts)}: decide anew." if len(verdicts) > 1 else ""


def _unless_new(decision: Decision) -> Decision:
    """The decision without what was before, where that was nothing, or where there is more to say."""
    is_short = decision.previous == Verdict.UNREVIEWED or decision.override
    return (
        replace(decision, previous=decision.value) if decision.act is Act.VERDICT and is_short else decision
    )


def _as_it_stands(decision: Decision, review: Review) -> Decision:
    """An undo or redo with what stands now: another session can have decided anew meanwhile."""
    if decision.act not in REVERSALS:
        return decision
    reversed_ = next((each for each in review.decisions if each.batch == decision.subject), decision)
    stands = _STANDS.get(reversed_.act)
    return replace(decision, value=stands(review, reversed_)) if stands else decision


def _own(review: Review, decision: Decision) -> Opinion:
    return review.standing(decision.claim).of(decision.reviewer)


_STANDS: Mapping[Act, Callable[[Review, Decision], str]] = {
    Act.VERDICT: lambda review, made: _own(review, made).verdict,
    Act.CONFIDENCE: lambda review, made: _own(review, made).confidence,
    Act.CREDIBILITY: lambda review, made: _own(review, made).credibility,
    Act.NOTE: lambda review, made: review.standing(made.claim).notes.get(made.reviewer, ""),
    Act.STANCE: lambda review, made: review.standing(made.claim).stances.get(made.subject, ""),
    Act.GRADE: lambda review, made: review.grades.get(made.subject, ""),
}
"""What stands of what a decision decided."""


def _begun(words: str) -> str:
    """The words as they begin a sentence; names keep their letters."""
    return words[:1].upper() + words[1:]


def _lacks_reason(decision: Decision, review: Review) -> bool:
    """Whether the reviewer is to say why: of a contradiction, and of what the program reads otherwise."""
    if decision.act is not Act.VERDICT or decision.reason or decision.value == Verdict.UNREVIEWED:
        return False
    return decision.override or decision.value == Verdict.CONTRADICTED or bool(_otherwise(decision, review))


def _against(decision: Decision, review: Review) -> str:
    """What a verdict was given against."""
    if decision.override:
        return f" An override: {_grounds(review, decision.claim)}."
    suggested = _otherwise(decision, review)
    return f" Suggested: {suggested}." if suggested else ""


def _otherwise(decision: Decision, review: Review) -> str:
    """What the program suggests where a first verdict differs from it; of a later one the screen tells."""
    claim = review.alignment.claim_by_id.get(decision.claim)
    if claim is None or decision.previous != decision.value:
        return ""
    suggested = suggestion(review, claim).verdict
    return "" if suggested == decision.value else suggested.value


def _grounds(review: Review, claim: str) -> str:
    names = labels(review.alignment.articles)
    told = ", ".join(told_name(root.name, names) for root in review.roots(claim))
    return f"one root, {told}" if told else "no root"


_OF_A_VERDICT = frozenset({Act.CONFIDENCE, Act.CREDIBILITY})
_BACK = {Act.UNDO: "Z redoes it", Act.REVEAL: "That stays recorded"}
