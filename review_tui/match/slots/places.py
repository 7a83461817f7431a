"""Places: names of countries, and the points of the compass that tell two places of one name apart."""

from collections.abc import Iterator
from itertools import product

from review_tui.match.slots.tokens import words
from review_tui.text.countries import country_names

_PARTS_OF = {"england": "Britain", "scotland": "Britain", "wales": "Britain"}
"""Parts of a country that the news sets beside countries."""

_REGIONS = words(
    """alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois
    indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi
    missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia
    wisconsin wyoming carolina dakota ontario quebec alberta manitoba queensland victoria bavaria catalonia
    siberia europe asia africa region province county state district oblast republic territory island islands
    peninsula valley coast border"""
)
"""A name with one of these holds other places, so it does not exclude a name without."""

_COMPASS = {
    word: point
    for point, row in {
        "north": "north northern", "south": "south southern", "east": "east eastern", "west": "west western",
        "northeast": "northeast northeastern", "northwest": "northwest northwestern",
        "southeast": "southeast southeastern", "southwest": "southwest southwestern",
    }.items()
    for word in row.split()
}  # fmt: skip
_OPPOSITE = {"north": "south", "south": "north", "east": "west", "west": "east"}

PLACE_LEADS = words("in at near outside inside around across off throughout")
"""A name after one of these says where."""


def country_of(name: str) -> str | None:
    """The country that a name in lower case stands for, one word for all its names."""
    return country_names().get(name) or _PARTS_OF.get(name)


def is_region(parts: tuple[str, ...]) -> bool:
    """Whether a name in lower case is of a place that holds other places."""
    return not _REGIONS.isdisjoint(parts) or country_of(" ".join(parts)) is not None


def compass_point(word: str) -> str | None:
    """The point of the compass a word names: "northern" is "north"."""
    return _COMPASS.get(word)


def are_opposite(point: str | None, other: str | None) -> bool:
    """North against south, or east against west, also within "northeast"."""
    if point is None or other is None:
        return False
    return any(one in point and two in other for one, two in _OPPOSITE.items())


def opposite_words() -> Iterator[tuple[str, str]]:
    """Words that name opposite points, each way."""
    for one, other in product(_COMPASS, repeat=2):
        if are_opposite(_COMPASS[one], _COMPASS[other]):
            yield one, other
