"""Small sets of articles on one event, each with how many roots its claim has and what they may be called."""

import re
from dataclasses import dataclass

from review_tui.match.claims import group_claims
from review_tui.origin.records import Root
from review_tui.origin.trace import trace
from review_tui.records import Alignment, Article
from review_tui.text.sentences import split_article
from tests.origin.stories import ROOTS

HEAD = re.compile(r"# (?P<outlet>[^/(]+?)(?: / (?P<author>[^(]+?))?(?: \((?P<language>\w\w)\))?$")


@dataclass(frozen=True, slots=True)
class Case:
    """Articles, and the roots of what their starred sentences say."""

    title: str
    articles: tuple[Article, ...]
    starred: frozenset[str]
    roots: int
    names: tuple[str, ...]

    @property
    def found(self) -> tuple[Root, ...]:
        """The roots of the starred sentences, which are put together by hand."""
        sentences = tuple(s for each in self.articles for s in split_article(each))
        claimed = [s.id for s in sentences if s.text in self.starred]
        pairs = [(claimed[0], other) for other in claimed[1:]]
        claims = group_claims(sentences, [], together=pairs)
        origins = trace(Alignment(self.articles, sentences, (), claims, "by hand"))
        return next(origins.roots[c.id] for c in claims if claimed[0] in {s.id for s in c.sentences})

    @property
    def is_met(self) -> bool:
        found = self.found
        named = all(any(name in (*root.joined, root.name) for root in found) for name in self.names)
        return len(found) == self.roots and named


def read_cases(name: str) -> list[Case]:
    """The cases of a file."""
    _, *blocks = (ROOTS / name).read_text(encoding="utf-8").strip().split("\n@ ")
    return [_case(block) for block in blocks]


def _case(block: str) -> Case:
    title, *lines = block.strip().splitlines()
    heads = [n for n, line in enumerate(lines) if line.startswith("# ")]
    about = [HEAD.match(lines[n]) for n in heads]
    bodies = [lines[a + 1 : b] for a, b in zip(heads, [*heads[1:], len(lines) - 1], strict=True)]
    articles = tuple(
        Article(
            f"a{n}",
            f"a{n}.txt",
            "\n".join(line.removeprefix("* ") for line in body),
            "",
            outlet=None if head["outlet"] == "-" else head["outlet"],
            author=head["author"],
            language=head["language"] or "en",
        )
        for n, (head, body) in enumerate(zip(about, bodies, strict=True), 1)
        if head
    )
    starred = frozenset(line[2:] for line in lines if line.startswith("* "))
    number, _, names = lines[-1].removeprefix("= ").partition(" ")
    return Case(title, articles, starred, int(number), tuple(n for n in names.split(" | ") if n))


if __name__ == "__main__":
    import sys

    for case in read_cases(sys.argv[1]):
        mark = "  " if case.is_met else "X "
        print(mark, case.title, "" if case.is_met else [(r.joined, r.chains) for r in case.found])
