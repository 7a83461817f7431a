"""What has changed in the articles, sentence by sentence, and which verdicts that touches."""

from collections.abc import Iterator, Mapping
from itertools import islice

from msgspec import Struct

from review_tui.records import Article, Claim
from review_tui.session import Review
from review_tui.session.remembered import Remembered
from review_tui.session.seen import seen_orphans, seen_stale
from review_tui.text.changes import Changes, Edit, find_changes, find_edits
from review_tui.text.rewording import differing_words, successors
from review_tui.text.sentences import split_article
from review_tui.text.show import for_show, one_line
from review_tui.views.articles import short_name
from review_tui.views.change import Change
from review_tui.views.parts import LONGEST, Mark, Part, parted
from review_tui.views.words import count
from store import Act, ArticleRef, Verdict

MOST = 400
"""Sentences of one article that are told; who changes more has written another article."""
UNKNOWN = "words not kept: only sentences with a verdict are remembered from session to session"


NOTHING = "Nothing has changed in the articles since they were read last."


_TOLD: Mapping[Change, str] = {
    Change.STALE: "The verdict on {} is stale: its evidence has changed",
    Change.ORPHAN: "A verdict, {}, of which no sentence is left",
    Change.NEW: "Article {} is new",
    Change.CHANGED: "Article {} has changed",
    Change.RENAMED: "Article {} has another name now",
    Change.GONE: "Article {} is not there any more",
    Change.LOST: "Sentence {} as it was",
    Change.GAINED: "Sentence {} as it is now",
}


class ChangeRow(Struct, frozen=True):
    """One verdict, article or sentence that is not what it was."""

    change: Change
    name: str
    """Which: claim and verdict, an article's name, a sentence's number."""
    parts: tuple[Part, ...]
    """How it changed, or its words."""
    claim: str | None = None
    """Id of the claim it belongs to now."""


def told_change(row: ChangeRow) -> str:
    """What the row says of its verdict, article or sentence, in words."""
    return _TOLD[row.change].format(row.name)


class _Known(Struct, frozen=True):
    """What sentences can be told by."""

    words: Mapping[str, str]
    """Sentences as they were, by their marks."""
    claims: Mapping[str, Claim]
    """By the ids of the sentences as they are."""
    quoting: Mapping[str, str]
    """Ids of claims, by sentences that are no longer there."""


def change_rows(before: Remembered, review: Review, reviewer: str) -> tuple[ChangeRow, ...]:
    """The verdicts that are touched first, then the articles; nothing where there was no look before."""
    if not before.articles:
        return ()
    changes = find_changes(before.articles, review.base.articles)
    return (
        *_stale(before, changes, review, reviewer),
        *_orphans(before, changes, review, reviewer),
        *_articles(
            before, changes, _Known(before.words, review.alignment.claim_of, _quoting(review, reviewer))
        ),
    )


def _stale(before: Remembered, changes: Changes, review: Review, reviewer: str) -> Iterator[ChangeRow]:
    """The reviewer's own verdicts that another state of these articles made stale."""
    was, now = _ids_before(changes), _ids_now(changes)
    for claim in seen_stale(review, reviewer):
        own = review.standing(claim).of(reviewer)
        given = own.evidence
        if given is None or before.stale.get(given.id) == own.stale:
            continue
        here = set(review.alignment.claim_by_id[claim].articles)
        if now & here or was & {each.article for each in given.quotes}:
            name = f"claim {review.alignment.number_of[claim]} {own.verdict}"
            yield ChangeRow(Change.STALE, name, (Part(one_line(own.stale)),), claim)


def _orphans(before: Remembered, changes: Changes, review: Review, reviewer: str) -> Iterator[ChangeRow]:
    """The reviewer's own verdicts, the last one on each claim, of whose sentences nothing is left."""
    was = _ids_before(changes)
    last = {each.claim: each for each in seen_orphans(review, reviewer) if each.act is Act.VERDICT}
    for each in last.values():
        is_touched = was & {quote.article for quote in each.quotes}
        if each.id not in before.orphans and is_touched and each.value != Verdict.UNREVIEWED:
            yield ChangeRow(Change.ORPHAN, for_show(each.value), (Part(one_line(each.quotes[0].exact)),))


def _ids_before(changes: Changes) -> set[str]:
    refs = (*changes.vanished, *(ref for ref, _ in changes.moved))
    return {each.id for each in changes.changed} | {each.id for each in refs}


def _ids_now(changes: Changes) -> set[str]:
    moved = (article for _, article in changes.moved)
    return {each.id for each in (*changes.new, *changes.changed, *moved)}


def _articles(before: Remembered, changes: Changes, told_by: _Known) -> Iterator[ChangeRow]:
    known = {ref.id: ref for ref in before.articles}
    for article in changes.changed:
        yield from _rewritten(Change.CHANGED, known[article.id], article, told_by)
    for ref, article in changes.moved:
        yield from _rewritten(Change.RENAMED, ref, article, told_by)
    for article in changes.new:
        yield _article(Change.NEW, article.id, count(len(split_article(article)), "sentence"))
    for ref in changes.vanished:
        yield _article(
            Change.GONE, ref.id, f"with its {count(len(ref.marks), 'sentence')}" if ref.marks else ""
        )


def _article(change: Change, name: str, told: str) -> ChangeRow:
    return ChangeRow(change, short_name(name), (Part(told),) if told else ())


def _rewritten(change: Change, ref: ArticleRef, article: Article, told_by: _Known) -> Iterator[ChangeRow]:
    """The article, then what it lost and what stands there now."""
    edits = find_edits(ref.marks, article) if ref.marks else ()
    lost, gained = (sum(map(len, each)) for each in ([e.lost for e in edits], [e.gained for e in edits]))
    told = f"+{gained} −{lost} sentences" if edits else "no sentence changed"
    if not ref.marks:
        told = "which sentences is not known: it was remembered without them"
    now = f"now {short_name(article.id)}, " if change is Change.RENAMED else ""
    yield _article(change, ref.id, now + told)
    rows = (row for edit in edits for row in _sentences(edit, ref, told_by))
    yield from islice(rows, MOST)
    if lost + gained > MOST:
        yield _article(change, ref.id, f"and {count(lost + gained - MOST, 'more sentence')}")


def _sentences(edit: Edit, ref: ArticleRef, told_by: _Known) -> Iterator[ChangeRow]:
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


def _quoting(review: Review, reviewer: str) -> Mapping[str, str]:
    """Claims by the sentences on which the reviewer gave a verdict that is stale now."""
    found: dict[str, str] = {}
    for claim in seen_stale(review, reviewer):
        given = review.standing(claim).of(reviewer).evidence
        for quote in given.quotes if given else ():
            found.setdefault(quote.exact, claim)
    return found


def _shown(text: str) -> str:
    return one_line(text[:LONGEST])
