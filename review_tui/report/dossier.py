"""Everything that a report for people tells, gathered once."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import PurePath

from review_tui import __version__
from review_tui.records import Article
from review_tui.report.counts import Counts, counts
from review_tui.report.passages import Labels, opening
from review_tui.report.sections import Section, sections
from review_tui.report.sources import Sources, sources
from review_tui.report.telling import dated
from review_tui.session import Review
from review_tui.text.show import one_line
from review_tui.views.articles import labels
from review_tui.views.words import count, when
from store import Decision, Verdict

NO_REASON = "no reason given"
LEFT_OUT = 100
"""As many lines that make no claim as a reader looks at."""


@dataclass(frozen=True)
class Dossier:
    """A review with what follows from it."""

    counts: Counts
    articles: tuple[Article, ...]
    labels: Labels
    state: Review
    sections: tuple[Section, ...]
    sources: Sources
    orphans: tuple[str, ...]
    """Decisions whose text is gone, each on a line."""
    left_out: tuple[str, ...]
    """Headlines, bylines and the like that make no claim of their own, each on a line."""
    matcher: str

    @cached_property
    def title(self) -> str:
        """What was reviewed, in numbers."""
        return f"Review of {count(self.counts.claims, 'claim')} in {count(self.counts.articles, 'article')}"

    @cached_property
    def by(self) -> str:
        """Who reviewed, and until when, as a sentence."""
        who = ", ".join(map(one_line, self.counts.reviewers)) or "nobody yet"
        until = f", last decision {when(self.counts.until)}" if self.counts.until else ""
        return f"Reviewed by {who}{until}."

    @cached_property
    def has_verdicts(self) -> bool:
        """Whether any claim has one."""
        return self.counts.by_verdict[Verdict.UNREVIEWED] < self.counts.claims

    @cached_property
    def single(self) -> int:
        """How many claims several articles make on the word of one root alone."""
        return sum(len(each.claim.articles) > 1 and len(each.roots) == 1 for each in self.sections)

    @cached_property
    def disagreements(self) -> tuple[Section, ...]:
        """Claims that reviewers give different verdicts."""
        return tuple(each for each in self.sections if each.standing.is_disagreed)

    @cached_property
    def overrides(self) -> tuple[Section, ...]:
        """Corroborations given against the program's guard."""
        return tuple(each for each in self.sections if each.standing.override)

    @cached_property
    def stale(self) -> tuple[Section, ...]:
        """Verdicts whose evidence has changed."""
        return tuple(each for each in self.sections if each.standing.stale)

    @cached_property
    def method(self) -> str:
        """How the report came about and how to read its numbers."""
        return (
            f"Sentences were aligned across the articles by review-tui {__version__}, matcher "
            f"{self.matcher}, and grouped into claims; a sentence that stands alone is a claim too. The "
            "program suggests; every verdict was given by a reviewer. Lines and sentences count from 1, "
            "characters from 0 in Unicode code points, the end not included. SHA-256 is that of an "
            "article's text in UTF-8."
        )


def dossier(review: Review) -> Dossier:
    """The review as reports tell it."""
    alignment = review.alignment
    return Dossier(
        counts=counts(review),
        articles=alignment.articles,
        labels=labels(alignment.articles),
        state=review,
        sections=sections(review),
        sources=sources(review),
        orphans=tuple(map(_orphan, review.orphans)),
        left_out=tuple(_left_out(review)),
        matcher=alignment.matcher,
    )


def known(article: Article) -> tuple[tuple[str, str], ...]:
    """What is known of an article, each with its name, and what is not; of its place only the file's name."""
    told = {
        "title": article.title,
        "author": article.author,
        "date": article.date,
        "address": article.url,
        "file": PurePath(article.path).name,
        "SHA-256": article.sha256,
    }
    unknown = [name for name, value in {"outlet": article.outlet, **told}.items() if not value]
    fields = {**told, "not known": ", ".join(unknown)}
    return tuple((name, one_line(value)) for name, value in fields.items() if value)


def _left_out(review: Review) -> Iterator[str]:
    names, left_out = labels(review.alignment.articles), review.left_out
    lines = [each for claim in review.claims if claim.id in left_out for each in claim.sentences]
    for one in lines[:LEFT_OUT]:
        yield f"{names[one.article.id].letter} sentence {one.index + 1}: {opening(one)}"
    if more := len(lines[LEFT_OUT:]):
        yield f"{count(more, 'more line')}; the JSON report has all."


def _orphan(decision: Decision) -> str:
    quoted = f" on “{one_line(decision.quotes[0].exact)}”" if decision.quotes else ""
    return f"{dated(decision)}{quoted}"
