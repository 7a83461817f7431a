"""What may stand between a subject and its verb: "has also", "(NYSE: ACM)", "who asked not to be named"."""

from itertools import takewhile

from review_tui.origin import lexicon as lex
from review_tui.origin.words import Words

_NAMELESS = lex.word_set("named identified anonymity anonymously")
_REMARK = 14
"""Words in which somebody asks not to be named."""
_ADVERBS = lex.word_set(
    """
    also further first then later earlier since already again once now still even often today
    yesterday tonight just soon
    """
)


def skip_bracket(words: Words, end: int) -> int:
    """Where a bracket that is no acronym begins: "Acme (NYSE: ACM) said"."""
    inside = words.plain[max(0, end - 9) : end]
    if words.plain[end - 1] != ")" or "(" not in inside or inside[-3] == "(":
        return end
    return max(n for n in range(max(0, end - 9), end) if words.plain[n] == "(") or end


def skip_namelessness(words: Words, end: int) -> int:
    """Where "who asked not to be named" begins, if that is what ends here."""
    if words.low[end - 1] not in _NAMELESS:
        return end
    who = next((n for n in range(end - 1, max(0, end - _REMARK), -1) if words.low[n] == "who"), end)
    return who - 1 if words.plain[who - 1] == "," else who


def is_unsaid(words: Words, participle: int) -> bool:
    """Whether nothing is said yet by a participle before "by": "has yet to be announced by"."""
    before = takewhile(_stands_beside_verb, reversed(words.low[:participle]))
    return any(low in lex.MODALS or low.endswith("n't") for low in before)


def _stands_beside_verb(low: str) -> bool:
    return low in lex.AUXILIARIES | lex.MODALS | {"yet"} or low.endswith("n't") or lex.is_adverb(low)


def skip_helpers(words: Words, verb: int) -> int | None:
    """Where the words between subject and verb begin: "has also", "on Monday"; None: nothing is said yet."""
    at = verb
    while at > 0:
        if _is_unsaid(words.low[at - 1], words.low[verb]):
            return None
        length = _helper_length(words, at)
        if not length:
            break
        at -= length
    return at


def _is_unsaid(low: str, verb: str) -> bool:
    """Whether with this word before it the verb says nothing yet: "could say", "was said", "didn't say"."""
    is_ongoing = low in ("is", "are") and verb.endswith("ing")
    return low in lex.MODALS or low == "having" or (low in lex.BE and not is_ongoing) or low.endswith("n't")


def _helper_length(words: Words, end: int) -> int:
    """How many words that end here only stand beside the verb: two of "on Monday", one of "also"."""
    low = words.low[end - 1]
    if low in lex.TIMES and end > 1 and words.low[end - 2] == "on":
        return 2
    is_adverb = low in _ADVERBS or (lex.is_adverb(low) and not words.is_capital(end - 1))
    return int(is_adverb or low in lex.AUXILIARIES)
