"""A folder of two small articles, and where its database would be."""

import pytest


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "one.txt").write_text("The dam at Brill broke on Friday, the mayor said.\nNobody was hurt.\n")
    (tmp_path / "two.txt").write_text("On Friday the dam at Brill broke, said the mayor.\n")
    return tmp_path


@pytest.fixture
def database(folder):
    return folder / "review.json"
