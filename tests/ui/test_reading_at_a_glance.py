"""Stories of what a reader sees at once, on small screens and large ones, and of what is said quietly."""

import pytest

from review_tui.ui.look import CURSOR
from review_tui.ui.screens.help import HelpScreen
from tests.ui.conftest import FLOOD, OTHER, settled

DENIAL = "On Monday the river Elm flooded the town of Harrow and killed 15 people, police said.\n"


@pytest.mark.parametrize(("size", "letters"), [((80, 24), 60), ((120, 30), 35), ((160, 48), 45)])
async def test_a_claim_in_the_list_can_be_told_by_its_words(open_review, size, letters):
    async with open_review(size=size) as story:
        assert FLOOD[:letters] in story.text("claims").splitlines()[0]


async def test_under_a_hundred_columns_the_evidence_has_the_whole_width(open_review):
    async with open_review(size=(80, 24)) as story:
        assert story.app.screen.query_one("#claims").size.width == 80
        assert "│" in story.text("evidence")


async def test_on_the_smallest_screen_the_evidence_is_what_shows(open_review):
    async with open_review(size=(50, 10)) as story:
        shown = story.text("evidence")
        assert "The river Elm flooded the town of Harrow on" in shown
        assert "killing 12 people." in shown
        assert story.app.screen.query_one("#claims").size.height == 0
        await story.pilot.resize_terminal(50, 24)
        await story.pilot.pause()
        assert FLOOD[:20] in story.text("claims")


async def test_the_cursor_lights_the_number_and_leaves_the_words_alone(open_review):
    async with open_review() as story:
        rows = story.app.screen.query_one("#claims")
        lit, plain = ([one.style for one in rows.render_line(y)] for y in (0, 1))
        assert next(bool(style and style.reverse) for style in lit) is CURSOR.reverse is True
        assert not any(style and style.reverse for style in [*lit[1:], *plain])


async def test_reviewers_who_disagree_are_marked_in_the_list_and_named_above_the_evidence(open_review):
    async with open_review(reviewer="ada") as story:
        await story.press("x", "q")
    async with open_review(reviewer="ben") as story:
        await story.press("home")
        assert "±" not in story.text("claims")
        await story.press("1", "home")
        assert "±" in story.text("claims").splitlines()[0]
        assert "± ada contradicted, 20" in story.text("evidence")
        assert "± 1 disagreement" in story.text("title")


async def test_a_note_and_a_confidence_stand_above_the_articles(open_review):
    async with open_review() as story:
        await settled(story, "1", "k", "f", "h", "e", *"ask the mayor", "enter")
        lines = story.text("evidence").splitlines()
        assert "high confidence · ada 20" in lines[1]
        note = next(n for n, each in enumerate(lines) if each.startswith("✎ ask the mayor"))
        assert note < next(n for n, each in enumerate(lines) if each.startswith("A Paper1"))


async def test_where_articles_differ_and_can_both_be_right_is_told_above_them(open_review):
    more = "On Monday the river Elm flooded the town of Harrow, killing over 5 people.\n"
    async with open_review(FLOOD, more) as story:
        lines = story.text("evidence").splitlines()
        assert any(each.startswith("differs A/B: “12 people” and “over 5 people” can") for each in lines[:4])


async def test_where_most_say_otherwise_than_the_first_article_the_claim_is_what_they_say(open_review):
    async with open_review(FLOOD, OTHER, DENIAL) as story:
        assert "1 ·  3≠  On Monday the river Elm" in story.text("claims").splitlines()[0]
        shown = story.text("evidence")
        assert "A says otherwise" in shown.splitlines()[1]
        assert "A Paper1 - disputes" in " ".join(shown.split())


async def test_tab_round_to_the_first_sentence_scrolls_back_to_it(open_review):
    async with open_review(size=(50, 10)) as story:
        first = story.text("evidence")
        assert (await story.press("tab")).scrolled > 0
        assert (await story.press("tab")).chosen == 0
        assert story.scene.scrolled == 0
        assert story.text("evidence") == first


async def test_another_order_keeps_the_claim_and_says_where_it_stands_now(open_review):
    async with open_review() as story:
        held = (await story.press("end")).claim
        scene = await story.press("o", "s")
        assert scene.claim is held
        assert scene.echo == "What most articles tell first; 3 claims before this one, < goes to the first."
        assert "by size" in story.text("title")


async def test_a_filter_stays_in_the_title(open_review):
    async with open_review() as story:
        await settled(story, "&", *"conflict", "enter")
        assert "only conflict: 1" in story.text("title")


async def test_the_words_of_a_long_filter_never_touch_how_far_the_review_has_come(open_review):
    async with open_review(size=(80, 24)) as story:
        await settled(story, "&", *"the river in:paper1 unreviewed conflict", "enter")
        title = story.text("title")
        told = "only the river in:paper1 unreviewed conflict: 1   ✓ 0  ✗ 0  ? 0   0 of 4 "
        assert title == f"{told:─<80}"
        await settled(story, "&", *"the", "enter")
        assert "only the: 3" in story.text("title")
        assert story.text("title").endswith("─")


async def test_the_last_line_names_no_key_twice(open_review):
    async with open_review(size=(200, 60)) as story:
        assert story.text("keys").count("g go to") == 1


async def test_what_was_said_is_gone_after_another_screen(open_review):
    async with open_review() as story:
        await story.press("1")
        await settled(story, "g", "h", "escape")
        assert story.scene.echo == ""


async def test_a_key_that_stands_for_nothing_says_so_and_escape_is_quiet(open_review):
    async with open_review() as story:
        assert (await story.press("X")).echo == "X does nothing here; ? shows all keys."
        assert (await story.press("j", "g", "x")).echo == "g x does nothing here; ? shows all keys."
        assert (await story.press("j", "escape")).echo == ""
        await story.press("g", "m", "X")
        assert story.text("echo") == "X does nothing here; ? shows all keys."
        await story.press("j")
        assert "does nothing" not in story.text("echo")


async def test_help_on_a_side_screen_begins_with_its_own_keys_and_leads_back_to_it(open_review):
    async with open_review(size=(80, 24)) as story:
        await story.press("g", "s", "?")
        await story.pilot.pause()
        assert isinstance(story.app.screen, HelpScreen)
        assert story.text("rows").startswith("Sources")
        await story.press("?")
        assert "outlet or origin" in story.text("title")


async def test_help_tells_what_each_sign_means(open_review):
    async with open_review(size=(80, 24)) as story:
        await story.press("?")
        assert "≠ conflict   ± disagreement   ! stale" in story.text("rows")


async def test_on_a_narrow_screen_glyphs_stand_for_the_verdicts_so_that_help_still_shows(open_review):
    async with open_review(size=(50, 10)) as story:
        await story.press("1")
        assert story.text("keys") == "1 ✓  2 ✗  3 ?  e note  z undo  ? help  q quit"
        assert story.text("title") == "2 articles, 4 claims        ✓ 1  ✗ 0  ? 0   1 of 4"


async def test_that_an_article_says_otherwise_is_read_however_long_the_names_of_the_roots_are(open_review):
    ministry = "Ministry of Emergency Situations and Flood Protection of the Lower Elm"
    claim = "On Monday the river Elm flooded the town of Harrow and killed 15 people"
    told = (FLOOD, f"{claim}, said the {ministry}.\n", f"{claim}, said the Harrow Rescue Service.\n")
    async with open_review(*told, size=(80, 24)) as story:
        await settled(story, "1", "home", "f", "h")
        line = story.text("evidence").splitlines()[1]
        assert line.startswith("2 roots: Ministry")
        assert "… · A says otherwise" in line
        assert "high confidence · ada 20" in line


async def test_on_eighty_columns_help_names_each_command_and_cuts_no_sentence(open_review):
    async with open_review(size=(80, 200)) as story:
        await story.press("?")
        shown = story.text("rows")
        assert "1, c            corroborated: Independent sources agree." in shown
        assert "…" not in shown.replace("a word…", "")
