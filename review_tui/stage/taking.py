"""What the reviewer takes along: copies and reports; and looking behind the blind."""

import os
from pathlib import Path

from review_tui.session import acts
from review_tui.session.seen import is_revealed
from review_tui.stage.acting import Acting, Asked
from review_tui.stage.clipping import keep_clipping
from review_tui.text.show import one_line
from review_tui.views.citation import citation


def _free_name() -> str:
    """A short name in the folder that the program was called in, of a report that is not there yet."""
    names = ("report.md", *(f"report-{n}.md" for n in range(2, 100)))
    return next((name for name in names if not os.path.lexists(name)), names[0])


class Taking(Acting):
    """What leaves the review."""

    async def do_report(self) -> None:
        """Ask where to, and write a report in the format that the name ends in."""
        from review_tui.report import (  # late: few do this
            FORMATS,
            SUFFIXES,
            ReportError,
            format_of,
            spare_sources,
            write_report,
        )

        hint = f"Its ending is the format: {SUFFIXES}."

        def refuses(name: str) -> str:
            is_known = not name or format_of(name)
            return "" if is_known else f"“{one_line(name)}” ends in no format: {SUFFIXES}."

        name = await self.front.ask(Asked("Report file", hint, _free_name(), refuses=refuses))
        if not name or refuses(name):
            self.say(refuses(name or ""))
            return
        form, path = format_of(name), Path(os.path.expanduser(name)).absolute()
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
