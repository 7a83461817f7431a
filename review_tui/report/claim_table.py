"""The review as a table: a row for each claim and article, also where the article is silent."""

from collections.abc import Callable, Iterable, Iterator, Mapping

from msgspec import Struct

from review_tui.records import Article, Claim, Sentence
from review_tui.report.csv_text import Cell, table
from review_tui.report.passages import Labels
from review_tui.report.telling import told_difference
from review_tui.session import Review, Standing
from review_tui.views.articles import labels
from review_tui.views.differences import Difference, differences, hints


class _Row(Struct, frozen=True):
    """A claim in one article."""

    review: Review
    claim: Claim
    article: Article
    standing: Standing
    letter: str
    sentences: tuple[Sentence, ...]
    """The claim's in this article."""
    conflicts: str
    hints: str
    """Those of this article, a line each."""


def render_claims(review: Review) -> str:
    """The table as CSV."""
    rows = _rows(review, labels(review.alignment.articles))
    return table(tuple(_COLUMNS), ([cell(row) for cell in _COLUMNS.values()] for row in rows))


def _rows(review: Review, names: Labels) -> Iterator[_Row]:
    for claim in review.counted:
        standing, conflicts, hinted = (
            review.standing(claim.id),
            differences(claim, names),
            hints(claim, names),
        )
        for article in review.alignment.articles:
            letter = names[article.id].letter
            yield _Row(
                review,
                claim,
                article,
                standing,
                letter,
                tuple(sentence for sentence in claim.sentences if sentence.article.id == article.id),
                _told(conflicts, letter),
                _told(hinted, letter),
            )


def _told(found: Iterable[Difference], letter: str) -> str:
    """Those of one article, a line each."""
    return "\n".join(told_difference(one) for one in found if letter in (one.a.letters, one.b.letters))


def _notes(standing: Standing) -> str:
    """The note; where several reviewers wrote one, each with its name."""
    several = (f"{who}: {note}" for who, note in standing.notes.items())
    return "\n".join(several) if len(standing.notes) > 1 else standing.note


def _reasons(standing: Standing) -> str:
    """The reason; where several reviewers have given verdicts, each reason with its name."""
    given = {who: each.evidence.reason for who, each in standing.opinions.items() if each.evidence}
    several = (f"{who}: {reason}" for who, reason in given.items() if reason)
    return "\n".join(several) if len(given) > 1 else standing.reason


def _overrides(standing: Standing) -> str:
    """Whose verdicts go against the program's guard, and why, a line each."""
    given = standing.overrides.items()
    return "\n".join(f"{who}: {each.reason}" if each.reason else who for who, each in given)


_COLUMNS: Mapping[str, Callable[[_Row], Cell]] = {
    "claim": lambda row: row.review.alignment.number_of[row.claim.id],
    "claim_id": lambda row: row.claim.id,
    "verdict": lambda row: row.standing.verdict.value,
    "override": lambda row: row.standing.override,
    "stale": lambda row: row.standing.stale,
    "confidence": lambda row: row.standing.confidence,
    "credibility": lambda row: row.standing.credibility,
    "reviewer": lambda row: row.standing.reviewer,
    "decided_utc": lambda row: row.standing.at,
    "votes": lambda row: "; ".join(f"{who}: {vote}" for who, vote in row.standing.votes.items()),
    "disagreement": lambda row: row.standing.is_disagreed,
    "roots": lambda row: len(row.review.roots(row.claim.id)),
    "article": lambda row: row.letter,
    "article_id": lambda row: row.article.id,
    "outlet": lambda row: row.article.outlet,
    "title": lambda row: row.article.title,
    "date": lambda row: row.article.date,
    "url": lambda row: row.article.url,
    "stance": lambda row: row.review.stance(row.claim.id, row.article.id).value,
    "sentences": lambda row: " ".join(str(each.index + 1) for each in row.sentences),
    "lines": lambda row: " ".join(str(each.line) for each in row.sentences),
    "start": lambda row: " ".join(str(each.start) for each in row.sentences),
    "end": lambda row: " ".join(str(each.end) for each in row.sentences),
    "quotes": lambda row: "\n".join(each.text for each in row.sentences),
    "conflicts": lambda row: row.conflicts,
    "reason": lambda row: _reasons(row.standing),
    "note": lambda row: _notes(row.standing),
    "hints": lambda row: row.hints,
    "overrides": lambda row: _overrides(row.standing),
}
"""Each column's head and what stands under it; new ones come last, for programs that count them."""
