"""What leads away from the claim: other screens, the command line, reports, copies."""

from pathlib import Path

from textual import work

from review_tui.report import FORMATS, ReportError, write_report
from review_tui.session import acts
from review_tui.session.seen import is_revealed
from review_tui.ui.clipping import keep_clipping
from review_tui.ui.keys import REVIEW, flat
from review_tui.ui.screens.article import ArticleScreen
from review_tui.ui.screens.help import HelpScreen
from review_tui.ui.screens.history import HistoryScreen
from review_tui.ui.screens.rows import RowsScreen
from review_tui.ui.screens.stage import Stage
from review_tui.views.citation import citation


class Leaving(Stage):
    """Where else the reviewer can go, and what can be taken along."""

    @work
    async def action_article(self) -> None:
        """Read the article at the chosen sentence; come back at the claim chosen there."""
        await self._visit(ArticleScreen(self.desk.review, self.desk.reviewer, self.scene.sentence))

    @work
    async def action_open(self, name: str) -> None:
        """Look at the review from another side; come back at the claim chosen there."""
        await self._visit(_SCREENS[name](self.desk.review, self.desk.reviewer))

    async def _visit(self, screen: RowsScreen) -> None:
        if claim := await self.app.push_screen_wait(screen):
            shown = self.scene if claim in self.scene.queue else self.scene.arranged(filter="")
            self.scene = shown.at_claim(claim)

    def action_help(self) -> None:
        """Show all keys."""
        self.app.push_screen(HelpScreen())

    def action_quit(self) -> None:
        """Leave; the place is remembered."""
        self.app.exit()

    @work
    async def action_command(self) -> None:
        """Ask for a command by name, and do it."""
        commands = {each.words: each for each in flat(REVIEW)}
        words = await self.ask(
            ":", "The name of a command; → completes it, ? lists all.", choices=tuple(commands)
        )
        fitting = [each for name, each in commands.items() if words and name.startswith(words.casefold())]
        if words in commands or len(fitting) == 1:
            await self.run_action((commands[words] if words in commands else fitting[0]).action)
        elif words:
            names = ", ".join(each.words for each in fitting) or "no command"
            self.say(f"“{words}” could be: {names}.")

    @work
    async def action_report(self) -> None:
        """Ask where to, and write a report in the format that the name ends in."""
        folder = self.desk.database.path.parent
        suffixes = {each.suffix: name for name, each in FORMATS.items()}
        kinds = ", ".join(suffixes)
        name = await self.ask("Report file", f"Its ending is the format: {kinds}.", str(folder / "report.md"))
        if not name:
            return
        path = Path(name).expanduser()
        form = suffixes.get("".join(path.suffixes[-2:])) or suffixes.get(path.suffix)
        if form is None:
            self.say(f"“{path.name}” ends in no format; known are {kinds}.")
            return
        try:
            write_report(FORMATS[form].render(self.desk.review), path)
        except ReportError as error:
            self.say(str(error))
        else:
            self.say(f"Report written: {path}")

    def action_copy(self) -> None:
        """Copy the chosen sentence with its citation, to the terminal's clipboard and to a file."""
        text = citation(self.scene.sentence)
        self.app.copy_to_clipboard(text)
        try:
            self.say(f"Copied; also at the end of {keep_clipping(text)}.")
        except OSError as error:
            self.say(f"Copied to the clipboard only: {error.strerror}.")

    def action_reveal(self) -> None:
        """Show the suggestion and the others' verdicts, and record that they were looked at."""
        claim, review = self.scene.claim, self.desk.review
        if is_revealed(review, claim.id, self.desk.reviewer):
            self.say("Nothing of this claim is hidden.")
        else:
            self.act(lambda stamp: acts.reveal(claim, stamp))


_SCREENS = {"history": HistoryScreen}
