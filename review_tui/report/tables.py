"""The review as CSV tables, RFC 4180, safe to open in a spreadsheet."""

import csv
import re
from collections.abc import Iterable, Sequence
from io import StringIO

from review_tui.records import Article, Claim
from review_tui.report.passages import Labels
from review_tui.session import Review
from review_tui.text.show import for_show
from review_tui.views.articles import labels
from review_tui.views.differences import differences
from store import Decision

Cell = str | int | bool | None

_RUN = re.compile(r"\s*[=+\-@＝＋－＠]|[\t\r\n]")
"""How a cell begins that some spreadsheet runs as a formula (OWASP, CSV injection)."""

CLAIMS = (
    "claim",
    "claim_id",
    "verdict",
    "override",
    "stale",
    "confidence",
    "credibility",
    "reviewer",
    "decided_utc",
    "votes",
    "disagreement",
    "roots",
    "article",
    "article_id",
    "outlet",
    "title",
    "date",
    "url",
    "stance",
    "sentences",
    "lines",
    "start",
    "end",
    "quotes",
    "conflicts",
    "reason",
    "note",
)
CHANGES = (
    "at_utc",
    "reviewer",
    "act",
    "claim",
    "claim_id",
    "subject",
    "from",
    "to",
    "reason",
    "override",
    "undone",
    "orphan",
    "article_id",
    "quotes",
    "start",
    "end",
    "first_quote",
    "decision_id",
    "batch",
)


def render_claims(review: Review) -> str:
    """A row for each claim and article, also where the article is silent."""
    names = labels(review.alignment.articles)
    return _table(
        CLAIMS,
        (
            _claim_row(review, claim, article, names)
            for claim in review.counted
            for article in review.alignment.articles
        ),
    )


def _claim_row(review: Review, claim: Claim, article: Article, names: Labels) -> Sequence[Cell]:
    standing = review.standing(claim.id)
    found = [sentence for sentence in claim.sentences if sentence.article.id == article.id]
    letter = names[article.id].letter
    conflicts = [
        f"{one.slot}: {one.left.letter} “{one.a}”, {one.right.letter} “{one.b}”: {one.reason}"
        for one in differences(claim, names)
        if letter in (one.left.letter, one.right.letter)
    ]
    return (
        review.alignment.number_of[claim.id],
        claim.id,
        standing.verdict.value,
        standing.override,
        standing.stale,
        standing.confidence,
        standing.credibility,
        standing.reviewer,
        standing.at,
        "; ".join(f"{who}: {vote}" for who, vote in standing.votes.items()),
        standing.is_disagreed,
        len(review.roots(claim.id)),
        letter,
        article.id,
        article.outlet,
        article.title,
        article.date,
        article.url,
        review.stance(claim.id, article.id).value,
        " ".join(str(sentence.index + 1) for sentence in found),
        " ".join(str(sentence.line) for sentence in found),
        " ".join(str(sentence.start) for sentence in found),
        " ".join(str(sentence.end) for sentence in found),
        "\n".join(sentence.text for sentence in found),
        "\n".join(conflicts),
        standing.reason,
        standing.note,
    )


def render_changes(review: Review) -> str:
    """A row for each decision, in the order recorded, undone and orphaned ones too."""
    homes = {decision.id: claim for claim, made in review.histories.items() for decision in made}
    orphans = {decision.id for decision in review.orphans}
    return _table(
        CHANGES, (_change_row(review, each, homes.get(each.id, ""), orphans) for each in review.decisions)
    )


def _change_row(review: Review, decision: Decision, claim: str, orphans: set[str]) -> Sequence[Cell]:
    return (
        decision.at,
        decision.reviewer,
        decision.act.value,
        review.alignment.number_of.get(claim),
        claim or decision.claim,
        decision.subject,
        decision.previous,
        decision.value,
        decision.reason,
        decision.override,
        decision.batch in review.withdrawn,
        decision.id in orphans,
        *_first_quote(decision),
        decision.id,
        decision.batch,
    )


def _first_quote(decision: Decision) -> Sequence[Cell]:
    if not decision.quotes:
        return (None, 0, None, None, None)
    first = decision.quotes[0]
    return (first.article, len(decision.quotes), first.start, first.end, first.exact)


def _table(heads: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    text = StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(heads)
    writer.writerows([_cell(value) for value in row] for row in rows)
    return text.getvalue()


def _cell(value: Cell) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else ""
        case int():
            return str(value)
        case _:
            return harmless(value)


def harmless(text: str) -> str:
    """The text as a cell that is only ever read: safe to show, with an apostrophe before what would run."""
    return f"'{for_show(text)}" if _RUN.match(text) else for_show(text)
