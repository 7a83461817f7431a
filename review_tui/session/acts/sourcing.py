"""What a reviewer knows of the sources: grades, metadata, whom a sentence credits."""

from collections.abc import Sequence
from itertools import chain

from msgspec.structs import replace

from review_tui.records import Article, Claim, Sentence
from review_tui.session.acts.stamp import Decisions, Stamp, quotes_of
from review_tui.session.outlets import known, subject
from review_tui.session.review import Review
from review_tui.text.storable import storable
from store import Act


def grade_outlet(review: Review, outlet: str, grade: str, stamp: Stamp) -> Decisions:
    """The outlet's reliability, A..F on the Admiralty scale."""
    before = review.grades.get(outlet, "")
    made = stamp.decision(Act.GRADE, "", (), value=grade, previous=before, subject=outlet)
    return (made,) if grade != before else ()


def describe(review: Review, articles: Sequence[Article], field: str, value: str, stamp: Stamp) -> Decisions:
    """A field of the metadata of some articles of one outlet, or its owner; empty makes it unknown.

    An outlet keeps its grade under another name, unless that one has a grade of its own; so does each of its
    articles where it has no outlet any more.
    """
    before = ((each, known(each, field, review.ground.owners)) for each in articles)
    made = tuple(
        stamp.decision(Act.METADATA, "", (), value=value, previous=was, subject=subject(each.id, field))
        for each, was in before
        if storable(value) != was
    )
    is_name = made and field in ("outlet", "title")
    renamed = (
        {replace(each, **{field: value or None}).name: each.name for each in articles} if is_name else {}
    )
    kept = ((now, review.grades.get(was)) for now, was in renamed.items() if now not in review.grades)
    graded = (grade_outlet(review, now, grade, stamp) for now, grade in kept if grade)
    return (*made, *chain.from_iterable(graded))


def set_origin(claim: Claim, sentence: Sentence, origin: str, before: str, stamp: Stamp) -> Decisions:
    """Whom the sentence credits, as the reviewer reads it, empty for nobody; nothing where it was so."""
    quotes = quotes_of([sentence])
    made = stamp.decision(Act.ORIGIN, claim.id, quotes, value=origin, previous=before, subject=sentence.id)
    return (made,) if made.value != before else ()
