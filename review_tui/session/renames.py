"""Articles under new names: what was decided under the old ones is still about them."""

from collections.abc import Iterable, Mapping

from review_tui.records import Article
from store import ArticleRef


def former_names(known: Iterable[ArticleRef], articles: Iterable[Article]) -> Mapping[str, str]:
    """The id that each article has now, by every other one that it had before; edited meanwhile or not."""
    known, here = tuple(known), {each.id: each for each in articles}
    names = {was: ref.id for ref in known if ref.id in here for was in ref.former}
    if any(ref.id not in here for ref in known):
        from review_tui.text.changes import find_changes  # slow to load, and most articles keep their names

        moved = find_changes(known, tuple(here.values())).moved
        names |= {was: article.id for ref, article in moved for was in (ref.id, *ref.former)}
    return {was: now for was, now in names.items() if was != now}
