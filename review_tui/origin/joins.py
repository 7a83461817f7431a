"""Which names count as one source of a claim, and why."""

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct, field
from msgspec.structs import replace

from review_tui.origin.companies import company_key
from review_tui.origin.institution import AGENCY, MINISTRY, OFFICIALS, STATE, Institution
from review_tui.origin.lexicon import word_set
from review_tui.origin.records import Credited
from review_tui.origin.supports import Support
from review_tui.records import Sentence

_OF_THE_STATE = {STATE, AGENCY, MINISTRY, OFFICIALS} | word_set(
    "government presidency cabinet navy army council parliament kremlin embassy"
)
Institutions = Mapping[str, Institution]
"""Which institution each name stands for."""


class Joins(Struct):
    """Names joined to one: a union-find that remembers its reasons."""

    parent: dict[str, str] = field(default_factory=dict)
    reasons: list[tuple[str, str]] = field(default_factory=list)

    def find(self, name: str) -> str:
        """The name that stands for all that are joined with this one."""
        while name in self.parent:
            name = self.parent[name]
        return name

    def join(self, one: str, other: str, reason: str) -> None:
        """Makes two names one; the first stands for both."""
        one, other = self.find(one), self.find(other)
        if one != other:
            self.parent[other] = one
            self.reasons.append((one, reason))

    def reasons_for(self, name: str) -> Iterator[str]:
        """Why the names that `name` stands for are one."""
        return (reason for joined, reason in self.reasons if self.find(joined) == name)


def join_names(supports: Sequence[Support], joins: Joins) -> None:
    """An outlet that another article credits is one with that origin."""
    first: dict[tuple[str, ...], str] = {}
    for name in names_of(supports):
        known = first.setdefault(company_key(name), name)
        joins.join(known, name, f"{known} and {name} are one name")


def explain_nouns(sentences: Sequence[Sentence], credited: Credited, joins: Joins) -> None:
    """Says whom "the company" was taken for, and where."""
    for sentence in sentences:
        for one in credited.attributions[sentence.id]:
            if one.called and one.origin:
                outlet = credited.publisher(sentence.article)
                told = f"“{one.called}” in {outlet} is {one.origin}: no other that fits is named there"
                joins.reasons.append((joins.find(one.origin), told))


def join_institutions(supports: Sequence[Support], institutions: Institutions, joins: Joins) -> None:
    """Names of one institution are one where no second institution could be meant.

    A claim tells of one event, so its police are the police of that event; two that differ stay two.
    """
    known = {name: institutions[name] for name in dict.fromkeys(names_of(supports)) if name in institutions}
    _join_states(known, joins)
    closest_first = sorted(known, key=lambda name: _closeness(name, known[name]), reverse=True)
    placed: list[str] = []
    for name in closest_first:
        wider = {joins.find(other) for other in placed if known[name].may_be(known[other])}
        same = next((other for other in placed if known[other] == known[name]), None)
        if same or len(wider) == 1:
            other = same or wider.pop()
            joins.join(other, name, f"{name} and {other} count as one: no second one that fits is credited")
        placed.append(name)
    _join_organs(known, joins)
    _explain_unnamed(supports, known, joins)


def names_of(supports: Sequence[Support]) -> Iterator[str]:
    """Every name by which something has come into an article, the roots first in each."""
    return (name for support in supports for name in support.names)


def _closeness(name: str, institution: Institution) -> tuple[bool, int, bool]:
    """How closely a name tells who speaks; of two alike, a name of its own tells more."""
    return bool(institution.country), len(institution.topics), name.split()[-1][0].isupper()


def _join_states(known: Institutions, joins: Joins) -> None:
    """A country, its capital, its government and its officials are one."""
    first: dict[str, str] = {}
    for name, one in known.items():
        if one.is_state:
            other = first.setdefault(one.country, name)
            joins.join(other, name, f"{other} and {name} count as one: both speak for {one.country}")


def _join_organs(known: Institutions, joins: Joins) -> None:
    """A country that speaks is the one institution of it that does."""
    states = {name: one.country for name, one in known.items() if one.is_state}
    countries = {one.country for one in known.values() if one.country}
    for name, country in states.items():
        allowed = {country} if len(countries) > 1 else {country, ""}
        organs = {joins.find(n) for n, one in known.items() if one.is_organ and one.country in allowed}
        if len(organs) == 1:
            organ = organs.pop()
            joins.join(
                organ, name, f"{name} and {organ} count as one: no other institution of {country} is credited"
            )


def under_officials(
    supports: Sequence[Support], institutions: Institutions, joins: Joins
) -> Sequence[Support]:
    """The supports, where some officials or other are nobody besides the one body of the state credited."""
    known = {name: institutions[name] for name in names_of(supports) if name in institutions}
    clear = [name for name, one in known.items() if one.kind in _OF_THE_STATE and not one.is_vague]
    bodies = {joins.find(name) for name in clear}
    if len(bodies) != 1:
        return supports
    body = bodies.pop()
    for name in (name for name, one in known.items() if one.is_vague):
        joins.join(body, name, f"{name} and {body} count as one: no other officials are credited")
    passing_on = {(one.article, one.root): one.vague for one in supports if one.vague}
    for vague in dict.fromkeys(passing_on.values()):
        joins.reasons.append((body, f"“{vague}” counts as {body}: no other officials are credited"))
    others = [one for one in supports if (one.article, one.root) not in passing_on]
    return [*others, *(replace(one, names=(body, *one.names)) for one in supports if one.vague)]


def _explain_unnamed(supports: Sequence[Support], known: Institutions, joins: Joins) -> None:
    """Says why "police" in two articles is one."""
    for name in known:
        carriers = {support.article for support in supports if name in support.names}
        if len(carriers) > 1 and name[1:].islower():
            joins.reasons.append((name, f"“{name}” counts as one: the articles tell of the same event"))
