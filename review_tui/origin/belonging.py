"""Names joined because one speaks for the other: a journalist, a chief executive, outlets of one owner."""

from collections.abc import Mapping, Sequence

from review_tui.origin.companies import company_key
from review_tui.origin.institutions import read_institution
from review_tui.origin.joins import Institutions, Joins, names_of
from review_tui.origin.supports import Support


def join_newsrooms(supports: Sequence[Support], newsrooms: Mapping[str, str], joins: Joins) -> None:
    """A journalist is one with the outlet she writes for."""
    for name in names_of(supports):
        if outlet := newsrooms.get(name):
            joins.join(outlet, name, f"{name} reports for {outlet}")


def join_posts(
    supports: Sequence[Support], posts: Mapping[str, str], institutions: Institutions, joins: Joins
) -> None:
    """Who speaks for a body by office is one with it where that is credited too."""
    names = tuple(dict.fromkeys(names_of(supports)))
    for name in names:
        body = posts.get(name)
        others = (
            [other for other in names if other != name and _is_called(other, body, institutions)]
            if body
            else []
        )
        if len(others) == 1:
            joins.join(others[0], name, f"{name} speaks for {others[0]}")


def _is_called(name: str, body: str, institutions: Institutions) -> bool:
    """Whether a name is that of a body, or tells the same institution more or less closely."""
    one, other = institutions.get(name), read_institution(body)
    if one is None or other is None or other.is_state:
        return company_key(name) == company_key(body)
    return one.may_be(other) or other.may_be(one)


def join_owners(supports: Sequence[Support], owners: Mapping[str, str], joins: Joins) -> None:
    """Outlets of one owner are one."""
    owned: dict[str, str] = {}
    for name in names_of(supports):
        owner = owners.get(name)
        if owner:
            first = owned.setdefault(owner, name)
            joins.join(first, name, f"{first} and {name} belong to {owner}")
