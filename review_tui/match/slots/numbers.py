"""Numbers, and how exactly each was meant."""

from typing import NamedTuple


class Number(NamedTuple):
    """A number as written, with the values a fair reader lets it stand for."""

    value: float
    low: float
    high: float
    blur: float
    """How far the true value may lie from it when "about" stands before it."""
    end: int
    """Index of the first token after it."""


_HALF = 0.499
"""Of the last place: a hair under half, so that "about 11,000" and "about 12,000" stay apart."""
_ROUND = 0.025
"""Zeros at the end may be rounding, but never by more than this share: 300 is not 312."""
_ABOUT = 0.04, 0.10
""""About" allows at least and at most this share."""


def make_number(value: float, place: float, zeros: int, end: int) -> Number:
    """A number whose last written digit is worth `place` and which ends in so many zeros."""
    half = _HALF * place * 10.0**zeros
    slack = min(half, _ROUND * value) if zeros else half
    least, most = (share * value for share in _ABOUT)
    blur = max(min(half, most), least, 1.0 if value >= 10 else 0.0)
    return Number(value, value - slack, value + slack, blur, end)
