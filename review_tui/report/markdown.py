"""The review to read: a summary, then every claim with its quotes, its verdict and what speaks against it."""

from collections.abc import Iterable

from review_tui.report.counts import Counts
from review_tui.report.dossier import Dossier, dossier, known
from review_tui.report.endings import Entry
from review_tui.report.markdown_claims import claim_lines, named
from review_tui.report.markdown_sources import figure_lines, source_lines
from review_tui.report.markdown_text import Lines, md, table
from review_tui.report.sections import Section
from review_tui.session import Review
from review_tui.views.data import TOOL
from store import Verdict


def render(review: Review) -> str:
    """The whole review as Markdown."""
    gathered = dossier(review)
    return "\n".join(line for part in _PARTS for line in part(gathered)).rstrip("\n") + "\n"


def _head(gathered: Dossier) -> Lines:
    yield from (f"# {gathered.title}", "")
    yield from (f"Written by {TOOL}. {md(gathered.by)}", "")


def _summary(gathered: Dossier) -> Lines:
    figures = gathered.counts
    yield from ("## Summary", "")
    rows = [
        ("Articles", figures.articles),
        ("Claims", figures.claims),
        *((_counted(verdict, figures), number) for verdict, number in figures.by_verdict.items()),
        ("Found in two articles or more", figures.shared),
        ("Found in two articles or more, resting on one root", gathered.single),
        ("With a conflict between articles", figures.conflicts),
        ("[Disagreements between reviewers](#disagreements)", figures.disagreements),
        ("[Overrides](#overrides)", figures.overrides),
        ("[Stale verdicts](#stale-verdicts)", figures.stale),
        ("[Orphaned decisions](#orphaned-decisions)", figures.orphans),
    ]
    yield from table(["", "Number:"], [(what, f"{number:,}") for what, number in rows])


def _counted(verdict: Verdict, figures: Counts) -> str:
    disagreed = figures.told_disagreed(verdict)
    return f"{verdict.value.capitalize()} ({disagreed})" if disagreed else verdict.value.capitalize()


def _articles(gathered: Dossier) -> Lines:
    yield from ("## Articles", "")
    for article in gathered.articles:
        yield f"- {named(gathered.labels[article.id])}"
        yield from (f"  - {what}: {md(value)}" for what, value in known(article))
    yield ""


def _verdicts(gathered: Dossier) -> Lines:
    yield from ("## Verdicts", "")
    for verdict in _ORDER if gathered.has_verdicts else ():
        meant = [each for each in gathered.sections if each.standing.verdict is verdict]
        if meant:
            yield from (f"### {verdict.value.capitalize()}", "")
            yield from _items(_verdict(each) for each in meant)
    if not gathered.has_verdicts:
        yield from ("No claim has a verdict yet.", "")


def _claims(gathered: Dossier) -> Lines:
    yield from ("## Claims", "")
    for section in gathered.sections:
        yield from claim_lines(section)


def _sources(gathered: Dossier) -> Lines:
    yield from source_lines(gathered.sources)
    yield from figure_lines(gathered.sources.figures)


def _endings(gathered: Dossier) -> Lines:
    for ending in gathered.endings:
        yield from (f"## {ending.head}", "")
        if ending.entries:
            yield from (ending.about, "")
        yield from _items(_entry(each) for each in ending.entries)


def _method(gathered: Dossier) -> Lines:
    yield from ("## Method", "", md(gathered.method))


def _verdict(section: Section) -> str:
    standing = section.standing
    disagreed = f"{section.agreement.lower()}: {section.votes}" if standing.is_disagreed else ""
    marks = ["override" if standing.override else "", "stale" if standing.stale else "", disagreed]
    told = ", ".join(filter(None, marks))
    return _entry(Entry(f"{section.beginning}{told and f' ({told})'}", section.number))


def _entry(entry: Entry) -> str:
    where = f"[Claim {entry.claim}](#claim-{entry.claim}): " if entry.claim else ""
    return f"{where}{md(entry.words)}"


def _items(items: Iterable[str]) -> Lines:
    yield from ([f"- {item}" for item in items] or ["None."])
    yield ""


_ORDER = (Verdict.CONTRADICTED, Verdict.CORROBORATED, Verdict.UNVERIFIED, Verdict.UNREVIEWED)
"""What an editor asks for first comes first."""
_PARTS = (_head, _summary, _articles, _verdicts, _sources, _claims, _endings, _method)
