"""Outlets under their own names: "told the Courier" in the Valley Courier is no second step."""

from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from review_tui.origin import nouns
from review_tui.origin.continued import Attributions
from review_tui.origin.records import Attribution
from review_tui.origin.spellings import fold
from review_tui.records import Article, Sentence


def under_own_names(
    found: Mapping[str, Attributions],
    articles: Sequence[Article],
    sentences: Sequence[Sentence],
    published: Mapping[str, str],
) -> dict[str, Attributions]:
    """The attributions with every outlet under its one name; `published` as in `Credited.publishers`."""
    names = {each.id: each.outlet or published.get(each.id, "") for each in articles}
    outlets = {fold(name): name for name in names.values() if name}
    return {
        each.id: tuple(_renamed(one, names[each.article.id], outlets) for one in found[each.id])
        for each in sentences
    }


def _renamed(one: Attribution, own: str, outlets: Mapping[tuple[str, ...], str]) -> Attribution:
    if not one.origin:
        return one
    first, *others = one.chain
    origin = own if one.is_named and _is_called(one.origin, own) else one.origin
    passed_on = (own if _is_called(name, own) else outlets.get(fold(name), name) for name in others)
    return replace(one, origin=origin, chain=(origin if first == one.origin else first, *passed_on))


def _is_called(name: str, own: str) -> bool:
    """Whether a name is the last words of the article's own outlet: of "Radio Osk" they are not its name."""
    short, long = fold(name), fold(own)
    before = long[: -len(short)]
    return bool(before) and long[len(before) :] == short and nouns.NEWSROOMS.isdisjoint(before)
