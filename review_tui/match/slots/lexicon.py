"""Closed word lists that slots are read with: outcomes, and words that count or mean the same.

Each list is general English of news; none knows an event. Words are compared by their stems.
"""

from collections.abc import Iterable, Mapping

from review_tui.match.slots.tokens import words
from review_tui.match.words import stem

_OUTCOME_WORDS = {
    "dead": "toll killed dead died dying deaths fatality fatal slain perished murdered executed lives",
    "hurt": "wounded injured injury hurt maimed",
    "dead hurt": "casualty losses",
    "missing": "missing unaccounted disappeared vanished",
    "held": "captured arrested detained apprehended jailed imprisoned abducted kidnapped hostage captive",
    "freed": "released freed",
    "displaced": "displaced evacuated fled homeless evacuee refugee",
    "rescued": "rescued",
    "ill": "infected infection sickened hospitalized hospitalised",
    "dismissed": "dismissed sacked redundant layoff",
    "charged": "charged indicted",
    "destroyed": "destroyed demolished",
    "damaged": "damaged",
}  # fmt: skip

OUTCOMES: Mapping[str, frozenset[str]] = {
    stem(word): frozenset(names.split()) for names, words in _OUTCOME_WORDS.items() for word in words.split()
}
"""What befell those who were counted. Two counts are compared only when it is the same."""

OPEN_TALLIES = words("dead hurt missing held freed displaced rescued ill dismissed destroyed damaged")
"""Counts that change while the event lasts, so that a later one replaces an earlier one."""
SHRINKING_TALLIES = words("missing held displaced ill")
"""Those of them that shrink as well as grow."""

_SAME_HEAD = (
    "soldiers troops personnel servicemen forces",
    "people persons individuals residents victims inhabitants villagers locals",
    "children kids youngsters",
    "officers policemen cops police",
    "workers employees staff",
    "homes houses households",
    "students pupils",
    "jobs positions posts",
    "protesters demonstrators marchers",
    "men man",
    "women woman",
    "cars vehicles",
    "planes aircraft jets",
)

_SAME_ACT = (
    "captured apprehended seized arrested detained",
    "killed died dead death slain murdered",
    "wounded injured injury hurt",
    "struck strikes hit",
    "began begins begun started launched",
    "ended finished concluded",
    "bought buys acquired acquisition purchased takeover",
    "won wins beat defeated victory",
    "resigned quit resignation",
    "fired sacked dismissed ousted",
    "thought believed",
    "sent sends deployed deployment dispatched",
    "rose rises risen increased climbed grew surged jumped",
    "fell falls fallen dropped declined decreased slipped plunged",
)


def _same(rows: Iterable[str]) -> dict[str, str]:
    return {stem(word): stem(row.split()[0]) for row in rows for word in row.split()}


_HEADS, _ACTS = _same(_SAME_HEAD), _same(_SAME_ACT)

SAYING = frozenset(
    stem(word)
    for word in words(
        "said says tell told announced added reported reports noted claimed testified revealed wrote posted"
        " explained declared according statement spokesman spokeswoman spokesperson official"
    )
)
"""Words that report what others hold: a time or a name beside them is the report's."""


def head_of(word: str) -> str:
    """What a counted noun counts: "troops" and "personnel" count soldiers."""
    root = stem(word)
    return _HEADS.get(root, root)


def act_of(word: str) -> str:
    """A stem, or the act it shares with other stems: "apprehended" is "captured"."""
    root = stem(word)
    return _ACTS.get(root, root)


def is_known_head(word: str) -> bool:
    """Listed as something that is counted."""
    return stem(word) in _HEADS
