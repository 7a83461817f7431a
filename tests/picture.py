"""Prints the README's picture of the screen: `python -m tests.picture`.

Made from the running program on the bundled articles: a few verdicts given, one claim in conflict in view.
"""

import asyncio
import tempfile
from pathlib import Path

from review_tui.arrival.records import Arrival
from review_tui.desk import Desk
from review_tui.ingest import read_articles
from review_tui.match import align
from review_tui.ui.app import ReviewApp
from store import Database
from tests.desks import at_once

KEYS = ("1", "1", "3", "1", "3", "]", "tab")


async def picture(width: int = 100, height: int = 26) -> str:
    """The screen after the keys, as plain text."""
    with tempfile.TemporaryDirectory() as folder:
        database = Database.open(Path(folder, "review.json"))
        app = ReviewApp(at_once(Desk(Arrival(align(read_articles([]))), database, "ada")))
        async with app.run_test(size=(width, height)) as pilot:
            await app.workers.wait_for_complete()
            await pilot.pause()
            await pilot.press(*KEYS)
            await pilot.pause()
            lines = app.screen._compositor.render_strips()
            return "\n".join(strip.text.rstrip() for strip in lines)


if __name__ == "__main__":
    print(asyncio.run(picture()))
