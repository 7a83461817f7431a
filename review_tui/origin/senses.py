"""Verbs of saying that credit nobody: in another sense, or of whom the sentence turns down.

A fire claims lives, a judge denies bail; "not 30 as the firm has said", "more than the police admit".
"""

import re

from review_tui.origin import lexicon as lex
from review_tui.origin.lexicon import word_set
from review_tui.origin.nouns import singular
from review_tui.origin.phrases import Phrase
from review_tui.origin.words import Words

_OBJECTS = {
    "claim claims claimed claiming": """
        live life title win medal gold silver bronze crown trophy hat-trick seat wicket goal podium prize
    """,
    "deny denies denied denying": """
        bail motion permission access entry request appeal application petition visa asylum parole relief
        leave injunction care treatment service food water medicine aid admission custody citizenship
    """,
    "recall recalls recalled": """
        vehicle car truck van model product batch batches bottle pack unit toy drug device ambassador envoy
        diplomat troops parliament striker midfielder defender goalkeeper captain
    """,
    "maintain maintains maintained": """
        lead forecast guidance outlook rating dividend target margin advantage position presence stake
        recommendation contact control road order
    """,
    "add adds added adding": """
        second third fourth fifth sixth goal point jobs seat run percent cent
    """,
    "admit admits admitted": "patient people children casualties",
}
"""By the verb, what it is done to in that sense."""
_DONE_TO = {verb: word_set(objects) for verbs, objects in _OBJECTS.items() for verb in verbs.split()}
_CLAUSE = word_set("that he she they it any ever there")
"""After the verb with these, or an -ing, somebody says what somebody does."""
_GOES_ON = word_set("is are was were has have had will would can could should may might charge charges fraud")
"""After an object these make it a subject."""
_WORD = re.compile(r"\S+")
_CORE = re.compile(r"[\w'’-]+(?=[^\w'’-]*$)|[\d.,]+%")
_ENDS = re.compile(r"[;:\"“”]|[.,]$")
_REACH = 120
"""Characters in which verb and object stand."""
_BETWEEN = 5
"""Words after the verb among which its object is."""
_BACK = 8
"""Words before "as" in which the figure that is turned down stands."""
_OPENS = word_set(", and but – — ( ;")
_AGAINST = {("contrary", "to"), ("unlike",), ("despite",), ("beyond",), ("from",)}
"""Before "what somebody said"."""


def is_other_sense(text: str, place: int) -> bool:
    """Whether the verb that stands at `place` says nothing, by what it is done to."""
    verb, *after = _WORD.findall(text[place : place + _REACH].lower()) or [""]
    objects = _DONE_TO.get(verb)
    if objects is None or not after or after[0] in _CLAUSE or after[0].endswith("ing"):
        return False
    near = after[:_BETWEEN]
    stop = next((n for n, word in enumerate(near) if _ENDS.search(word)), len(near))
    return any(
        _is_one_of(word, verb, objects)
        and (n == stop or after[n + 1 : n + 2] == [] or after[n + 1] not in _GOES_ON)
        for n, word in enumerate(near[: stop + 1])
    )


def _is_one_of(word: str, verb: str, objects: frozenset[str]) -> bool:
    core = _CORE.search(word)
    if core is None:
        return False
    is_share = core[0].endswith("%") and verb.startswith("add")
    return is_share or core[0] in objects or singular(core[0]) in objects


def is_contrasted(words: Words, subject: Phrase) -> bool:
    """Whether what the subject of a verb says is the other thing, which the sentence turns down."""
    at = subject.start - 1
    if at < 1:
        return False
    low = words.low[at]
    if low == "what":
        return any(words.low[max(0, at - len(one)) : at] == one for one in _AGAINST)
    return low == "than" or (
        low == "as" and any(_turns_down(words, n) for n in range(max(0, at - _BACK), at))
    )


def _turns_down(words: Words, at: int) -> bool:
    """Whether "not", "rather than" or "instead of" stands here as the one half of a contrast."""
    low, after = words.low[at], words.low[at + 1]
    if low == "not":
        before = words.low[at - 1] if at else ","
        return before in _OPENS or after[0].isdigit() or after in lex.NUMERALS
    return (low, after) in (("rather", "than"), ("instead", "of"))
