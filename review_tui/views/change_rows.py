"""What has changed in the articles, and which verdicts that touches."""

from collections.abc import Iterator, Mapping

from review_tui.session import Review
from review_tui.session.remembered import Remembered
from review_tui.session.seen import seen_orphans, seen_stale
from review_tui.text.changes import Changes, find_changes
from review_tui.text.sentences import split_article
from review_tui.text.show import for_show, one_line
from review_tui.views.change_row import Change, ChangeRow
from review_tui.views.change_sentences import Known, article_row, rewritten
from review_tui.views.parts import Part
from review_tui.views.words import count
from store import Act, Verdict


def change_rows(before: Remembered, review: Review, reviewer: str) -> tuple[ChangeRow, ...]:
    """The verdicts that are touched first, then the articles; nothing where there was no look before."""
    if not before.articles:
        return ()
    changes = find_changes(before.articles, review.ground.base.articles)
    return (
        *_stale(before, changes, review, reviewer),
        *_orphans(before, changes, review, reviewer),
        *_articles(
            before, changes, Known(before.words, review.alignment.claim_of, _quoting(review, reviewer))
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


def _articles(before: Remembered, changes: Changes, told_by: Known) -> Iterator[ChangeRow]:
    known = {ref.id: ref for ref in before.articles}
    for article in changes.changed:
        yield from rewritten(Change.CHANGED, known[article.id], article, told_by)
    for ref, article in changes.moved:
        yield from rewritten(Change.RENAMED, ref, article, told_by)
    for article in changes.new:
        yield article_row(Change.NEW, article.id, count(len(split_article(article)), "sentence"))
    for ref in changes.vanished:
        yield article_row(
            Change.GONE, ref.id, f"with its {count(len(ref.marks), 'sentence')}" if ref.marks else ""
        )


def _quoting(review: Review, reviewer: str) -> Mapping[str, str]:
    """Claims by the sentences on which the reviewer gave a verdict that is stale now."""
    found: dict[str, str] = {}
    for claim in seen_stale(review, reviewer):
        given = review.standing(claim).of(reviewer).evidence
        for quote in given.quotes if given else ():
            found.setdefault(quote.exact, claim)
    return found
