"""Verdicts survive whatever happens to articles, splitter and links, or are listed as orphans.

A thousand times: three articles, decisions on them, random changes. We keep track ourselves of which
sentence is which; the session has only the text.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import combinations, count
from random import Random

import pytest
from reviewing import done

from review_tui.match.claims import group_claims
from review_tui.records import Alignment, Article, Link, Relation, Sentence
from review_tui.session import Review, Stamp, acts, open_review
from review_tui.session.quotes import locate
from store import Act, Decision, Quote, Verdict

ROUNDS, PARTS = 1000, 4
_NAMES = count(1)
SAYINGS = (
    "Two soldiers died.",
    "Forty-two soldiers died.",
    "10 soldiers died.",
    "110 soldiers died.",
    "He left.",
    "She left.",
    "Then he left.",
    "It cost $1.",
    "It cost $1.5 million.",
    "Talks go on.",
    "Peace talks go on.",
    "“He left.” was all that was said.",
    "Officials in Seoul said that rain fell through the night over much of the north.",
    "Rain fell.",
    "No.",
)


@dataclass
class Told:
    """One sentence and where it came from."""

    text: str
    origin: int
    is_edited: bool = False


@dataclass
class Paper:
    """An article as we know it: its sentences, and what stands between them."""

    name: str
    origin: int
    told: list[Told]
    between: str = " "
    cuts: list[tuple[int, int]] = field(default_factory=list)

    @property
    def text(self) -> str:
        return self.between.join(each.text for each in self.told)

    def places(self) -> Iterator[tuple[int, int, Told]]:
        start = 0
        for each in self.told:
            yield start, start + len(each.text), each
            start += len(each.text) + len(self.between)


def new_told(random: Random) -> Told:
    return Told(random.choice(SAYINGS), next(_NAMES))


def new_paper(random: Random, size: int) -> Paper:
    number = next(_NAMES)
    return Paper(
        f"paper-{number}", number, [new_told(random) for _ in range(size)], random.choice((" ", "\n"))
    )


def aligned(papers: list[Paper], random: Random, odd_splitter: float) -> Alignment:
    """The papers with random links; an odd splitter runs some sentences together and cuts others."""
    articles, sentences = [], []
    for paper in papers:
        article = Article(paper.name, paper.name, paper.text, sha256(paper.text.encode()).hexdigest())
        articles.append(article)
        spans = list(_spans(paper, random, odd_splitter))
        sentences += [Sentence(f"{paper.name}:{n}", article, n, 1, *span) for n, span in enumerate(spans)]
    pairs = [(a, b) for a, b in combinations(sentences, 2) if a.article.id != b.article.id]
    chosen = random.sample(pairs, min(len(pairs), random.randint(0, 12)))
    links = tuple(Link(a, b, random.uniform(0.4, 1), Relation.EQUIVALENT, True) for a, b in chosen)
    return Alignment(tuple(articles), tuple(sentences), links, group_claims(sentences, links), "random")


def _spans(paper: Paper, random: Random, odd: float) -> Iterator[tuple[int, int]]:
    begin = None
    for start, end, told in paper.places():
        first = start if begin is None else begin
        begin = None
        if random.random() >= odd:
            yield first, end
        elif random.random() < 0.5 and told is not paper.told[-1]:
            begin = first
        elif (blank := paper.text.find(" ", first + 1, end)) > 0:
            yield first, blank
            yield blank + 1, end
        else:
            yield first, end


def insert(papers: list[Paper], random: Random) -> None:
    told = random.choice(papers).told
    told.insert(random.randint(0, len(told)), new_told(random))


def delete(papers: list[Paper], random: Random) -> None:
    told = random.choice(papers).told
    if len(told) > 1:
        told.pop(random.randrange(len(told)))


def edit(papers: list[Paper], random: Random) -> None:
    told = random.choice(papers).told
    n = random.randrange(len(told))
    was = told[n]
    words = was.text.split(" ")
    words[random.randrange(len(words))] += random.choice(("s", " not", "-old"))
    text = random.choice(
        (" ".join(words), f"Not {was.text}", f"Ninety-{was.text}", f"1{was.text}", f"{was.text}5 times")
    )
    told[n] = Told(text, was.origin, is_edited=True)


def duplicate(papers: list[Paper], random: Random) -> None:
    told = random.choice(papers).told
    told.insert(random.randint(0, len(told)), random.choice(told))


def copy_elsewhere(papers: list[Paper], random: Random) -> None:
    told = random.choice(papers).told
    n = random.randrange(len(told))
    passage = [Told(each.text, next(_NAMES)) for each in told[n : n + 3]]
    other = random.choice(papers).told
    place = random.randint(0, len(other))
    other[place:place] = passage


def space(papers: list[Paper], random: Random) -> None:
    random.choice(papers).between = random.choice((" ", "\n", "\n\n", "  "))


def rename(papers: list[Paper], random: Random) -> None:
    random.choice(papers).name = f"renamed-{next(_NAMES)}"


def withdraw(papers: list[Paper], random: Random) -> None:
    if len(papers) > 1:
        papers.pop(random.randrange(len(papers)))


def publish(papers: list[Paper], random: Random) -> None:
    papers.insert(random.randint(0, len(papers)), new_paper(random, random.randint(1, 8)))


def shuffle(papers: list[Paper], random: Random) -> None:
    random.shuffle(papers)


Doing = Callable[[Stamp], tuple[Decision, ...]]
CHANGES = (insert, delete, edit, duplicate, copy_elsewhere, space, rename, withdraw, publish, shuffle)


def a_doing(review: Review, random: Random) -> Doing:
    claims = random.sample(review.claims, min(2, len(review.claims)))
    claim, sentence = claims[0], random.choice(claims[0].sentences)
    return random.choice(
        (
            lambda by: acts.give_verdict(review, claims, random.choice(list(Verdict)), by),
            lambda by: acts.give_verdict(review, [claim], Verdict.CONTRADICTED, by),
            lambda by: acts.write_note(review, claim, "see page 4", by),
            lambda by: acts.split_out(claim, sentence, by),
            lambda by: acts.merge(claims, by),
            lambda by: acts.undo(review, by),
        )
    )


def decided(review: Review, random: Random) -> Review:
    for _ in range(random.randint(1, 8)):
        review = done(review, a_doing(review, random))
    return review


def copied(papers: list[Paper]) -> list[Paper]:
    return [Paper(each.name, each.origin, list(each.told), each.between) for each in papers]


def round_of(seed: int) -> tuple[list[Paper], Review, list[Paper], Review]:
    random = Random(seed)
    before = [new_paper(random, random.randint(1, 8)) for _ in range(3)]
    review = decided(open_review(aligned(before, random, random.choice((0, 0.3)))), random)
    after = copied(before)
    for change in random.choices(CHANGES, k=random.randint(0, 6)):
        change(after, random)
    return (
        before,
        review,
        after,
        open_review(aligned(after, random, random.choice((0, 0.3))), review.decisions),
    )


def within(paper: Paper, start: int, end: int) -> list[Told]:
    return [told for first, last, told in paper.places() if first < end and start < last]


def fate(quote: Quote, before: list[Paper], after: list[Paper], now: Review) -> str:
    """What became of a quote: kept, moved, orphaned, or the one thing that must not be: different."""
    sentences = now.anchors.find(quote)
    article = now.anchors.article(quote)
    if not sentences or article is None:
        return "orphaned"
    was, paper = by_name(before, quote.article), by_name(after, article.id)
    span = locate(quote, article)
    if span is None or paper.text[slice(*span)] != quote.exact:
        return "different"
    if paper.origin != was.origin and paper.text != was.text:
        return "different"
    if not all(each.start < span[1] and span[0] < each.end for each in sentences):
        return "different"
    meant = within(was, quote.start, quote.end)
    found = within(paper, *span)
    same = [each.origin for each in meant] == [each.origin for each in found]
    twin = [each.text for each in meant] == [each.text for each in found]
    if not same and not twin:
        return "different"
    return "kept" if span == (quote.start, quote.end) and article.id == quote.article else "moved"


def by_name(papers: list[Paper], name: str) -> Paper:
    return next(each for each in papers if each.name == name)


def still_stands(quote: Quote, before: list[Paper], after: list[Paper], now: Review) -> bool:
    """Whether the quoted text is one sentence of its article, and stands nowhere else in it."""
    was = by_name(before, quote.article)
    paper = next((each for each in after if each.origin == was.origin and each.name == was.name), None)
    if paper is None or paper.text.count(quote.exact) != 1:
        return False
    return (paper.name, quote.exact) in {(each.article.id, each.text) for each in now.alignment.sentences}


@pytest.mark.parametrize("part", range(PARTS))
def test_no_decision_moves_onto_other_text(part):
    fates: Counter[str] = Counter()
    for seed in range(part, ROUNDS, PARTS):
        before, reviewed, after, now = round_of(seed)
        quotes = {quote for decision in reviewed.decisions for quote in decision.quotes}
        each = {quote: fate(quote, before, after, now) for quote in quotes}
        fates.update(each.values())
        assert "different" not in each.values(), seed
        given_up = [
            q for q, what in each.items() if what == "orphaned" and still_stands(q, before, after, now)
        ]
        assert not given_up, seed
    assert fates.total() == fates["kept"] + fates["moved"] + fates["orphaned"]
    assert min(fates["kept"], fates["moved"], fates["orphaned"]) > 100


@pytest.mark.parametrize("part", range(PARTS))
def test_every_decision_is_in_one_history_or_an_orphan(part):
    for seed in range(part, ROUNDS, PARTS):
        _, reviewed, _, now = round_of(seed)
        kept = Counter(each.id for history in now.places.histories.values() for each in history)
        lost = Counter(each.id for each in now.places.lost)
        reversals = Counter(
            d.id for d in reviewed.decisions if d.act in (Act.UNDO, Act.REDO) and d.id not in kept
        )
        assert kept + lost + reversals == Counter(each.id for each in reviewed.decisions), seed


@pytest.mark.parametrize("part", range(PARTS))
def test_a_verdict_that_is_not_stale_rests_on_just_what_was_quoted(part):
    for seed in range(part, ROUNDS, PARTS):
        now = round_of(seed)[-1]
        for claim in now.claims:
            standing = now.standing(claim.id)
            if standing.evidence and not standing.stale:
                quoted = sorted(quote.exact for quote in standing.evidence.quotes)
                assert quoted == sorted(sentence.text for sentence in claim.sentences), seed
