"""The README says what is so."""

import re
from pathlib import Path

from review_tui.stage.command import flat
from review_tui.stage.keymap import BUILT_IN
from review_tui.stage.keys import EVERYWHERE, SCREENS, on_screen
from review_tui.ui.app import ReviewApp
from tests.readme import key_tables

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_key_table_is_the_generated_one():
    assert key_tables() in README


def test_every_command_has_words_of_its_own_a_sentence_and_keys_nobody_else_wants():
    for groups in SCREENS.values():
        commands = flat(groups)
        assert all(each.words and each.tip.endswith((".", "…")) and each.keys for each in commands)
        assert len({each.words for each in commands}) == len(commands)
        assert len(BUILT_IN.commands(groups)) == sum(len(each.keys) for each in on_screen(groups))


def test_what_the_program_answers_to_everywhere_is_what_the_table_says():
    bound = {(each.key, each.action, each.description) for each in ReviewApp.BINDINGS}
    assert bound == {(*each.keys, *each.action, each.words) for each in flat(EVERYWHERE)}


def test_no_action_needs_alt_or_a_function_key():
    for groups in SCREENS.values():
        for each in flat(groups):
            assert [key for key in each.keys if not re.search(r"alt|meta|super|\bf\d", key)], each.words


def test_ci_runs_exactly_the_test_command_of_the_readme():
    command = re.search(r"Run all tests:\n\n    (.+)\n", README)[1]
    assert command in (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()
