"""What stands at the end of a report for people: each list of what an editor has to look at again."""

from collections.abc import Iterable, Iterator

from msgspec import Struct

from review_tui.report.passages import opening
from review_tui.report.sections import Section
from review_tui.report.telling import dated, told_more, told_quote
from review_tui.session import Review
from review_tui.text.show import one_line
from review_tui.views.articles import labels
from store import Decision

LEFT_OUT = 100
"""As many lines that make no claim as a reader looks at."""


class Entry(Struct, frozen=True):
    """One thing to look at."""

    words: str
    claim: int | None = None
    """The number of the claim that it is about."""


class Ending(Struct, frozen=True):
    """A list under its own heading."""

    name: str
    """By which the page links to it."""
    head: str
    about: str
    entries: tuple[Entry, ...]


def endings(review: Review, sections: Iterable[Section]) -> tuple[Ending, ...]:
    """All the lists, empty ones too."""
    told = tuple(sections)
    return (
        Ending(
            "disagreements",
            "Disagreements",
            "The reviewers give these claims different verdicts; the last one given stands.",
            tuple(Entry(each.votes, each.number) for each in told if each.standing.is_disagreed),
        ),
        Ending(
            "overrides",
            "Overrides",
            "Corroborated by a reviewer although fewer than two independent roots carry the claim.",
            tuple(Entry(_reasons(each), each.number) for each in told if each.standing.overrides),
        ),
        Ending(
            "stale-verdicts",
            "Stale verdicts",
            "The evidence has changed since these verdicts were given.",
            tuple(Entry(each.standing.stale, each.number) for each in told if each.standing.stale),
        ),
        Ending(
            "orphaned-decisions",
            "Orphaned decisions",
            "The text that these decisions quote can no longer be found.",
            tuple(Entry(_orphan(each)) for each in review.orphans),
        ),
        Ending(
            "left-out",
            "Left out",
            "Headlines, bylines and the like make no claim of their own: their numbers are missing above.",
            tuple(map(Entry, _left_out(review))),
        ),
    )


def _reasons(section: Section) -> str:
    given = section.standing.overrides.items()
    return "; ".join(f"{one_line(who)}: {each.reason.strip() or 'no reason given'}" for who, each in given)


def _orphan(decision: Decision) -> str:
    return f"{dated(decision)}{told_quote(decision)}"


def _left_out(review: Review) -> Iterator[str]:
    names, left_out = labels(review.alignment.articles), review.left_out
    lines = [each for claim in review.claims if claim.id in left_out for each in claim.sentences]
    for one in lines[:LEFT_OUT]:
        yield f"{names[one.article.id].letter} sentence {one.index + 1}: {opening(one)}"
    if more := len(lines[LEFT_OUT:]):
        yield told_more(more, "more line")
