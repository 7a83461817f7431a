"""How the evidence of a verdict has changed since it was given, in words."""

from collections.abc import Iterator, Sequence, Set

from review_tui.origin.records import ENOUGH_ROOTS
from review_tui.records import Claim, Sentence
from review_tui.session.quotes import Anchors
from store import Decision, Quote, Verdict

SHOWN = 40
"""Characters by which a sentence is known."""
_ROOTS = ("no root", "one root alone")


def staleness(decision: Decision | None, claim: Claim, anchors: Anchors, roots: int) -> str:
    """How the claim differs from what the decision was made on, in words; empty where it does not.

    `roots` are how many it rests on now; that they are too few is told where all else is as it was.
    """
    if decision is None:
        return ""
    found = [(quote, anchors.find(quote)) for quote in decision.quotes]
    quoted = {sentence.id for _, sentences in found for sentence in sentences}
    lost = [quote for quote, sentences in found if not sentences]
    recut = [quote.exact for quote, sentences in found if sentences and not _is_whole(quote.exact, sentences)]
    edited = _edited(lost, claim, quoted, anchors)
    causes = (
        *_told_lost(lost, edited, anchors),
        *_told("its sentence was edited or is cut differently", recut),
        *_told_regrouped(claim, quoted, {sentence.id for sentence in edited.values()}),
    )
    return "; ".join(causes) or _told_fewer(decision, roots)


def _told_lost(lost: Sequence[Quote], edited: dict[str, Sentence], anchors: Anchors) -> Iterator[str]:
    """Of quotes that stand nowhere now: the article is not here, or says it otherwise, or not at all."""
    if not lost:
        return
    from review_tui.text.rewording import about, differing_words  # wanted where an article was edited alone

    absent = [quote.exact for quote in lost if anchors.article(quote) is None]
    yield from _told("its article is not here", absent)
    for old, new in edited.items():
        was, now = differing_words(old, new.text)
        yield f"“{about(old, was, SHOWN)}” is now “{about(new.text, now, SHOWN)}”"
    gone = [quote.exact for quote in lost if quote.exact not in absent and quote.exact not in edited]
    yield from _told("no longer in its article", gone)


def _told_regrouped(claim: Claim, quoted: Set[str], edited: Set[str]) -> Iterator[str]:
    """Which quoted sentences have left the claim, and which have joined that nobody quoted."""
    left = quoted - {sentence.id for sentence in claim.sentences}
    if left:
        yield f"{len(left)} sentence{'s' if len(left) > 1 else ''} moved to another claim"
    disputed = {s.id for link in claim.links if link.conflicts for s in (link.a, link.b)}
    joined = [sentence for sentence in claim.sentences if sentence.id not in quoted | edited]
    yield from _told("now against it", [each.text for each in joined if each.id in disputed])
    yield from _told("joined since", [each.text for each in joined if each.id not in disputed])


def _told_fewer(decision: Decision, roots: int) -> str:
    """That it says that independent roots agree, which was so when it was made, and is not now."""
    was_enough = decision.value == Verdict.CORROBORATED and not decision.override
    return f"{_ROOTS[roots]} bears it out now" if was_enough and roots < ENOUGH_ROOTS else ""


def _told(what: str, texts: Sequence[str]) -> Iterator[str]:
    """What has happened to these texts, the first of them quoted; nothing where there are none."""
    if texts:
        first = texts[0] if len(texts[0]) <= SHOWN else texts[0][: SHOWN - 1] + "…"
        yield f"{what}: “{first}”" + (f" and {len(texts) - 1} more" if len(texts) > 1 else "")


def _edited(lost: Sequence[Quote], claim: Claim, quoted: Set[str], anchors: Anchors) -> dict[str, Sentence]:
    """The claim's new sentences, by the lost ones of the same article that they stand for."""
    if not lost:
        return {}
    from review_tui.text.rewording import successors

    found: dict[str, Sentence] = {}
    for quote in lost:
        new = [s for s in claim.sentences if s.id not in quoted and s.article is anchors.article(quote)]
        for i, j in successors([quote.exact], [sentence.text for sentence in new]):
            if i is not None and j is not None:
                found[quote.exact] = new[j]
    return found


def _is_whole(exact: str, sentences: tuple[Sentence, ...]) -> bool:
    return len(sentences) == 1 and sentences[0].text == exact
