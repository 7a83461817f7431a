"""A report in its place: whole or not at all."""

from pathlib import Path

import pytest

from review_tui.report import ReportError, write_report


def test_a_new_file_holds_the_text_and_nothing_is_left_beside_it(tmp_path):
    write_report("naïve\n", tmp_path / "r.md")
    assert [(f.name, f.read_bytes()) for f in tmp_path.iterdir()] == [("r.md", "naïve\n".encode())]


def test_a_file_that_is_there_stays_as_it_is(tmp_path):
    (tmp_path / "r.md").write_text("old")
    with pytest.raises(ReportError, match=r"r\.md is there already: .* --force"):
        write_report("new\n", tmp_path / "r.md")
    assert [(f.name, f.read_text()) for f in tmp_path.iterdir()] == [("r.md", "old")]


def without_links(self, target):
    raise PermissionError(1, "Operation not permitted")


def test_where_files_have_no_second_names_it_is_written_too(tmp_path, monkeypatch):
    monkeypatch.setattr(Path, "hardlink_to", without_links)
    write_report("new\n", tmp_path / "r.md")
    assert [(f.name, f.read_text()) for f in tmp_path.iterdir()] == [("r.md", "new\n")]


def test_where_files_have_no_second_names_one_that_is_there_stays(tmp_path, monkeypatch):
    (tmp_path / "r.md").write_text("old")
    monkeypatch.setattr(Path, "hardlink_to", without_links)
    with pytest.raises(ReportError, match=r"is there already"):
        write_report("new\n", tmp_path / "r.md")
    assert [(f.name, f.read_text()) for f in tmp_path.iterdir()] == [("r.md", "old")]


def test_force_replaces_it(tmp_path):
    (tmp_path / "r.md").write_text("old")
    write_report("new\n", tmp_path / "r.md", force=True)
    assert [(f.name, f.read_text()) for f in tmp_path.iterdir()] == [("r.md", "new\n")]


def test_a_name_of_255_bytes_is_written_and_one_more_is_refused(tmp_path):
    write_report("x\n", tmp_path / ("é" * 126 + ".md"))
    with pytest.raises(ReportError, match="cannot be written"):
        write_report("x\n", tmp_path / ("é" * 126 + ".mdx"))
    assert len(list(tmp_path.iterdir())) == 1


@pytest.mark.parametrize("force", [True, False])
def test_a_folder_is_not_replaced(tmp_path, force):
    with pytest.raises(ReportError):
        write_report("x\n", tmp_path, force=force)
    assert list(tmp_path.iterdir()) == []


def test_a_missing_folder_is_said_in_one_sentence(tmp_path):
    with pytest.raises(ReportError) as caught:
        write_report("x\n", tmp_path / "no\x1b" / "r.md")
    assert str(caught.value).endswith("(No such file or directory): give another place.")
    assert "\x1b" not in str(caught.value)


def test_text_that_no_file_can_hold_leaves_nothing_behind(tmp_path):
    with pytest.raises(ReportError):
        write_report("\ud800\n", tmp_path / "r.md")
    assert list(tmp_path.iterdir()) == []
