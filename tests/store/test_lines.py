"""Laws of the journal's lines."""

from hypothesis import given
from hypothesis import strategies as st

from store.lines import Entry, read_lines, to_line
from store.records import ArticleRef, Decision, Quote

TEXT = st.text(st.characters(exclude_categories=("Cs",)), max_size=20)
DECISIONS = st.builds(
    Decision,
    **dict.fromkeys(("id", "at", "reviewer", "value", "reason", "claim"), TEXT),
    quotes=st.lists(st.builds(Quote, TEXT, TEXT, st.just(1), st.just(2), TEXT), max_size=2).map(tuple),
)
ENTRIES = st.builds(
    Entry,
    generation=st.integers(0, 2**40),
    decisions=st.lists(DECISIONS, max_size=3).map(tuple),
    articles=st.none() | st.lists(st.builds(ArticleRef, TEXT, TEXT, TEXT), max_size=2).map(tuple),
    places=st.dictionaries(TEXT, TEXT, max_size=2),
)


@given(st.lists(ENTRIES, max_size=4))
def test_what_is_written_is_read(entries: list[Entry]) -> None:
    data = b"".join(map(to_line, entries))
    lines = read_lines(data)
    assert (lines.entries, lines.damaged, lines.length) == (tuple(entries), (), len(data))


@given(ENTRIES, ENTRIES, st.data())
def test_a_changed_byte_damages_its_line_and_no_other(
    entry: Entry, after: Entry, data: st.DataObject
) -> None:
    line = to_line(entry)
    at = data.draw(st.integers(0, len(line) - 2))
    byte = data.draw(st.integers(0, 255).filter(lambda byte: byte not in (line[at], ord("\n"))))
    changed = line[:at] + bytes([byte]) + line[at + 1 :]
    lines = read_lines(changed + to_line(after))
    assert (lines.entries, lines.damaged) == ((after,), (changed,))


@given(ENTRIES, st.data())
def test_a_line_cut_short_is_not_read(entry: Entry, data: st.DataObject) -> None:
    line = to_line(entry)
    lines = read_lines(line + line[: data.draw(st.integers(0, len(line) - 1))])
    assert (lines.entries, lines.damaged, lines.length) == ((entry,), (), len(line))
