"""Inputs that mean harm: each comes to what it must, and nothing else happens."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def told(tmp_path_factory):
    folder = tmp_path_factory.mktemp("hostile") / "corpus"
    folder.mkdir()
    return {"expected": _script("make", folder), **_script("run", folder)}


def _script(verb, folder):
    paths = f"{HERE.parents[1]}:{HERE}"
    command = [sys.executable, str(HERE / "hostile.py"), verb, str(folder)]
    done = subprocess.run(command, capture_output=True, timeout=300, check=False, env={"PYTHONPATH": paths})
    assert done.stderr.decode() == ""
    return json.loads(done.stdout)


def outcome(told, name):
    """What came of a file: read, unseen, or the words of its refusal."""
    path = told["shown"][name]
    refusals = [w for w in told["warnings"] if w.startswith(f"Left out: {path} ")]
    if path in told["articles"]:
        return "read"
    return refusals[0] if refusals else "unseen"


def test_the_corpus_is_large(told):
    assert len(told["expected"]) >= 200


def test_each_input_comes_to_what_it_must(told):
    wrong = {
        name: (wanted, got)
        for name, wanted in told["expected"].items()
        if wanted is not None and wanted not in (got := outcome(told, name))
    }
    assert wrong == {}


def test_whatever_is_not_read_is_refused_in_a_sentence(told):
    loose = {name: outcome(told, name) for name, wanted in told["expected"].items() if wanted is None}
    assert {name: got for name, got in loose.items() if got != "read" and not got.endswith(".")} == {}


def test_no_control_character_is_left_in_what_is_shown(told):
    assert told["controls"] == []
    assert not [w for w in told["warnings"] if not w.isprintable()]


def test_the_reviewer_is_told_of_what_cannot_be_seen(told):
    assert "rlo holds what a reader does not see: 4 changes of writing direction." in told["warnings"]


def test_nothing_outside_is_read(told):
    assert not [text for text in told["articles"].values() if "root:" in text]


def test_the_corpus_takes_ten_seconds_of_work_and_500_megabytes_at_most(told):
    assert told["seconds"] < 10
    assert told["megabytes"] < 500
