"""What is typed right after a verdict that led on: of which claim it speaks, and that it says so."""

from tests.ui.conftest import settled


async def test_confidence_and_grade_right_after_a_verdict_are_about_the_claim_just_decided(open_review):
    async with open_review() as story:
        first = story.scene.claim.id
        await story.press("x", "f")
        assert story.text("keys").startswith("f confidence of claim 1, just decided: h high")
        scene = await story.press("h")
        assert scene.echo == "Claim 1: high confidence. z undoes it."
        scene = await story.press("d", "4")
        assert scene.echo == "Claim 1: graded 4. z undoes it."
        assert scene.number == 2
        own = scene.standing(first)
        assert (own.confidence, own.credibility) == ("high", "4")


async def test_confidence_given_after_the_reason_is_about_the_same_claim(open_review):
    async with open_review() as story:
        await settled(story, "x", "r", *"why", "enter")
        scene = await story.press("f", "h")
        assert scene.echo == "Claim 1: high confidence. z undoes it."
        await settled(story, "r", "escape")
        assert (await story.press("d", "4")).echo == "Claim 1: graded 4. z undoes it."


async def test_after_any_other_key_they_are_about_the_claim_that_shows(open_review):
    async with open_review() as story:
        await story.press("x", "space", "f")
        assert story.text("keys").startswith("f confidence of claim 2: ")
        scene = await story.press("l")
        assert scene.echo == "Claim 2: low confidence, no verdict yet. z undoes it."


async def test_a_note_is_about_the_claim_that_shows_and_says_which(open_review):
    async with open_review() as story:
        await story.press("x", "e")
        assert story.text("asked") == "Your note on claim 2: “The mayor asked for help from the army.”"
        scene = await settled(story, *"why", "enter")
        assert scene.echo.startswith("Claim 2: noted “why”.")


async def test_undo_goes_back_to_the_claim_that_was_qualified(open_review):
    async with open_review() as story:
        scene = await story.press("x", "f", "h", "z")
        assert scene.number == 1
        await story.press("f")
        assert story.text("keys").startswith("f confidence of claim 1: ")


async def test_a_grade_that_lacks_roots_names_its_claim(open_review):
    async with open_review("The bakery burned down.\n", "A horse won the race.\n") as story:
        scene = await story.press("3", "d", "1")
        assert (
            scene.echo == "Grade 1 is for what other sources confirm; claim 1 rests on fewer than two roots."
        )


async def test_the_choice_of_grades_fits_on_a_narrow_screen(open_review):
    async with open_review(size=(80, 24)) as story:
        await story.press("d")
        assert story.text("keys").endswith("6 unknown")
        assert "claim 1: 1 confirmed" in story.text("keys")


async def test_judging_again_what_is_judged_already_is_not_told_as_the_last_one(open_review):
    async with open_review("The bakery burned down on Monday.\n") as story:
        assert "the last unreviewed one" in (await story.press("3")).echo
        scene = await story.press("x")
        assert scene.echo == "Claim 1: contradicted (was unverified). r says why, z undoes it."
