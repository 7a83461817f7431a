"""What a decision rests on now: the claim it belongs to, and whether its evidence has changed."""

from collections import Counter

from review_tui.origin.records import ENOUGH_ROOTS
from review_tui.records import Alignment, Claim, Sentence
from review_tui.session.quotes import Anchors
from review_tui.text.rewording import about, differing_words, successors
from store import Decision, Quote, Verdict

SHOWN = 40
"""Characters by which a sentence is known."""
_ROOTS = ("no root", "one root alone")


def home(decision: Decision, alignment: Alignment, anchors: Anchors) -> str | None:
    """Id of the claim that holds most of the decision's quotes, the first of equals; None if all are lost."""
    held = Counter(alignment.claim_of[s.id].id for s in anchors.find_all(decision.quotes))
    return held.most_common(1)[0][0] if held else None


def staleness(decision: Decision | None, claim: Claim, anchors: Anchors, roots: int) -> str:
    """How the claim differs from what the decision was made on, in words; empty where it does not.

    `roots` are how many it rests on now.
    """
    if decision is None:
        return ""
    found = [(quote, anchors.find(quote)) for quote in decision.quotes]
    quoted = {sentence.id for _, sentences in found for sentence in sentences}
    members = {sentence.id: sentence for sentence in claim.sentences}
    lost = [quote for quote, sentences in found if not sentences]
    absent = [quote.exact for quote in lost if anchors.article(quote) is None]
    edited = _edited([quote for quote in lost if quote.exact not in absent], claim, quoted, anchors)
    gone = [quote.exact for quote in lost if quote.exact not in absent and quote.exact not in edited]
    recut = [quote.exact for quote, sentences in found if sentences and not _is_whole(quote.exact, sentences)]
    left = quoted - members.keys()
    known = quoted | {sentence.id for sentence in edited.values()}
    joined = [sentence for sentence in claim.sentences if sentence.id not in known]
    disputed = {s.id for link in claim.links if link.conflicts for s in (link.a, link.b)}
    against = [sentence.text for sentence in joined if sentence.id in disputed]
    others = [sentence.text for sentence in joined if sentence.id not in disputed]
    causes = (
        absent and f"its article is not here: {_quoted(absent)}",
        "; ".join(_told_edit(old, new.text) for old, new in edited.items()),
        gone and f"no longer in its article: {_quoted(gone)}",
        recut and f"its sentence was edited or is cut differently: {_quoted(recut)}",
        left and f"{_sentences(len(left))} moved to another claim",
        against and f"now against it: {_quoted(against)}",
        others and f"joined since: {_quoted(others)}",
    )
    fewer = f"{_ROOTS[roots]} bears it out now" if roots < ENOUGH_ROOTS and _is_on_enough(decision) else ""
    return "; ".join(cause for cause in causes if cause) or fewer


def _edited(lost: list[Quote], claim: Claim, quoted: set[str], anchors: Anchors) -> dict[str, Sentence]:
    """The claim's new sentences, by the lost ones of the same article that they stand for."""
    found = {}
    for quote in lost:
        new = [s for s in claim.sentences if s.id not in quoted and s.article is anchors.article(quote)]
        for i, j in successors([quote.exact], [sentence.text for sentence in new]):
            if i is not None and j is not None:
                found[quote.exact] = new[j]
    return found


def _told_edit(old: str, new: str) -> str:
    was, now = differing_words(old, new)
    return f"“{about(old, was, SHOWN)}” is now “{about(new, now, SHOWN)}”"


def _is_on_enough(decision: Decision) -> bool:
    """Whether it says that independent roots agree, and was so when it was made."""
    return decision.value == Verdict.CORROBORATED and not decision.override


def _is_whole(exact: str, sentences: tuple[Sentence, ...]) -> bool:
    return len(sentences) == 1 and sentences[0].text == exact


def _quoted(texts: list[str]) -> str:
    more = f" and {len(texts) - 1} more" if len(texts) > 1 else ""
    first = texts[0] if len(texts[0]) <= SHOWN else texts[0][: SHOWN - 1] + "…"
    return f"“{first}”{more}"


def _sentences(count: int) -> str:
    return "1 sentence" if count == 1 else f"{count} sentences"
