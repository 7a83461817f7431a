"""What has changed in the articles, in words."""

from collections import Counter
from collections.abc import Iterable, Sequence

from review_tui.records import Article
from review_tui.text.changes import Edit, find_changes, find_edits
from review_tui.views.articles import short_name
from review_tui.views.change_row import Change, ChangeRow
from review_tui.views.numbers import told_unsure_numbers
from review_tui.views.words import count
from store import ArticleRef

NAMED = 3
"""Articles that are named before the rest is only counted."""


def told_news(
    known: Sequence[ArticleRef], articles: Sequence[Article], rows: Iterable[ChangeRow]
) -> tuple[str, ...]:
    """All that a reviewer hears who comes back to articles that have changed; nothing where none has."""
    news = told_changes(known, articles)
    numbers = told_unsure_numbers(known, articles)
    return (*told_touched(rows), *news, *numbers, "g c shows all changes.") if news else ()


def told_changes(known: Sequence[ArticleRef], articles: Sequence[Article]) -> tuple[str, ...]:
    """A sentence for each kind of change since the articles were remembered; nothing where there is none.

    Of a changed article it is told how many sentences came and went.
    """
    changes = find_changes(known, articles)
    marks = {ref.id: ref.marks for ref in known}
    kinds = (
        ("new", [article.id for article in changes.new]),
        ("changed", [f"{each.id}{_edited(marks[each.id], each)}" for each in changes.changed]),
        ("gone", [ref.id for ref in changes.vanished]),
        ("renamed", [f"{ref.id} to {each.id}{_edited(ref.marks, each)}" for ref, each in changes.moved]),
    )
    found = ((kind, names) for kind, names in kinds if names)
    return tuple(f"{count(len(names), 'article')} {kind}: {_listed(names)}." for kind, names in found)


def told_touched(rows: Iterable[ChangeRow]) -> tuple[str, ...]:
    """How many verdicts are stale or without their sentences, and on which claims, a sentence each."""
    touched = tuple(rows)
    stale = [row.name for row in touched if row.change is Change.STALE]
    orphans = [row for row in touched if row.change is Change.ORPHAN]
    told = (
        stale and f"{count(len(stale), 'verdict')} newly stale: {_listed(stale)}.",
        orphans and f"{count(len(orphans), 'verdict')} without any sentence now.",
    )
    return tuple(each for each in told if each)


def told_kinds(rows: Iterable[ChangeRow]) -> str:
    """How many rows there are of each kind; verdicts that were stale before are none of them."""
    found = Counter(row.change for row in rows)
    return " · ".join(f"{found[each]} {_KINDS.get(each, each)}" for each in Change if found[each])


_KINDS = {Change.STALE: "newly stale", Change.ORPHAN: "orphaned"}
"""The footer counts all that are stale."""


def _edited(marks: Sequence[str], article: Article) -> str:
    told = told_edits(find_edits(marks, article)) if marks else ""
    return told and f" ({told})"


def told_edits(edits: Sequence[Edit]) -> str:
    """How many sentences came and went with the edits of an article; empty where none did."""
    gained, lost = sum(len(each.gained) for each in edits), sum(len(each.lost) for each in edits)
    return f"+{gained} −{lost} sentences" if edits else ""


def _listed(names: Sequence[str]) -> str:
    more = f" and {len(names) - NAMED} more" if len(names) > NAMED else ""
    return ", ".join(short_name(name) for name in names[:NAMED]) + more
