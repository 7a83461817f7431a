"""What shows until the articles have arrived."""

from threading import Event

import pytest

from review_tui.arrival.records import Arrival
from review_tui.desk import Desk
from review_tui.errors import ArticleError
from review_tui.match import align
from review_tui.ui.app import ReviewApp
from review_tui.ui.pane import Pane
from store import Database


async def test_it_is_shown_how_far_the_articles_have_come(tmp_path):
    may_go_on = Event()

    def open_desk() -> Desk:
        may_go_on.wait(20)
        return Desk(Arrival(align([])), Database.open(tmp_path / "review.json"), "ada")

    app = ReviewApp(open_desk, progress=lambda: ("Aligning the articles…", 0.5))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause(0.6)
        shown = app.screen.query_one("#arriving", Pane).render_line(0).text
        may_go_on.set()
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert shown.startswith("Aligning the articles… 50% ━")
        assert app.desk


@pytest.mark.parametrize("key", ["q", "ctrl+q"])
async def test_who_leaves_early_waits_for_nothing(tmp_path, key):
    may_end = Event()

    def open_desk() -> Desk:
        assert may_end.wait(20)
        raise ArticleError("Nothing came.")

    app = ReviewApp(open_desk, abandon=may_end.set)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press(key)
        await pilot.pause()
    assert may_end.is_set()
    assert app.failure is None
