"""Whether two names can be of one person, body or place."""

from review_tui.match.differences.forenames import are_one_forename, are_one_word
from review_tui.match.slots.names import Name
from review_tui.match.slots.places import are_opposite, country_of

_WHOLE_NAME = 2
"""Words of a name that has a first and a last."""


def agree(one: Name, other: Name) -> bool:
    """Some word of both is the same or spelled alike, and nothing sets them apart."""
    if are_opposite(one.compass, other.compass):
        return False
    countries = _countries(one, other)
    if all(countries):
        return countries[0] == countries[1]
    if are_namesakes(one, other):
        return False
    if any(are_one_word(x, y) for x in one.parts for y in other.parts):
        return True
    return "".join(one.parts) == "".join(other.parts) or _is_short_for(one, other)


def are_namesakes(one: Name, other: Name) -> bool:
    """A first and a last name each, of which one is the same and the other is not."""
    if not (_is_whole(one) and _is_whole(other)):
        return False
    (first, last), (first_too, last_too) = one.parts, other.parts
    if are_one_word(last, last_too):
        return not are_one_forename(first, first_too)
    return bool(_is_person(one) and _is_person(other)) and are_one_word(first, first_too)


def are_contrasted(one: Name, other: Name) -> bool:
    """Names set apart by one part of them: North and South Korea, two countries, two first names."""
    if are_opposite(one.compass, other.compass) and bool(set(one.parts[-1:]) & set(other.parts[-1:])):
        return True
    countries = _countries(one, other)
    if all(countries):
        return countries[0] != countries[1]
    return are_namesakes(one, other)


def is_country(name: Name) -> bool:
    """Whether it is a country's, whose capital and government go by other names."""
    return country_of(" ".join(name.parts)) is not None


def _countries(one: Name, other: Name) -> tuple[str | None, str | None]:
    return country_of(" ".join(one.parts)), country_of(" ".join(other.parts))


def _is_whole(name: Name) -> bool:
    return len(name.parts) == _WHOLE_NAME


def _is_person(name: Name) -> bool:
    return bool(name.titles or name.offices)


def _is_short_for(one: Name, other: Name) -> bool:
    """An acronym and the name it stands for."""
    initials = {"".join(part[0] for part in name.parts) for name in (one, other)}
    return bool(initials & {"".join(name.parts) for name in (one, other) if len(name.parts) == 1})
