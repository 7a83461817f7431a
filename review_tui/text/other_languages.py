"""Where sentences end in other languages, by sentencex (Wikimedia), which knows their abbreviations."""

from collections.abc import Iterator

from review_tui.text.boundaries import goes_on, sentence_stops

_MOST_QUOTES = 200
"""In one line; what takes longer with the square of their number is left to our own rules."""
_QUOTES = "\"'«»“”„‘’()[]"


def stops_in(language: str | None, line: str) -> Iterator[int]:
    """The ends of the sentences of one line; by our own rules in English or without sentencex."""
    if language in (None, "en") or sum(map(line.count, _QUOTES)) > _MOST_QUOTES:
        yield from sentence_stops(line)
        return
    try:
        from sentencex import get_sentence_boundaries
    except ModuleNotFoundError:
        yield from sentence_stops(line)
    else:
        stops = (boundary["end_index"] for boundary in get_sentence_boundaries(language, line))
        yield from (stop for stop in stops if stop >= len(line) or not goes_on(line, stop))
        yield len(line)
