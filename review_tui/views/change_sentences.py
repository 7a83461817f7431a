"""What has changed in one article, sentence by sentence."""

from collections.abc import Iterator, Mapping
from itertools import islice

from msgspec import Struct

from review_tui.records import Article, Claim
from review_tui.text.changes import Edit, find_edits
from review_tui.text.rewording import differing_words, successors
from review_tui.text.show import one_line
from review_tui.views.articles import short_name
from review_tui.views.change_row import Change, ChangeRow
from review_tui.views.changes import told_edits
from review_tui.views.parts import LONGEST, Mark, Part, parted
from review_tui.views.words import count
from store import ArticleRef

MOST = 400
"""Sentences of one article that are told; who changes more has written another article."""
UNCHANGED = "no sentence changed"
UNMARKED = "which sentences is not known: it was remembered without them"
UNKNOWN = "words not kept: only sentences with a verdict are remembered from session to session"


class Known(Struct, frozen=True):
    """What sentences can be told by."""

    words: Mapping[str, str]
    """Sentences as they were, by their marks."""
    claims: Mapping[str, Claim]
    """By the ids of the sentences as they are."""
    quoting: Mapping[str, str]
    """Ids of claims, by sentences that are no longer there."""


def article_row(change: Change, name: str, told: str) -> ChangeRow:
    """An article, with how it changed."""
    return ChangeRow(change, short_name(name), (Part(told),) if told else ())


def rewritten(change: Change, ref: ArticleRef, article: Article, told_by: Known) -> Iterator[ChangeRow]:
    """The article, then what it lost and what stands there now."""
    edits = find_edits(ref.marks, article) if ref.marks else ()
    now = f"now {short_name(article.id)}, " if change is Change.RENAMED else ""
    told = (told_edits(edits) or UNCHANGED) if ref.marks else UNMARKED
    yield article_row(change, ref.id, now + told)
    yield from islice((row for edit in edits for row in _sentences(edit, ref, told_by)), MOST)
    if (more := sum(len(each.lost) + len(each.gained) for each in edits) - MOST) > 0:
        yield article_row(change, ref.id, f"and {count(more, 'more sentence')}")


def _sentences(edit: Edit, ref: ArticleRef, told_by: Known) -> Iterator[ChangeRow]:
    """Each lost sentence, then the one that stands for it, with what differs marked."""
    lost = [told_by.words.get(ref.marks[place]) for place in edit.lost]
    for i, j in successors(lost, [each.text for each in edit.gained]):
        now = edit.gained[j] if j is not None else None
        was = lost[i] if i is not None else None
        claim = told_by.claims[now.id].id if now else told_by.quoting.get(was or "")
        old, new = _shown(was or ""), _shown(now.text if now else "")
        differ = differing_words(old, new) if was and now else ((), ())
        if i is not None:
            parts = parted(old, {Mark.LOST: differ[0]}) if was else (Part(UNKNOWN),)
            yield ChangeRow(Change.LOST, str(edit.lost[i] + 1), parts, claim)
        if now:
            yield ChangeRow(Change.GAINED, str(now.index + 1), parted(new, {Mark.GAINED: differ[1]}), claim)


def _shown(text: str) -> str:
    return one_line(text[:LONGEST])
