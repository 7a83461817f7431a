"""Stories of going to claims that are hidden, round the end, and to what is tagged; and of full windows."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual.content import Content

from review_tui.ui.pictures.blocks import block_page
from review_tui.ui.pictures.claims import list_window
from tests.ui.conftest import settled

HEADED = "Bridge closed for a week\n\nThe bridge at Brill will stay closed for a week, the council said.\n"


async def test_going_to_a_headline_says_that_all_of_them_show_now(open_review):
    async with open_review(HEADED) as story:
        scene = await settled(story, ":", "1", "enter")
        assert scene.number == 1
        told = "Claim 1 is a headline, byline or the like; all of them show now, & hides them."
        assert scene.echo == told
        assert (await settled(story, "j", ":", "1", "enter")).echo == ""


async def test_going_past_the_filter_says_so(open_review):
    async with open_review() as story:
        scene = await settled(story, "&", *"conflict", "enter", ":", "3", "enter")
        assert scene.number == 3
        assert scene.echo == "“conflict” leaves claim 3 out; all claims show now, & filters again."


@pytest.mark.parametrize(("last", "first"), [("end", "home"), (">", "<"), ("G", "g g")])
async def test_first_and_last_by_the_keys_of_every_pager(open_review, last, first):
    async with open_review() as story:
        numbers = [story.scene.number, (await story.press(last)).number]
        assert numbers == [1, len(story.scene.queue)]
        assert (await story.press(*first.split())).number == 1


async def test_a_search_that_has_come_round_says_so(open_review):
    async with open_review() as story:
        assert (await settled(story, "end", "/", *"river", "enter")).echo == "On from the top."
        assert (await story.press("n")).echo == "No other claim here has “river”."
        await settled(story, "/", *"the", "enter")
        assert story.scene.echo == ""
        assert (await story.press("home", "N")).echo == "On from the end."


async def test_a_search_chooses_the_sentence_that_has_the_words(open_review):
    async with open_review() as story:
        scene = await story.press("j", "/", *"15 people", "enter")
        assert (scene.number, scene.sentence.article.id) == (1, "paper2")
        assert await story.press("n") is story.scene
        assert story.scene.sentence.article.id == "paper2"


async def test_the_first_letter_typed_replaces_the_old_filter_as_it_does_the_old_search(open_review):
    async with open_review() as story:
        await settled(story, "&", *"conflict", "enter", "&", *"bridge", "enter")
        assert story.scene.filter == "bridge"
        await settled(story, "/", *"river", "enter", "/", *"bridge", "enter")
        assert story.scene.search == "bridge"


async def test_the_tagged_claims_can_be_shown_alone(open_review):
    async with open_review() as story:
        await story.press("t", "j", "j", "t")
        scene = await settled(story, "&", *"tagged", "enter")
        assert [scene.review.alignment.number_of[each] for each in scene.queue] == [1, 3]
        scene = await settled(story, "&", *"tagged conflict", "enter")
        assert [scene.review.alignment.number_of[each] for each in scene.queue] == [1]


@given(st.integers(1, 200), st.integers(1, 60), st.data())
def test_a_window_shows_the_row_at_the_cursor_and_is_full_while_there_are_rows(total, height, data):
    at = data.draw(st.integers(0, total - 1))
    shown = list_window(at, total, height)
    assert at in shown
    assert len(shown) == min(total, height)


@given(st.lists(st.integers(1, 9), min_size=1, max_size=40), st.integers(9, 40), st.data())
def test_a_page_shows_the_whole_block_at_the_cursor_and_is_full_while_there_are_lines(sizes, height, data):
    blocks = [[Content(f"{n} {line}") for line in range(size)] for n, size in enumerate(sizes)]
    at = data.draw(st.integers(0, len(blocks) - 1))
    shown = block_page(blocks, at, height)
    assert len(shown) == min(sum(sizes), height)
    assert {each.plain for each in blocks[at]} <= {each.plain for each in shown}


DEATHS = [
    f"The river Elm flooded Harrow on Monday and killed {n} people, the council said after it had met "
    "all night in the old town hall, which stands above the river and had to be left by boat at dawn.\n"
    for n in range(12, 18)
]


async def test_what_is_said_of_a_sentence_far_down_leaves_it_in_view(open_review):
    async with open_review(*DEATHS, size=(80, 24)) as story:
        await story.press("shift+tab")
        assert "▸" in story.text("evidence")
        await story.press("s", "h")
        assert "▸" in story.text("evidence")


async def test_reasons_are_scrolled_to_when_they_are_asked_for(open_review):
    async with open_review(*DEATHS, size=(80, 24)) as story:
        assert "Where it comes from" not in story.text("evidence")
        await story.press("i")
        assert "Where it comes from" in story.text("evidence")
