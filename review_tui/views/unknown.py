"""What a database holds that means nothing here: words of other programs, the review of other articles."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from review_tui.origin.records import Stance
from review_tui.records import Article
from review_tui.session.outlets import GRADES
from review_tui.text.show import one_line
from review_tui.views.words import SHORT, count
from store import Act, ArticleRef, Decision, Verdict

_KNOWN: Mapping[Act, frozenset[str]] = {
    Act.VERDICT: frozenset(Verdict),
    Act.STANCE: frozenset(Stance),
    Act.GRADE: frozenset({"", *GRADES}),
}
"""The acts that decide by a word of a closed list, each with its words."""
_NAMED = 3
"""Articles that are named before the rest is left out."""


def told_unknown(decisions: Iterable[Decision]) -> tuple[str, ...]:
    """One sentence on the decisions whose words decide nothing here; none where all are known."""
    words = Counter(each.value for each in decisions if each.value not in _KNOWN.get(each.act, (each.value,)))
    if not words:
        return ()
    named = ", ".join(f"“{one_line(word)[:SHORT]}”" for word in sorted(words))
    made = f"{count(words.total(), 'decision')} {'is' if words.total() == 1 else 'are'}"
    return (f"{made} in words unknown here and left out: {named}.",)


def told_strangers(known: Sequence[ArticleRef], articles: Iterable[Article]) -> tuple[str, ...]:
    """One sentence where the database was last reviewed with other articles altogether."""
    here = {mark for each in articles for mark in (each.id, each.sha256)}
    if not known or any(here.intersection((each.id, each.sha256)) for each in known):
        return ()
    named = ", ".join(one_line(each.path) for each in known[:_NAMED]) + (", …" if len(known) > _NAMED else "")
    return (f"This database holds the review of other articles: {named}. Name these, or another with --db.",)
