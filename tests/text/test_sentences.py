"""Sentences: what a careful reader gives, hard cases in groups, and the laws that hold of any text."""

from pathlib import Path
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from review_tui.records import Article
from review_tui.text.sentences import sentence_spans, split_article

ROOT = Path(__file__).parents[2]
SEEDS = sorted((ROOT / "seeds").glob("*.txt"))
READ = ROOT / "tests" / "data" / "sentences"
COUNTS = {"000": 26, "001": 21, "002": 21, "003": 15, "004": 18}
_, *BLOCKS = (
    (ROOT / "tests" / "data" / "hard_sentences.txt").read_text(encoding="utf-8").strip().split("\n\n")
)
HARD = {name.removeprefix("@ "): lines for name, *lines in (block.splitlines() for block in BLOCKS)}
TEXTS = st.text(st.sampled_from("aZ1é総 .!?…。\n\t\r\x0c\"'”’“)(,-") | st.characters(), max_size=120)


def sentences(text: str) -> list[str]:
    return [text[start:end] for start, end in sentence_spans(text)]


def groups() -> list[object]:
    wrong = pytest.mark.xfail(strict=True, reason="our rules do not know this")
    return [
        pytest.param(lines, id=name, marks=[wrong] if name.endswith("(known wrong)") else [])
        for name, lines in HARD.items()
    ]


@pytest.mark.parametrize("seed", SEEDS, ids=lambda path: path.name[:3])
def test_seed_gives_the_sentences_a_careful_reader_gives(seed: Path) -> None:
    found = sentences(seed.read_text(encoding="utf-8"))
    assert found == (READ / seed.name).read_text(encoding="utf-8").splitlines()
    assert len(found) == COUNTS[seed.name[:3]]


@pytest.mark.parametrize("lines", groups())
def test_hard_sentences_come_apart_again(lines: list[str]) -> None:
    assert sentences(" ".join(lines)) == lines


def test_newline_ends_a_sentence_that_has_no_stop() -> None:
    assert sentences("Storm hits coast\n\nThousands flee, Mr.\nLee says") == [
        "Storm hits coast",
        "Thousands flee, Mr.",
        "Lee says",
    ]


def test_line_numbers_count_from_one() -> None:
    article = Article("a", "a.txt", "\nOne. Two.\r\n\nThree.", "")
    assert [(s.id, s.index, s.line, s.text) for s in split_article(article)] == [
        ("a:1", 0, 2, "One."),
        ("a:2", 1, 2, "Two."),
        ("a:3", 2, 4, "Three."),
    ]


@given(TEXTS)
def test_spans_are_in_order_and_only_white_space_lies_between(text: str) -> None:
    end = 0
    for start, stop in [*sentence_spans(text), (len(text), len(text))]:
        assert end <= start
        assert not text[end:start].strip()
        end = stop


@given(TEXTS)
def test_no_span_is_padded_or_holds_a_newline(text: str) -> None:
    for sentence in sentences(text):
        assert sentence == sentence.strip() != ""
        assert "\n" not in sentence


@given(TEXTS)
def test_a_line_is_split_the_same_alone_as_in_its_article(text: str) -> None:
    assert sentences(text) == [s for line in text.split("\n") for s in sentences(line)]


@pytest.mark.parametrize("unit", ["x", "...", '."', "a. ", "U.S. Defense said. ", '?" Al ', "(", "\n"])
def test_time_grows_no_faster_than_the_text(unit: str) -> None:
    def seconds(size: int) -> float:
        text = unit * (size // len(unit))
        started = process_time()
        sentence_spans(text)
        return process_time() - started

    small, large = min(seconds(50_000) for _ in range(3)), min(seconds(400_000) for _ in range(3))
    assert large < 20 * small + 0.05


def test_ten_million_letters_without_a_space_are_one_sentence_at_once() -> None:
    started = process_time()
    assert sentence_spans("x" * 10_000_000) == ((0, 10_000_000),)
    assert process_time() - started < 1
