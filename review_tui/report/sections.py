"""Each claim as a report tells it: quotes, standing, what carries it and what speaks against it."""

from dataclasses import dataclass
from itertools import groupby

from review_tui.origin.records import Root
from review_tui.records import Claim
from review_tui.report.passages import (
    Difference,
    Labels,
    Passage,
    beginning,
    differences,
    passages,
)
from review_tui.session import Review, Standing
from review_tui.text.show import one_line
from review_tui.views.articles import Label, labels
from review_tui.views.grounds import told_cut
from review_tui.views.words import count, told, when
from store import Decision

REASONS = 4
"""As many ways and reasons of a root as a line holds; the JSON report has all."""


@dataclass(frozen=True, slots=True)
class Section:
    """One claim."""

    claim: Claim
    number: int
    standing: Standing
    passages: tuple[Passage, ...]
    related: tuple[Passage, ...]
    differences: tuple[Difference, ...]
    roots: tuple[str, ...]
    """Each independent root in words, with the articles it reaches."""
    cut: str
    """Without whom nothing carries the claim any more, as a sentence; empty where nobody knows."""
    history: tuple[str, ...]

    @property
    def beginning(self) -> str:
        """How it begins, in a line."""
        return beginning(self.claim)

    @property
    def opening(self) -> str:
        """How it begins, in half a line."""
        return beginning(self.claim, 110)

    @property
    def where(self) -> str:
        """On how much it rests."""
        roots = f", {count(len(self.roots), 'root')}" if self.roots else ""
        return f"{count(len(self.claim.articles), 'article')}{roots}"

    @property
    def by(self) -> str:
        """Who gave the verdict, and when; empty before that."""
        standing = self.standing
        return f"{one_line(standing.reviewer)}, {when(standing.at)}" if standing.at else ""

    @property
    def letters(self) -> tuple[str, ...]:
        """Of the articles it is found in."""
        return tuple(dict.fromkeys(passage.label.letter for passage in self.passages))

    @property
    def by_article(self) -> tuple[tuple[Label, tuple[Passage, ...]], ...]:
        """The passages, together by article."""
        groups = groupby(self.passages, key=lambda passage: passage.label)
        return tuple((label, tuple(group)) for label, group in groups)

    @property
    def votes(self) -> str:
        """Who says what, where the reviewers disagree."""
        votes = self.standing.votes
        if len(set(votes.values())) < 2:
            return ""
        return ", ".join(f"{one_line(who)} {vote.value}" for who, vote in sorted(votes.items()))


def sections(review: Review) -> tuple[Section, ...]:
    """The claims in reading order."""
    names = labels(review.alignment.articles)
    return tuple(
        Section(
            claim=claim,
            number=number,
            standing=review.standing(claim.id),
            passages=passages(claim.sentences, claim, names, review.origins),
            related=passages(claim.related, claim, names, review.origins),
            differences=differences(claim, names),
            roots=tuple(_root(root, names) for root in review.roots(claim.id)),
            cut="".join(told_cut(review.origins.single_points.get(claim.id, ()), names)),
            history=tuple(map(dated, review.history(claim.id))),
        )
        for number, claim in enumerate(review.claims, 1)
    )


def _root(root: Root, names: Labels) -> str:
    reached = ", ".join(names[article].letter for article in root.articles)
    chains = [" → ".join(chain[:-1]) for chain in root.chains if len(chain) > 2]
    told = [*(f"through {chain}" for chain in dict.fromkeys(chains)), *root.reasons]
    more = [f"{len(told) - REASONS} more"] if len(told) > REASONS else []
    why = "; ".join([*told[:REASONS], *more])
    return one_line(f"{root.name}: {reached}{f' ({why})' if why else ''}")


def dated(decision: Decision) -> str:
    """What a decision did, when, by whom and why, on one line."""
    why = f": {decision.reason}" if decision.reason else ""
    return one_line(f"{when(decision.at)}, {decision.reviewer}: {told(decision)}{why}")
