"""Closed word lists that slots are read with: outcomes, and words that report.

Each list is general English of news; none knows an event. Words are compared by their stems.
"""

from collections.abc import Mapping

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
    "ill": "ill sick infected infection sickened hospitalized hospitalised",
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
OPEN_UNITS = frozenset({stem("cases")})
"""What is counted so even where nothing is said to have befallen it."""
SHRINKING_TALLIES = words("missing held displaced ill")
"""Those of them that shrink as well as grow."""

SAYING = frozenset(
    stem(word)
    for word in words(
        "said says tell told announced added reported reports noted claimed testified revealed wrote posted"
        " explained declared according statement spokesman spokeswoman spokesperson official"
    )
)
"""Words that report what others hold: a time or a name beside them is the report's."""
