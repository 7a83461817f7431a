"""Stories of finding claims, of changing them, and of what is taken along."""

from pathlib import Path

import pytest

from review_tui.stage import taking
from review_tui.ui.screens.history import HistoryScreen
from store import Act, Verdict
from tests.ui.conftest import settled

THIRD = "Twelve people died when the river Elm flooded Harrow on Monday.\nThe army sent boats.\n"


def _texts(scene):
    return [scene.review.alignment.claim_by_id[each].lead.text[:9] for each in scene.queue]


async def test_brackets_find_the_claims_in_conflict(open_review):
    async with open_review() as story:
        scene = await story.press("end", "]")
        assert scene.claim.conflicts
        assert "≠" in story.text("claims").splitlines()[scene.at]


async def test_slash_finds_a_word_and_n_goes_on(open_review):
    async with open_review() as story:
        scene = await settled(story, "/", *"harrow", "enter")
        assert "Schools in Harrow" in scene.claim.lead.text
        assert (await story.press("n")).at == 0
        assert (await story.press("N")).at == scene.at


async def test_a_word_nobody_wrote_is_said(open_review):
    async with open_review() as story:
        scene = await settled(story, "/", *"zebra", "enter")
        assert scene.echo == "No claim here has “zebra”."


async def test_a_filter_shows_only_what_meets_it_and_an_empty_one_shows_all(open_review):
    async with open_review() as story:
        await story.press("j", "3")
        scene = await settled(story, "&", *"unverified", "enter")
        assert _texts(scene) == ["The mayor"]
        assert scene.echo == "Showing 1 claim of 4: unverified; Esc shows all."
        scene = await settled(story, "&", *["backspace"] * 10, "enter")
        assert len(scene.queue) == 4


async def test_a_filter_that_nothing_meets_says_how_to_change_it(open_review):
    async with open_review() as story:
        await settled(story, "&", *"zebra", "enter")
        assert "No claim meets “zebra”: &" in " ".join(story.text("claims").split())
        await story.press("1", "j", "enter", "y", "t", "M")
        assert story.scene.review.decisions == ()


async def test_order_by_usefulness_puts_conflicts_first_and_keeps_the_place(open_review):
    async with open_review(THIRD, *_pair()) as story:
        held = story.scene.claim.id
        scene = await story.press("o", "u")
        assert scene.claim.id == held
        assert scene.review.alignment.claim_by_id[scene.queue[0]].conflicts
        assert (await story.press("o", "r")).queue == tuple(each.id for each in scene.review.claims)


def _pair():
    from tests.ui.conftest import FLOOD, OTHER

    return FLOOD, OTHER


async def test_a_key_that_begins_a_run_shows_what_can_follow(open_review):
    async with open_review() as story:
        await story.press("g")
        assert "m matrix" in story.text("keys")
        await story.press("escape")
        assert "corroborated" in story.text("keys")


async def test_split_out_makes_a_claim_and_undo_takes_it_back(open_review):
    async with open_review() as story:
        before = story.scene.queue
        scene = await story.press("tab", "S")
        assert len(scene.queue) == len(before) + 1
        assert len(scene.claim.sentences) == 1
        assert (await story.press("z")).queue == before


async def test_tagged_claims_are_merged_and_stay_merged_in_the_next_session(open_review):
    async with open_review() as story:
        scene = await story.press("j", "t", "j", "M")
        assert {each.text[:9] for each in scene.claim.sentences} == {"The mayor", "Schools i"}
        await story.press("q")
    async with open_review() as story:
        assert len(story.scene.queue) == 3


async def test_not_the_same_parts_them_for_good(open_review):
    async with open_review() as story:
        scene = await story.press("tab", "A")
        assert len(scene.queue) == 5
        assert scene.review.decisions[-1].act is Act.APART


async def test_a_sentence_moves_into_the_tagged_claim(open_review):
    async with open_review() as story:
        scene = await story.press("j", "t", "k", "tab", "m")
        moved = next(each for each in scene.review.claims if len(each.sentences) == 2)
        assert [each.text[:9] for each in moved.sentences] == ["The mayor", "On Monday"]
        assert len((await story.press("z")).review.alignment.claim_by_id) == 4


async def test_after_a_move_the_next_sentence_of_the_same_claim_can_be_moved(open_review):
    same = "The river flooded Harrow on Monday.\n"
    async with open_review(f"{same}Schools stay closed.\n", same, same) as story:
        scene = await story.press("j", "t", "k", "tab", "m")
        assert [each.article.id for each in scene.claim.sentences] == ["paper1", "paper3"]
        assert scene.sentence.article.id == "paper3"
        scene = await story.press("m")
        assert [each.article.id for each in scene.claim.sentences] == ["paper1"]
        assert "moved “The river flooded Harro…” to claim 2" in scene.echo


async def test_tagged_claims_are_counted_marked_at_once_and_undone_at_once(open_review):
    async with open_review() as story:
        await story.press("t", "j", "t", ";", "3")
        assert "Mark 2 tagged claims unverified?" in story.text("asked")
        scene = await settled(story, "enter")
        assert scene.review.counts[Verdict.UNVERIFIED] == 2
        assert (await story.press("z")).review.counts[Verdict.UNVERIFIED] == 0


async def test_a_reason_is_kept_with_the_verdict_given_last(open_review):
    async with open_review() as story:
        claim = story.scene.claim.id
        scene = await settled(story, "x", "r", *"12 is not 15", "enter")
        assert scene.review.standing(claim).reason == "12 is not 15"
        assert scene.review.standing(claim).verdict is Verdict.CONTRADICTED


async def test_confidence_grade_and_stance_are_recorded_apart_from_the_verdict(open_review):
    async with open_review() as story:
        scene = await story.press("f", "l", "d", "3", "tab", "s", "d")
        standing = scene.review.standing(scene.claim.id)
        assert (standing.confidence, standing.credibility, standing.stances) == (
            "low",
            "3",
            {"paper2": "disputes"},
        )
        assert standing.verdict is Verdict.UNREVIEWED


async def test_context_and_reasons_come_and_go(open_review):
    async with open_review(size=(120, 40)) as story:
        before = story.text("evidence").splitlines()
        await story.press("w", "i")
        shown = story.text("evidence").splitlines()
        assert shown[: len(before) - 1] == before[:-1]
        assert "after: The mayor asked for help" in " ".join(story.text("evidence").split())
        assert "A 1 ~ B 1" in story.text("evidence")
        await story.press("w", "i")
        assert "~" not in story.text("evidence")


async def test_history_tells_every_decision_and_leads_to_its_claim(open_review):
    async with open_review() as story:
        claim = story.scene.claim.id
        await story.press("1", "2", "g", "h")
        assert isinstance(story.app.screen, HistoryScreen)
        assert story.text("rows").splitlines()[0].endswith("claim 2    contradicted")
        scene = await settled(story, "j", "enter")
        assert scene.claim.id == claim


async def test_copy_keeps_the_quote_with_its_citation_in_a_file(open_review, tmp_path, monkeypatch):
    kept = []
    monkeypatch.setattr(taking, "keep_clipping", lambda text: kept.append(text) or tmp_path / "copied.txt")
    async with open_review() as story:
        scene = await story.press("tab", "y")
        assert "copied.txt" in scene.echo
        assert kept == [f"“{scene.sentence.text}” (Paper2, sentence 1, line 1)"]
        assert story.app.clipboard == kept[0]


async def test_a_report_is_written_from_the_screen_and_never_over_another(open_review, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    written = tmp_path / "report.md"
    async with open_review() as story:
        scene = await settled(story, "1", "R", "enter")
        assert scene.echo == f"Report written: {written}"
        text = written.read_text()
        scene = await settled(story, "3", "R", "enter")
        assert scene.echo == f"Report written: {tmp_path / 'report-2.md'}"
        scene = await settled(story, "R", "ctrl+u", *"report.md", "enter")
        assert "is there already" in scene.echo
        assert written.read_text() == text


async def test_a_report_whose_name_ends_in_no_format_is_asked_for_again(open_review, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    async with open_review(size=(80, 24)) as story:
        await story.press("R", "ctrl+u", *"report.txt", "enter")
        assert "“report.txt” ends in no format: .md, .html," in story.text("keys")
        scene = await settled(story, *"report.csv", "enter")
        assert scene.echo == f"Report written: {tmp_path / 'report.csv'}"


async def test_no_report_takes_a_name_of_the_databases(open_review, database: Path):
    async with open_review() as story:
        scene = await settled(story, "1", "R", "ctrl+u", *f"{database}.md", "enter")
        assert "belongs to the database of this review" in scene.echo
        assert not Path(f"{database}.md").exists()


@pytest.mark.parametrize(
    ("typed", "echo"), [("next un", ""), ("g", "“g” could be: grade 1"), ("zz", "“zz” is no command")]
)
async def test_a_command_can_be_typed_by_its_name(open_review, typed, echo):
    async with open_review() as story:
        scene = await settled(story, ":", *typed, "enter")
        assert scene.echo.startswith(echo)
        assert scene.at == (1 if not echo else 0)


async def test_while_a_line_is_typed_keys_only_type(open_review):
    async with open_review() as story:
        await story.press("e", *"123xzq?")
        assert story.app.screen.query_one("Input").value == "123xzq?"
        assert story.scene.review.decisions == ()


async def test_anothers_verdict_is_hidden_until_the_own_one_and_revealing_is_recorded(open_review):
    async with open_review(reviewer="ada") as story:
        await story.press("x", "q")
    async with open_review(reviewer="ben") as story:
        await story.press("home")
        assert "✗" not in story.text("claims") + story.text("evidence")
        scene = await story.press("v")
        assert "1 ·" in story.text("claims")
        assert "ada contradicted" in story.text("evidence")
        assert "0 of 4 reviewed" in story.text("title")
        assert scene.review.decisions[-1].act is Act.REVEAL


async def test_anothers_note_is_hidden_like_a_verdict_and_the_own_one_never(open_review):
    async with open_review(reviewer="ada") as story:
        await settled(story, "e", *"call the mayor", "enter", "q")
    async with open_review(reviewer="ben") as story:
        assert "call the mayor" not in story.text("evidence")
        assert "A colleague's note is hidden until you give your verdict; v shows it." in story.text(
            "evidence"
        )
        await settled(story, "e", *"ask the army", "enter")
        assert "✎ ask the army" in story.text("evidence")
        await story.press("v")
        assert "✎ ada: call the mayor" in story.text("evidence")


async def test_a_screen_too_small_says_what_it_needs_and_comes_back(open_review):
    async with open_review(size=(20, 5)) as story:
        assert "needs 50×10" in " ".join(story.text("small").split())
        await story.pilot.resize_terminal(80, 24)
        await story.pilot.pause()
        assert "Claim 1" in story.text("evidence")


async def test_headlines_are_reviewed_only_when_asked_for(open_review):
    text = "Bridge closed for a week\n\nThe bridge at Brill will stay closed for a week, the council said.\n"
    async with open_review(text) as story:
        assert len(story.scene.queue) == 1
        assert "1 article, 1 claim" in story.text("title")
        scene = await settled(story, "&", *"everything", "enter")
        assert len(scene.queue) == 2
        scene = await story.press("home", "3")
        assert scene.review.left_out == frozenset()


async def test_the_palette_does_what_the_table_says_and_tells_the_key(open_review):
    async with open_review() as story:
        await story.press("ctrl+p")
        await story.pilot.pause(0.2)
        await story.press(*"next conf")
        await story.pilot.pause(0.5)
        assert "Go to the next claim in conflict. (])" in str(
            [each.prompt for each in story.app.screen.query_one("CommandList").options]
        )
        await story.press("escape", "escape")
        await story.pilot.pause(0.2)
        assert (await story.press("j")).at == 1


async def test_a_verdict_and_a_note_that_are_hidden_are_told_of_as_two(open_review):
    async with open_review(reviewer="ada") as story:
        await settled(story, "x", "k", "e", *"call the mayor", "enter", "q")
    async with open_review(reviewer="ben") as story:
        await story.press("home")
        told = "A colleague's verdict and note are hidden until you give your verdict; v shows them."
        assert told in " ".join(story.text("evidence").split())
