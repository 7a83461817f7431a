"""Words that exclude each other: what cannot both be said of the same thing at the same time.

Three kinds (D. A. Cruse, Lexical Semantics, 1986): complementaries, of which one must be so ("survived",
"died"); graded opposites, which leave a middle ("safe", "dangerous"); and reversives, which undo each other
and so can both be right on different days ("closed", "reopened"). Words that differ only in manner exclude
nothing: "visited" and "toured" stand in no row.
"""

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from typing import NamedTuple

from review_tui.match.slots.tokens import Token, Tokens, words
from review_tui.match.words import stem


class Pole(NamedTuple):
    """One side of a pair of opposites."""

    pair: str
    is_first: bool
    is_reversive: bool


_EXCLUDING = (
    ("confirm corroborate verify acknowledge admit admitted", "deny denied refute"),
    (
        "accept approve approval endorse agree agreed adopt passed backed clear cleared",
        "reject rejection refuse veto block turn+down turned+down vote+down voted+down defeat defeated",
    ),
    ("allow permit grant authorize authorise", "ban forbid forbade prohibit deny denied refuse bar block"),
    ("win won", "lose lost"),
    ("guilty convict conviction", "acquit acquittal exonerate innocent clear cleared walk+free walked+free"),
    ("support backed", "oppose"),
    ("pass", "fail failed"),
    ("legal lawful constitutional", "illegal unlawful unconstitutional"),
    ("success successful succeed", "failure unsuccessful fail failed"),
    ("true genuine authentic", "false fake forged"),
    ("survive survivor alive", "die dead died kill killed perish drown drowned"),
    ("keep kept retain", "strip stripped forfeit lose lost"),
    ("attend", "skip boycott miss missed"),
    ("intact undamaged unscathed unharmed", "destroy destroyed damage damaged demolish"),
    ("uphold upheld", "overturn quash annul"),
    ("extend renew prolong", "end ended terminate lift lifted scrap"),
    ("take+place takes+place took+place go+ahead goes+ahead went+ahead", "cancel call+off called+off"),
)
_GRADED = (
    ("safe", "unsafe dangerous"),
    ("possible", "impossible"),
    ("likely", "unlikely"),
    ("positive", "negative"),
    ("profit", "loss"),
    ("armed", "unarmed"),
    ("sober", "drunk drunken"),
    ("peaceful", "violent"),
)
_REVERSIVE = (
    (
        "rise rose risen increase grow grew grown surge gain soar climb jump",
        "fall fell fallen drop decline decrease plunge shrink shrank slump tumble slip",
    ),
    ("open opened reopen", "close shut"),
    ("resume continue go+on went+on still", "suspend halt stop cease end ended"),
    ("go+ahead goes+ahead went+ahead begin began begun", "postpone put+off"),
    ("raise raised hike", "cut lower lowered"),
    ("strengthen", "weaken"),
    ("improve", "worsen deteriorate"),
    ("burn rage", "extinguish put+out go+out went+out"),
    ("release freed", "custody detention"),
    ("impose introduce", "lift lifted abolish scrap"),
    (
        "stay+at stay+in stay+on stay+put stay+behind remain+at remain+in remain+on remain+behind",
        "flee fled abandon run+away ran+away leave+the left+the left+his left+her left+their left+its",
    ),
)
_KINDS = ((_EXCLUDING, False), (_GRADED, False), (_REVERSIVE, True))
_PLEADED = stem("pleaded")
_PLEA = (Pole("plead guilty", True, False),)
"""What somebody says of themselves is no verdict."""
_OTHERS = words("back clear authority authorities")
"""Forms that are seldom the verb whose other forms stand above."""


PLANS = frozenset({"take+place", "go+ahead"})
"""Pairs of which one side is said of the future and the other of what has been decided about it."""


def _key(entry: str) -> str:
    verb, _, particle = entry.partition("+")
    return f"{stem(verb)}+{particle}" if particle else stem(verb)


def _poles() -> Mapping[str, tuple[Pole, ...]]:
    found: dict[str, tuple[Pole, ...]] = {}
    for rows, is_reversive in _KINDS:
        for row in rows:
            pair = _key(row[0].split()[0])
            for side, entries in enumerate(row):
                for key in dict.fromkeys(map(_key, entries.split())):
                    found[key] = (*found.get(key, ()), Pole(pair, side == 0, is_reversive))
    return found


_POLES = _poles()
_VERBS = frozenset(key.partition("+")[0] for key in _POLES)


def is_pole(act: str) -> bool:
    """Whether the stem has an opposite."""
    return act in _POLES


def may_be_pole(token: Token) -> bool:
    """Whether the word stands in some row, by itself or with a particle."""
    return token.stem in _VERBS and token.is_content and token.low not in _OTHERS


def has_particle(tokens: Tokens, at: int) -> bool:
    """Whether the word and the one after it stand in some row together."""
    return at + 1 < len(tokens) and _with_particle(tokens, at) in _POLES


def _with_particle(tokens: Tokens, at: int) -> str:
    return f"{tokens[at].stem}+{tokens[at + 1].low}"


def poles_at(tokens: Tokens, at: int) -> tuple[Pole, ...]:
    """The sides of opposites that the word at `at` stands on; with a particle after it, those of the two."""
    token = tokens[at]
    if not may_be_pole(token):
        return ()
    if any(before.stem == _PLEADED for before in tokens[max(0, at - 2) : at]):
        return _PLEA
    if has_particle(tokens, at):
        return _POLES[_with_particle(tokens, at)]
    return _POLES.get(token.stem, ())


def sides_of(acts: Iterable[str]) -> Iterator[Pole]:
    """The sides of opposites that these stems stand on."""
    return chain.from_iterable(_POLES.get(act, ()) for act in acts)
