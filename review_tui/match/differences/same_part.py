"""Whether two names have one part in what two sentences tell, so that only one of them can be right.

What decides is how much else is the same: a part that one name alone can have needs little, the office of
somebody whose first name alone differs a little more, and two names without anything in common need
sentences that say the same in everything else.
"""

from collections.abc import Sequence

from msgspec import Struct

from review_tui.match.differences.difference import overlap
from review_tui.match.differences.same_name import agree, are_contrasted, are_namesakes, is_country
from review_tui.match.slots.meanings import act_of
from review_tui.match.slots.names import Name
from review_tui.match.slots.parts import Part
from review_tui.match.slots.places import is_region
from review_tui.match.slots.tokens import words
from review_tui.text.normal import normal

_SHARED = 2
_NEAR_COPY = 0.8
"""Share of their other words from which two sentences tell the same act."""
_SAME_TELLING = 0.5
"""The same for names that differ in one part alone, which seldom stand side by side by chance."""
_SAME_OFFICE = 0.6
"""Of the words of an office: a finance minister is no foreign minister."""
_OPEN = frozenset(
    map(
        act_of,
        words(
            """visited toured travelled traveled met flies flew serves felt heard praised thanked joined
            attended urged welcomed condemned criticised criticized"""
        ),
    )
)
"""Acts that many can do, and that one can do to many: that others did is no contradiction."""
_OPEN_TO_SUBJECTS = frozenset(map(act_of, words("rose fell gained lost dropped climbed")))
"""The same only of who does it: to whom a match was lost is one alone."""
_HOLDING = (",", " in ", " of ")
_NEAR = 20
"""Characters between a place and the one that holds it: "Cork, in the south of Ireland"."""
_SEATS = words("kremlin pentagon whitehall westminster capitol elysee élysée brussels house street palace")
"""Names by which governments go."""


class Scene(Struct, frozen=True):
    """All the names of two sentences, and the texts of their articles in normal form."""

    a: Sequence[Name]
    b: Sequence[Name]
    articles: tuple[str, str]


def is_same_part(one: Name, other: Name, scene: Scene) -> bool:
    """Whether only one of the two names can be right there, or both stand for one."""
    is_same_role = bool(one.part.role) and one.part == other.part
    is_denied = one.part.is_denied or other.part.is_denied
    if is_denied or not (is_same_role or _are_of_one_office(one, other)):
        return False
    if agree(one, other):
        return is_same_role
    if _are_known(one, other, scene) or _is_part_of(one, other, scene) or one.is_listed or other.is_listed:
        return False
    if one.part.is_sole and is_same_role:
        return _share_more(one, other) and is_country(one) == is_country(other)
    if are_namesakes(one, other) and _are_of_one_office(one, other):
        return True
    if one.part.is_frame or other.part.is_frame:
        return False
    if is_same_role and are_contrasted(one, other) and _share_more(one, other):
        return not (is_country(one) and _is_open(one.part))
    return _are_exchanged(one, other, scene)


def is_contrary(one: Name, other: Name) -> bool:
    """Whether one sentence names as somebody it was not whom the other names as the one."""
    return (
        one.part.is_denied is not other.part.is_denied
        and agree(one, other)
        and len(one.context.sentence & other.context.sentence) >= _SHARED
    )


def _share_more(one: Name, other: Name) -> bool:
    """More than the act itself."""
    return not (one.context.sentence - {one.part.act}).isdisjoint(other.context.sentence)


def _are_known(one: Name, other: Name, scene: Scene) -> bool:
    """Whether the other article names it too, or the other sentence in short: both may be told of both."""
    in_sentences = any(agree(one, each) for each in scene.b) or any(agree(each, other) for each in scene.a)
    return in_sentences or normal(one.text) in scene.articles[1] or normal(other.text) in scene.articles[0]


def _is_part_of(one: Name, other: Name, scene: Scene) -> bool:
    """Whether either article puts one place into the other: "Cork, Ireland", "Cork in southern Ireland"."""
    pairs = (one.text, other.text), (other.text, one.text)
    return any(_is_in(*pair, text) for pair in pairs for text in scene.articles)


def _is_in(inner: str, outer: str, text: str) -> bool:
    after = (rest for rest in text.split(inner)[1:] if rest.startswith(_HOLDING))
    return any(outer in rest[: len(outer) + _NEAR] for rest in after)


def _are_of_one_office(one: Name, other: Name) -> bool:
    return overlap(one.offices, other.offices) >= _SAME_OFFICE


def _are_exchanged(one: Name, other: Name, scene: Scene) -> bool:
    """Two names in one place of sentences that say the same in everything else."""
    if _may_both_be(one, other):
        return False
    if _is_doubtful(one, scene.articles[0]) or _is_doubtful(other, scene.articles[1]):
        return False
    if bool(one.offices and other.offices) and not _are_of_one_office(one, other):
        return False
    if max(len(_strays(scene.a, scene.b)), len(_strays(scene.b, scene.a))) > 1:
        return False
    ours, theirs = one.context.sentence, other.context.sentence
    least = _SAME_TELLING if are_namesakes(one, other) else _NEAR_COPY
    return overlap(ours, theirs) >= least and min(len(ours), len(theirs)) >= _SHARED


def _is_doubtful(name: Name, article: str) -> bool:
    """Whether it need not be a name; it is one if it has its capital inside a sentence too."""
    before = article.split(f" {name.text}")[:-1]
    return name.is_doubtful and not any(text[-1:].islower() for text in before)


def _may_both_be(one: Name, other: Name) -> bool:
    """Acts that many do, places of two ranks, and names of a country's government or capital."""
    if one.is_people or other.is_people:
        return True
    is_of_one_rank = is_region(one.parts) == is_region(other.parts) and is_country(one) == is_country(other)
    return _is_open(one.part) or not is_of_one_rank or not _SEATS.isdisjoint((*one.parts, *other.parts))


def _is_open(part: Part) -> bool:
    return part.act in _OPEN or (part.role == "subject" and part.act in _OPEN_TO_SUBJECTS)


def _strays(names: Sequence[Name], others: Sequence[Name]) -> list[Name]:
    """Names of what is told, not of who told it, that the other sentence lacks."""
    return [
        name
        for name in names
        if not (name.part.is_frame or name.is_doubtful or any(agree(name, other) for other in others))
    ]
