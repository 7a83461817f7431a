"""What became of the claims of each outlet and each origin: counts with their denominators, never a score."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import Struct

from review_tui.origin.records import ENOUGH_ROOTS, Attribution, Origins, Stance
from review_tui.records import Alignment, Claim

Verdicts = Mapping[str, str]
"""By claim id, the reviewer's word: corroborated, contradicted, unverified; none yet is unreviewed."""
_REST = 2
"""Articles it takes for there to be a rest to stand against."""


class Scorecard(Struct, frozen=True):
    """What became of the claims of one outlet or one origin: counts, each of `claims`, never a score."""

    name: str
    articles: tuple[str, ...]
    """Ids of its articles, or of those that credit it."""
    claims: int
    """Claims it asserts, hedged or not."""
    corroborated: int
    """Marked corroborated and resting on two roots or more."""
    corroborated_alone: int
    """Marked corroborated though fewer than two roots carry it."""
    contradicted: int
    unverified: int
    unreviewed: int
    unique: int
    """In no other article, or credited to no other origin."""
    unattributed: int
    """Credited to nobody."""
    hedged: int
    alone: tuple[str, ...]
    """Ids of the claims on which it stands against all the others."""


class _Entry(Struct, frozen=True):
    """A claim as one outlet or origin makes it."""

    claim: Claim
    articles: tuple[str, ...]
    """The articles by which it makes it."""
    attributions: tuple[Attribution, ...]
    is_unique: bool


def outlet_cards(alignment: Alignment, origins: Origins, verdicts: Verdicts) -> tuple[Scorecard, ...]:
    """A scorecard per outlet, in the order of the articles; an article without an outlet goes by its name."""
    outlets: dict[str, list[str]] = defaultdict(list)
    for article in alignment.articles:
        outlets[article.name].append(article.id)
    entries = {name: tuple(_told_by(ids, alignment, origins)) for name, ids in outlets.items()}
    return tuple(_card(name, tuple(outlets[name]), entries[name], origins, verdicts) for name in outlets)


def origin_cards(alignment: Alignment, origins: Origins, verdicts: Verdicts) -> tuple[Scorecard, ...]:
    """A scorecard per origin that is one in all articles, the one that most claims credit first.

    That is one with a name, and an institution such as "police"; not who is only told to dispute.
    """
    entries: dict[str, list[_Entry]] = defaultdict(list)
    for claim in alignment.claims:
        for name, entry in _credited_in(claim, origins):
            entries[name].append(entry)
    most_first = sorted(entries, key=lambda name: -len(entries[name]))
    cards = (
        _card(name, _articles(entries[name], alignment), entries[name], origins, verdicts)
        for name in most_first
    )
    return tuple(card for card in cards if card.claims or card.alone)


def _told_by(articles: Sequence[str], alignment: Alignment, origins: Origins) -> Iterator[_Entry]:
    for claim in alignment.claims:
        told = [sentence for sentence in claim.sentences if sentence.article.id in articles]
        if told:
            credited = (one for sentence in told for one in origins.attributions[sentence.id])
            mine = tuple(dict.fromkeys(sentence.article.id for sentence in told))
            yield _Entry(claim, mine, tuple(credited), len(told) == len(claim.sentences))


def _credited_in(claim: Claim, origins: Origins) -> Iterator[tuple[str, _Entry]]:
    found: dict[str, list[tuple[str, Attribution]]] = defaultdict(list)
    for sentence in claim.sentences:
        for one in origins.attributions[sentence.id]:
            if name := _name_in_all(one, origins):
                found[name].append((sentence.article.id, one))
    for name, places in found.items():
        articles = tuple(dict.fromkeys(article for article, _ in places))
        yield name, _Entry(claim, articles, tuple(one for _, one in places), len(found) == 1)


def _name_in_all(one: Attribution, origins: Origins) -> str:
    """What an origin is called wherever it is credited; empty for "a doctor", who may be any elsewhere."""
    if not one.origin or one.is_named:
        return one.origin or ""
    body = origins.credited.institutions.get(one.origin)
    is_one = one.is_institution and body is not None and not body.is_vague
    return one.origin[0].lower() + one.origin[1:] if is_one else ""


def _articles(entries: Iterable[_Entry], alignment: Alignment) -> tuple[str, ...]:
    crediting = {article for entry in entries for article in entry.articles}
    return tuple(article.id for article in alignment.articles if article.id in crediting)


def _card(
    name: str, articles: tuple[str, ...], entries: Sequence[_Entry], origins: Origins, verdicts: Verdicts
) -> Scorecard:
    stances = {entry.claim.id: _stance(entry, origins) for entry in entries}
    asserted = [entry for entry in entries if stances[entry.claim.id] is not Stance.DISPUTES]
    outcomes = Counter(_outcome(entry.claim, origins, verdicts) for entry in asserted)
    return Scorecard(
        name,
        articles,
        claims=len(asserted),
        corroborated=outcomes["corroborated"],
        corroborated_alone=outcomes["corroborated alone"],
        contradicted=outcomes["contradicted"],
        unverified=outcomes["unverified"],
        unreviewed=outcomes["unreviewed"],
        unique=sum(entry.is_unique for entry in asserted),
        unattributed=sum(not any(one.origin for one in entry.attributions) for entry in asserted),
        hedged=sum(stances[entry.claim.id] is Stance.HEDGES for entry in asserted),
        alone=tuple(entry.claim.id for entry in entries if _stands_alone(entry, origins)),
    )


def _outcome(claim: Claim, origins: Origins, verdicts: Verdicts) -> str:
    verdict = verdicts.get(claim.id, "unreviewed")
    is_alone = verdict == "corroborated" and len(origins.roots[claim.id]) < ENOUGH_ROOTS
    return "corroborated alone" if is_alone else verdict


def _stance(entry: _Entry, origins: Origins) -> Stance:
    """The plainest of its articles' stances: one that asserts outweighs one that hedges."""
    taken = {origins.stances[entry.claim.id, article] for article in entry.articles}
    return next(stance for stance in Stance if stance in taken)


def _stands_alone(entry: _Entry, origins: Origins) -> bool:
    """Whether all the other articles that speak of the claim say the opposite."""
    rest = [article for article in entry.claim.articles if article not in entry.articles]
    against = _stance(entry, origins) is Stance.DISPUTES
    opposite = [(origins.stances[entry.claim.id, other] is Stance.DISPUTES) != against for other in rest]
    return len(rest) >= _REST and all(opposite)
