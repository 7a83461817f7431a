"""Verbs of saying in another sense: a fire claims lives, a judge denies bail, a carmaker recalls cars."""

import re

from review_tui.origin.lexicon import word_set
from review_tui.origin.nouns import singular

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
