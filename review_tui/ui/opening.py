"""The first screen of a review."""

from review_tui.desk import Desk
from review_tui.stage.keymap import BUILT_IN, Keymap
from review_tui.stage.scene import first_scene
from review_tui.ui.screens.review import ReviewScreen


def first_screen(desk: Desk, keymap: Keymap | None) -> ReviewScreen:
    """The review where the reviewer left off, under the reviewer's own keys or the built-in ones."""
    return ReviewScreen(desk, first_scene(desk), keymap or BUILT_IN)
