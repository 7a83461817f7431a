"""An article to read: every sentence with its claim's verdict."""

from msgspec import Struct

from review_tui.records import Article
from review_tui.session import Review
from review_tui.session.seen import seen
from review_tui.text.show import one_line
from review_tui.views.articles import Label, labels
from review_tui.views.parts import Part, shown_parts
from store import Verdict


class Line(Struct, frozen=True):
    """One sentence of an article."""

    sentence: str
    """Its id."""
    number: int
    """Place in the article, from 1."""
    claim: str
    """Id of the claim it belongs to."""
    claim_number: int
    verdict: Verdict
    articles: int
    """How many articles the claim is found in."""
    parts: tuple[Part, ...]
    begins_paragraph: bool


class Reading(Struct, frozen=True):
    """An article with the state of its claims."""

    label: Label
    about: str
    """What it is headed and when it came out, else the name of its file."""
    lines: tuple[Line, ...]


def reading(review: Review, article: Article, reviewer: str) -> Reading:
    """The article as the reviewer reads it."""
    alignment = review.alignment
    lines: list[Line] = []
    for sentence in alignment.sentences_of[article.id]:
        claim = alignment.claim_of[sentence.id]
        lines.append(
            Line(
                sentence.id,
                sentence.index + 1,
                claim.id,
                alignment.number_of[claim.id],
                seen(review, claim.id, reviewer).verdict,
                len(claim.articles),
                shown_parts(sentence),
                begins_paragraph=bool(lines) and _breaks(article, sentence.start),
            )
        )
    return Reading(labels(alignment.articles)[article.id], _about(article), tuple(lines))


def _about(article: Article) -> str:
    title = article.title if article.title != article.name else ""
    return ", ".join(one_line(each) for each in (title or article.id, article.date) if each)


def _breaks(article: Article, start: int) -> bool:
    """Whether a line ends just before this place."""
    return "\n" in article.text[max(0, start - 2) : start]
