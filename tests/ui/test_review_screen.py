"""Stories of reviewing, in key presses."""

import gc

import pytest

from review_tui.session import Review
from review_tui.ui.screens.article import ArticleScreen
from review_tui.ui.screens.help import HelpScreen
from store import Database, StoreError, Verdict
from tests.ui.conftest import judged, settled


@pytest.mark.parametrize(
    ("key", "verdict"),
    [
        ("1", Verdict.CORROBORATED),
        ("c", Verdict.CORROBORATED),
        ("2", Verdict.CONTRADICTED),
        ("x", Verdict.CONTRADICTED),
        ("3", Verdict.UNVERIFIED),
        ("u", Verdict.UNVERIFIED),
    ],
)
async def test_a_verdict_key_decides_saves_and_goes_on(open_review, database, key, verdict):
    async with open_review() as story:
        first = story.scene.claim.id
        scene = await story.press(key)
        assert scene.review.standing(first).verdict is verdict
        assert scene.claim.id != first
        assert scene.echo.startswith(f"Claim 1: {verdict}.")
        assert scene.echo.endswith(" z undoes it.")
        assert [each.value for each in Database.open(database).decisions] == [verdict]


async def test_zero_takes_the_verdict_off_and_stays(open_review):
    async with open_review() as story:
        claim = story.scene.claim.id
        scene = await story.press("1", "k", "0")
        assert scene.claim.id == claim
        assert scene.review.standing(claim).verdict is Verdict.UNREVIEWED


async def test_the_same_verdict_again_records_nothing(open_review, database):
    async with open_review() as story:
        scene = await story.press("1", "k", "1")
        assert scene.echo == "It stands so already."
    assert len(Database.open(database).decisions) == 1


async def test_undo_goes_back_to_where_the_decision_was_made_and_redo_brings_it_back(open_review):
    async with open_review() as story:
        claim = story.scene.claim.id
        await story.press("1", "3", "end")
        scene = await story.press("z", "z")
        assert scene.claim.id == claim
        assert judged(scene) == 0
        scene = await story.press("Z")
        assert scene.review.standing(claim).verdict is Verdict.CORROBORATED
        assert "Z redoes it" in (await story.press("z")).echo


async def test_nothing_to_undo_is_said(open_review):
    async with open_review() as story:
        assert (await story.press("z")).echo == "Nothing of yours is left to undo."


async def test_j_and_k_and_arrows_move_and_stop_at_the_ends(open_review):
    async with open_review() as story:
        last = len(story.scene.queue) - 1
        assert (await story.press("k")).at == 0
        assert (await story.press("j", "down")).at == 2
        assert (await story.press("up")).at == 1
        assert (await story.press("end", "j")).at == last
        assert (await story.press("home")).at == 0


async def test_braces_find_unreviewed_claims_and_say_when_there_are_none(open_review):
    async with open_review() as story:
        await story.press("j", "1", "home")
        assert (await story.press("}")).at == 2
        assert (await story.press("{")).at == 0
        await story.press(*"1" * len(story.scene.queue))
        assert (await story.press("}")).echo == "No claim here is unreviewed."


async def test_a_note_is_typed_kept_and_shown(open_review, database):
    async with open_review() as story:
        claim = story.scene.claim.id
        await story.press("e", *"ask 1 q", "enter")
        await story.app.workers.wait_for_complete()
        assert story.scene.review.standing(claim).note == "ask 1 q"
        assert "ask 1 q" in story.text("evidence")
    assert Database.open(database).decisions[-1].value == "ask 1 q"


async def test_escape_leaves_the_note_as_it_was(open_review):
    async with open_review() as story:
        await story.press("e", "h", "escape")
        await story.app.workers.wait_for_complete()
        assert story.scene.review.decisions == ()


async def test_enter_reads_the_article_and_comes_back_at_the_claim_chosen_there(open_review):
    async with open_review() as story:
        await story.press("enter")
        assert isinstance(story.app.screen, ArticleScreen)
        assert "The mayor asked" in story.text("rows")
        await story.press("j", "enter")
        await story.app.workers.wait_for_complete()
        assert story.scene.claim.lead.text.startswith("The mayor")


async def test_question_mark_shows_every_key(open_review):
    async with open_review(size=(100, 90)) as story:
        await story.press("?")
        assert isinstance(story.app.screen, HelpScreen)
        assert "Take back your last decision." in story.text("rows")
        await story.press("q")
        assert not isinstance(story.app.screen, HelpScreen)


async def test_reopening_resumes_at_the_same_claim_with_everything_there(open_review):
    async with open_review() as story:
        await story.press("1", "2", "e", "h", "i", "enter")
        await story.app.workers.wait_for_complete()
        left = story.scene
        await story.press("q")
    async with open_review() as story:
        assert story.scene.claim.id == left.claim.id
        assert story.scene.review.counts == left.review.counts
        assert story.scene.review.standing(left.claim.id).note == "hi"
        scene = await story.press("z", "z")
        assert scene.review.counts[Verdict.CONTRADICTED] == 0


async def test_a_sentence_alone_is_a_claim_too(open_review):
    async with open_review("Only this one is here.\n") as story:
        assert "1 article, 1 claim" in story.text("title")
        assert judged(await story.press("3")) == 1


async def test_articles_without_sentences_leave_the_screen_usable(open_review):
    async with open_review("\n") as story:
        assert "No sentences to review" in story.text("claims")
        await story.press("1", "j", "z", "?", "q")


async def test_two_sessions_see_each_others_decisions(open_review):
    async with open_review(reviewer="ada") as one, open_review(reviewer="ben") as two:
        await one.press("1")
        two.screen.stage.catch_up()
        assert two.scene.review.standings.by_claim
        assert two.scene.echo == "ada recorded 1 decision meanwhile."
        assert "1 ·" in two.text("claims").splitlines()[0]


async def test_text_that_looks_like_markup_is_shown_as_it_is(open_review):
    async with open_review("The [/nope] word [bold]stays[/] as it is.\n") as story:
        assert "The [/nope] word [bold]stays[/] as it is." in story.text("evidence")


async def test_a_note_still_being_typed_when_the_program_ends_is_kept(open_review, database):
    async with open_review() as story:
        await story.press("e", *"half a no")
        story.app.exit()
    assert [each.value for each in Database.open(database).decisions] == ["half a no"]


async def test_a_note_thought_better_of_is_not_kept(open_review, database):
    async with open_review() as story:
        await story.press("e", *"half a no", "escape")
        story.app.exit()
    assert Database.open(database).decisions == ()


async def test_a_note_thought_better_of_comes_back_with_the_next_one(open_review):
    async with open_review() as story:
        await settled(story, "e", *"half a no", "escape")
        assert "e brings back what you typed" in story.text("echo")
        claim = story.scene.claim.id
        await settled(story, "e", "escape")
        await settled(story, "e", *"te", "enter")
        assert story.scene.review.standing(claim).note == "half a note"
        await settled(story, "e", "escape")
        assert story.text("echo") == "The note is as it was."


async def test_a_note_that_was_erased_does_not_come_back(open_review):
    async with open_review() as story:
        await settled(story, "e", "f", "backspace", "escape")
        assert story.text("echo") == "The note is as it was."


async def test_a_report_in_a_home_nobody_has_is_refused_in_words(open_review):
    async with open_review() as story:
        await settled(story, "R", "ctrl+u", *"~nobodyatall/report.md", "enter")
        assert "~nobodyatall/report.md cannot be written" in " ".join(story.text("echo").split())


async def test_after_the_last_claim_it_is_said_what_comes_next(open_review):
    async with open_review() as story:
        scene = await story.press(*"3" * len(story.scene.queue))
        assert scene.echo.endswith("That was the last unreviewed one here: R writes a report.")


async def test_on_a_screen_too_small_no_key_decides_anything(open_review):
    async with open_review(size=(20, 5)) as story:
        scene = await story.press("1", "j", "x", "z")
        assert scene.review.decisions == ()
        assert scene.at == 0


async def test_what_cannot_be_saved_keeps_the_first_q_from_leaving(open_review, monkeypatch):
    def refuse(database, *decisions):
        raise StoreError("The disk is full.")

    async with open_review() as story:
        monkeypatch.setattr(Database, "record", refuse)
        scene = await story.press("3")
        assert "NOT saved: The disk is full." in story.text("title")
        scene = await story.press("q")
        assert scene.echo.startswith("1 decision NOT saved")
        assert story.app.is_running
        scene = await story.press("3", "q")
        assert scene.echo.startswith("2 decisions NOT saved")
        assert story.app.is_running
        monkeypatch.undo()
        story.screen.stage.catch_up()
        assert story.scene.echo == "All saved now."
        await story.press("q")


async def test_a_number_typed_as_a_command_leads_to_that_claim(open_review):
    async with open_review() as story:
        await story.press(":", "3", "enter")
        await story.pilot.pause()
        assert story.scene.number == 3


async def test_the_place_is_kept_while_the_reviewer_moves(open_review, database):
    async with open_review() as story:
        scene = await story.press("j", "j")
        story.screen.stage.catch_up()
        assert Database.read(database).place("ada") == scene.claim.id


async def test_no_more_of_old_reviews_is_kept_than_the_last_picture_needs(open_review):
    async with open_review() as story:
        await story.press(*"1x3", "k", "k", *"3x1x3", "z", "z", "j", "j")
        gc.collect()
        kept = {id(each) for each in gc.get_objects() if type(each) is Review}
        assert kept == {id(story.scene.review)}
