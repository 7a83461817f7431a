"""Small made-up articles and the claims in them, put together by hand so that no matcher decides."""

from collections.abc import Mapping

from review_tui.match.claims import group_claims
from review_tui.origin.records import Origins, Root
from review_tui.origin.trace import trace
from review_tui.records import Alignment, Article
from review_tui.text.sentences import split_article
from tests.origin.marks import article


def one_claim(
    *texts: str | Article,
    corrections: Mapping[str, str] | None = None,
    owners: Mapping[str, str] | None = None,
) -> Origins:
    """Articles whose first sentences say the same, and so on: the n-th sentences make the n-th claim."""
    articles = [
        text if isinstance(text, Article) else article(f"a{n}", text, outlet=f"Outlet {n}")
        for n, text in enumerate(texts, 1)
    ]
    return trace(aligned(articles), corrections=corrections or {}, owners=owners or {})


def all_one_claim(*texts: str) -> Origins:
    """Articles of which every sentence says, or turns down, the same."""
    articles = [article(f"a{n}", text, outlet=f"Outlet {n}") for n, text in enumerate(texts, 1)]
    sentences = [sentence for each in articles for sentence in split_article(each)]
    claims = group_claims(sentences, [], together=[(sentences[0].id, each.id) for each in sentences[1:]])
    return trace(Alignment(tuple(articles), tuple(sentences), (), claims, "by hand"))


def aligned(articles: list[Article]) -> Alignment:
    split = [split_article(each) for each in articles]
    sentences = [sentence for each in split for sentence in each]
    pairs = [(split[0][n].id, each[n].id) for each in split[1:] for n in range(min(len(split[0]), len(each)))]
    claims = group_claims(sentences, [], together=pairs)
    return Alignment(tuple(articles), tuple(sentences), (), claims, "by hand")


def roots_of(origins: Origins) -> list[tuple[Root, ...]]:
    """The roots of each claim, in reading order."""
    return list(origins.roots.values())
