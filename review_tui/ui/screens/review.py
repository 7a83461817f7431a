"""The review screen: claims above, the evidence of one below in columns over the whole width."""

from collections.abc import Awaitable, Collection
from functools import partial

from msgspec.structs import replace
from textual.app import ComposeResult
from textual.containers import Container
from textual.css.scalar import Scalar
from textual.getters import query_one
from textual.reactive import reactive

from review_tui.desk import Desk
from review_tui.errors import EditorError
from review_tui.stage.acting import Asked
from review_tui.stage.command import Command, fitting, flat
from review_tui.stage.keymap import Keymap
from review_tui.stage.review_keys import REVIEW
from review_tui.stage.scene import Scene, empty_scene
from review_tui.stage.stage import Stage
from review_tui.ui.pane import Growing, Pane
from review_tui.ui.pictures import review as pictures
from review_tui.ui.screens.keyed import Keyed
from review_tui.views.words import count
from store import Decision

CATCH_UP = 1.0
"""Seconds between looks at what other sessions have saved."""
SHORTEST = 3
"""Lines of the list in any case; that there is no claim takes as many."""
TIDY = 60.0
"""Seconds between looks at whether the journal has outgrown its file."""


class ReviewScreen(Keyed[None]):
    """The front of the stage: steps through the claims and takes the verdicts."""

    GROUPS = REVIEW
    title_pane = query_one("#title", Pane)
    claims_pane = query_one("#claims", Pane)
    evidence_pane = query_one("#evidence", Pane)
    echo_pane = query_one("#echo", Growing)
    scene: reactive[Scene] = reactive(empty_scene, init=False, repaint=False)

    def __init__(self, desk: Desk, scene: Scene, keymap: Keymap) -> None:
        super().__init__()
        self.keymap = keymap
        self.stage = Stage(desk, scene, self)
        self._told_unsaved: tuple[Decision, ...] = ()
        self.set_reactive(ReviewScreen.scene, scene)

    def compose(self) -> ComposeResult:
        """One line above, claims and evidence, two lines below."""
        yield from super().compose()
        yield Pane("title")
        with Container(id="body"):
            yield _fitted(Pane("claims"), self.scene)
            yield Pane("evidence")
        yield Growing("echo")
        yield Pane("keys")

    def on_mount(self) -> None:
        """Show the first scene, and keep an eye on other sessions."""
        self.show_pending({})
        self.watch_scene(self.scene, self.scene)
        self.set_interval(CATCH_UP, self.stage.catch_up)
        self.set_interval(TIDY, self.stage.desk.tidy)

    def on_unmount(self) -> None:
        """Remember the place however the program ends."""
        self.stage.desk.leave(self.scene.claim.id if self.scene.queue else "")

    def watch_scene(self, before: Scene, scene: Scene) -> None:
        """Hand each pane its picture of the scene."""
        _fitted(self.claims_pane, scene)
        self.title_pane.picture = partial(pictures.title, scene, trouble=self.stage.desk.trouble)
        self.claims_pane.picture = partial(pictures.claims, scene)
        self.evidence_pane.picture = partial(pictures.evidence, scene)
        self.echo_pane.picture = partial(pictures.echo, scene)

    def do(self, command: Command) -> Awaitable[None] | None:
        """Let the stage do it, or where it is about what shows, the screen."""
        self.stage.heed(command)
        if not self.stage.knows(command):
            return super().do(command)
        return self.stage.do(command) if self.stage.allows(command) else None

    def topics(self, commands: Collection[Command]) -> tuple[str, ...]:
        """What a choice is about, and of which claim where that may be another than the one that shows."""
        return self.stage.topics(commands)

    def show(self, scene: Scene) -> Scene:
        """Show the scene, scrolled to the sentence chosen in the same claim, or to the reasons asked for."""
        before, size = self.scene, self.evidence_pane.size
        if scene.queue and scene.chosen != before.chosen and scene.claim is before.claim:
            scene = pictures.scrolled_to_chosen(scene, *size)
        elif scene.queue and scene.with_reasons and not before.with_reasons:
            scene = pictures.scrolled_to_reasons(scene, *size)
        self.scene = scene
        return scene

    async def ask(self, asked: Asked) -> str | None:
        """A line from the reviewer, typed into a dialog."""
        from review_tui.ui.screens.prompt import Prompt

        return await self.app.push_screen_wait(Prompt(asked))

    def edit(self, text: str) -> str | None:
        """The text as it comes back from $EDITOR. Raises EditorError."""
        from review_tui.editor import edit

        with self.app.suspend():  # what is raised in here would leave the terminal to the editor for good
            try:
                return edit(text)
            except EditorError as error:
                refused = error
        raise refused

    def copy(self, text: str) -> None:
        """Put the text on the terminal's clipboard (OSC 52)."""
        self.app.copy_to_clipboard(text)

    def do_scroll(self, step: int) -> None:
        """Scroll the evidence by half a page, as far as there is any."""
        if self.scene.queue:
            shown = pictures.scrolled(self.scene, step, *self.evidence_pane.size)
            self.stage.scene = replace(self.stage.scene, scrolled=shown.scrolled)

    async def do_article(self) -> None:
        """Read the article at the chosen sentence; come back at the claim chosen there."""
        if self.scene.queue:
            self.stage.say("")
            await self.visit("article")

    async def do_open(self, name: str) -> None:
        """Look at the review from another side; what was said before is old news on the way back."""
        self.stage.say("")
        await self.visit(name)

    async def visit(self, name: str) -> None:
        """Look at the review from another side; come back at the claim chosen there."""
        from review_tui.ui.screens.sides import side

        if claim := await self.shown_above(side(name, self.stage)):
            self.stage.go_to(claim)

    def tell(self, words: str) -> None:
        """Tell it where echoes stand."""
        self.stage.say(words)

    async def do_help(self) -> None:
        """Show all keys; what was said before is old news on the way back."""
        self.stage.say("")
        await super().do_help()

    def do_quit(self) -> None:
        """Leave; the place is remembered. What cannot be saved keeps the first of two tries from it."""
        desk = self.stage.desk
        if desk.save() or desk.unsaved == self._told_unsaved:
            self.app.exit()
        else:
            self._told_unsaved = desk.unsaved
            lost = count(len(desk.unsaved), "decision")
            self.stage.say(f"{lost} NOT saved: make room and wait, or press q again to leave without.")

    async def do_command(self) -> None:
        """Ask for a command by name, and do it."""
        commands = flat(REVIEW)
        hint = "The name of a command, → completes it; or a claim's number."
        words = await self.ask(Asked("Command", hint, choices=tuple(each.words for each in commands)))
        if not words or self.stage.go_to_number(words):
            return
        meant = fitting(words, commands)
        if len(meant) == 1:
            self.perform(meant[0])
        else:
            names = ", ".join(each.words for each in meant)
            self.stage.say(
                f"“{words}” could be: {names}." if names else f"“{words}” is no command; ? shows all."
            )


def _fitted(claims: Pane, scene: Scene) -> Pane:
    """The list, no higher than its claims need: the rest is the evidence's."""
    most = Scalar.from_number(max(SHORTEST, len(scene.queue)))
    if claims.styles.max_height != most:
        claims.styles.max_height = most
    return claims
