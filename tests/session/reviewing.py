"""Small alignments made by hand, and reviewers who act on them."""

from collections.abc import Callable, Iterable
from hashlib import sha256
from itertools import combinations, count

from review_tui.match.claims import group_claims
from review_tui.records import Alignment, Article, Conflict, Link, Relation, Sentence, Slot
from review_tui.session import Review, Stamp, acts
from review_tui.text.sentences import split_article
from store import Decision

_NUMBERS = count(1)
ALL_QUIET = ("Rain fell in Seoul.", "Two soldiers died.", "Talks go on.")


def article(name: str, *sentences: str) -> Article:
    text = "\n".join(sentences)
    return Article(name, f"{name}.txt", text, sha256(text.encode()).hexdigest())


def said(articles: Iterable[Article], text: str) -> list[Sentence]:
    """Every sentence with this text, in the order of the articles."""
    return [s for each in articles for s in split_article(each) if s.text == text]


def side_by_side(*articles: Article, alike: Iterable[set[str]] = (), disputed: bool = False) -> Alignment:
    """The articles, with sentences of equal text linked, and those whose texts are named as alike."""
    sentences = tuple(sentence for each in articles for sentence in split_article(each))
    links = tuple(
        _link(a, b, disputed=disputed)
        for a, b in combinations(sentences, 2)
        if a.article.id != b.article.id
        and (a.text == b.text or any({a.text, b.text} <= same for same in alike))
    )
    return Alignment(articles, sentences, links, group_claims(sentences, links), "by hand")


def _link(a: Sentence, b: Sentence, *, disputed: bool) -> Link:
    if disputed and a.text != b.text:
        conflict = Conflict(Slot.QUANTITY, (a.start, a.end), (b.start, b.end), "they differ")
        return Link(a, b, 0.9, Relation.CONFLICT, True, conflicts=(conflict,))
    return Link(a, b, 0.9, Relation.EQUIVALENT, True)


def stamp(reviewer: str = "ana") -> Stamp:
    number = next(_NUMBERS)
    return Stamp(reviewer, f"2026-01-31T09:30:{number // 1000 % 60:02}.{number % 1000:03}Z", f"{number:032x}")


def done(review: Review, act: Callable[[Stamp], tuple[Decision, ...]], reviewer: str = "ana") -> Review:
    """The review once the reviewer has acted."""
    return review.after(*acts.numbered(act(stamp(reviewer))))


def undone(review: Review, reviewer: str = "ana") -> Review:
    return review.after(*acts.numbered(acts.undo(review, stamp(reviewer))))


def redone(review: Review, reviewer: str = "ana") -> Review:
    return review.after(*acts.numbered(acts.redo(review, stamp(reviewer))))


def claim_saying(review: Review, text: str):
    """The one claim with a sentence of this text."""
    (found,) = (claim for claim in review.claims if any(each.text == text for each in claim.sentences))
    return found


def texts(review: Review) -> list[list[str]]:
    """What each claim says, in order."""
    return [[sentence.text for sentence in claim.sentences] for claim in review.claims]


def judged(review: Review) -> int:
    """How many claims have a verdict."""
    return sum(each.evidence is not None for each in review.standings.by_claim.values())
