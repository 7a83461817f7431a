"""Where two sentences give one speaker's words differently: a quotation is verbatim, or it is none.

Cut short, taken apart or given in part it is still the same. Translated twice it has few words in common, and
is not compared.
"""

from collections import Counter
from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import product
from typing import NamedTuple

from review_tui.match.differences.difference import Difference, Grade
from review_tui.match.differences.same_name import agree
from review_tui.match.slots.meanings import act_of
from review_tui.match.slots.names import Name
from review_tui.match.slots.numerals import read_number
from review_tui.match.slots.opposites import is_pole
from review_tui.match.slots.quotations import Quotation
from review_tui.match.slots.tokens import Tokens, words
from review_tui.records import Slot, Span
from review_tui.text.negation import NEGATIONS

_SAME_WORDS = 0.6
"""Share of their words in common (Dice) from which two are taken for versions of one quotation."""
_SHARED = 2
"""Words that say something which they must have in common."""
_LONG = 5
"""Words of any kind that will do instead."""
REACH = 400
"""Characters before a sentence among which whoever is "she" in it has a name."""
_SLIGHT = words("a an the that this and but so well oh uh um is are was were be it's 's very just really")
"""Words by which two careful reporters may differ."""
_WRITTEN_OUT = (
    ("won't", "will not"),
    ("shan't", "shall not"),
    ("can't", "can not"),
    ("cannot", "can not"),
    ("n't", " not"),
    ("'ll", " will"),
    ("'re", " are"),
    ("'ve", " have"),
    ("'m", " am"),
    ("no one", "nobody"),
)
"""What newsrooms write either way, each after its own style book."""
_SAME = {"each": "every"}
_TELLING = words(
    """some most many few all every each none any no nothing little everything nobody everyone always often
    never only half may might could can will would must should"""
)
"""Words that make it another statement."""
_ACCORDING, _TOLD = act_of("according"), ("object", act_of("told"))
_LED = words("to on in at from with for via")


class _Edit(NamedTuple):
    """Words of one quotation that stand where the other has others, or none."""

    ours: Tokens
    mine: range
    theirs: Tokens
    yours: range

    @property
    def sides(self) -> tuple[Tokens, Tokens]:
        """The differing words of each."""
        return self.ours[self.mine.start : self.mine.stop], self.theirs[self.yours.start : self.yours.stop]

    @property
    def is_slight(self) -> bool:
        """As two careful reporters may differ."""
        ours, theirs = self.sides
        return all(token.low in _SLIGHT for token in (*ours, *theirs)) or _heard(ours) == _heard(theirs)

    @property
    def is_telling(self) -> bool:
        """It says no, how many, or whether it is so."""
        return any(_tells(side, at) for side in self.sides for at in range(len(side)))


def quotation_differences(
    one: Quotation | None, other: Quotation | None, texts: tuple[str, str]
) -> Iterator[Difference]:
    """The words in which two versions of one quotation differ; `texts` is what stands before each."""
    if (
        one is None
        or other is None
        or not _are_versions(one, other)
        or not _is_one_speaker(one, other, texts)
    ):
        return
    edits = [edit for edit in _edits(one.words, other.words) if not edit.is_slight]
    if edits and not (_is_cut_from(one, other) or _is_cut_from(other, one)):
        yield _difference(max(edits, key=lambda edit: edit.is_telling))


def _are_versions(one: Quotation, other: Quotation) -> bool:
    ours, theirs = _stems(one.words), _stems(other.words)
    common = Counter(ours) & Counter(theirs)
    telling = {token.stem for token in one.words if token.is_content} & common.keys()
    is_enough = len(telling) >= _SHARED or common.total() >= _LONG
    return 2 * common.total() >= _SAME_WORDS * (len(ours) + len(theirs)) and is_enough


def _stems(tokens: Tokens) -> list[str]:
    return [token.stem for token in tokens]


def _is_one_speaker(one: Quotation, other: Quotation, texts: tuple[str, str]) -> bool:
    ours, theirs = _speakers(one), _speakers(other)
    if ours and theirs:
        return any(agree(x, y) for x, y in product(ours, theirs))
    named, text = (ours, texts[1]) if ours else (theirs, texts[0])
    before = text.lower()
    return any(name.parts and name.parts[-1] in before for name in named)


def _speakers(quotation: Quotation) -> list[Name]:
    """Not to whom it was said, nor where."""
    return [
        name
        for name in quotation.speakers
        if not (name.part.role in _LED and name.part.act != _ACCORDING) and name.part[:2] != _TOLD
    ]


def _edits(ours: Tokens, theirs: Tokens) -> Iterator[_Edit]:
    """The words of each that the other lacks, but not those that only one of them begins or ends with."""
    steps = SequenceMatcher(None, _stems(ours), _stems(theirs), autojunk=False).get_opcodes()
    for what, i, j, k, m in steps:
        is_at_edge = j == 0 or m == 0 or i == len(ours) or k == len(theirs)
        if what != "equal" and not is_at_edge:
            yield _Edit(ours, range(i, j), theirs, range(k, m))


def _is_cut_from(part: Quotation, whole: Quotation) -> bool:
    """Whether every stretch of one stands in the other."""
    text = f" {' '.join(_bare(whole.words))} "
    return all(f" {' '.join(_bare(piece))} " in text for piece in part.pieces)


def _heard(tokens: Tokens) -> str:
    """The words as they sound, however they are written: "don't", "do not"; "20", "twenty"."""
    number = read_number(tokens, 0) if tokens else None
    if number and number.end == len(tokens):
        return str(number.value)
    heard = " ".join(_SAME.get(token.low, token.low) for token in tokens)
    for short, long in _WRITTEN_OUT:
        heard = heard.replace(short, long)
    return heard


def _bare(tokens: Tokens) -> list[str]:
    return [token.stem for token in tokens if token.low not in _SLIGHT]


def _tells(tokens: Tokens, at: int) -> bool:
    low = tokens[at].low
    is_word = low in _TELLING or low in NEGATIONS or low.endswith("n't") or is_pole(tokens[at].stem)
    return is_word or read_number(tokens, at) is not None


def _difference(edit: _Edit) -> Difference:
    a, b = _shown(edit.ours, edit.mine), _shown(edit.theirs, edit.yours)
    reason = f"the quotes differ: “{_text(a)}”, “{_text(b)}”"
    grade = Grade.CONFLICT if edit.is_telling else Grade.HINT
    return Difference(Slot.QUOTE, _span(a), _span(b), reason, grade)


def _shown(tokens: Tokens, place: range) -> Tokens:
    """The words at the place; where there are none, those around it."""
    return tokens[place.start : place.stop] or tokens[max(0, place.start - 1) : place.stop + 1]


def _text(tokens: Tokens) -> str:
    return " ".join(token.text for token in tokens)


def _span(tokens: Tokens) -> Span:
    return tokens[0].start, tokens[-1].end
