"""What a report tells of one claim besides its quotes, each as words safe to show."""

from collections.abc import Callable, Iterator

from msgspec.structs import replace

from review_tui.origin.records import Root
from review_tui.records import Claim
from review_tui.report.passages import Labels
from review_tui.report.votes import Vote
from review_tui.session import Review
from review_tui.text.show import one_line
from review_tui.views.deeds import told
from review_tui.views.differences import Difference
from review_tui.views.grounds import told_cut
from review_tui.views.words import count, when
from store import Decision

REASONS = 4
"""As many ways and reasons of a root as a line holds; the JSON report has all."""


def told_more(number: int, what: str) -> str:
    """How many a reader's report leaves out, and where they are."""
    return f"{count(number, what)}; the JSON report has all."


def told_difference(one: Difference, shown: Callable[[str], str] = str) -> str:
    """A conflict in a line, its words as `shown` writes them."""
    values = " and ".join(f"{each.letters} “{shown(each.text)}”" for each in (one.a, one.b))
    return f"{shown(one.slot)}: {values} {shown(told_clash(one))}"


def told_clash(one: Difference) -> str:
    """Why two values differ, as it goes on after them; in full where the reason names others."""
    rest = one.reason.removeprefix(f"“{one.a.text}” and “{one.b.text}” ")
    return rest if rest != one.reason else f"differ: {one.reason}"


def told_quote(decision: Decision, longest: int | None = None) -> str:
    """On which words it was decided, as the end of a sentence; empty where on none."""
    return f" on “{one_line(decision.quotes[0].exact)[:longest]}”" if decision.quotes else ""


def told_vote(vote: Vote) -> str:
    """Who gave which verdict when, how sure of it, and why."""
    given, opinion = vote.given, vote.opinion
    why = f": {given.reason}" if given.reason.strip() else ""
    said = (
        opinion.verdict,
        "override" if given.override else "",
        "stale" if opinion.stale else "",
        told_confidence(opinion.confidence),
        told_grade(opinion.credibility),
    )
    what = ", ".join(each for each in said if each)
    return one_line(f"{told_author(given)}: {what}{why}")


def told_confidence(level: str) -> str:
    """How sure a reviewer is; empty where that is not said."""
    return one_line(f"{level} confidence") if level else ""


def told_grade(grade: str) -> str:
    """How credible a reviewer finds the claim; empty where that is not said."""
    return one_line(f"credibility {grade}") if grade else ""


def told_author(decision: Decision) -> str:
    """Who decided, and when."""
    return one_line(f"{decision.reviewer}, {when(decision.at)}")


def told_lost(review: Review, claim: Claim, names: Labels) -> Iterator[str]:
    """What the verdict was given on and the claim no longer says, quoted in full."""
    evidence = review.standing(claim.id).evidence
    said = {(sentence.article.id, sentence.text) for sentence in claim.sentences}
    for quote in evidence.quotes if evidence else ():
        if (quote.article, quote.exact) not in said:
            letter = names[quote.article].letter if quote.article in names else one_line(quote.article)
            yield f"{letter}: “{one_line(quote.exact)}”"


def told_root(root: Root, names: Labels) -> str:
    """An independent root, the articles it reaches, through whom, and why what it joins is one."""
    reached = ", ".join(names[article].letter for article in root.articles)
    chains = [" → ".join(chain[:-1]) for chain in root.chains if len(chain) > 2]
    ways = [*dict.fromkeys(chains), *root.reasons]
    more = [f"{len(ways) - REASONS} more"] if len(ways) > REASONS else []
    why = "; ".join([*ways[:REASONS], *more])
    return one_line(f"{root.name}: {reached}{f' ({why})' if why else ''}")


def told_ground(review: Review, claim: Claim, names: Labels) -> str:
    """Whom the claim hangs on, as a sentence; empty where its list of roots says as much."""
    cut, roots = review.origins.single_points.get(claim.id, ()), review.roots(claim.id)
    if set(cut) != {root.name for root in roots}:
        return "".join(told_cut(cut, names))
    if len(roots) == 1 and len(claim.articles) > 1:
        return f"All its articles rest on {one_line(roots[0].name)} alone."
    return ""


def dated(decision: Decision) -> str:
    """What a decision did, when, by whom and why, on one line."""
    why = f": {decision.reason}" if decision.reason else ""
    what = told(replace(decision, reason=""))
    return one_line(f"{when(decision.at)}, {decision.reviewer}: {what}{why}")
