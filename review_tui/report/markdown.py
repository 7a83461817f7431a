"""The review to read: a summary, then every claim with its quotes, its verdict and what speaks against it."""

from collections.abc import Iterable, Iterator
from pathlib import PurePath

from review_tui import __version__
from review_tui.records import Article, Claim
from review_tui.report.counts import counts, overrides
from review_tui.report.markdown_text import md, quoted, table
from review_tui.report.passages import Difference, Passage, beginning, differences, passages
from review_tui.session import Review, Standing
from review_tui.views.articles import Label, labels
from review_tui.views.words import count, told, when
from store import Decision, Verdict

Lines = Iterator[str]


def render(review: Review) -> str:
    """The whole review as Markdown."""
    parts = (_head, _summary, _articles, _contents, _claims, _overrides, _stale, _orphans, _method)
    return "\n".join(line for part in parts for line in part(review)).rstrip("\n") + "\n"


def _head(review: Review) -> Lines:
    figures = counts(review)
    yield f"# Review of {count(figures.claims, 'claim')} in {count(figures.articles, 'article')}"
    yield ""
    by = ", ".join(map(md, figures.reviewers)) or "nobody yet"
    until = f", last decision {when(figures.until)}" if figures.until else ""
    yield f"Reviewed by {by}{until}. Written by review-tui {__version__}."
    yield ""


def _summary(review: Review) -> Lines:
    figures = counts(review)
    yield from ("## Summary", "")
    rows = [
        ("Articles", figures.articles),
        ("Claims", figures.claims),
        *((verdict.value.capitalize(), number) for verdict, number in figures.by_verdict.items()),
        ("Found in two articles or more", figures.shared),
        ("With a conflict between articles", figures.conflicts),
        ("[Overrides](#overrides)", figures.overrides),
        ("[Stale verdicts](#stale-verdicts)", figures.stale),
        ("[Orphaned decisions](#orphaned-decisions)", figures.orphans),
    ]
    yield from table(["", "Number:"], [(what, f"{number:,}") for what, number in rows])


def _articles(review: Review) -> Lines:
    yield from ("## Articles", "")
    for article in review.alignment.articles:
        yield f"- {_name(labels(review.alignment.articles)[article.id])}"
        yield from (f"  - {what}: {md(known)}" for what, known in _known(article) if known)
    yield ""


def _known(article: Article) -> Iterable[tuple[str, str | None]]:
    return (
        ("title", article.title),
        ("author", article.author),
        ("date", article.date),
        ("address", article.url),
        ("file", PurePath(article.path).name),
        ("SHA-256", article.sha256),
    )


def _contents(review: Review) -> Lines:
    yield from ("## Verdicts", "")
    for verdict in (Verdict.CONTRADICTED, Verdict.CORROBORATED, Verdict.UNVERIFIED):
        meant = [claim for claim in review.claims if review.standing(claim.id).verdict is verdict]
        if meant:
            yield from (f"### {verdict.value.capitalize()}", "")
            yield from (f"- {_link(review, claim)} {md(beginning(claim))}" for claim in meant)
            yield ""
    if not review.reviewed:
        yield from ("No claim has a verdict yet.", "")


def _link(review: Review, claim: Claim) -> str:
    number = review.alignment.number_of[claim.id]
    return f"[Claim {number}](#claim-{number}):"


def _claims(review: Review) -> Lines:
    names = labels(review.alignment.articles)
    yield from ("## Claims", "")
    for number, claim in enumerate(review.claims, 1):
        yield from (f"### Claim {number}", "")
        yield from _verdict(review.standing(claim.id), claim)
        for passage in passages(claim.sentences, names):
            yield from _passage(passage)
        yield from _listed("Conflicts:", map(_difference, differences(claim, names)))
        yield from _listed("Shares a part with:", map(_related, passages(claim.related, names)))
        yield from _words("Note", review.standing(claim.id).note)
        yield from _history(review.history(claim.id))


def _verdict(standing: Standing, claim: Claim) -> Lines:
    by = f" by {md(standing.reviewer)}, {when(standing.at)}" if standing.at else ""
    sure = f", {md(standing.confidence)} confidence" if standing.confidence else ""
    grade = f", credibility {md(standing.credibility)}" if standing.credibility else ""
    override = " (override)" if standing.override else ""
    where = count(len(claim.articles), "article")
    yield f"**{standing.verdict.value}**{override}{sure}{grade}{by} · {where} · `{claim.id}`"
    yield ""
    if standing.stale:
        yield from (f"**Stale:** {md(standing.stale)}", "")
    yield from _words("Reason", standing.reason)
    if len(set(standing.votes.values())) > 1:
        votes = ", ".join(f"{md(who)} {vote.value}" for who, vote in sorted(standing.votes.items()))
        yield from (f"The reviewers disagree: {votes}.", "")


def _passage(passage: Passage) -> Lines:
    yield f"- {_name(passage.label)}, {passage.place}"
    yield ""
    yield from quoted(passage.text, "  ")
    yield ""


def _name(label: Label) -> str:
    return f"**{label.letter}** {md(label.name)}"


def _difference(one: Difference) -> str:
    values = f"{one.left.letter} “{md(one.a)}”, {one.right.letter} “{md(one.b)}”"
    return f"{md(one.slot)}: {values}: {md(one.reason)}"


def _related(passage: Passage) -> str:
    return f"{passage.label.letter}, {passage.place}: {md(passage.text)}"


def _listed(head: str, items: Iterable[str]) -> Lines:
    found = [f"- {item}" for item in items]
    if found:
        yield from (head, "", *found, "")


def _words(head: str, text: str) -> Lines:
    if text.strip():
        yield from (f"{head}:", "", *quoted(text), "")


def _history(decisions: Iterable[Decision]) -> Lines:
    return _listed("History:", map(_decision, decisions))


def _decision(decision: Decision) -> str:
    why = f": {md(decision.reason)}" if decision.reason else ""
    return f"{when(decision.at)}, {md(decision.reviewer)}: {md(told(decision))}{why}"


def _overrides(review: Review) -> Lines:
    yield from ("## Overrides", "")
    yield "Corroborated by the reviewer although fewer than two independent roots carry the claim."
    yield ""
    found = [f"{_link(review, claim)} {md(review.standing(claim.id).reason)}" for claim in overrides(review)]
    yield from _items_or_none(found)


def _stale(review: Review) -> Lines:
    yield from ("## Stale verdicts", "")
    yield from ("The evidence has changed since these verdicts were given.", "")
    stale = [claim for claim in review.claims if review.standing(claim.id).stale]
    found = [f"{_link(review, claim)} {md(review.standing(claim.id).stale)}" for claim in stale]
    yield from _items_or_none(found)


def _orphans(review: Review) -> Lines:
    yield from ("## Orphaned decisions", "")
    yield from ("The text that these decisions quote can no longer be found.", "")
    yield from _items_or_none([_orphan(decision) for decision in review.orphans])


def _orphan(decision: Decision) -> str:
    first = f" on “{md(decision.quotes[0].exact)}”" if decision.quotes else ""
    return f"{_decision(decision)}{first}"


def _items_or_none(items: list[str]) -> Lines:
    yield from ([f"- {item}" for item in items] or ["None."])
    yield ""


def _method(review: Review) -> Lines:
    yield from ("## Method", "")
    matcher = md(review.alignment.matcher)
    yield f"Sentences were aligned across the articles by review-tui {__version__}, matcher {matcher},"
    yield "and grouped into claims; a sentence that stands alone is a claim too. The program suggests;"
    yield "every verdict was given by a reviewer. Lines and sentences count from 1, characters from 0 in"
    yield "Unicode code points, the end not included. SHA-256 is that of an article's text in UTF-8."
