"""What a claim rests on, and what the program makes of it, in words."""

from collections.abc import Mapping

from review_tui.origin.records import ENOUGH_ROOTS, Root
from review_tui.records import Claim
from review_tui.session import Review
from review_tui.text.negation import has_negation
from review_tui.text.show import one_line
from review_tui.views.articles import Label
from review_tui.views.words import count
from store import Verdict


def told_roots(
    roots: tuple[Root, ...], single_points: tuple[str, ...], names: Mapping[str, Label]
) -> tuple[str, ...]:
    """How each root reached the articles, and without what nothing carries the claim."""
    chains = [
        " → ".join(dict.fromkeys((*(told_name(link, names) for link in chain), names[article].letter)))
        for root in roots
        for article, chain in zip(root.articles, root.chains, strict=False)
    ]
    reasons = [told_name(reason, names) for root in roots for reason in root.reasons]
    return (*chains, *reasons, *told_cut(single_points, names))


def told_cut(single_points: tuple[str, ...], names: Mapping[str, Label]) -> tuple[str, ...]:
    """Without what nothing carries the claim, as a sentence; none where nobody knows."""
    cut = ", ".join(told_name(name, names) for name in single_points)
    return (f"Without {cut} nothing carries it.",) if cut else ()


def suggestion(review: Review, claim: Claim) -> str:
    """What the program would say of the claim, and why; never a verdict."""
    roots = review.roots(claim.id)
    if claim.conflicts:
        slots = ", ".join(dict.fromkeys(conflict.slot.value for conflict in claim.conflicts))
        return f"{Verdict.CONTRADICTED}: its articles differ in {slots}"
    if len({has_negation(sentence.text) for sentence in claim.sentences}) > 1:
        return f"{Verdict.UNVERIFIED}: only some of its sentences say “not”, which may be a contradiction"
    if len(roots) >= ENOUGH_ROOTS:
        return f"{Verdict.CORROBORATED}: {count(len(roots), 'independent root')}, no conflict found"
    return f"{Verdict.UNVERIFIED}: it rests on {count(len(roots), 'root')} alone"


def told_name(name: str, names: Mapping[str, Label]) -> str:
    """The name of a root, safe to show; an article that has no outlet goes by its letter."""
    return names[name].letter if name in names else one_line(name)
