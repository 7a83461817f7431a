"""The ways in which a claim has come into its articles, each from its root to the outlet."""

from collections.abc import Collection, Mapping, Sequence

from msgspec import Struct

from review_tui.origin.institutions import read_institution
from review_tui.origin.records import Credited
from review_tui.origin.spellings import spells
from review_tui.records import Sentence

_NOBODY: Sequence[tuple[str, ...]] = ((),)


class Support(Struct, frozen=True):
    """One way in which a claim has come into an article."""

    article: str
    chain: tuple[str, ...]
    """From the root to the outlet."""
    names: tuple[str, ...]
    """Those of the chain that can be told from others, the root first."""
    vague: str = ""
    """Some officials or other from whom the root has it."""

    @property
    def root(self) -> str:
        """Whose word it is in the end."""
        return self.names[0]


def supports_of(sentences: Sequence[Sentence], credited: Credited) -> Mapping[str, tuple[Support, ...]]:
    """By sentence id, how it came into its article; none where another sentence of it says from whom."""
    found = {one.id: _supports(one, credited) for one in sentences}
    own = {one.article.id: credited.own_names(one.article) for one in sentences}
    heard: dict[str, list[Support]] = {article: [] for article in own}
    for one in sentences:
        heard[one.article.id] += (each for each in found[one.id] if each.root not in own[one.article.id])
    return {
        one.id: tuple(
            way
            for support in found[one.id]
            if not heard[one.article.id] or support.root not in own[one.article.id]
            for way in _through(support, heard, own)
        )
        for one in sentences
    }


def _through(
    support: Support, heard: Mapping[str, Sequence[Support]], own: Mapping[str, Collection[str]]
) -> Sequence[Support]:
    """From whom the article that this one leans on has it, where that one says so."""
    passed_on = [each for article in own if support.root in own[article] for each in heard[article]]
    return [
        Support(
            support.article,
            tuple(dict.fromkeys((*each.names, *support.chain))),
            tuple(dict.fromkeys((*each.names, *support.names))),
        )
        for each in passed_on
    ] or [support]


def _supports(sentence: Sentence, credited: Credited) -> tuple[Support, ...]:
    """By each origin a sentence credits, by its article's credit line, or by the outlet itself."""
    article = sentence.article
    attributions = [one for one in credited.attributions[sentence.id] if one.origin]
    chains = [one.chain or (one.origin,) for one in attributions if one.origin]
    unnamed = {one.origin for one in attributions if not one.is_named} - credited.newsrooms.keys()
    if not any(name not in unnamed for chain in chains for name in chain):
        agencies = credited.credits.get(article.id, ())
        chains = [(*witness, *agencies) for witness in chains or _NOBODY]
    bodies = {one.origin for one in attributions if one.is_institution}
    own = credited.publisher(article)
    outlet = article.outlet or ""
    last = (own,) if not outlet or spells(own, outlet) else (own, outlet)
    by_root: dict[str, Support] = {}
    for chain in chains:
        vague = {name for name in bodies if name and (read := read_institution(name)) and read.is_vague}
        names = _roots_in(chain, unnamed, bodies, vague) or (own,)
        some = next((name for name in chain[:1] if name in vague and name not in names), "")
        support = Support(article.id, tuple(dict.fromkeys((*chain, *last))), names, some)
        by_root.setdefault(names[0], support)
    return tuple(by_root.values())


def _roots_in(
    chain: Sequence[str], unnamed: set[str | None], bodies: set[str | None], vague: set[str]
) -> tuple[str, ...]:
    """The names of a chain; some officials or other count only where nobody with a name passes them on."""
    clear = tuple(name for name in chain if name not in unnamed or name in bodies - vague)
    return clear or tuple(name for name in chain if name in vague)
