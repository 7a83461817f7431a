"""What can be worked out again, kept beside the database."""

import os

import pytest

from store.cache import cached, keep

KEY, OTHER = b"k" * 32, b"o" * 32


@pytest.fixture
def database(tmp_path):
    return tmp_path / "review.json"


def test_what_was_kept_comes_back_under_its_key_alone(database):
    keep(database, KEY, b"worked out")
    assert cached(database, KEY) == b"worked out"
    assert cached(database, OTHER) is None


def test_only_the_last_thing_is_kept(database):
    keep(database, KEY, b"before")
    keep(database, OTHER, b"now")
    assert (cached(database, KEY), cached(database, OTHER)) == (None, b"now")


def test_a_cache_cut_anywhere_counts_for_nothing(database, tmp_path):
    keep(database, KEY, b"worked out")
    whole = (tmp_path / "review.json.cache").read_bytes()
    for length in range(len(whole)):
        (tmp_path / "review.json.cache").write_bytes(whole[:length])
        assert cached(database, KEY) is None


def test_any_bit_that_changes_is_seen(database, tmp_path):
    keep(database, KEY, b"worked out")
    whole = (tmp_path / "review.json.cache").read_bytes()
    for place in range(len(whole)):
        (tmp_path / "review.json.cache").write_bytes(
            whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :]
        )
        assert cached(database, KEY) is None


def test_where_nothing_can_be_written_nothing_is_kept(tmp_path):
    keep(tmp_path / "nowhere" / "review.json", KEY, b"worked out")
    assert cached(tmp_path / "nowhere" / "review.json", KEY) is None


def test_nothing_is_put_beside_another_programs_file(database, tmp_path):
    database.write_text('{"name": "a package"}')
    keep(database, KEY, b"worked out")
    assert [each.name for each in tmp_path.iterdir()] == ["review.json"]


def test_the_cache_is_as_private_as_the_database(database, tmp_path):
    keep(database, KEY, b"secret")
    assert (tmp_path / "review.json.cache").stat().st_mode & 0o777 == 0o600
    database.touch()
    database.chmod(0o660)
    keep(database, KEY, b"shared")
    assert (tmp_path / "review.json.cache").stat().st_mode & 0o777 == 0o660


def test_neither_a_pipe_nor_a_link_planted_in_its_place_is_followed(database, tmp_path):
    os.mkfifo(tmp_path / "review.json.cache")
    assert cached(database, KEY) is None
    os.unlink(tmp_path / "review.json.cache")
    (tmp_path / "elsewhere").write_bytes(b"mine")
    os.symlink(tmp_path / "elsewhere", tmp_path / "review.json.cache")
    assert cached(database, KEY) is None
    keep(database, KEY, b"worked out")
    assert (tmp_path / "elsewhere").read_bytes() == b"mine"
    assert cached(database, KEY) == b"worked out"


def test_where_a_folder_has_the_name_nothing_is_left_behind(database, tmp_path):
    (tmp_path / "review.json.cache").mkdir()
    keep(database, KEY, b"worked out")
    assert [each.name for each in tmp_path.iterdir()] == ["review.json.cache"]
