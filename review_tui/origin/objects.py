"""What must follow a verb of many meanings to make it one of saying: "put the toll at", not "put away"."""

from collections.abc import Callable
from itertools import pairwise, takewhile

from review_tui.origin import lexicon as lex
from review_tui.origin import nouns, verbs
from review_tui.origin.nouns import singular
from review_tui.origin.senses import is_other_sense
from review_tui.origin.words import Words

Need = Callable[[Words, int], bool]
_NEAR = 40
"""Words on either side in which a quotation belongs to the verb."""
_CLAUSE = 9
"""Words within which an infinitive still belongs to the verb."""
_CLAIMS = lex.word_set("claim allegation report accusation suggestion figure charge account notion idea")
_OUTCOMES = lex.word_set("winner champion dead bankrupt safe guilty missing unfit insolvent void extinct")
_RACES = lex.word_set("race election contest seat")
_PARTICIPLES = lex.word_set(
    """
    accused described announced identified confirmed reported estimated blamed declared dismissed branded
    termed revealed
    """
)
"""Before "by", "of" or "as" these are said of somebody, not by him: "two men accused of murder"."""
_MEANS = (("phone",), ("telephone",), ("email",), ("text",))
"""After "confirmed by" these are no agents."""
_PASSIVE = {"accused": ("in",), "blamed": ("in", "for"), "told": ("to",)}


def object_fits(words: Words, at: int) -> bool:
    """Whether what follows the verb at `at` makes it one of saying."""
    low, after = words.low[at], _next(words, at)
    is_done_to = (
        low in _PARTICIPLES and after in ("by", "of", "as") and words.low[at + 2 : at + 3] not in _MEANS
    )
    is_passive = after in _PASSIVE.get(low, ()) or is_done_to
    if is_passive or after.endswith(("self", "selves")) or is_other_sense(words.text, words.spans[at][0]):
        return False
    need = _NEEDS.get(low)
    return need is None or need(words, at)


def _next(words: Words, at: int) -> str:
    return words.low[at + 1] if at + 1 < len(words) else ""


def _has_one_of(words: Words, at: int, wanted: frozenset[str]) -> bool:
    return any(singular(word) in wanted for word in words.low[at + 1 : at + 6])


def _counts(words: Words, at: int) -> bool:
    """A number by its noun, or after "put Ruiz on"."""
    steps = pairwise(words.low[at + 1 : at + 7])
    is_placed = any(low in ("at", "on") and after[0].isdigit() for low, after in steps)
    return is_placed or _has_one_of(words, at, nouns.NUMBERS)


def _shares(words: Words, at: int) -> bool:
    """A document, or the quotation before it."""
    is_noun = _next(words, at)[:1] in ("", ",", ".")
    is_quotation = any(words.quoted[max(0, at - 5) : at])
    return not is_noun and (is_quotation or _has_one_of(words, at, nouns.DOCUMENTS))


def _names(words: Words, at: int) -> bool:
    """By a word in quotation marks, or the winner of an election: "called the race for Ruiz"."""
    after = _next(words, at)
    is_named = any(words.quoted[at : at + _NEAR]) or _has_one_of(words, at, _RACES)
    return after in ("it", "him", "them") or (after not in ("for", "on", "off", "up") and is_named)


def _opens_clause(words: Words, at: int) -> bool:
    return _next(words, at) in ("that", "no", "out", ".")


def _informs(words: Words, at: int) -> bool:
    """That something is so, or what stands before a comma: ", informs Interfax."""
    return _next(words, at) == "that" or words.plain[at - 1] == ","


def _rules(words: Words, at: int) -> bool:
    """That something is so, not in somebody's favour: "ruled the search was lawful"."""
    clause = takewhile(lambda low: low[0].isalnum(), words.low[at + 1 : at + _CLAUSE])
    return _opens_clause(words, at) or not lex.AUXILIARIES.isdisjoint(clause)


def _expects(words: Words, at: int) -> bool:
    """Of others, not of oneself: "expects prices to fall", not "expects to close"."""
    return _opens_clause(words, at) or "to" in words.low[at + 2 : at + _CLAUSE]


def _answers(words: Words, at: int) -> bool:
    return _has_one_of(words, at, _CLAIMS)


def _identifies(words: Words, at: int) -> bool:
    return _next(words, at) == "that" or "as" in words.low[at : at + 8]


def _asks(words: Words, at: int) -> bool:
    return any(words.quoted[max(0, at - _NEAR) : at + _NEAR])


def _adds(words: Words, at: int) -> bool:
    return _next(words, at) not in ("to", "a", "an", "two", "more")


def _declares(words: Words, at: int) -> bool:
    """Not of whom a headline says that he was: "declared winner"."""
    return _next(words, at) not in _OUTCOMES


_NEEDS: dict[str, Need] = {
    **dict.fromkeys(verbs.COUNTING, _counts),
    **dict.fromkeys(verbs.SHARING, _shares),
    **dict.fromkeys(verbs.CALLING, _names),
    **dict.fromkeys(("believe", "believes", "fears", "found", "finds", "pointed"), _opens_clause),
    **dict.fromkeys(("rejected", "rejects", "dismissed", "dismisses", "disputed", "disputes"), _answers),
    **dict.fromkeys(("added", "adds"), _adds),
    **dict.fromkeys(("declared", "declares"), _declares),
    **dict.fromkeys(("repeated", "repeats"), lambda words, at: _opens_clause(words, at) or _asks(words, at)),
    **dict.fromkeys(("expects", "urged", "urges"), _expects),
    **dict.fromkeys(("informs", "informed"), _informs),
    "ruled": _rules,
    "understands": _opens_clause,
    "identified": _identifies,
    **dict.fromkeys(("asked", *verbs.JUDGING), _asks),
}
