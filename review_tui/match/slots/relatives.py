"""Clauses inside others: "the ferry that burned had failed", "denied that the ferry had failed"."""

from review_tui.match.slots.lexicon import SAYING
from review_tui.match.slots.tokens import Tokens, words

_RELATIVES = words("that which who")
_AUXILIARIES = words("had has have was were is are will did does")
_SUBJECTS = words("the a an this these those his her its their it he she they we i you there no some")
_PRONOUNS = words("it they he she we")
_REACH = 3
"""Words between an auxiliary and its verb."""


def _antecedent_clause(tokens: Tokens, at: int) -> int | None:
    """The clause that goes on with the verb at `at` after a relative clause; none where there is none.

    Nothing but the second auxiliary tells that the relative clause is over.
    """
    clause = tokens[at].clause
    opening = next(n for n in range(at + 1) if tokens[n].clause == clause)
    if opening == 0 or tokens[opening].low not in _RELATIVES or opening + 1 >= at:
        return None
    before, after = tokens[opening - 1], tokens[opening + 1]
    if not before.is_content or before.stem in SAYING or after.low in _SUBJECTS or after.is_capital:
        return None
    own = tokens[max(opening + 2, at - _REACH) : at]
    return clause - 1 if any(token.low in _AUXILIARIES for token in own) else None


def object_clause(tokens: Tokens, last: int) -> int:
    """The clause of what is said of the verb's object, where the verb ends at `last`: past "that"."""
    is_led = last + 1 < len(tokens) and tokens[last + 1].low == "that"
    return tokens[last].clause + is_led


def subject_clause(tokens: Tokens, at: int) -> int:
    """Where its subject stands: in "said that it …", "Lund, the owner, was acquitted"."""
    if (main := _antecedent_clause(tokens, at)) is not None:
        return main
    clause = tokens[at].clause
    opens = [n for n in range(at) if tokens[n].clause == clause]
    first = [tokens[n].low for n in opens[:2]]
    if len(first) == 2 and first[0] == "that" and first[1] in _PRONOUNS:
        return clause - 1
    if any(tokens[n].is_content for n in opens) or clause < 2 or not opens or tokens[opens[0]].text != ",":
        return clause
    before = next(t for t in tokens if t.clause == clause - 1)
    return clause - 2 if before.text == "," else clause
