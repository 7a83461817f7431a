"""What reviewers know of articles and outlets besides the text: metadata, owners, grades, origins."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec.structs import replace

from review_tui.records import Article
from review_tui.session.log import Log
from review_tui.session.quotes import Anchors
from store import Act, Decision

FIELDS = ("title", "outlet", "author", "date", "url")
"""What of an article can be corrected; `owner` goes with the outlet."""
OWNER = "owner"
GRADES: Mapping[str, str] = {
    "A": "completely reliable",
    "B": "usually reliable",
    "C": "fairly reliable",
    "D": "not usually reliable",
    "E": "unreliable",
    "F": "reliability cannot be judged",
}
"""Reliability of a source on the Admiralty scale (NATO AJP-2.1)."""


def subject(article: str, field: str) -> str:
    """What a metadata decision is about, as it names it."""
    return f"{article}#{field}"


def corrected(articles: Sequence[Article], log: Log, names: Mapping[str, str]) -> tuple[Article, ...]:
    """The articles with the metadata that the reviewers set; an empty value makes it unknown again.

    `names` are the ids that articles have now, by former ones.
    """
    given = _metadata(log, names)
    return tuple(_corrected(each, given) for each in articles) if given else tuple(articles)


def _corrected(article: Article, given: Mapping[str, str]) -> Article:
    def value(field: str, now: str | None) -> str | None:
        return given.get(subject(article.id, field), now) or None

    return replace(
        article,
        title=value("title", article.title),
        outlet=value("outlet", article.outlet),
        author=value("author", article.author),
        date=value("date", article.date),
        url=value("url", article.url),
    )


def owners(articles: Iterable[Article], log: Log, names: Mapping[str, str]) -> Mapping[str, str]:
    """Who owns each outlet, by the outlet's name, where a reviewer has said so."""
    given = _metadata(log, names)
    named = ((each.name, given.get(subject(each.id, OWNER), "")) for each in articles)
    return {outlet: owner for outlet, owner in named if owner}


def known(article: Article, field: str, owners: Mapping[str, str]) -> str:
    """What is known of a field of the article, or of the owner of its outlet; empty where nothing is."""
    if field == OWNER:
        return owners.get(article.name, "")
    value: str | None = getattr(article, field)
    return value or ""


def grades(log: Log, names: Mapping[str, str]) -> Mapping[str, str]:
    """The grade that each outlet was given last, by its name; a word that is no grade decides nothing.

    An article without outlet and title goes by its id: `names` are those of now, by former ones.
    """
    given = (each for each in _standing(log, Act.GRADE) if each.value in ("", *GRADES))
    last = {names.get(each.subject, each.subject): each.value for each in given}
    return {outlet: grade for outlet, grade in last.items() if grade}


def corrections(log: Log, anchors: Anchors) -> Mapping[str, str]:
    """The origin that a reviewer set for a sentence, by the sentence's id; empty for nobody."""
    given = _standing(log, Act.ORIGIN)
    return {found.id: each.value for each in given for found in anchors.find_all(each.quotes)[:1]}


def _metadata(log: Log, names: Mapping[str, str]) -> dict[str, str]:
    """The last value of each field of each article as it is called now."""
    parted = ((each.subject.rpartition("#"), each.value) for each in _standing(log, Act.METADATA))
    return {subject(names.get(article, article), field): value for (article, _, field), value in parted}


def _standing(log: Log, act: Act) -> Iterator[Decision]:
    return (each for each in log.decisions if each.act is act and log.stands(each))
