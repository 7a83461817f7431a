"""Text disguised against comparison compares as what a reader takes it for, and is quoted as it is."""

import unicodedata
from hashlib import sha256

import pytest

from review_tui.match import align
from review_tui.records import Article, Relation

PLAIN = (
    "Two ferries sank in the harbour of Épinal on Monday after hitting a rock. Nobody was hurt.\n"
    "The Harbour Safety Board (HSB) opened an inquiry into both the sinkings.\n"
)
OTHER = (
    "Three ferries sank in the harbour of Épinal on Monday after they hit a rock.\n"
    "The HSB opened an inquiry into the sinkings. Nobody was hurt in them.\n"
)
FULL_WIDTH = {n: n + 0xFEE0 for n in range(0x21, 0x7F)}
DISGUISES = {
    "zero-width": "\u200b".join,
    "soft hyphens": "\u00ad".join,
    "tags": "\U000e0041".join,
    "direction marks": "\u200e".join,
    "full width": lambda text: text.translate(FULL_WIDTH),
    "no-break spaces": lambda text: text.replace(" ", "\u00a0"),
    "split accents": lambda text: unicodedata.normalize("NFD", text),
    "Cyrillic letters": lambda text: text.translate(str.maketrans("aeopcH", "аеорсН")),
    "Greek letters": lambda text: text.translate(str.maketrans("oTHB", "οΤΗΒ")),
}


def article(name, text):
    return Article(name, name, text, sha256(text.encode()).hexdigest())


@pytest.mark.parametrize("disguise", DISGUISES)
def test_a_disguised_twin_is_the_same(disguise):
    hidden = "\n".join(DISGUISES[disguise](line) for line in PLAIN.split("\n"))
    assert hidden != PLAIN
    plain, disguised = (align([article("a", text), article("b", PLAIN)]) for text in (PLAIN, hidden))
    assert [len(claim.sentences) for claim in disguised.claims] == [2, 2, 2]
    assert [(k.a.id, k.b.id, k.score, k.relation) for k in plain.links] == [
        (k.a.id, k.b.id, k.score, k.relation) for k in disguised.links
    ]


@pytest.mark.parametrize("disguise", DISGUISES)
def test_a_disguised_conflict_is_found_and_quoted_as_it_is(disguise):
    hidden = "\n".join(DISGUISES[disguise](line) for line in PLAIN.split("\n"))
    link = align([article("a", hidden), article("b", OTHER)]).links[0]
    assert link.relation is Relation.CONFLICT
    start, end = link.conflicts[0].a
    assert hidden[start:end].startswith(DISGUISES[disguise]("Two"))
    assert all(link.a.start <= start < end <= link.a.end for start, end, *_ in link.shared)
