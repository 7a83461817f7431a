"""What a reviewer knows of the sources: grades, metadata, whom a sentence credits."""

from review_tui.records import Article, Claim, Sentence
from review_tui.session.acts.stamp import Decisions, Stamp, quotes_of
from review_tui.session.outlets import subject
from review_tui.session.review import Review
from store import Act


def grade_outlet(review: Review, outlet: str, grade: str, stamp: Stamp) -> Decisions:
    """The outlet's reliability, A..F on the Admiralty scale."""
    before = review.grades.get(outlet, "")
    made = stamp.decision(Act.GRADE, "", (), value=grade, previous=before, subject=outlet)
    return (made,) if grade != before else ()


def set_metadata(article: Article, field: str, value: str, before: str, stamp: Stamp) -> Decisions:
    """A field of the article's metadata, or the owner of its outlet; empty makes it unknown."""
    about = subject(article.id, field)
    made = stamp.decision(Act.METADATA, "", (), value=value, previous=before, subject=about)
    return (made,) if made.value != before else ()


def set_origin(claim: Claim, sentence: Sentence, origin: str, before: str, stamp: Stamp) -> Decisions:
    """Whom the sentence credits, as the reviewer reads it, empty for nobody; nothing where it was so."""
    quotes = quotes_of([sentence])
    made = stamp.decision(Act.ORIGIN, claim.id, quotes, value=origin, previous=before, subject=sentence.id)
    return (made,) if made.value != before else ()
