"""Everything that a report for people tells, gathered once."""

from functools import cached_property
from pathlib import PurePath

from msgspec import Struct

from review_tui.records import Article
from review_tui.report.counts import Counts, counts
from review_tui.report.endings import Ending, endings
from review_tui.report.passages import Labels
from review_tui.report.sections import Section, sections
from review_tui.report.sources import Sources, sources
from review_tui.session import Review
from review_tui.text.show import one_line
from review_tui.views.articles import labels
from review_tui.views.data import TOOL
from review_tui.views.words import count, when
from store import Verdict


class Dossier(Struct, frozen=True, dict=True):
    """A review with what follows from it."""

    review: Review
    counts: Counts
    labels: Labels
    sections: tuple[Section, ...]
    sources: Sources
    endings: tuple[Ending, ...]

    @property
    def articles(self) -> tuple[Article, ...]:
        """Those under review."""
        return self.review.alignment.articles

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
    def method(self) -> str:
        """How the report came about and how to read its numbers."""
        return (
            f"Sentences were aligned across the articles by {TOOL}, matcher "
            f"{self.review.alignment.matcher}, and grouped into claims; a sentence that stands alone is a "
            "claim too. The program suggests; every verdict was given by a reviewer. Lines and sentences "
            "count from 1, characters from 0 in Unicode code points, the end not included. SHA-256 is that "
            "of an article's text in UTF-8."
        )


def dossier(review: Review) -> Dossier:
    """The review as reports tell it."""
    told = sections(review)
    return Dossier(
        review=review,
        counts=counts(review),
        labels=labels(review.alignment.articles),
        sections=told,
        sources=sources(review),
        endings=endings(review, told),
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
