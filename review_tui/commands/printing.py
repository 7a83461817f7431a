"""`align`, `list` and `status`: what the program sees, as text or JSON; they change nothing."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from review_tui.commands import desks, options
from review_tui.commands.command import argument, command, say
from review_tui.origin.trace import trace
from review_tui.records import Alignment, Claim
from review_tui.session import Review
from review_tui.text.show import for_show
from review_tui.views.articles import labels
from review_tui.views.claims import claim_row
from review_tui.views.data import alignment_data, claims_data, status_data
from review_tui.views.words import count

if TYPE_CHECKING:
    from review_tui.desk import Desk


@command(
    "align",
    options.required_paths,
    options.text_or_json,
    argument(
        "--all-links", action="store_true", help="Every pair with a score above 0, not only those shown."
    ),
)
def align(paths: options.Paths, form: str, all_links: bool) -> None:
    """Align articles and print the result; writes nothing."""
    alignment = desks.aligned(paths, all_links=all_links)
    _print(
        alignment_data(alignment, trace(alignment)) if form == "json" else "\n".join(_aligned_text(alignment))
    )


def _aligned_text(alignment: Alignment) -> Iterator[str]:
    names = labels(alignment.articles)
    for label in names.values():
        yield f"{label.letter}  {label.name}"
    for number, claim in enumerate(alignment.claims, 1):
        yield f"\n{number}  {claim.id}  {count(len(claim.articles), 'article')}"
        for each in claim.sentences:
            yield f"  {names[each.article.id].letter} {each.index + 1}: {for_show(each.text)}"
        for conflict in claim.conflicts:
            yield f"  ≠ {conflict.slot}: {for_show(conflict.reason)}"


@command(
    "list",
    options.paths,
    options.database,
    options.text_or_json,
    argument("--everything", action="store_true", help="Headlines, captions and the like too."),
)
def list_(paths: options.Paths, db: Path | None, form: str, everything: bool) -> None:
    """List the claims, one a line: number, id, verdict, articles, first words."""
    review = desks.look_at_desk(paths, db).review
    claims = review.claims if everything else review.counted
    _print(claims_data(review, claims) if form == "json" else "\n".join(_listed(review, claims)))


def _listed(review: Review, claims: Iterable[Claim]) -> Iterator[str]:
    for claim in claims:
        number, standing = review.alignment.number_of[claim.id], review.standing(claim.id)
        row = claim_row(review, claim, standing)
        verdict = "disagreement" if standing.is_disagreed else row.verdict
        stale = " stale" if row.is_stale else ""
        yield f"{number:>4}  {claim.id}  {verdict + stale:<12}  {row.articles:>2}  {row.text[:72]}"


@command("status", options.paths, options.database, options.text_or_json)
def status(paths: options.Paths, db: Path | None, form: str) -> None:
    """Count claims by verdict, stale ones and orphans; say where the review stands."""
    desk = desks.look_at_desk(paths, db)
    figures = status_data(desk.review, str(desk.database.path))
    if form == "json":
        _print(figures)
        return
    rows = [f"{name:<14}{_shown(value)}" for name, value in figures.items()]
    if len(desk.review.reviewers) > 1:
        rows.append(f"{'counted':<14}each claim by the verdict given last, whoever gave it")
    _print("\n".join([*rows, f"{'opens at':<14}{_place(desk)}"]))


def _place(desk: "Desk") -> str:
    """Where the review opens for the reviewer who asks."""
    number = desk.review.alignment.number_of.get(desk.place)
    return f"claim {number}, where {for_show(desk.reviewer)} left off" if number else "the first claim"


def _shown(value: Any) -> str:
    return ", ".join(value) or "none" if isinstance(value, list) else str(value)


def _print(what: dict[str, Any] | str) -> None:
    say(what if isinstance(what, str) else json.dumps(what, ensure_ascii=False))


COMMANDS = (align, list_, status)
