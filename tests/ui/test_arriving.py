"""What shows until the articles have arrived."""

from concurrent.futures import Future

import pytest

from review_tui.arrival.records import Arrival
from review_tui.desk import Desk
from review_tui.errors import ArticleError
from review_tui.match import align
from review_tui.ui.app import ReviewApp
from review_tui.ui.pane import Pane
from store import Database


async def test_it_is_shown_how_far_the_articles_have_come(tmp_path):
    opening = Future[Desk]()
    app = ReviewApp(opening, progress=lambda: ("Aligning the articles…", 0.5))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        shown = app.screen.query_one("#arriving", Pane).render_line(0).text
        opening.set_result(Desk(Arrival(align([])), Database.open(tmp_path / "review.json"), "ada"))
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert shown.startswith("Aligning the articles… 50% ━")
        assert app.desk


@pytest.mark.parametrize("key", ["q", "ctrl+q"])
async def test_who_leaves_early_waits_for_nothing(key):
    opening = Future[Desk]()
    opening.set_running_or_notify_cancel()  # as in a thread, which nothing stops
    app = ReviewApp(opening, abandon=lambda: opening.set_exception(ArticleError("Nothing came.")))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press(key)
        await pilot.pause()
    assert opening.done()
    assert app.failure is None
