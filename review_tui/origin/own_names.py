"""Outlets under their own names: "told the Courier" in the Valley Courier is no second step."""

from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from review_tui.origin.attributions import Attributions
from review_tui.origin.records import Attribution
from review_tui.origin.spellings import fold
from review_tui.records import Article, Sentence


def under_own_names(
    found: Mapping[str, Attributions], articles: Sequence[Article], sentences: Sequence[Sentence]
) -> dict[str, Attributions]:
    """The attributions with every outlet that passed something on under the one name of that outlet."""
    outlets = {fold(each.outlet): each.outlet for each in articles if each.outlet}
    return {
        each.id: tuple(_renamed(one, each.article, outlets) for one in found[each.id]) for each in sentences
    }


def _renamed(one: Attribution, article: Article, outlets: Mapping[tuple[str, ...], str]) -> Attribution:
    if len(one.chain) < 2:
        return one
    first, *others = one.chain
    return replace(one, chain=(first, *(_own_name(name, article, outlets) for name in others)))


def _own_name(name: str, article: Article, outlets: Mapping[tuple[str, ...], str]) -> str:
    """The outlet's name; the last words of it stand for it only in its own article."""
    short = fold(name)
    if article.outlet and fold(article.outlet)[-len(short) :] == short:
        return article.outlet
    return outlets.get(short, name)
