"""What all actions stand on: the desk, the scene, whoever shows it, and the way from an act to the next."""

from collections.abc import Callable
from typing import Protocol

from msgspec import Struct
from msgspec.structs import replace

from review_tui.desk import Act, Desk
from review_tui.stage.scene import Scene


class Asked(Struct, frozen=True):
    """A question that one line answers."""

    what: str
    hint: str
    """What Enter does, as a sentence."""
    text: str = ""
    """What stands there to begin with."""
    is_replaced: bool = False
    """Typing replaces what stands there, rather than going on from it."""
    choices: tuple[str, ...] = ()
    """Words that may be completed."""
    keep: Callable[[str], None] | None = None
    """Told what is typed as it is typed, so that it can outlive a lost connection."""
    refuses: Callable[[str], str] = lambda _: ""
    """Why a line will not do, as a hint to write another; empty where it will."""


class Front(Protocol):
    """What shows the scene and speaks with the reviewer: a screen, or lines of text."""

    def show(self, scene: Scene) -> Scene:
        """Show the scene in place of the one before; the scene as it shows, scrolled to what is new in it."""

    async def ask(self, asked: Asked) -> str | None:
        """A line from the reviewer; None where they think better of it."""

    async def visit(self, name: str) -> None:
        """Show the review from another side, until the reviewer comes back."""

    def edit(self, text: str) -> str | None:
        """The text as the reviewer leaves it in their editor; None where they do not save it."""

    def copy(self, text: str) -> None:
        """Put the text on the reviewer's clipboard, where there is one."""


class Acting:
    """A desk, the scene of it, and its front."""

    def __init__(self, desk: Desk, scene: Scene, front: Front) -> None:
        self.desk = desk
        self.front = front
        self._scene = scene

    @property
    def scene(self) -> Scene:
        """What is shown now."""
        return self._scene

    @scene.setter
    def scene(self, scene: Scene) -> None:
        self._scene = self.front.show(scene)

    def act(self, act: Act, *, nothing: str = "It stands so already.", go: bool = False) -> bool:
        """Let the desk do and save it, then show the next scene and say what happened; whether anything did.

        With `go` the scene moves to where the decision was made.
        """
        before = self.desk.review.alignment
        decisions = self.desk.act(act)
        if not decisions:
            self.say(nothing)
            return False
        review = self.desk.review
        from review_tui.views.echoes import echoed  # wanted with the first decision, not before
        from review_tui.views.numbers import told_new_numbers

        told = (echoed(decisions, review), told_new_numbers(before, review.alignment))
        scene = self.scene.reviewed(review, " ".join(filter(None, told)))
        self.scene = scene.at_decision(decisions[0]) if go else scene
        return True

    def say(self, words: str) -> None:
        """Show the words where echoes stand."""
        self.scene = replace(self.scene, echo=words)
