"""What a number is of: "profit" beside a sum, "turnout" beside a percentage."""

import re
from collections.abc import Iterable, Mapping

from review_tui.match.slots.kinds import Kind
from review_tui.match.slots.meanings import act_of, is_known_act
from review_tui.match.slots.quantities import Quantity
from review_tui.origin.lexicon import word_set
from review_tui.records import Role, Sentence

_SAYS_NOTHING = frozenset(
    map(
        act_of,
        word_set(
            """
            year years quarter month months week day days first second third half full time total million
            billion thousand percent said company firm agreed close closed reached reach took take gave give
            kept keep maintained earlier expected analysts shows showed results two three four five six seven
            eight nine ten eleven twelve twenty hundred number
            """
        ),
    )
)
"""Stands beside any number."""
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][\w-]+|(?<![\w-])[A-Z][\w-]++(?=['’]s\b)")
_WORD = re.compile(r"[^\W\d_]{3,}")


def find_names(sentences: Iterable[Sentence]) -> frozenset[str]:
    """The words, in small letters, that have a capital inside a sentence or own something."""
    bodies = (sentence.text for sentence in sentences if sentence.role is Role.BODY)
    return frozenset(name.lower() for text in bodies for name in _NAME.findall(text))


def things_beside(quantity: Quantity, text: str, names: frozenset[str]) -> Mapping[str, str]:
    """By their stems the things a sum or a percentage may be of, as written; of a count, all other acts."""
    if quantity.kind is Kind.COUNT:
        own = {quantity.unit, *map(act_of, _WORD.findall(quantity.text.lower()))}
        return dict.fromkeys(sorted(quantity.context.sentence - own - _SAYS_NOTHING), "")
    written = {act_of(word): word for word in _WORD.findall(text.lower()) if word not in names}
    return {
        act: written[act]
        for act in sorted(quantity.context.around)
        if act in written and act not in _SAYS_NOTHING and not is_known_act(act)
    }
