"""Pairs of articles with the mouth of each sentence marked, and how the roots found are held against them."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations, groupby

from review_tui.origin.records import Root
from tests.origin.made_up import one_claim
from tests.origin.marks import ROOT, article

ROOTS = ROOT / "tests" / "data" / "roots"


@dataclass(frozen=True, slots=True)
class Told:
    """One sentence of a claim and whose word it is: the first name is the mouth, any of them names it."""

    article: str
    text: str
    names: tuple[str, ...]

    @property
    def mouth(self) -> str:
        return f"{self.article} itself" if self.names == ("-",) else self.names[0]

    def is_named_by(self, root: Root) -> bool:
        names = (f"Outlet {self.article}",) if self.names == ("-",) else self.names
        chain = [name for each in root.chains for name in each]
        return any(name.lower() in found.lower() for name in names for found in (*root.joined, *chain))


Claim = tuple[Told, ...]


@dataclass(frozen=True, slots=True)
class Measured:
    """Counts over every two sentences of a claim, and over claims."""

    wrongly_joined: tuple[str, ...]
    wrongly_parted: tuple[str, ...]
    misnamed: tuple[str, ...]
    rightly_joined: int
    claims: int

    @property
    def precision(self) -> float:
        return self.rightly_joined / (self.rightly_joined + len(self.wrongly_joined))

    @property
    def recall(self) -> float:
        return self.rightly_joined / (self.rightly_joined + len(self.wrongly_parted))


def read_stories(name: str) -> dict[str, list[Claim]]:
    """The claims of each story."""
    _, *blocks = (ROOTS / name).read_text(encoding="utf-8").strip().split("\n\n")
    stories: dict[str, list[Claim]] = {}
    for block in blocks:
        lines = block.splitlines()
        if lines[0].startswith("@ "):
            claims = stories.setdefault(lines.pop(0).removeprefix("@ "), [])
        claims.append(tuple(_told(line) for line in lines))
    return stories


def _told(line: str) -> Told:
    number, text, names = line.split(" | ")
    return Told(number, text, tuple(names.split("=")))


def measure(stories: dict[str, list[Claim]]) -> Measured:
    joined = parted = misnamed = ()
    right = 0
    for claims in stories.values():
        for claim, roots in zip(claims, _roots(claims), strict=True):
            of = {told.article: [r for r in roots if f"a{told.article}" in r.articles] for told in claim}
            misnamed += tuple(
                f"{t.text} -> {[r.name for r in of[t.article]]}"
                for t in claim
                if not any(t.is_named_by(r) for r in of[t.article])
            )
            for a, b in combinations(claim, 2):
                are_joined = any(root in of[b.article] for root in of[a.article])
                told = f"{a.text} / {b.text} -> {[root.joined for root in roots]}"
                if are_joined and a.mouth == b.mouth:
                    right += 1
                elif are_joined:
                    joined += (told,)
                elif a.mouth == b.mouth:
                    parted += (told,)
    return Measured(joined, parted, misnamed, right, sum(map(len, stories.values())))


def _roots(claims: list[Claim]) -> Iterator[tuple[Root, ...]]:
    told = sorted((one for claim in claims for one in claim), key=lambda one: one.article)
    texts = {
        number: "\n".join(one.text for one in group)
        for number, group in groupby(told, key=lambda one: one.article)
    }
    articles = [article(f"a{number}", text, outlet=f"Outlet {number}") for number, text in texts.items()]
    found = list(one_claim(*articles).roots.values())
    assert len(found) == len(claims)
    return iter(found)
