"""Polarity: what a sentence says is so, and what it says is not so."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from review_tui.match.slots.context import Context, read_context
from review_tui.match.slots.lexicon import OUTCOMES, act_of
from review_tui.match.slots.tokens import Tokens, stem, words
from review_tui.records import Span

_OPPOSITES = (
    ("confirm corroborate verify acknowledge", "deny denied refute"),
    ("accept approve endorse", "reject refuse veto"),
    (
        "rise rose risen increase grow grew surge gain soar",
        "fall fell fallen drop decline decrease plunge shrink shrank slump tumble",
    ),
    ("win won", "lose lost"),
    ("guilty convict", "acquit exonerate"),
    ("support back", "oppose"),
    ("open reopen", "close shut"),
    ("pass", "fail failed"),
    ("legal lawful", "illegal unlawful"),
    ("success successful", "failure unsuccessful"),
    ("allow permit", "ban forbid prohibit"),
    ("resume", "suspend halt"),
    ("uphold upheld", "overturn quash"),
    ("true", "false"),
    ("raise raised hike", "cut lower lowered"),
    ("survive alive", "die dead died"),
    ("profit", "loss"),
    ("strengthen", "weaken"),
    ("improve", "worsen deteriorate"),
    ("safe", "unsafe dangerous"),
    ("possible", "impossible"),
    ("likely", "unlikely"),
)
"""Pairs that cannot both hold of the same thing at the same time."""

_POLES: Mapping[str, tuple[str, bool]] = {
    stem(word): (pair[0].split()[0], side == 0)
    for pair in _OPPOSITES
    for side, words in enumerate(pair)
    for word in words.split()
}


_FAILURES = frozenset(map(stem, words("failed refused declined unable unwilling refusing failing declining")))
_AUXILIARIES = words(
    "did do does was were is are has have had can could will would should be been being am cannot to"
)
_UNREAL = words("if whether would should could may might to will shall must can cannot unless")
_DENIAL = stem("denied")
_NOBODY = words("neither nor")
_NOT_REALLY = words("only just merely simply necessarily solely")
_SCOPE = 7
"""Words after a negation among which its verb stands."""


@dataclass(frozen=True, slots=True)
class Assertion:
    """An act or state that a sentence says is so or is not so."""

    span: Span
    text: str
    act: str
    holds: bool
    is_real: bool
    """Neither wished, feared, planned nor supposed."""
    context: Context


def find_assertions(tokens: Tokens) -> tuple[Assertion, ...]:
    """What a sentence denies and which of two opposites it asserts, in reading order."""
    denied = dict(_negated(tokens))
    return tuple(
        read_assertion(tokens, at, denied.get(at))
        for at, token in enumerate(tokens)
        if at in denied or (token.is_content and token.stem in _POLES)
    )


def _negated(tokens: Tokens) -> Iterator[tuple[int, int]]:
    """Each negated word and the word that negates it."""
    for at in range(len(tokens)):
        verb = None
        if _is_negation(tokens, at):
            verb = _verb_after(tokens, at)
        elif tokens[at].low == "no" and tokens[at + 1 : at + 2] and tokens[at + 1].is_word:
            verb = _verb_of_none(tokens, at)
        if verb is not None:
            yield verb, at


def _is_negation(tokens: Tokens, at: int) -> bool:
    low = tokens[at].low
    before = tokens[at - 1].low if at else ""
    after = tokens[at + 1].low if at + 1 < len(tokens) else ""
    if low in _NOBODY:
        return True
    if low.endswith("n't") or low in ("never", "cannot"):
        return after not in _NOT_REALLY
    if low == "not":
        return before in _AUXILIARIES and after not in _NOT_REALLY
    if tokens[at].stem == _DENIAL:
        return after == "that"
    return tokens[at].stem in _FAILURES and after == "to"


def _verb_after(tokens: Tokens, at: int) -> int | None:
    """The first content word that the negation reaches, past adverbs and names."""
    first = at + 1 + (tokens[at + 1 : at + 2] != () and tokens[at + 1].low == "that")
    for place in range(first, min(len(tokens), first + _SCOPE)):
        token = tokens[place]
        if token.clause != tokens[first - 1].clause:
            return None
        if token.is_content and not token.is_capital and not token.low.endswith("ly"):
            return place
    return None


def _verb_of_none(tokens: Tokens, at: int) -> int | None:
    """The act of nobody: "no group claimed it"; not what befell nobody, which is a quantity."""
    for place in range(at + 2, min(len(tokens), at + _SCOPE)):
        token = tokens[place]
        if token.low.endswith("ed") and token.is_content and not token.is_capital:
            return None if token.stem in OUTCOMES else place
    return None


def read_assertion(tokens: Tokens, at: int, negation: int | None = None) -> Assertion:
    """What the word at `at` asserts, under the negation at token `negation` if there is one."""
    token = tokens[at]
    act, is_first = _POLES.get(token.stem, (act_of(token.low), True))
    first = at if negation is None else negation
    leading = {t.low for t in tokens[max(0, first - 2) : first] if t.clause == token.clause}
    span = tokens[first].start, token.end
    return Assertion(
        span,
        " ".join(t.text for t in tokens[first : at + 1]),
        act,
        is_first != (negation is not None),
        not leading & _UNREAL,
        read_context(tokens, token.clause, span),
    )
