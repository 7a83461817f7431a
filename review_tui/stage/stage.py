"""All that can be done with the review, by the names that the commands give."""

import asyncio
from collections.abc import Awaitable, Collection, Iterator

from msgspec.structs import replace

from review_tui.errors import ArticleError
from review_tui.stage.command import Command, about
from review_tui.stage.deciding import Deciding
from review_tui.stage.describing import Describing
from review_tui.stage.editing import Editing
from review_tui.stage.moving import Moving
from review_tui.stage.taking import Taking
from review_tui.views.articles import labels

_WITHOUT_CLAIMS = frozenset({"reread", "filter", "undo", "redo", "report"})
"""Actions that make sense where no claim shows."""
LEAVE_FILTER = ("unfilter",)
QUALIFYING = frozenset({"confidence", "grade"})
"""Actions that say something of a verdict."""
_OF_ONE_VERDICT = QUALIFYING | {"reason"}
"""After these, the verdict given last is still the one spoken of."""


class Stage(Deciding, Describing, Moving, Editing, Taking):
    """Where the review is played: each command's action is a method `do_NAME`."""

    def knows(self, command: Command) -> bool:
        """Whether the command is played here, not by the front."""
        return hasattr(self, f"do_{command.action[0]}")

    def allows(self, command: Command) -> bool:
        """Whether there is anything to act on."""
        if command.action == LEAVE_FILTER:
            return bool(self.scene.filter)
        return bool(self.scene.queue) or command.action[0] in _WITHOUT_CLAIMS

    def heed(self, command: Command) -> None:
        """Know of a key before it is done: only what is said of a verdict speaks of the one just given."""
        if self.scene.decided and command.action[0] not in _OF_ONE_VERDICT:
            self._scene = replace(self.scene, decided="")  # nothing of it shows

    def topics(self, commands: Collection[Command]) -> tuple[str, ...]:
        """What a choice between these commands is about, in full and in fewer words."""
        what, actions = about(commands), {each.action[0] for each in commands}
        if not self.scene.queue:
            return (what,)
        if actions <= QUALIFYING:
            claim = f"claim {self.desk.review.alignment.number_of[self.qualified.id]}"
            just = f"{claim}, just decided" if self.scene.decided else claim
            return f"{what} of {just}", f"{what} of {claim}", claim
        return tuple(self._told_stance()) if actions == {"stance"} else (what,)

    def _told_stance(self) -> Iterator[str]:
        """Of which article, in which claim."""
        article = labels(self.scene.review.alignment.articles)[self.scene.sentence.article.id]
        yield f"stance of {article.letter} {article.name} in claim {self.scene.number}"
        yield f"stance of {article.letter} in claim {self.scene.number}"

    def do(self, command: Command) -> Awaitable[None] | None:
        """Do what the command says; where it has to ask, what is to be awaited."""
        name, *arguments = command.action
        waits: Awaitable[None] | None = getattr(self, f"do_{name}")(*arguments)
        return waits

    async def do_reread(self) -> None:
        """Read the articles again and show what has changed; what cannot be read leaves all as it was."""
        try:
            self.say("Reading the articles again…")
            again = await asyncio.to_thread(self.desk.read_again)
        except ArticleError as error:
            self.say(str(error))
        else:
            news = self.desk.take_in(again)
            self.scene = self.scene.reviewed(self.desk.review, news or "Nothing has changed.")
            if news:
                await self.front.visit("changes")

    def catch_up(self) -> None:
        """Save what could not be saved, and show what another session has decided meanwhile."""
        if self.scene.queue:
            self.desk.keep_place(self.scene.claim.id)
        was_in_trouble = bool(self.desk.unsaved)
        is_saved = self.desk.save()
        news = self.desk.catch_up()
        if news or (was_in_trouble and is_saved):
            from review_tui.views.deeds import heard

            self.scene = self.scene.reviewed(self.desk.review, heard(news) if news else "All saved now.")
