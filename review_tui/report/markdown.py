"""The review to read: a summary, then every claim with its quotes, its verdict and what speaks against it."""

from collections.abc import Iterable, Iterator

from review_tui import __version__
from review_tui.report.dossier import NO_REASON, Dossier, dossier, known
from review_tui.report.markdown_claims import claim_lines, named
from review_tui.report.markdown_sources import figure_lines, source_lines
from review_tui.report.markdown_text import md, table
from review_tui.report.sections import Section
from review_tui.session import Review
from store import Verdict

Lines = Iterator[str]


def render(review: Review) -> str:
    """The whole review as Markdown."""
    gathered = dossier(review)
    return "\n".join(line for part in _PARTS for line in part(gathered)).rstrip("\n") + "\n"


def _head(review: Dossier) -> Lines:
    yield from (f"# {review.title}", "")
    yield from (f"Written by review-tui {__version__}. {md(review.by)}", "")


def _summary(review: Dossier) -> Lines:
    figures = review.counts
    yield from ("## Summary", "")
    rows = [
        ("Articles", figures.articles),
        ("Claims", figures.claims),
        *((verdict.value.capitalize(), number) for verdict, number in figures.by_verdict.items()),
        ("Found in two articles or more", figures.shared),
        ("Found in two articles or more, resting on one root", review.single),
        ("With a conflict between articles", figures.conflicts),
        ("[Disagreements between reviewers](#disagreements)", figures.disagreements),
        ("[Overrides](#overrides)", figures.overrides),
        ("[Stale verdicts](#stale-verdicts)", figures.stale),
        ("[Orphaned decisions](#orphaned-decisions)", figures.orphans),
    ]
    yield from table(["", "Number:"], [(what, f"{number:,}") for what, number in rows])


def _articles(review: Dossier) -> Lines:
    yield from ("## Articles", "")
    for article in review.articles:
        yield f"- {named(review.labels[article.id])}"
        yield from (f"  - {what}: {md(value)}" for what, value in known(article))
    yield ""


def _verdicts(review: Dossier) -> Lines:
    yield from ("## Verdicts", "")
    for verdict in _ORDER if review.has_verdicts else ():
        meant = [each for each in review.sections if each.standing.verdict is verdict]
        if meant:
            yield from (f"### {verdict.value.capitalize()}", "")
            yield from _items([_told(each, each.beginning) for each in meant])
    if not review.has_verdicts:
        yield from ("No claim has a verdict yet.", "")


def _claims(review: Dossier) -> Lines:
    yield from ("## Claims", "")
    for section in review.sections:
        yield from claim_lines(section)


def _sources(review: Dossier) -> Lines:
    yield from source_lines(review.sources)
    yield from figure_lines(review.sources.figures)


def _disagreements(review: Dossier) -> Lines:
    yield from ("## Disagreements", "")
    yield from ("The reviewers give these claims different verdicts; the last one given stands.", "")
    yield from _items([_told(each, each.votes) for each in review.disagreements])


def _overrides(review: Dossier) -> Lines:
    yield from ("## Overrides", "")
    yield from ("Corroborated by the reviewer although fewer than two independent roots carry the claim.", "")
    yield from _items([_told(each, each.standing.reason.strip() or NO_REASON) for each in review.overrides])


def _stale(review: Dossier) -> Lines:
    yield from ("## Stale verdicts", "")
    yield from ("The evidence has changed since these verdicts were given.", "")
    yield from _items([_told(each, each.standing.stale) for each in review.stale])


def _orphans(review: Dossier) -> Lines:
    yield from ("## Orphaned decisions", "")
    yield from ("The text that these decisions quote can no longer be found.", "")
    yield from _items([md(orphan) for orphan in review.orphans])


def _left_out(review: Dossier) -> Lines:
    if review.left_out:
        yield from ("## Left out", "")
        yield from ("Headlines, bylines and the like make no claim of their own and are not counted.", "")
        yield from _items(map(md, review.left_out))


def _method(review: Dossier) -> Lines:
    yield from ("## Method", "", md(review.method))


def _told(section: Section, words: str) -> str:
    return f"[Claim {section.number}](#claim-{section.number}): {md(words)}"


def _items(items: Iterable[str]) -> Lines:
    yield from ([f"- {item}" for item in items] or ["None."])
    yield ""


_ORDER = (Verdict.CONTRADICTED, Verdict.CORROBORATED, Verdict.UNVERIFIED, Verdict.UNREVIEWED)
"""What an editor asks for first comes first."""
_PARTS = (
    _head,
    _summary,
    _articles,
    _verdicts,
    _sources,
    _claims,
    _disagreements,
    _overrides,
    _stale,
    _orphans,
    _left_out,
    _method,
)
