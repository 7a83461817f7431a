"""The hand-marked sentences, and how what is found is held against them."""

from dataclasses import dataclass
from pathlib import Path

from review_tui.origin.articles import attribute_all
from review_tui.origin.records import Attribution
from review_tui.records import Article, Sentence
from review_tui.text.sentences import split_article

ROOT = Path(__file__).parents[2]
MARKS = ROOT / "tests" / "data" / "attributions"


def article(name: str, text: str, **about: str) -> Article:
    return Article(name, f"{name}.txt", text, "", **about)


def attributions_of(*articles: Article, corrections: dict[str, str] | None = None) -> list[list[Attribution]]:
    """What is found, sentence by sentence, over all the articles."""
    sentences = [sentence for each in articles for sentence in split_article(each)]
    found = attribute_all(articles, sentences, corrections or {}).attributions
    return [list(found[sentence.id]) for sentence in sentences]


def origins_of(*articles: Article) -> list[list[str | None]]:
    """Whom each sentence credits."""
    return [[one.origin for one in found] for found in attributions_of(*articles)]


@dataclass(frozen=True, slots=True)
class Marked:
    """A sentence, whom a careful reader says it credits, and whom the program does."""

    sentence: Sentence
    marks: tuple[str, ...]
    found: tuple[Attribution, ...]

    def fits(self, mark: str, one: Attribution) -> bool:
        names = mark.lstrip("~?").split("=")
        return one.origin is not None and any(name.lower() in one.origin.lower() for name in names)

    @property
    def missed(self) -> list[str]:
        return [m for m in self.marks if m[0] != "?" and not any(self.fits(m, one) for one in self.found)]

    @property
    def wrong(self) -> list[Attribution]:
        credited = [one for one in self.found if one.origin]
        return [one for one in credited if not any(self.fits(mark, one) for mark in self.marks)]


def read_marks(name: str) -> dict[str, list[tuple[str, tuple[str, ...]]]]:
    """Each article's sentences with their marks."""
    _, *blocks = (MARKS / name).read_text(encoding="utf-8").strip().split("\n\n")
    articles = {}
    for title, *lines in (block.splitlines() for block in blocks):
        parts = [line.partition(" | ") for line in lines]
        marks = [tuple(mark for mark in given.split(", ") if mark) for _, _, given in parts]
        articles[title.removeprefix("@ ")] = list(zip([text for text, _, _ in parts], marks, strict=True))
    return articles


def marked_seeds() -> list[Marked]:
    """The five seeds, read together as in a review."""
    texts = {path.stem: path.read_text(encoding="utf-8") for path in sorted((ROOT / "seeds").glob("*.txt"))}
    return _mark([article(name, text) for name, text in texts.items()], read_marks("seeds.txt"))


def marked_others() -> list[Marked]:
    """The sentences of other events, each event an article of its own."""
    marks = read_marks("others.txt")
    each = [article(name, " ".join(text for text, _ in lines)) for name, lines in marks.items()]
    return [marked for one in each for marked in _mark([one], marks)]


def _mark(articles: list[Article], marks: dict[str, list[tuple[str, tuple[str, ...]]]]) -> list[Marked]:
    sentences = [sentence for one in articles for sentence in split_article(one)]
    found = attribute_all(articles, sentences, {}).attributions
    read = [line for one in articles for line in marks[one.id]]
    assert [sentence.text for sentence in sentences] == [text for text, _ in read]
    return [Marked(s, given, found[s.id]) for s, (_, given) in zip(sentences, read, strict=True)]


@dataclass(frozen=True, slots=True)
class Rates:
    precision: float
    recall: float
    resolved_precision: float
    resolved_recall: float


def rates(marked: list[Marked]) -> Rates:
    """Explicit origins apart from those that had to be resolved."""

    def precision(resolved: bool) -> float:
        given = sum(one.resolved is resolved for each in marked for one in each.found if one.origin)
        return 1 - sum(one.resolved is resolved for each in marked for one in each.wrong) / given

    def recall(resolved: bool) -> float:
        wanted = sum((m[0] == "~") is resolved for each in marked for m in each.marks if m[0] != "?")
        return 1 - sum((m[0] == "~") is resolved for each in marked for m in each.missed) / wanted

    return Rates(precision(False), recall(False), precision(True), recall(True))
