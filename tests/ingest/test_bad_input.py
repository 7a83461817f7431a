"""What cannot be read is refused in one plain sentence that names it."""

import os
import socket
from pathlib import Path

import pytest

from review_tui.ingest import ArticleError, read_articles


def refusal(*paths):
    with pytest.raises(ArticleError) as caught:
        read_articles(paths)
    sentence = str(caught.value)
    assert sentence.endswith(".")
    assert "\n" not in sentence
    return sentence


def test_a_missing_path_is_named(tmp_path):
    assert "nowhere.txt does not exist" in refusal(tmp_path / "nowhere.txt")


def test_an_empty_folder_says_what_to_put_there(tmp_path):
    assert "holds no articles" in refusal(tmp_path)


def test_an_empty_file_is_named(tmp_path):
    (tmp_path / "blank.txt").write_text(" \n\n")
    assert "blank.txt is empty" in refusal(tmp_path / "blank.txt")


def test_a_binary_file_is_named(tmp_path):
    (tmp_path / "cat.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8)
    assert "cat.txt is not text" in refusal(tmp_path / "cat.txt")


@pytest.mark.parametrize("device", ["/dev/zero", "/dev/null", "/dev/tty"])
def test_a_device_is_not_opened(device):
    assert f"{device} is not a file or folder" in refusal(Path(device))


def test_a_fifo_does_not_hang(tmp_path):
    os.mkfifo(tmp_path / "pipe.txt")
    assert "pipe.txt is not a file or folder" in refusal(tmp_path / "pipe.txt")


def test_a_socket_is_not_read(tmp_path):
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(tmp_path / "plug.txt"))
        assert "plug.txt is not a file or folder" in refusal(tmp_path / "plug.txt")


def test_a_link_in_a_circle_is_named(tmp_path):
    (tmp_path / "a.txt").symlink_to(tmp_path / "b.txt")
    (tmp_path / "b.txt").symlink_to(tmp_path / "a.txt")
    assert "a.txt cannot be opened" in refusal(tmp_path / "a.txt")


def test_a_name_that_no_system_takes_is_refused(tmp_path):
    assert "cannot be opened" in refusal(tmp_path / "a\0b.txt")


def test_escapes_in_a_name_do_not_reach_the_message(tmp_path):
    assert "␛[31m" in refusal(tmp_path / "\x1b[31m\n.txt")


def test_one_article_alone_is_fine(tmp_path):
    (tmp_path / "one.txt").write_text("Rain fell.")
    (article,) = read_articles([tmp_path / "one.txt"])
    assert (article.id, article.text) == ("one", "Rain fell.")
