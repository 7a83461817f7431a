"""How a cell is drawn: marks, ink, paper; and the shortest SGR from one way to the next."""

from functools import lru_cache
from typing import NamedTuple

_OFF = {
    "1": "22", "2": "22", "3": "23", "4": "24", "5": "25", "6": "25",
    "7": "27", "8": "28", "9": "29", "21": "24", "53": "55",
}  # fmt: skip
"""What takes each mark off again."""
_SEEN_ON_BLANKS = frozenset({"4", "9", "21", "53"})
"""Marks that show where there is no character: lines under, through and over it."""
_REVERSE = "7"


class Pen(NamedTuple):
    """The look of a cell, in SGR codes; an empty ink or paper is the terminal's own."""

    marks: frozenset[str] = frozenset()
    ink: str = ""
    paper: str = ""

    @property
    def is_bare(self) -> bool:
        """Whether a blank in it looks as the terminal leaves an erased cell."""
        return not self.paper and not self.marks & (_SEEN_ON_BLANKS | {_REVERSE})


PLAIN = Pen()


@lru_cache(4096)
def after(pen: Pen, codes: str) -> Pen:
    """The pen that SGR codes make of a pen."""
    rest = iter(codes.split(";"))
    for code in rest:
        if code in ("", "0"):
            pen = PLAIN
        elif code in ("38", "48"):
            kind = next(rest, "")
            colour = ";".join([code, kind, *(next(rest, "") for _ in range(1 if kind == "5" else 3))])
            pen = pen._replace(ink=colour) if code == "38" else pen._replace(paper=colour)
        else:
            pen = _after_one(pen, code)
    return pen


def _after_one(pen: Pen, code: str) -> Pen:
    if code in _OFF:
        return pen._replace(marks=pen.marks | {code})
    if code in _OFF.values():
        return pen._replace(marks=frozenset(each for each in pen.marks if _OFF[each] != code))
    tens, ones = int(code) // 10, int(code) % 10
    colour = "" if ones == 9 and tens < 9 else code
    return pen._replace(ink=colour) if tens in (3, 9) else pen._replace(paper=colour)


@lru_cache(1024)
def on_blank(pen: Pen) -> Pen:
    """What can be seen of a pen where there is no character."""
    if _REVERSE in pen.marks:
        return pen
    marks = pen.marks & _SEEN_ON_BLANKS
    return Pen(marks, pen.ink if marks else "", pen.paper)


def as_it_is(pen: Pen) -> Pen:
    """The pen on a terminal that has colours."""
    return pen


@lru_cache(1024)
def without_colour(pen: Pen) -> Pen:
    """The pen on a terminal that has no colours."""
    return Pen(pen.marks)


@lru_cache(4096)
def change(old: Pen | None, new: Pen) -> str:
    """The shortest SGR that makes `new` of `old`; of None, from whatever it was."""
    if old == new:
        return ""
    afresh = ["", *sorted(new.marks), *filter(None, (new.ink, new.paper))]
    ways = [afresh] if old is None else [_steps(old, new), afresh]
    return min((f"\x1b[{';'.join(way)}m" for way in ways), key=len)


def _steps(old: Pen, new: Pen) -> list[str]:
    off = {_OFF[mark] for mark in old.marks - new.marks}
    kept = {mark for mark in old.marks if _OFF[mark] not in off}
    ink = [new.ink or "39"] if old.ink != new.ink else []
    paper = [new.paper or "49"] if old.paper != new.paper else []
    return [*sorted(off), *sorted(new.marks - kept), *ink, *paper]
