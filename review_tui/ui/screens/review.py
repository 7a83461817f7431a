"""The review screen: claims on the left, the evidence of one on the right."""

from collections.abc import Mapping
from functools import partial

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.getters import query_one

from review_tui.desk import Desk
from review_tui.ui.keys import Command, flat
from review_tui.ui.pane import Pane
from review_tui.ui.pictures import review as pictures
from review_tui.ui.scene import Scene
from review_tui.ui.screens.deciding import Deciding
from review_tui.ui.screens.editing import Editing
from review_tui.ui.screens.leaving import Leaving
from review_tui.ui.screens.moving import Moving
from review_tui.views.words import heard

CATCH_UP = 1.0
"""Seconds between looks at what other sessions have saved."""
_ALWAYS = frozenset({"help", "quit", "filter", "undo", "redo", "command", "open", "report"})
"""Actions that make sense without a claim."""


class ReviewScreen(Deciding, Moving, Editing, Leaving):
    """Steps through the claims and takes the verdicts."""

    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-wide"), (160, "-vast")]  # noqa: RUF012
    title_pane = query_one("#title", Pane)
    claims_pane = query_one("#claims", Pane)
    echo_pane = query_one("#echo", Pane)
    counts_pane = query_one("#counts", Pane)
    keys_pane = query_one("#keys", Pane)

    def __init__(self, desk: Desk, scene: Scene) -> None:
        super().__init__()
        self.desk = desk
        self.set_reactive(ReviewScreen.scene, scene)

    def compose(self) -> ComposeResult:
        """One line above, claims and evidence, three lines below."""
        yield Pane("title")
        with Horizontal(id="body"):
            yield Pane("claims")
            yield Pane("evidence")
        yield Pane("echo")
        yield Pane("counts")
        yield Pane("keys")

    def on_mount(self) -> None:
        """Show the first scene, and keep an eye on other sessions."""
        self.show_pending({})
        self.watch_scene(self.scene)
        self.set_interval(CATCH_UP, self.catch_up)

    def on_unmount(self) -> None:
        """Remember the place however the program ends."""
        self.desk.leave(self.scene.claim.id if self.scene.queue else "")

    def watch_scene(self, scene: Scene) -> None:
        """Hand each pane its picture of the scene."""
        self.title_pane.picture = partial(pictures.title, scene)
        self.claims_pane.picture = partial(pictures.claims, scene)
        self.evidence_pane.picture = partial(pictures.evidence, scene)
        self.echo_pane.picture = partial(pictures.echo, scene)
        self.counts_pane.picture = partial(pictures.counts, scene, self.desk.trouble)

    def show_pending(self, longer: Mapping[str, Command]) -> None:
        """Show in the last line what can come next, or the keys most often wanted."""
        if longer:
            self.keys_pane.picture = partial(pictures.choices, self.pending, longer)
        else:
            self.keys_pane.picture = partial(pictures.keys, self.keymap.applied(flat(self.GROUPS)))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Without a claim most actions have nothing to act on."""
        return bool(self.scene.queue) or action in _ALWAYS

    def catch_up(self) -> None:
        """Save what could not be saved, and show what another session has decided meanwhile."""
        was_in_trouble = bool(self.desk.unsaved)
        is_saved = self.desk.save()
        others = [each for each in self.desk.catch_up() if each.reviewer != self.desk.reviewer]
        if others or (was_in_trouble and is_saved):
            self.scene = self.scene.reviewed(self.desk.review, heard(others) if others else "All saved now.")
