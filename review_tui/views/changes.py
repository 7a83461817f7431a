"""What has changed in the articles, in words."""

from collections.abc import Sequence

from review_tui.records import Alignment
from review_tui.text.changes import Changes, find_edits, sentence_marks
from review_tui.text.show import for_show
from review_tui.views.words import count

NAMED = 3
"""Articles that are named before the rest is only counted."""


def told_changes(
    changes: Changes, before: Alignment | None = None, after: Alignment | None = None
) -> tuple[str, ...]:
    """A sentence for each kind of change; nothing where there is none.

    With the alignments before and after it is told how many sentences of a changed article came and went.
    """
    kinds = (
        ("new", [article.id for article in changes.new]),
        ("changed", [f"{article.id}{_edited(article.id, before, after)}" for article in changes.changed]),
        ("gone", [ref.id for ref in changes.vanished]),
        ("renamed", [f"{ref.id} to {article.id}" for ref, article in changes.moved]),
    )
    return tuple(
        f"{count(len(names), 'article')} {kind}: {_listed(names)}." for kind, names in kinds if names
    )


def _edited(article: str, before: Alignment | None, after: Alignment | None) -> str:
    if before is None or after is None:
        return ""
    old = next(each for each in before.articles if each.id == article)
    new = next(each for each in after.articles if each.id == article)
    edits = find_edits(sentence_marks(old), new)
    gained, lost = sum(len(each.gained) for each in edits), sum(len(each.lost) for each in edits)
    return f" (+{gained} −{lost} sentences)"


def _listed(names: Sequence[str]) -> str:
    more = f" and {len(names) - NAMED} more" if len(names) > NAMED else ""
    return ", ".join(for_show(name) for name in names[:NAMED]) + more
