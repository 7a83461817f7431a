"""Tables of sentences whose conflicts are known, and the sentences of one field each."""

from collections.abc import Iterator
from pathlib import Path

from review_tui.match.conflicts import conflicts_and_hints
from review_tui.records import Article, Conflict, Sentence

DATA = Path(__file__).parents[1] / "data" / "conflicts"


def rows(name: str) -> Iterator[list[str]]:
    """The fields of each row of a table."""
    for line in (DATA / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield [field.strip() for field in line.split("|")]


def sentence(field: str, article: str) -> Sentence:
    """The sentence of a field; behind an @ stands the day of its article."""
    text, _, date = (part.strip() for part in field.partition("@"))
    whole = Article(article, f"{article}.txt", text, "0" * 64, date=date or None)
    return Sentence(f"{article}:1", whole, 0, 1, 0, len(text))


def find_conflicts(a: Sentence, b: Sentence) -> tuple[Conflict, ...]:
    return conflicts_and_hints(a, b)[0]


def find_hints(a: Sentence, b: Sentence) -> tuple[Conflict, ...]:
    return conflicts_and_hints(a, b)[1]
