"""Stories of articles that change while they are reviewed."""

from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from review_tui.arrival.records import Arrival
from review_tui.desk import Desk
from review_tui.ingest import read_articles
from review_tui.match import align
from review_tui.ui.app import ReviewApp
from store import Database
from tests.desks import at_once
from tests.ui.conftest import judged


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "one.txt").write_text("The dam at Brill broke on Friday.\nNobody was hurt.\n")
    (tmp_path / "two.txt").write_text("On Friday the dam at Brill broke.\n")
    return tmp_path


def opened(folder: Path) -> ReviewApp:
    def again():
        return Arrival(align(read_articles([folder])))

    return ReviewApp(at_once(Desk(again(), Database.open(folder / "review.json"), "ada", read_again=again)))


@asynccontextmanager
async def pressed(app, keys, during, size):
    """The program after these keys."""
    async with app.run_test(size=size) as pilot:
        await app.workers.wait_for_complete()
        await pilot.pause()
        for key in keys:
            await pilot.press(key)
            during()
        await pilot.pause()
        yield


async def seen(app, keys, during=lambda: None):
    async with pressed(app, keys, during, (120, 30)):
        return app.screen_stack[0].scene


async def test_reading_again_tells_what_changed_and_which_verdicts_are_touched(folder):
    def change():
        (folder / "two.txt").write_text("On Friday the dam at Brill broke again.\n")
        (folder / "three.txt").write_text("The army came.\n")

    scene = await seen(opened(folder), ("3", "ctrl+r"), change)
    assert scene.echo == (
        "1 verdict newly stale: claim 1 unverified. "
        "1 article new: three. 1 article changed: two (+1 −1 sentences)."
    )
    assert len(scene.review.alignment.articles) == 3


async def test_nothing_changed_is_said(folder):
    assert (await seen(opened(folder), ("ctrl+r",))).echo == "Nothing has changed."


async def test_articles_that_cannot_be_read_leave_the_review_as_it_was(folder):
    def vanish():
        (folder / "one.txt").unlink(missing_ok=True)
        (folder / "two.txt").unlink(missing_ok=True)

    scene = await seen(opened(folder), ("3", "ctrl+r"), vanish)
    assert str(folder) in scene.echo
    assert judged(scene) == 1


async def test_opening_again_tells_what_changed_since(folder):
    await seen(opened(folder), ("3",))
    (folder / "one.txt").write_text("The dam at Brill broke on Friday.\n")
    assert "1 article changed: one (+0 −1 sentences)." in (await seen(opened(folder), ())).echo


async def shown(app, keys, during=lambda: None, size=(80, 24)):
    async with pressed(app, keys, during, size):
        pane = app.screen.query_one("#rows")
        return [pane.render_line(y).text.rstrip() for y in range(pane.size.height)]


async def test_the_changes_screen_shows_stale_verdicts_first_and_what_differs_word_by_word(folder):
    def change():
        (folder / "two.txt").write_text("On Monday the dam at Brill broke.\n")

    rows = [each for each in await shown(opened(folder), ("3", "ctrl+r"), change) if each]
    assert rows[0].startswith(" ! claim 1 unverified stale: “On Friday the dam at Brill broke.” is now")
    assert rows[-3:] == [
        " ≠ two changed: +1 −1 sentences",
        "   −   1  On [-Friday-] the dam at Brill broke.",
        "   +   1  On {+Monday+} the dam at Brill broke.",
    ]


async def test_enter_on_a_stale_verdict_goes_to_its_claim(folder):
    def change():
        (folder / "two.txt").write_text("Rain fell.\nIt rained on.\n")

    scene = await seen(opened(folder), ("3", "ctrl+r", "enter"), change)
    assert "no longer in its article" in scene.standing(scene.claim.id).stale


async def test_what_changed_since_the_last_session_is_shown_as_far_as_words_were_kept(folder):
    await seen(opened(folder), ("3",))
    (folder / "one.txt").write_text("The dam at Brill broke on Monday.\nNo one was hurt.\n")
    rows = [each for each in await shown(opened(folder), ("g", "c"), size=(120, 24)) if each]
    assert "   −   1  The dam at Brill broke on [-Friday-]." in rows
    assert "   +   1  The dam at Brill broke on {+Monday+}." in rows
    assert any("−   2  words not kept" in each for each in rows)


async def test_where_nothing_has_changed_the_screen_says_so(folder):
    assert "Nothing has changed" in (await shown(opened(folder), ("g", "c")))[0]
