"""`set`: records a verdict exactly as the screen does."""

from pathlib import Path

from review_tui.commands import desks, options
from review_tui.commands.command import UsageError, argument, command, say
from review_tui.records import Claim
from review_tui.session import Review, acts
from review_tui.views.deeds import told
from review_tui.views.words import count
from store import StoreError, Verdict

VERDICTS = [verdict.value for verdict in Verdict]


@command(
    "set",
    argument("claim", metavar="CLAIM", help="An id, a unique prefix of it, or a number."),
    argument("verdict", metavar="VERDICT", choices=VERDICTS, help=f"{', '.join(VERDICTS)}."),
    options.paths,
    options.database,
    options.reviewer,
    argument("--note", metavar="TEXT", help="A note to keep with the claim."),
)
def set_(
    claim: str, verdict: str, paths: options.Paths, db: Path | None, reviewer: str | None, note: str | None
) -> None:
    """Record one verdict."""
    with desks.at_desk(paths, db, reviewer) as desk:
        meant = find_claim(desk.review, claim)
        decisions = desk.act(
            lambda stamp: (
                *acts.give_verdict(desk.review, [meant], Verdict(verdict), stamp),
                *(acts.write_note(desk.review, meant, note, stamp) if note is not None else ()),
            )
        )
        if desk.trouble:
            raise StoreError(f"NOT saved. {desk.trouble}")
        number = desk.review.alignment.number_of[meant.id]
        for each in decisions:
            say(f"Claim {number}: {told(each)}.")
        if not decisions:
            say("It stands so already; nothing recorded.")


def find_claim(review: Review, wanted: str) -> Claim:
    """The claim with this id, prefix of an id, or number. Raises UsageError where it is not exactly one."""
    if wanted in review.alignment.claim_by_id:
        return review.alignment.claim_by_id[wanted]
    if claim := review.numbered(wanted):
        return claim
    found = [claim for claim in review.claims if wanted and claim.id.startswith(wanted.lower())]
    if len(found) == 1:
        return found[0]
    fits = count(len(found), "claim") if found else "no claim"
    raise UsageError(f"“{wanted}” fits {fits} of {len(review.claims)}: `list` shows numbers and ids.")


COMMANDS = (set_,)
