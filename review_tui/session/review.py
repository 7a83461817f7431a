"""A review: the alignment as the reviewers have marked it, and where each claim stands.

Everything here follows from the articles and the decisions; the store keeps only the decisions.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping

from msgspec import Struct
from msgspec.structs import replace

from review_tui.origin.records import Origins, Root, Stance
from review_tui.records import Alignment, Brief, Claim
from review_tui.session.ground import STRUCTURAL, Ground, lay_ground
from review_tui.session.log import Log
from review_tui.session.outlets import grades
from review_tui.session.places import Places, placed
from review_tui.session.quotes import Anchors
from review_tui.session.standing import Standing
from review_tui.session.standings import NOWHERE, Standings, restated
from store import Decision, Verdict


class Review(Brief, Struct, frozen=True, eq=False):
    """The state of a review after some decisions; `after` gives the next one. Equal only to itself."""

    ground: Ground
    """The articles, aligned and marked."""
    log: Log
    """What was decided."""
    places: Places = Places()
    """On which claims."""
    standings: Standings = Standings()
    """To what end."""

    @property
    def brief(self) -> str:
        """What it reviews, and how much of it was decided."""
        return f"{self.alignment.brief}, {len(self.decisions)} decisions"

    @property
    def alignment(self) -> Alignment:
        """With the reviewers' own splits and merges."""
        return self.ground.alignment

    @property
    def origins(self) -> Origins:
        """Who said it first: attributions, roots and stances, with the reviewers' own."""
        return self.standings.origins or self.ground.origins

    @property
    def anchors(self) -> Anchors:
        """Where quotes stand in the articles."""
        return self.ground.anchors

    @property
    def decisions(self) -> tuple[Decision, ...]:
        """All, in the order recorded, undone ones too."""
        return self.log.decisions

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The claims in reading order; their numbers are their places from 1."""
        return self.alignment.claims

    @property
    def left_out(self) -> frozenset[str]:
        """Ids of the claims that nobody need review: furniture that nobody has decided on."""
        return self.ground.furniture - self.standings.by_claim.keys()

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
        return self.counted_by(lambda standing: standing.verdict)

    def counted_by(self, verdict: Callable[[Standing], Verdict]) -> Mapping[Verdict, int]:
        """The same where a claim's verdict is what this reads from its standing."""
        told = self.standings.by_claim
        found = Counter(map(verdict, told.values()))
        found[Verdict.UNREVIEWED] += len(self.claims) - len(self.left_out) - len(told)
        return {each: found[each] for each in Verdict}

    @property
    def disagreements(self) -> tuple[str, ...]:
        """Ids of the claims that reviewers give different verdicts, in reading order."""
        return self.in_order(claim for claim, each in self.standings.by_claim.items() if each.is_disagreed)

    @property
    def stale(self) -> tuple[str, ...]:
        """Ids of the claims whose verdicts are stale, in reading order."""
        return self.in_order(claim for claim, each in self.standings.by_claim.items() if each.stale)

    @property
    def orphans(self) -> tuple[Decision, ...]:
        """Decisions that stand, and whose quoted text can no longer be found."""
        return tuple(each for each in self.places.lost if self.log.stands(each))

    @property
    def grades(self) -> Mapping[str, str]:
        """How reliable each outlet is, A..F, where a reviewer has graded it, by its name."""
        return grades(self.log, self.anchors.names)

    @property
    def reviewers(self) -> tuple[str, ...]:
        """Everyone who has decided anything, by name."""
        return tuple(sorted(self.log.trails))

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
        return self.standings.by_claim.get(claim, NOWHERE)

    def roots(self, claim: str) -> tuple[Root, ...]:
        """The independent roots that the claim with this id rests on."""
        return self.origins.roots.get(claim, ())

    def stance(self, claim: str, article: str) -> Stance:
        """What the article does with the claim: as a reviewer set it, else as the program reads it."""
        return self.origins.stances[claim, article]

    def disputing(self, claim: Claim) -> tuple[str, ...]:
        """Ids of the claim's articles that say otherwise, and so are no root of it."""
        return tuple(each for each in claim.articles if self.stance(claim.id, each) is Stance.DISPUTES)

    def history(self, claim: str) -> tuple[Decision, ...]:
        """The decisions on the claim with this id, oldest first."""
        return self.places.history(claim)

    def after(self, *decisions: Decision) -> "Review":
        """The review once these decisions are recorded too."""
        log, undone = self.log.after(*decisions), self.log.reversed_by(decisions)
        if any(each.act in STRUCTURAL for each in (*undone, *decisions)):
            return open_review(
                self.ground.base, log.decisions, traced=self.ground.traced, names=self.anchors.names
            )
        new, old = placed(decisions, self.ground), placed(undone, self.ground)
        touched, places = {*new.histories, *old.histories}, self.places + new
        standings = restated(self.standings, touched, self.ground, log, places)
        return replace(self, log=log, places=places, standings=standings)


def open_review(
    base: Alignment,
    decisions: Iterable[Decision] = (),
    *,
    traced: Origins | None = None,
    names: Mapping[str, str] | None = None,
) -> Review:
    """The review that these decisions, in the order recorded, make of the alignment.

    `traced` are the origins of the alignment as it stands, where they are known already; `names` the ids that
    articles have now, by former ones.
    """
    log = Log().after(*decisions)
    ground = lay_ground(base, log, traced, names)
    places = placed(log.decisions, ground)
    standings = restated(Standings(), places.histories, ground, log, places)
    return Review(ground, log, places, standings)
