"""Made-up reviews full of text that means harm, for the laws that every format keeps."""

from hashlib import sha256
from itertools import combinations

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from review_tui.match import regroup
from review_tui.records import Alignment, Article, Conflict, Link, Relation, Sentence, Slot
from review_tui.session import Review, Stamp, acts, open_review
from review_tui.text.roles import sentence_role
from store import Verdict

LAWS = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
"""How long one round takes says nothing here: a busy machine is slow."""
STATE = settings(LAWS, max_examples=500)
"""For the one law of each format that compares it with the state it was made from."""
HARM = (
    "</script><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "&lt;b&gt; &amp; &#x41;",
    "{{ 7 * 7 }} {% raw %}",
    "# head",
    "- item",
    "12. item",
    "> quote",
    "```",
    "| a | b |",
    "*bold* _em_ ~~gone~~ `code` \\*",
    "[a](javascript:alert(1)) ![b](http://evil.example/x.png)",
    "http://evil.example www.evil.example a@evil.example",
    "$x$ <!-- --> -->",
    "=cmd|' /C calc'!A0",
    "+1",
    "@SUM(A1)",
    "-2+3",
    '"quoted", "cells"',
    "\x1b]52;c;aGk=\x07\x9b2J",
    "user\u202etxt.exe\u202c \u2066x\u2069",
    "zero\u200bwidth\ufeff\u00ad",
    "line\u2028end\u2029\x85",
    "tag\U000e0041\U000e007f",
    "a\tb\rc\x00",
    "서울 עברית 👩\u200d👧",
    "]]> %s ${x} '",
    "é" * 127,
)
WORDS = st.lists(st.sampled_from(HARM) | st.text("ab .<*=\n", max_size=6), min_size=1, max_size=3)
TEXT = WORDS.map(" ".join)
LINE = TEXT.map(lambda text: " ".join(text.split("\n")).strip()).filter(bool)
KNOWN = st.none() | LINE


@st.composite
def articles(draw) -> tuple[Article, ...]:
    texts = draw(st.lists(st.lists(LINE, min_size=1, max_size=3).map("\n".join), min_size=1, max_size=3))
    known, name = draw(st.tuples(KNOWN, KNOWN, KNOWN)), draw(LINE)
    return tuple(
        Article(f"{n} {name}", f"/tmp/{n} {name}.txt", text, sha256(text.encode()).hexdigest(), *known)
        for n, text in enumerate(texts)
    )


def sentences_of(article: Article) -> tuple[Sentence, ...]:
    found, start = [], 0
    for index, line in enumerate(article.text.split("\n")):
        sentence = Sentence(f"{article.id}:{index + 1}", article, index, index + 1, start, start + len(line))
        found.append(replace(sentence, role=sentence_role(sentence)) if line else sentence)
        start += len(line) + 1
    return tuple(found)


@st.composite
def alignments(draw) -> Alignment:
    made = draw(articles())
    sentences = tuple(sentence for article in made for sentence in sentences_of(article))
    pairs = [(a, b) for a, b in combinations(sentences, 2) if a.article.id != b.article.id]
    linked = draw(st.lists(st.sampled_from(pairs), max_size=3, unique=True)) if pairs else []
    why = draw(LINE)
    links = tuple(_link(a, b, why) for a, b in linked)
    return regroup(Alignment(made, sentences, links, (), "made/1"))


def _link(a: Sentence, b: Sentence, why: str) -> Link:
    conflict = Conflict(Slot.QUANTITY, (a.start, a.start + 1), (b.start, b.end), why)
    shared = ((a.start, a.end, b.start, b.end),)
    return Link(a, b, 0.75, Relation.CONFLICT, shown=True, shared=shared, conflicts=(conflict,))


@st.composite
def reviews(draw) -> Review:
    """A review after a few acts of two reviewers; some undone, some on text that is gone."""
    review = open_review(draw(alignments()))
    who = draw(st.tuples(LINE, LINE))
    for n in range(draw(st.integers(0, 5))):
        stamp = Stamp(who[n % 2], f"2026-01-31T09:{n:02d}:00.000Z", f"{n + 1:032x}")
        claim = draw(st.sampled_from(review.claims))
        review = review.after(*draw(st.sampled_from(ACTS))(review, claim, stamp, draw(TEXT)))
    return review


def _verdict(verdict):
    def act(review, claim, stamp, text):
        return acts.give_verdict(review, [claim], verdict, stamp, reason=text)

    return act


ACTS = (
    _verdict(Verdict.CORROBORATED),
    _verdict(Verdict.CONTRADICTED),
    _verdict(Verdict.UNVERIFIED),
    lambda review, claim, stamp, text: acts.write_note(review, claim, text, stamp),
    lambda review, claim, stamp, text: acts.set_confidence(review, claim, "low", stamp),
    lambda review, claim, stamp, text: acts.set_stance(review, claim, claim.articles[0], "hedges", stamp),
    lambda review, claim, stamp, text: acts.set_origin(claim, claim.sentences[0], text, "", stamp),
    lambda review, claim, stamp, text: acts.split_out(claim, claim.sentences[0], stamp),
    lambda review, claim, stamp, text: acts.undo(review, stamp),
)
