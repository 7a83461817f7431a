"""The program on screen."""

from pathlib import Path

from textual.app import App

from review_tui.desk import Desk
from review_tui.session.worklist import queue
from review_tui.ui.scene import Scene
from review_tui.ui.screens.review import ReviewScreen


class ReviewApp(App[None]):
    """One reviewer's session at the desk."""

    TITLE = "Review TUI"
    CSS_PATH = Path(__file__).with_name("review.tcss")

    def __init__(self, desk: Desk) -> None:
        super().__init__(ansi_color=True)
        self.desk = desk

    def on_mount(self) -> None:
        """Open the review where the reviewer left off."""
        scene = Scene(self.desk.review, queue(self.desk.review))
        self.push_screen(ReviewScreen(self.desk, scene.at_claim(self.desk.place)))
