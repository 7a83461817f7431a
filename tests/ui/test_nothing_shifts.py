"""What is said or revealed stands where it moves nothing that the reviewer is reading."""

import re

import pytest

from review_tui.ui.pictures.bars import title_line
from review_tui.views.progress import Progress
from store import Verdict

ALONE = "The bakery on Mill Street burned down on Monday.\n"
LONG = "the spokeswoman for the Ministry of Emergency Situations, Civil Defence and Reconstruction"


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_the_suggestion_appears_beside_the_claim_and_its_reason_below_the_evidence(open_review, size):
    async with open_review(ALONE, size=size) as story:
        before = story.text("evidence").splitlines()
        await story.press("2")
        after = story.text("evidence").splitlines()
        assert "suggested unverified" in after[0]
        assert after[2 : len(before)] == before[2:]
        assert after[-1] == "suggested unverified: it rests on one root alone"


async def test_a_long_message_covers_lines_and_pushes_none(open_review):
    async with open_review(
        f"The bakery burned down, said {LONG}.\n", "A dog barked.\n", size=(80, 24)
    ) as story:
        claims, evidence = story.text("claims"), story.text("evidence").splitlines()
        top = story.screen.keys_pane.region.y
        await story.press("1")
        assert len(story.text("echo").splitlines()) > 1
        assert story.text("echo").endswith("z undoes it.")
        assert story.text("claims").splitlines()[1] == claims.splitlines()[1]
        assert story.screen.keys_pane.region.y == top
        await story.press("k")
        assert story.text("echo") == ""
        assert story.text("evidence").splitlines()[2:4] == evidence[2:4]


@pytest.mark.parametrize("width", [80, 100, 120, 200])
def test_how_far_the_review_has_come_is_told_in_one_form_from_first_to_last(width):
    def told(corroborated):
        given = dict.fromkeys(Verdict, 0) | {Verdict.CORROBORATED: corroborated}
        given[Verdict.UNREVIEWED] = 1200 - corroborated
        return title_line("5 articles, 1,200 claims", Progress(1200, given, 0, 0, 0), "", width).plain

    forms = {re.sub(r"[\d, ━─]+", " ", told(done)) for done in range(0, 1201, 50)}
    assert len(forms) == 1
    assert all(len(told(done)) == width for done in (0, 99, 1200))


async def test_why_is_asked_of_a_contradiction_and_of_what_is_read_otherwise(open_review):
    async with open_review() as story:
        scene = await story.press("3")
        assert scene.echo == "Claim 1: unverified. Suggested: contradicted. r says why, z undoes it."
        await story.press("k")
        scene = await story.press("2")
        assert scene.echo == "Claim 1: contradicted (was unverified). r says why, z undoes it."
        await story.press("}")
        assert (await story.press("3")).echo == "Claim 3: unverified. z undoes it."


async def test_new_numbers_of_later_claims_are_told(open_review):
    async with open_review() as story:
        scene = await story.press("tab", "S")
        what, numbers = (
            "Claim 4: split out “On Monday the river Elm…”; the rest is claim 1. z undoes it.",
            " From claim 4 on the numbers are new.",
        )
        assert scene.echo == what + numbers
        assert "numbers are new" in (await story.press("z")).echo
        assert "numbers" not in (await story.press("1")).echo


async def test_a_choice_says_which_claim_and_article_it_is_about(open_review):
    async with open_review() as story:
        await story.press("1", "s")
        assert story.text("keys").startswith("s stance of A Paper1 in claim 2: a asserts")
        await story.press("escape", "k", "tab", "s")
        assert story.text("keys").startswith("s stance of B Paper2 in claim 1: a asserts")


async def test_a_low_screen_keeps_its_lines_for_the_evidence(open_review):
    async with open_review(size=(60, 12)) as story:
        await story.press("j")
        assert story.screen.echo_pane.size.height == 1
        await story.press("g", "s")
        assert story.app.screen.query_one("#echo").size.height == 2
