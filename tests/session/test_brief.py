"""Records that hold whole reviews are shown by a few words: a crash must tell what happened, and soon."""

from io import StringIO

import pytest
from rich.console import Console
from rich.traceback import Traceback

from review_tui.arrival.here import arrive
from review_tui.session import open_review
from review_tui.session.remembered import recalled
from review_tui.session.worklist import queue
from review_tui.stage.scene import Scene


@pytest.fixture(scope="module")
def review():
    return open_review(arrive([]).alignment)


def test_no_record_that_holds_articles_is_shown_with_their_texts(review):
    held = (review, review.ground, review.alignment, review.origins, review.alignment.sentences[0])
    for each in (*held, review.alignment.articles[0], recalled((), ())):
        assert len(repr(each)) < 100


def test_a_traceback_with_its_local_variables_stays_short(review):
    scene = Scene(review, "ann", queue(review))
    with pytest.raises(ZeroDivisionError) as raised:
        fail(review, scene, scene.claim)
    traceback = Traceback.from_exception(
        raised.type, raised.value, raised.tb, show_locals=True, locals_max_length=5
    )
    console = Console(file=StringIO(), width=100)
    console.print(traceback)
    assert len(console.file.getvalue()) < 100_000


def fail(review, scene, claim):
    return 1 / 0
