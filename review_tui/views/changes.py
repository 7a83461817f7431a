"""What has changed in the articles, in words."""

from collections.abc import Sequence

from review_tui.records import Article
from review_tui.text.changes import find_changes, find_edits
from review_tui.text.show import for_show
from review_tui.views.words import count
from store import ArticleRef

NAMED = 3
"""Articles that are named before the rest is only counted."""


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


def _edited(marks: Sequence[str], article: Article) -> str:
    if not marks:
        return ""
    edits = find_edits(marks, article)
    if not edits:
        return ""
    gained, lost = sum(len(each.gained) for each in edits), sum(len(each.lost) for each in edits)
    return f" (+{gained} −{lost} sentences)"


def _listed(names: Sequence[str]) -> str:
    more = f" and {len(names) - NAMED} more" if len(names) > NAMED else ""
    return ", ".join(for_show(name) for name in names[:NAMED]) + more
