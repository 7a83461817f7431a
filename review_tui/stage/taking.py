"""What the reviewer takes along: copies and reports; and looking behind the blind."""

from pathlib import Path

from review_tui.session import acts
from review_tui.session.seen import is_revealed
from review_tui.stage.acting import Acting, Asked
from review_tui.stage.clipping import keep_clipping
from review_tui.views.citation import citation


class Taking(Acting):
    """What leaves the review."""

    async def do_report(self) -> None:
        """Ask where to, and write a report in the format that the name ends in."""
        from review_tui.report import FORMATS, ReportError, spare_sources, write_report  # late: few do this

        suffixes = {each.suffix: name for name, each in FORMATS.items()}
        kinds = ", ".join(suffixes)
        proposed = str(self.desk.database.path.parent / "report.md")
        name = await self.front.ask(Asked("Report file", f"Its ending is the format: {kinds}.", proposed))
        if not name:
            return
        path = Path(name).expanduser()
        form = suffixes.get("".join(path.suffixes[-2:])) or suffixes.get(path.suffix)
        if form is None:
            self.say(f"“{path.name}” ends in no format; known are {kinds}.")
            return
        try:
            spare_sources(path, self.desk.review.alignment.articles, self.desk.database.path)
            write_report(FORMATS[form].render(self.desk.review), path)
        except ReportError as error:
            self.say(str(error))
        else:
            self.say(f"Report written: {path}")

    def do_copy(self) -> None:
        """Copy the chosen sentence with its citation, to the clipboard and to a file."""
        text = citation(self.scene.sentence)
        self.front.copy(text)
        try:
            self.say(f"Copied; also at the end of {keep_clipping(text)}.")
        except OSError as error:
            self.say(f"Copied to the clipboard only: {error.strerror}.")

    def do_reveal(self) -> None:
        """Show the suggestion and the others' verdicts, and record that they were looked at."""
        claim, review = self.scene.claim, self.desk.review
        if is_revealed(review, claim.id, self.desk.reviewer):
            self.say("Nothing of this claim is hidden.")
        else:
            self.act(lambda stamp: acts.reveal(claim, stamp))
