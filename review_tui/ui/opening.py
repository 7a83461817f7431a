"""The first screen of a review."""

from review_tui.desk import Desk
from review_tui.session.worklist import queue
from review_tui.stage.keymap import BUILT_IN, Keymap
from review_tui.stage.scene import Scene
from review_tui.ui.screens.review import ReviewScreen


def first_screen(desk: Desk, keymap: Keymap | None) -> ReviewScreen:
    """The review where the reviewer left off, under the reviewer's own keys or the built-in ones."""
    scene = Scene(desk.review, desk.reviewer, queue(desk.review), echo=desk.greeting)
    return ReviewScreen(desk, scene.at_claim(desk.place), keymap or BUILT_IN)
