"""Each claim as a report tells it: quotes, standing, what carries it and what speaks against it."""

from collections.abc import Iterator
from itertools import groupby

from msgspec import Struct

from review_tui.records import Claim, Sentence
from review_tui.report import telling
from review_tui.report.passages import Labels, Passage, opening, passages
from review_tui.report.votes import notes, votes
from review_tui.session import Review, Standing
from review_tui.session.heading import heading
from review_tui.text.show import one_line
from review_tui.views.articles import Label, labels
from review_tui.views.differences import Difference, differences, hints
from review_tui.views.words import count, when
from store import Verdict


class Related(Struct, frozen=True):
    """A sentence of another claim that shares a part with this one."""

    claim: int
    """That claim's number."""
    place: str
    words: str
    """How it begins."""


class Section(Struct, frozen=True):
    """One claim."""

    claim: Claim
    number: int
    heading: Sentence
    """What it is known by."""
    standing: Standing
    opinions: tuple[str, ...]
    """Each reviewer's own verdict in words, where more than one has given any."""
    confidence: str
    """How sure who gave the verdict is; empty where they do not say."""
    notes: tuple[tuple[str, str], ...]
    """Each reviewer's own: who wrote it and when, and the words."""
    lost: tuple[str, ...]
    """What the verdict was given on and the claim no longer says, quoted in full."""
    passages: tuple[Passage, ...]
    related: tuple[Related, ...]
    differences: tuple[Difference, ...]
    hints: tuple[Difference, ...]
    """Where its sentences differ and can both be right."""
    roots: tuple[str, ...]
    """Each independent root in words, with the articles it reaches."""
    ground: str
    """Whom the claim hangs on, as a sentence; empty where the roots say as much."""
    history: tuple[str, ...]

    @property
    def beginning(self) -> str:
        """How it begins, as a list tells it."""
        return opening(self.heading)

    @property
    def opening(self) -> str:
        """How it begins, as the drawing tells it, which has less room."""
        return opening(self.heading, 110)

    @property
    def said(self) -> str:
        """What the verdict is on, where the first quote does not say it."""
        return "" if self.heading == self.claim.lead else one_line(self.heading.text)

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
    def why(self) -> str:
        """The reason for the verdict, where it is not told with the reviewers' own."""
        return "" if self.opinions else self.standing.reason

    @property
    def agreement(self) -> str:
        """Whether the reviewers who have given verdicts agree; empty where one alone has."""
        if not self.opinions:
            return ""
        return "The reviewers disagree" if self.standing.is_disagreed else "The reviewers agree"

    @property
    def votes(self) -> str:
        """Who says what, in a line."""
        votes = self.standing.votes.items()
        given = (f"{one_line(who)} {vote}" for who, vote in votes if vote is not Verdict.UNREVIEWED)
        return ", ".join(sorted(given))

    @property
    def letters(self) -> tuple[str, ...]:
        """Of the articles it is found in."""
        return tuple(dict.fromkeys(passage.label.letter for passage in self.passages))

    @property
    def by_article(self) -> tuple[tuple[Label, tuple[Passage, ...]], ...]:
        """The passages, together by article."""
        groups = groupby(self.passages, key=lambda passage: passage.label)
        return tuple((label, tuple(group)) for label, group in groups)


def sections(review: Review) -> tuple[Section, ...]:
    """The claims that count, in reading order."""
    names, left_out = labels(review.alignment.articles), review.left_out
    return tuple(_section(review, claim, names, left_out) for claim in review.counted)


def _section(review: Review, claim: Claim, names: Labels, left_out: frozenset[str]) -> Section:
    voiced = votes(review, claim)
    return Section(
        claim=claim,
        number=review.alignment.number_of[claim.id],
        heading=heading(review, claim),
        standing=review.standing(claim.id),
        opinions=tuple(map(telling.told_vote, voiced)) if len(voiced) > 1 else (),
        confidence=telling.told_confidence(review.standing(claim.id).confidence),
        notes=tuple((telling.told_author(each), each.value) for each in notes(review, claim)),
        lost=tuple(telling.told_lost(review, claim, names)),
        passages=passages(claim, names, review),
        related=tuple(_related(claim, review, names, left_out)),
        differences=differences(claim, names),
        hints=hints(claim, names),
        roots=tuple(telling.told_root(root, names) for root in review.roots(claim.id)),
        ground=telling.told_ground(review, claim, names),
        history=tuple(map(telling.dated, review.history(claim.id))),
    )


def _related(claim: Claim, review: Review, names: Labels, left_out: frozenset[str]) -> Iterator[Related]:
    for sentence in claim.related:
        other = review.alignment.claim_of[sentence.id]
        if other.id not in left_out:
            place = f"{names[sentence.article.id].letter} sentence {sentence.index + 1}"
            yield Related(review.alignment.number_of[other.id], place, opening(sentence))
