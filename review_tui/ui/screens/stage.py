"""What the parts of the review screen stand on: the desk, the scene, the way from an act to the next one."""

from dataclasses import replace

from textual.reactive import reactive

from review_tui.desk import Act, Desk
from review_tui.ui.keys import REVIEW
from review_tui.ui.scene import Scene, empty_scene
from review_tui.ui.screens.keyed import Keyed
from review_tui.ui.screens.prompt import Prompt
from review_tui.views.words import echoed


class Stage(Keyed[None]):
    """A desk and the scene of it."""

    GROUPS = REVIEW
    scene: reactive[Scene] = reactive(empty_scene, init=False, repaint=False)
    desk: Desk

    def act(self, act: Act, *, nothing: str = "It stands so already.", go: bool = False) -> bool:
        """Let the desk do and save it, then show the next scene and say what happened; whether anything did.

        With `go` the scene moves to where the decision was made.
        """
        decisions = self.desk.act(act)
        if not decisions:
            self.say(nothing)
            return False
        echo = echoed(decisions, self.desk.review)
        scene = self.scene.reviewed(self.desk.review, echo)
        self.scene = scene.at_decision(decisions[0]) if go else scene
        return True

    def say(self, words: str) -> None:
        """Show the words where echoes stand."""
        self.scene = replace(self.scene, echo=words)

    async def ask(self, asked: str, hint: str, text: str = "", choices: tuple[str, ...] = ()) -> str | None:
        """A line from the reviewer; None where there is none. Only from a worker."""
        return await self.app.push_screen_wait(Prompt(asked, hint, text, choices))
