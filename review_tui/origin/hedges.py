"""Words that hold a statement at arm's length.

The classes are those of Hyland, "Hedging in scientific research articles" (1998), as the news uses them.
"""

import re

from review_tui.origin.senses import is_other_sense
from review_tui.records import Span

_SO_FAR = r"(?:yet\s)?be(?:en)?\s(?:(?:immediately|independently|officially)\s)*(?:verified|confirmed)"
_HEDGES = re.compile(
    rf"""\b(?:
      reportedly | allegedly | purportedly | purport(?:s|ed|ing)? | supposedly | apparently | ostensibly
    | (?:could|can|has|have|had)\s?(?:not|n['’]t)\s{_SO_FAR}
    | (?:(?:could|can|has|have|had)\s?(?:not|n['’]t)|(?:unable|not\spossible)\sto)\s
        (?:(?:yet|immediately|independently|officially|been\sable\sto)\s)*(?:verif|confirm)(?:y|ied|ed)?
    | unconfirmed | unverified | rumou?red
    | (?:it\s)?(?:is|are|was|were)\s(?:widely\s)?
        (?:believed|thought|understood|said|alleged|rumou?red|expected|suspected|feared)
    | (?:believed|thought|understood)\sto\s(?:be|have) | it\s(?:is|was|has\sbeen)\sreported
    | some\s(?:have\s|had\s)?(?:speculated|believe|say|suggest|claim)
    | estimates?\s(?:suggest|indicate|put|range|vary)s? | an\sestimated | estimated
    | claim(?:s|ed|ing)? | alleg(?:es?|ed|ing) | speculat(?:es?|ed|ing)
    | appear(?:s|ed)?\sto | seem(?:s|ed)?\sto | (?:may|might)\shave | probably
    | suggest(?:s|ed|ing)? | impl(?:y|ies|ied)
    | estimates? | possibly | perhaps | presumably
    )\b""",
    re.VERBOSE | re.IGNORECASE,
)
_STEMS = (
    "reported", "alleged", "purport", "suppos", "apparent", "ostens", "not ", "n't", "n’t", "unconfirmed",
    "unable to",
    "unverified", "rumo", "believ", "thought", "understood", "suspect", "fear", "expect", "speculat",
    "some ", "estimat", "claim", "alleg", "appear", "seem", "y have", "t have", "probabl", "suggest",
    "impl", "possibl", "perhaps", "presum", "is said", "are said", "was said", "were said", "ly said",
)  # fmt: skip
"""One of them is in every hedge: looking for them first is three times as quick."""
_NOUN = re.compile(
    r"(?:['’]s?|\b(?:the|this|these|those|previous|earlier|its|his|her|their|other|such"
    r"|rejected|rejects|denied|denies|dismissed|dismisses|refuted|disputed))\s+$",
    re.IGNORECASE,
)
_NOUNS = frozenset({"claim", "claims", "estimate", "estimates"})
_REACH = 12


def find_hedge(text: str) -> Span | None:
    """Where the first hedge of `text` stands: a verb or an adverb, not a noun ("these claims")."""
    low = text.lower()
    if not any(stem in low for stem in _STEMS):
        return None
    for match in _HEDGES.finditer(text):
        before = text[max(0, match.start() - _REACH) : match.start()]
        is_noun = match[0].lower() in _NOUNS and _NOUN.search(before)
        if not is_noun and not is_other_sense(text, match.start()):
            return match.span()
    return None
