"""Every kind of filter, as it is typed."""

import pytest

from tests.ui.conftest import settled

ONE = (
    "The river Elm flooded Harrow on Monday, killing 12 people.\n"
    "The mayor asked for help from the army.\nSchools stay closed.\n"
)
TWO = "On Monday the river Elm flooded Harrow, killing 15 people.\nThe bridge to the north was swept away.\n"


@pytest.mark.parametrize(
    ("line", "numbers"),
    [
        ("unreviewed", [4]),
        ("corroborated", [2]),
        ("contradicted", [1]),
        ("unverified", [3]),
        ("conflict", [1]),
        ("override", [2]),
        ("note", [3]),
        ("alone", [2, 3, 4]),
        ("in:A", [1, 2, 3]),
        ("in:b", [1, 4]),
        ("in:paper2", [1, 4]),
        ("by:ada", [1, 2, 3]),
        ("by:bob", []),
        ("reviewed", [1, 2, 3]),
        ("confidence:high", [3]),
        ("confidence:low", []),
        ("stale", []),
        ("disagreement", []),
        ("BRIDGE", [4]),
        ("in:a alone", [2, 3]),
        ("everything", [1, 2, 3, 4]),
    ],
)
async def test_a_filter_leaves_the_claims_that_meet_it(open_review, line, numbers):
    async with open_review(ONE, TWO) as story:
        await story.press("2", "1", "3", "k", "e", *"hm", "enter", "f", "h")
        scene = await story.press("&", *line, "enter")
        assert [scene.review.alignment.number_of[each] for each in scene.queue] == numbers
        scene = await story.press("&", "ctrl+u", "enter")
        assert len(scene.queue) == 4


async def test_where_nothing_is_found_it_is_told_how_the_words_were_taken(open_review):
    async with open_review(ONE, TWO) as story:
        await settled(story, "&", *"reviewd", "enter")
        told = "Showing 0 claims of 4: reviewd; Esc shows all. What is no filter is looked for in sentences."
        assert story.text("echo") == told
        await settled(story, "&", *"stale", "enter")
        assert story.text("echo") == "Showing 0 claims of 4: stale; Esc shows all."


async def test_escape_leaves_a_filter_at_the_same_claim_and_does_nothing_without_one(open_review):
    async with open_review(ONE, TWO) as story:
        await story.press("&", *"bridge", "enter")
        scene = await story.press("escape")
        assert (len(scene.queue), scene.number, scene.echo) == (4, 4, "Showing all claims.")
        assert await story.press("k", "escape") == story.scene
        assert story.scene.echo == ""


async def test_a_run_of_keys_that_is_broken_off_leaves_the_filter_as_it_is(open_review):
    async with open_review(ONE, TWO) as story:
        scene = await story.press("&", *"bridge", "enter", "f", "escape")
        assert len(scene.queue) == 1
