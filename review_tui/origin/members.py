"""One origin as the articles name it."""

from collections import Counter

from msgspec import Struct, field

from review_tui.origin.institution import Institution
from review_tui.origin.institutions import read_institution
from review_tui.origin.phrases import Kind, Phrase


class Member(Struct):
    """One origin: how often it is called what, and whether it is a person."""

    names: Counter[str] = field(default_factory=Counter)
    acronym: str = ""
    full: str = ""
    """What the acronym stands for."""
    owners: set[str] = field(default_factory=set)
    """Whose it is said to be: "South Korea's"."""
    titles: set[str] = field(default_factory=set)
    speaks_for: str = ""
    """What stands before a spokesman's name: "police spokesman"."""
    is_person: bool = False

    def add(self, phrase: Phrase) -> None:
        """Takes up what one phrase calls it."""
        self.names[phrase.name] += 1
        self.titles.update(phrase.titles)
        if phrase.owner:
            self.owners.add(phrase.owner)
        spokes = next((n for n, title in enumerate(phrase.titles) if title.startswith("spokes")), None)
        if spokes is not None:
            self.speaks_for = " ".join(phrase.titles[: spokes + 1])
        self.is_person |= phrase.kind is Kind.PERSON

    @property
    def name(self) -> str:
        """The name that tells most in least: the acronym, a person's full name, a body's commonest."""
        if self.acronym:
            return self.acronym
        words = (lambda name: len(name.split())) if self.is_person else (lambda name: self.names[name])
        return max(self.names, key=words)

    @property
    def institution(self) -> Institution | None:
        """Which institution speaks: the most that any of the names tells; for a spokesman, whose he is."""
        if self.is_person:
            return read_institution(self.speaks_for)
        plain = (*self.names, self.full)
        owned = (f"{owner} {name}" for owner in sorted(self.owners) for name in plain)
        read = filter(None, map(read_institution, (*owned, *plain)))
        return max(read, key=lambda one: (bool(one.country), len(one.topics)), default=None)
