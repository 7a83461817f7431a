"""Which sentences turn down what they tell: "denied that", "no such letter", "he fled. That is a lie"."""

import re
from collections.abc import Mapping, Sequence

from review_tui.origin.records import Attribution
from review_tui.records import Sentence

_TOLD = r"(?:claims?|reports?|allegations?|accounts?|accusations?|suggestions?|charges?|rumou?rs?)"
_FALSE = r"(?:false|untrue|fake|fabricated|baseless)"
_DENIAL = re.compile(
    rf"""(?<!\bnot\s)\b(?:
      den(?:y|ies|ied|ying) | refut(?:es|ed|ing) | debunk(?:s|ed|ing)
    | (?:dismiss|reject|disput)(?:e?s|ed|ing)?\s(?:\w+\s){{0,2}}{_TOLD}
    | (?:is|are|was|were)\s{_FALSE}
    | no\ssuch\s\w+\s(?:had|has|have|was|were|did|took|ever|happened|exist\w*)
    | (?:falsely|wrongly)\s(?:claim|report|suggest|sa|writ|wrote|stat|alleg)\w*
    | (?:no|any)\sevidence\s(?:for|of)\s(?:that|this|it|such)
    )\b""",
    re.VERBOSE | re.IGNORECASE,
)
_REJECTED = re.compile(
    rf"""\W{{0,3}}(?:but\s|yet\s)?(?:
      (?:that|this|it|none\sof\s(?:that|this|it)|the\s{_TOLD})(?:\s(?:is|was|are|were)|['’]s)\s(?:\w+ly\s|just\s)?
      (?:not\s(?:true|so|correct|right)|(?:a|an\soutright)\s(?:lie|myth|hoax|fabrication|falsehood)|lies|wrong|nonsense|fiction|invented|made\sup|incorrect|{_FALSE})
    | not\s(?:true|so) | (?:that|this|it)\s(?:never\shappened|did\snot\shappen)
    )\b""",
    re.VERBOSE | re.IGNORECASE,
)
"""A sentence of its own that turns down the one before it."""
_REACH = 80


def denies(sentence: Sentence, attributions: Sequence[Attribution]) -> bool:
    """Whether a sentence turns down what it tells, or what it credits is turned down right after it."""
    after = sentence.article.text[sentence.end : sentence.end + _REACH]
    return bool(_DENIAL.search(sentence.text)) or (
        any(one.origin or one.hedge for one in attributions) and bool(_REJECTED.match(after))
    )


def find_denials(
    sentences: Sequence[Sentence], attributions: Mapping[str, Sequence[Attribution]]
) -> frozenset[str]:
    """The ids of the sentences that deny; none where all do, for then that is what they tell."""
    denying = frozenset(one.id for one in sentences if denies(one, attributions[one.id]))
    return denying if len(denying) < len(sentences) else frozenset()
