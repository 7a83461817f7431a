"""The review as tables: a row for each claim and article, and a row for each decision."""

from collections.abc import Sequence

from review_tui.records import Article, Claim
from review_tui.report.csv_text import Cell, table
from review_tui.report.passages import Labels
from review_tui.report.telling import told_difference
from review_tui.session import Review, Standing
from review_tui.views.articles import labels
from review_tui.views.differences import differences
from store import Decision

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
    return table(
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
        told_difference(one)
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
        _notes(standing),
    )


def _notes(standing: Standing) -> str:
    """The note; where several reviewers wrote one, each with its name."""
    several = (f"{who}: {note}" for who, note in standing.notes.items())
    return "\n".join(several) if len(standing.notes) > 1 else standing.note


def render_changes(review: Review) -> str:
    """A row for each decision, in the order recorded, undone and orphaned ones too."""
    homes = {decision.id: claim for claim, made in review.histories.items() for decision in made}
    orphans = {decision.id for decision in review.orphans}
    return table(
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
