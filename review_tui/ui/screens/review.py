"""The review screen: claims on the left, the evidence of one on the right."""

from dataclasses import replace
from functools import partial
from typing import ClassVar

from textual import work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.getters import query_one
from textual.reactive import reactive
from textual.screen import Screen

from review_tui.desk import Act, Desk
from review_tui.session import acts
from review_tui.ui.keys import REVIEW, bindings
from review_tui.ui.pane import Pane
from review_tui.ui.pictures import review as pictures
from review_tui.ui.scene import Scene, empty_scene
from review_tui.ui.screens.article import ArticleScreen
from review_tui.ui.screens.help import HelpScreen
from review_tui.ui.screens.note import NoteDialog
from review_tui.views.words import echoed, heard
from store import Verdict

CATCH_UP = 1.0
"""Seconds between looks at what other sessions have saved."""


class ReviewScreen(Screen[None]):
    """Steps through the claims and takes the verdicts."""

    BINDINGS: ClassVar[list[BindingType]] = bindings(REVIEW)
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-wide"), (160, "-vast")]  # noqa: RUF012
    title_pane = query_one("#title", Pane)
    claims_pane = query_one("#claims", Pane)
    evidence_pane = query_one("#evidence", Pane)
    echo_pane = query_one("#echo", Pane)
    counts_pane = query_one("#counts", Pane)
    keys_pane = query_one("#keys", Pane)

    scene: reactive[Scene] = reactive(empty_scene, init=False, repaint=False)

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
        """Show the first scene."""
        self.keys_pane.picture = partial(pictures.keys, REVIEW)
        self.watch_scene(self.scene)
        self.set_interval(CATCH_UP, self.catch_up)

    def watch_scene(self, scene: Scene) -> None:
        """Hand each pane its picture of the scene."""
        self.title_pane.picture = partial(pictures.title, scene)
        self.claims_pane.picture = partial(pictures.claims, scene)
        self.evidence_pane.picture = partial(pictures.evidence, scene)
        self.echo_pane.picture = partial(pictures.echo, scene)
        self.counts_pane.picture = partial(pictures.counts, scene, self.desk.trouble)

    def catch_up(self) -> None:
        """Save what could not be saved, and show what another session has decided meanwhile."""
        was_in_trouble = bool(self.desk.unsaved)
        is_saved = self.desk.save()
        others = [each for each in self.desk.catch_up() if each.reviewer != self.desk.reviewer]
        if others or (was_in_trouble and is_saved):
            self.scene = self.scene.reviewed(self.desk.review, heard(others) if others else "All saved now.")

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Without claims only help and quit make sense."""
        return bool(self.scene.queue) or action in ("help", "quit")

    def on_unmount(self) -> None:
        """Remember the place however the program ends."""
        self.desk.leave(self.scene.claim.id if self.scene.queue else "")

    def action_verdict(self, word: str) -> None:
        """Give the current claim a verdict and go on to the next unreviewed one."""
        verdict, claim = Verdict(word), self.scene.claim
        self._act(lambda stamp: acts.give_verdict(self.desk.review, [claim], verdict, stamp))
        if verdict is not Verdict.UNREVIEWED:
            self._advance()

    def _advance(self) -> None:
        place = self.scene.sought("unreviewed", 1)
        if place is not None:
            self.scene = self.scene.moved(place, self.scene.echo)

    def action_undo(self) -> None:
        """Take back the reviewer's last decision and go where it was made."""
        self._act(
            lambda stamp: acts.undo(self.desk.review, stamp),
            nothing="Nothing of yours is left to undo.",
            go=True,
        )

    def action_redo(self) -> None:
        """Bring back what was undone and go where it was made."""
        self._act(lambda stamp: acts.redo(self.desk.review, stamp), nothing="Nothing to redo.", go=True)

    @work
    async def action_note(self) -> None:
        """Ask for a note and keep it."""
        claim = self.scene.claim
        note = await self.app.push_screen_wait(NoteDialog(self.desk.review.standing(claim.id).note))
        if note is not None:
            self._act(
                lambda stamp: acts.write_note(self.desk.review, claim, note, stamp),
                nothing="The note is as it was.",
            )

    def _act(self, act: Act, *, nothing: str = "It stands so already.", go: bool = False) -> None:
        """Let the desk do and save it, then show the next state and say what happened."""
        decisions = self.desk.act(act)
        echo = echoed(decisions, self.desk.review) if decisions else nothing
        scene = self.scene.reviewed(self.desk.review, echo)
        self.scene = replace(scene.at_decision(decisions[0]), echo=echo) if go and decisions else scene

    def action_move(self, step: int) -> None:
        """Go some claims on or back."""
        self.scene = self.scene.moved(self.scene.at + step)

    def action_first(self) -> None:
        """Go to the first claim."""
        self.scene = self.scene.moved(0)

    def action_last(self) -> None:
        """Go to the last claim."""
        self.scene = self.scene.moved(len(self.scene.queue) - 1)

    def action_seek(self, what: str, step: int) -> None:
        """Go to the next claim of a kind, or say that there is none."""
        place = self.scene.sought(what, step)
        self.scene = (
            replace(self.scene, echo=f"No claim is {_KINDS[what]}.")
            if place is None
            else self.scene.moved(place)
        )

    def action_scroll(self, step: int) -> None:
        """Scroll the evidence by half a page, as far as there is any."""
        pane = self.evidence_pane.size
        most = pictures.evidence_height(self.scene, pane.width) - pane.height
        scrolled = self.scene.scrolled + step * max(1, pane.height // 2)
        self.scene = replace(self.scene, scrolled=max(0, min(scrolled, most)))

    @work
    async def action_article(self) -> None:
        """Read the article at the claim's lead; come back at the claim chosen there."""
        claim = await self.app.push_screen_wait(ArticleScreen(self.desk.review, self.scene.claim.lead))
        if claim:
            self.scene = self.scene.at_claim(claim)

    def action_help(self) -> None:
        """Show all keys."""
        self.app.push_screen(HelpScreen())

    def action_quit(self) -> None:
        """Leave; the place is remembered."""
        self.app.exit()


_KINDS = {"unreviewed": "unreviewed", "conflict": "in conflict"}
