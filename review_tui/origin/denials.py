"""Which sentences turn down what they tell: "denied that", "no such letter", "he fled. That is a lie"."""

import re
from collections.abc import Mapping, Sequence

from review_tui.origin.records import Attribution
from review_tui.origin.senses import is_other_sense
from review_tui.records import Sentence

_TOLD = r"(?:claims?|reports?|allegations?|accounts?|accusations?|suggestions?|charges?|rumou?rs?)"
_FALSE = r"(?:false|untrue|fake|fabricated|baseless)"
_DENIAL = re.compile(
    rf"""\b(?:
      den(?:y|ies|ied|ying) | refut(?:es|ed|ing) | debunk(?:s|ed|ing)
    | (?:dismiss|reject|disput)(?:e?s|ed|ing)?\s(?:\w+\s){{0,2}}{_TOLD}
    | (?:is|are|was|were)\s{_FALSE}
    | (?:call|brand|label|describe|dismiss)(?:s|l?ed|d)?\s(?:\w+\s){{0,3}}?(?:as\s)?(?:an?\s)?
        (?:disinformation|fake\snews|propaganda|lies?|nonsense|{_FALSE})
    | no\ssuch\s\w+\s(?:had|has|have|was|were|did|took|ever|happened|exist\w*)
    | (?:falsely|wrongly)\s(?:claim|report|suggest|sa|writ|wrote|stat|alleg)\w*
    | (?:no|any)\sevidence\s(?:for|of)\s(?:that|this|it|such)
    )\b""",
    re.VERBOSE | re.IGNORECASE,
)
_STEMS = (
    "den", "refut", "debunk", "dismiss", "reject", "disput", "no such", "false", "untrue", "fake",
    "fabricated", "baseless", "wrongly", "evidence",
    "disinformation", "propaganda", "lie", "nonsense",
)  # fmt: skip
"""One of them is in every denial: looking for them first is ten times as quick."""
_REJECTED = rf"""\W{{0,3}}(?:but\s|yet\s)?(?:
      (?:that|this|it|the\s{_TOLD})(?:\s(?:is|was|are|were)|['’]s)\s
      (?:\w+ly\s|just\s)?(?:
          not\s(?:true|so|correct|right) | (?:a|an\soutright)\s(?:lie|myth|hoax|fabrication|falsehood)
        | lies | wrong | nonsense | fiction | invented | made\sup | incorrect | {_FALSE}
      )
    | none\sof\s(?:that|this|it)\s(?:is|was)\s(?:true|so|correct|right)
    | not\s(?:true|so) | (?:that|this|it)\s(?:never\shappened|did\snot\shappen)
    )\b"""
"""A sentence of its own that turns down the one before it."""
_REJECTING = (
    "not ", "none of", "lie", "false", "untrue", "wrong", "myth", "hoax", "happen", "nonsense", "fiction",
    "invent", "made up", "incorrect", "fake", "fabricat", "baseless",
)  # fmt: skip
"""One of them is in it: looked for first, likewise."""
_OPENING = ("that ", "this ", "that'", "that’", "it ", "none ", "the ", "not ", "but ", "yet ")
_REACH = 80
_UNSAID = re.compile(
    r"\b(?:(?:not|nor|or|to|never|neither|without)\s|(?:if|unless|whether)\b[^,;]*)$", re.IGNORECASE
)
_NONE = re.compile(r"\bno (?:further |such )?(\w+)")
"""What there was none of."""
_WORD = re.compile(r"\w+")


def denies(sentence: Sentence, attributions: Sequence[Attribution]) -> bool:
    """Whether a sentence turns down what it tells, or what it credits is turned down right after it."""
    return _says_no(sentence.text) or (
        any(one.origin or one.hedge for one in attributions) and _is_rejected(sentence)
    )


def _is_rejected(sentence: Sentence) -> bool:
    after = sentence.article.text[sentence.end : sentence.end + _REACH].lower()
    opens = after.lstrip(' \n"”»“').startswith(_OPENING)
    return (
        opens and any(stem in after for stem in _REJECTING) and bool(re.match(_REJECTED, after, re.VERBOSE))
    )


def find_denials(
    sentences: Sequence[Sentence], attributions: Mapping[str, Sequence[Attribution]]
) -> frozenset[str]:
    """The ids of the sentences that deny; none where no other says that it is so."""
    if len(sentences) == 1:
        return frozenset()
    denying = [one for one in sentences if denies(one, attributions[one.id])]
    others = [one for one in sentences if one not in denying]
    return frozenset(one.id for one in denying if not all(_says_none(other, one) for other in others))


def _says_none(one: Sentence, denial: Sentence) -> bool:
    """Whether a sentence says there was none of what another denies: "no complaints"."""
    return not {*_NONE.findall(one.text.lower())}.isdisjoint(_WORD.findall(denial.text.lower()))


def _says_no(text: str) -> bool:
    low = text.lower()
    return any(stem in low for stem in _STEMS) and any(
        not is_other_sense(text, match.start()) and not _UNSAID.search(text[: match.start()])
        for match in _DENIAL.finditer(text)
    )
