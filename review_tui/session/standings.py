"""Where all claims stand, and whom they rest on once reviewers have said what articles do with them."""

from collections.abc import Iterable, Mapping

from msgspec import Struct, field

from review_tui.origin.records import Origins
from review_tui.session.folding import dated, fold
from review_tui.session.ground import Ground
from review_tui.session.log import Log
from review_tui.session.places import Places
from review_tui.session.standing import Standing
from store import Decision

NOWHERE = Standing()
"""Where a claim stands of which nothing was said."""


class Standings(Struct, frozen=True):
    """Standings by their claims; as it begins, none."""

    by_claim: Mapping[str, Standing] = field(default_factory=dict)
    """Where each claim stands of which something was said, by its id."""
    origins: Origins | None = None
    """The origins where a reviewer has said what articles do with claims."""


def restated(
    before: Standings, touched: Iterable[str], ground: Ground, log: Log, places: Places
) -> Standings:
    """The standings with those of the touched claims folded anew."""
    folded = {claim: _folded(places.history(claim), log, ground) for claim in touched}
    told = {**before.by_claim, **folded}
    is_restanced = any(
        each.stances != before.by_claim.get(claim, NOWHERE).stances for claim, each in folded.items()
    )
    origins = _restanced(told, ground) if is_restanced else before.origins
    roots = (origins or ground.origins).roots
    for claim, standing in folded.items():
        if standing == NOWHERE:
            del told[claim]
        else:
            whole = ground.alignment.claim_by_id[claim]
            told[claim] = dated(standing, whole, ground.anchors, len(roots.get(claim, ())))
    return Standings(told, origins)


def _folded(history: Iterable[Decision], log: Log, ground: Ground) -> Standing:
    """Where the claim stands, but for how that is stale."""
    return fold(ground.anchors.renamed(each) for each in history if log.stands(each))


def _restanced(told: Mapping[str, Standing], ground: Ground) -> Origins | None:
    """The origins with the stances that reviewers have set; None where there are none."""
    stances = {
        (claim, article): stance
        for claim, standing in told.items()
        for article, stance in standing.stances.items()
    }
    if not stances:
        return None
    from review_tui.origin.trace import restanced  # slow to load, and seldom wanted

    return restanced(ground.origins, ground.alignment, stances, ground.owners)
