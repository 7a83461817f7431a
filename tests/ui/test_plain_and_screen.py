"""The same script of actions leads to the same review in lines of text as on the screen."""

import io

from review_tui.arrival.records import Arrival
from review_tui.desk import Desk
from review_tui.plain import PlainReview
from review_tui.stage.keymap import BUILT_IN
from store import Database

SCRIPT = ("1", "x", "k", "u", "f h", "d 2", "z", "Z", "t", "j", "M", "tab", "S", "o u", "c", "]", "3", "z")


def _told(review):
    return [
        (each.act, each.value, each.previous, {quote.exact for quote in each.quotes})
        for each in review.decisions
    ]


async def test_both_make_the_same_decisions_and_end_at_the_same_claim(open_review, tmp_path):
    async with open_review() as story:
        base = story.scene.review.ground.base
        for keys in SCRIPT:
            await story.press(*keys.split())
        shown = story.scene
    desk = Desk(Arrival(base), Database.open(tmp_path / "lines.json"), "ada")
    plain = PlainReview(desk, BUILT_IN, iter(SCRIPT), io.StringIO())
    plain.run()
    assert _told(desk.review) == _told(shown.review)
    assert plain.stage.scene.claim.id == shown.claim.id
    assert len(desk.review.decisions) > 8
