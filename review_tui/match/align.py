"""Articles into an alignment: sentences, the links between them, and the claims those make."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import combinations

from msgspec.structs import replace

from review_tui.match.claims import SHOWN, group_claims
from review_tui.match.conflicts import conflicts_and_hints
from review_tui.match.events import Event
from review_tui.match.joined import linked
from review_tui.match.rounds import Round, compare
from review_tui.match.scoring import Scores, compared_words, score_pairs
from review_tui.match.shared import share_only_a_name, share_words, with_whole_numbers
from review_tui.match.words import Words
from review_tui.records import Alignment, Article, Conflict, Factor, Link, Relation, Sentence
from review_tui.text.sentences import split_article

MATCHER = "rare-words/8"
EQUIVALENT = 0.58
"""Score at which two sentences make the same main claim; a link shown below it shares a part."""

Pairs = Iterable[tuple[str, str]]
Progress = Callable[[float], None]


def align(
    articles: Sequence[Article],
    *,
    together: Pairs = (),
    apart: Pairs = (),
    alone: Iterable[str] = (),
    all_links: bool = False,
    progress: Progress | None = None,
) -> Alignment:
    """Align the articles; `together` and `apart` are pairs of sentence ids the reviewer has joined or parted,
    `alone` those split out.

    With `all_links` every cross-article pair with a score above 0 is kept, otherwise only shown ones. A
    large corpus is split into events first, and pairs inside one are scored. `progress` hears the share
    done, 0..1.
    The order in which the articles are given decides only the order of the result.
    """
    sentences = tuple(sentence for article in articles for sentence in split_article(article))
    rounds = tuple(_rounds(sentences, 0.0 if all_links else SHOWN, progress or _ignore))
    links = _in_reading_order(sentences, (link for one in rounds for link in one.links))
    compared = tuple(one.sides for one in rounds) if len(rounds) > 1 else ()
    ungrouped = Alignment(tuple(articles), sentences, links, (), MATCHER, compared)
    return regroup(ungrouped, together=together, apart=apart, alone=alone)


def _ignore(_: float) -> None:
    """Nobody watches."""


def regroup(
    alignment: Alignment, *, together: Pairs = (), apart: Pairs = (), alone: Iterable[str] = ()
) -> Alignment:
    """The same sentences and links grouped again under other marks of the reviewer.

    What was brought together is linked in its claim, if it was not before.
    """
    together = tuple(together)
    claims = group_claims(
        alignment.sentences,
        alignment.links,
        together=together,
        apart=apart,
        alone=alone,
        compared=alignment.compared,
    )
    return replace(alignment, claims=tuple(linked(claims, together)))


def _rounds(sentences: Sequence[Sentence], least: float, progress: Progress) -> Iterator[Round]:
    """Scored in the order of the articles' ids: not even rounding depends on loading."""
    place = {sentence.id: n for n, sentence in enumerate(sentences)}
    canonical = sorted(sentences, key=lambda sentence: (sentence.article.id, sentence.index))
    done = 0
    for found in compare(canonical, partial(_event_links, place=place, least=least)):
        yield found
        done += sum(map(len, found.sides))
        progress(min(1.0, done / max(1, len(sentences))))
    progress(1.0)


def _in_reading_order(sentences: Iterable[Sentence], links: Iterable[Link]) -> tuple[Link, ...]:
    place = {sentence.id: n for n, sentence in enumerate(sentences)}
    return tuple(sorted(links, key=lambda link: (place[link.a.id], place[link.b.id])))


def _event_links(event: Event, *, place: Mapping[str, int], least: float) -> Iterator[Link]:
    words = compared_words(event)
    scores = score_pairs(event, words)
    whole = list(map(with_whole_numbers, words))
    for one, other in combinations(range(len(event)), 2):
        score = scores.score(one, other)
        if score > 0 and score >= least and _are_comparable(event[one].article, event[other].article):
            if place[event[one].id] > place[event[other].id]:
                one, other = other, one
            yield _link(event, one, other, whole, scores)


def _are_comparable(one: Article, other: Article) -> bool:
    """Two articles, and not known to be in different languages, whose likeness would mean nothing."""
    return one.id != other.id and (one.language or other.language) == (other.language or one.language)


def _link(event: Event, one: int, other: int, words: Sequence[Words], scores: Scores) -> Link:
    a, b, score = event[one], event[other], scores.score(one, other)
    if score < SHOWN:
        return Link(a, b, score, Relation.OVERLAP, shown=False)
    conflicts, hints = conflicts_and_hints(a, b)
    shared = share_words(words[one], words[other])
    parts = scores.parts(one, other)
    if share_only_a_name(a, b, shared):
        score, parts = SHOWN, (*parts, (Factor.NAME, SHOWN - score))
    return Link(a, b, score, _relation(score, conflicts), True, shared, conflicts, parts, hints)


def _relation(score: float, conflicts: Sequence[Conflict]) -> Relation:
    if conflicts:
        return Relation.CONFLICT
    return Relation.EQUIVALENT if score >= EQUIVALENT else Relation.OVERLAP
