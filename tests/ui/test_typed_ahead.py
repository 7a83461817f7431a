"""Keys typed faster than a dialog opens: they are meant for the dialog."""

from pathlib import Path

from store import Database
from tests.ui.realtty import READY, running


def test_what_is_typed_at_once_after_a_prompting_key_goes_into_the_prompt(tmp_path: Path) -> None:
    with running(tmp_path) as program:
        assert program.shows(READY)
        program.press(":3\r")
        assert program.shows("Claim 3 ·")
        program.press("e123 cxz\r")
        assert program.shows("Claim 3: noted “123 cxz”")
        program.press("q")
        assert program.is_gone(5)
    assert [each.value for each in Database.read(tmp_path / "review.json").decisions] == ["123 cxz"]
