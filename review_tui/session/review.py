"""A review: the alignment as the reviewers have marked it, and where each claim stands.

Everything here follows from the articles and the decisions; the store keeps only the decisions.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from review_tui.origin.records import Origins, Root, Stance
from review_tui.records import Alignment, Claim, Role
from review_tui.session.evidence import home, staleness
from review_tui.session.marks import marked
from review_tui.session.outlets import corrections, grades, owners
from review_tui.session.quotes import Anchors
from review_tui.session.standing import Standing, fold
from review_tui.session.trail import Trail, withdrawn_batches
from store import Act, Decision, Verdict

MARKS = frozenset({Act.SPLIT, Act.MERGE, Act.APART})
"""Acts that change which sentences make a claim."""
STRUCTURAL = MARKS | {Act.ORIGIN, Act.METADATA}
"""Acts after which everything is worked out anew."""
_META = frozenset({Act.UNDO, Act.REDO})
_NOTHING = Standing()


@dataclass(frozen=True, slots=True, eq=False)
class Review:
    """The state of a review after some decisions; `after` gives the next one. Equal only to itself."""

    base: Alignment = field(repr=False)
    """As the program aligned the articles."""
    traced: Origins | None = field(repr=False)
    """Who said it first, where no mark of a reviewer changes anything; None while that was never asked."""
    alignment: Alignment = field(repr=False)
    """With the reviewers' own splits and merges."""
    origins: Origins = field(repr=False)
    """Who said it first: attributions, roots and stances."""
    anchors: Anchors = field(repr=False)
    decisions: tuple[Decision, ...] = field(repr=False)
    """All, in the order recorded, undone ones too."""
    withdrawn: frozenset[str]
    """Batches that stand undone."""
    trails: Mapping[str, Trail]
    """What each reviewer can undo and redo."""
    histories: Mapping[str, tuple[Decision, ...]] = field(repr=False)
    """The decisions on each claim, by its id."""
    standings: Mapping[str, Standing] = field(repr=False)
    """Where each claim stands that was ever decided on, by its id."""
    furniture: frozenset[str]
    """Ids of the claims that only headlines, captions, bylines or boilerplate make."""
    lost: tuple[Decision, ...]
    """Decisions whose quoted text can no longer be found, undone ones too."""
    tally: Mapping[Verdict, int]
    """How many claims have each verdict, `unreviewed` included."""

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The claims in reading order; their numbers are their places from 1."""
        return self.alignment.claims

    @property
    def left_out(self) -> frozenset[str]:
        """Ids of the claims that nobody need review: furniture that nobody has decided on."""
        return self.furniture - self.standings.keys()

    @property
    def counted(self) -> tuple[Claim, ...]:
        """The claims that lists, counts and reports tell of: all in reading order but those left out.

        Their numbers are their places among `claims`, so that taking in the rest renumbers nothing.
        """
        left_out = self.left_out
        return tuple(claim for claim in self.claims if claim.id not in left_out)

    @property
    def counts(self) -> Mapping[Verdict, int]:
        """How many of the counted claims have each verdict, every verdict named."""
        counts = {verdict: self.tally[verdict] for verdict in Verdict}
        return {**counts, Verdict.UNREVIEWED: counts[Verdict.UNREVIEWED] - len(self.left_out)}

    @property
    def disagreements(self) -> tuple[str, ...]:
        """Ids of the claims that reviewers give different verdicts, in reading order."""
        return self.in_order(claim for claim, each in self.standings.items() if each.is_disagreed)

    @property
    def stale(self) -> tuple[str, ...]:
        """Ids of the claims whose verdicts are stale, in reading order."""
        return self.in_order(claim for claim, each in self.standings.items() if each.stale)

    @property
    def orphans(self) -> tuple[Decision, ...]:
        """Decisions that stand, and whose quoted text can no longer be found."""
        return tuple(decision for decision in self.lost if decision.batch not in self.withdrawn)

    @property
    def grades(self) -> Mapping[str, str]:
        """How reliable each outlet is, A..F, where a reviewer has graded it, by its name."""
        return grades(self.decisions)

    @property
    def reviewers(self) -> tuple[str, ...]:
        """Everyone who has decided anything, by name."""
        return tuple(sorted(self.trails))

    @property
    def reviewed(self) -> int:
        """How many claims have a verdict."""
        return len(self.claims) - self.tally[Verdict.UNREVIEWED]

    def numbered(self, words: str) -> Claim | None:
        """The claim that a reviewer means by a number, from 1; None where no claim has it."""
        is_short = words.isdecimal() and len(words) <= len(str(len(self.claims)))
        number = int(words) if is_short else 0
        return self.claims[number - 1] if 1 <= number <= len(self.claims) else None

    def in_order(self, claims: Iterable[str]) -> tuple[str, ...]:
        """The ids of these claims in reading order."""
        return tuple(sorted(claims, key=self.alignment.number_of.__getitem__))

    def standing(self, claim: str) -> Standing:
        """Where the claim with this id stands."""
        return self.standings.get(claim, _NOTHING)

    def roots(self, claim: str) -> tuple[Root, ...]:
        """The independent roots that the claim with this id rests on."""
        return self.origins.roots.get(claim, ())

    def stance(self, claim: str, article: str) -> Stance:
        """What the article does with the claim: as a reviewer set it, else as the program reads it."""
        return self.standing(claim).stances.get(article) or self.origins.stances[claim, article]

    def history(self, claim: str) -> tuple[Decision, ...]:
        """The decisions on the claim with this id, oldest first."""
        return self.histories.get(claim, ())

    def after(self, *decisions: Decision) -> "Review":
        """The review once these decisions are recorded too."""
        everything = (*self.decisions, *decisions)
        batches = {decision.subject for decision in decisions if decision.act in _META}
        undone = [each for each in self.decisions if each.batch in batches] if batches else []
        if any(each.act in STRUCTURAL for each in (*undone, *decisions)):
            return open_review(self.base, everything, traced=self.traced)
        told, lost = _histories(decisions, self.alignment, self.anchors)
        histories = {**self.histories, **{claim: self.history(claim) + new for claim, new in told.items()}}
        touched = {*told, *_histories(undone, self.alignment, self.anchors)[0]}
        following = replace(
            self,
            decisions=everything,
            withdrawn=withdrawn_batches(everything) if batches else self.withdrawn,
            trails=_trails(decisions, self.trails),
            histories=histories,
            lost=self.lost + lost,
        )
        return _restated(following, touched)


def open_review(
    base: Alignment, decisions: Iterable[Decision] = (), *, traced: Origins | None = None
) -> Review:
    """The review that these decisions, in the order recorded, make of the alignment.

    `traced` are the origins of the alignment as it stands, where they are known already.
    """
    decisions = tuple(decisions)
    withdrawn = withdrawn_batches(decisions)
    standing_marks = [d for d in decisions if d.act in MARKS and d.batch not in withdrawn]
    anchors = Anchors(base)
    alignment = marked(base, standing_marks, anchors)
    histories, lost = _histories(decisions, alignment, anchors)
    tally = Counter({Verdict.UNREVIEWED: len(alignment.claims)})
    told = corrections(decisions, anchors), owners(alignment.articles, decisions)
    is_untouched = alignment is base and not any(told)
    origins = traced if is_untouched and traced else _traced(alignment, *told)
    trails = _trails(decisions, {})
    furniture = frozenset(claim.id for claim in alignment.claims if _is_furniture(claim))
    blank = Review(
        base,
        origins if is_untouched else traced,
        alignment,
        origins,
        anchors,
        decisions,
        withdrawn,
        trails,
        histories,
        {},
        furniture,
        lost,
        tally,
    )
    return _restated(blank, histories)


def _traced(alignment: Alignment, corrections: Mapping[str, str], owners: Mapping[str, str]) -> Origins:
    """Loaded here, since origins that come traced need none of it."""
    from review_tui.origin.trace import trace

    return trace(alignment, corrections=corrections, owners=owners)


def _is_furniture(claim: Claim) -> bool:
    return all(sentence.role is not Role.BODY for sentence in claim.sentences)


def _histories(
    decisions: Iterable[Decision], alignment: Alignment, anchors: Anchors
) -> tuple[dict[str, tuple[Decision, ...]], tuple[Decision, ...]]:
    """The decisions by the claims they are on, and those that had a place and have lost it."""
    found: defaultdict[str, list[Decision]] = defaultdict(list)
    lost = []
    for decision in decisions:
        if claim := home(decision, alignment, anchors):
            found[claim].append(decision)
        elif decision.quotes and decision.act not in _META:
            lost.append(decision)
    return {claim: tuple(made) for claim, made in found.items()}, tuple(lost)


def _restated(review: Review, touched: Iterable[str]) -> Review:
    """The review with the standings of the touched claims folded anew."""
    standings, tally = dict(review.standings), Counter(review.tally)
    for claim in touched:
        active = [each for each in review.histories[claim] if each.batch not in review.withdrawn]
        standings[claim] = _dated(fold(active), review.alignment.claim_by_id[claim], review.anchors)
        tally[review.standing(claim).verdict] -= 1
        tally[standings[claim].verdict] += 1
    return replace(review, standings=standings, tally=tally)


def _dated(standing: Standing, claim: Claim, anchors: Anchors) -> Standing:
    """The standing with how each opinion is stale."""
    opinions = {
        who: replace(each, stale=staleness(each.evidence, claim, anchors))
        for who, each in standing.opinions.items()
    }
    return replace(standing, opinions=opinions)


def _trails(decisions: Iterable[Decision], before: Mapping[str, Trail]) -> Mapping[str, Trail]:
    made: defaultdict[str, list[Decision]] = defaultdict(list)
    for decision in decisions:
        made[decision.reviewer].append(decision)
    return {**before, **{name: before.get(name, Trail()).after(*own) for name, own in made.items()}}
