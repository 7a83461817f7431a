"""A reviewer at a desk: what is done is saved, what is not is said so, and two sessions see the same."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from review_tui.arrival.records import Arrival
from review_tui.desk import Desk
from review_tui.ingest import read_articles
from review_tui.match import align
from review_tui.origin.trace import trace
from review_tui.session import acts
from review_tui.session.seen import seen, seen_counts
from review_tui.views.deeds import told_together
from store import Database, StoreError, Verdict

YES, NO, NONE = Verdict.CORROBORATED, Verdict.CONTRADICTED, Verdict.UNREVIEWED


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "a.txt").write_text("Rain fell in Seoul.\nTwo soldiers died in Kursk.\n")
    (tmp_path / "b.txt").write_text("Two soldiers died in Kursk.\nTalks go on in Paris.\n")
    return tmp_path


def sit(folder: Path, reviewer="ana") -> Desk:
    return Desk(Arrival(align(read_articles([folder]))), Database.open(folder / "review.json"), reviewer)


def give(desk: Desk, number: int, verdict: Verdict):
    claim = desk.review.claims[number]
    return desk.act(lambda by: acts.give_verdict(desk.review, [claim], verdict, by))


def verdicts(desk: Desk):
    return [desk.review.standing(claim.id).verdict for claim in desk.review.claims]


def break_journal(monkeypatch, error):
    monkeypatch.setattr(Database, "record", lambda *_: (_ for _ in ()).throw(StoreError(error)))


def test_what_was_done_is_there_again_with_its_undo(folder):
    desk = sit(folder)
    give(desk, 0, YES)
    give(desk, 1, NO)
    desk.act(lambda by: acts.undo(desk.review, by))
    desk.leave(desk.review.claims[1].id)
    again = sit(folder)
    assert verdicts(again) == [YES, NONE, NONE]
    assert again.place == again.review.claims[1].id
    assert again.greeting == "Resumed: 1 of 3 claims reviewed."
    again.act(lambda by: acts.redo(again.review, by))
    assert verdicts(again) == [YES, NO, NONE]
    again.leave("")


def test_a_session_that_dies_has_lost_nothing(folder):
    give(sit(folder), 0, YES)
    assert verdicts(sit(folder)) == [YES, NONE, NONE]


def test_after_a_first_session_that_died_the_next_tells_what_has_changed_since(folder):
    dead = sit(folder)
    give(dead, 0, YES)
    dead.keep_place(dead.review.claims[1].id)
    changed = next(folder.glob("*.txt"))
    changed.write_text(f"{changed.read_text()}A bridge fell in the night.\n")
    resumed = sit(folder)
    assert "1 article changed" in resumed.greeting
    assert [each.change for each in resumed.changes] == ["changed", "gained"]


def test_an_act_that_decides_nothing_writes_nothing(folder):
    desk = sit(folder)
    assert desk.act(lambda by: acts.undo(desk.review, by)) == ()
    assert not (folder / "review.json.journal").exists()


def test_two_sessions_see_each_others_decisions_in_the_same_order(folder):
    ana, ben = sit(folder, "ana"), sit(folder, "ben")
    give(ana, 0, YES)
    give(ben, 0, NO)
    assert len(ana.catch_up()) == 1
    assert ana.catch_up() == ben.catch_up() == ()
    assert ana.review.decisions == ben.review.decisions
    assert verdicts(ana) == verdicts(ben) == [NO, NONE, NONE]
    ben.act(lambda by: acts.undo(ben.review, by))
    ana.catch_up()
    assert verdicts(ana) == [YES, NONE, NONE]


def test_what_cannot_be_saved_stays_in_sight_and_goes_first_the_next_time(folder, monkeypatch):
    desk = sit(folder)
    with monkeypatch.context() as broken:
        break_journal(broken, "The disk is full.")
        give(desk, 0, YES)
        desk.act(lambda by: acts.write_note(desk.review, desk.review.claims[0], "why", by))
        assert (desk.trouble, len(desk.unsaved), verdicts(desk)[0]) == ("The disk is full.", 2, YES)
    give(desk, 1, NO)
    assert (desk.trouble, desk.unsaved) == ("", ())
    assert Database.read(folder / "review.json").decisions == desk.review.decisions


def test_what_others_did_meanwhile_comes_before_what_was_not_saved(folder, monkeypatch):
    ana, ben = sit(folder, "ana"), sit(folder, "ben")
    with monkeypatch.context() as broken:
        break_journal(broken, "The disk is full.")
        give(ana, 0, YES)
    give(ben, 0, NO)
    ana.catch_up()
    assert verdicts(ana)[0] is YES
    assert ana.save()
    ben.catch_up()
    assert ana.review.decisions == ben.review.decisions
    assert verdicts(ben)[0] is YES


def test_leaving_with_something_unsaved_says_so(folder, monkeypatch):
    desk = sit(folder)
    break_journal(monkeypatch, "The disk is full.")
    give(desk, 0, YES)
    desk.leave("")
    assert (desk.trouble, len(desk.unsaved)) == ("The disk is full.", 1)


def test_articles_below_the_database_are_remembered_by_their_place_there(folder):
    desk = sit(folder)
    desk.leave("")
    assert [each.path for each in Database.read(folder / "review.json").articles] == ["a.txt", "b.txt"]


def test_a_colleague_is_blind_to_a_verdict_until_he_has_his_own(folder):
    desk = sit(folder)
    give(desk, 0, YES)
    claim = desk.review.claims[0].id
    assert seen(desk.review, claim, "ben").verdict is NONE
    assert seen_counts(desk.review, "ben")[NONE] == 3
    assert seen_counts(desk.review, "ana")[YES] == 1
    shown = desk.review.after(*acts.reveal(desk.review.claims[0], sit(folder, "ben").stamp()))
    assert seen(shown, claim, "ben").votes == {"ana": YES}
    assert seen_counts(shown, "ben")[NONE] == 3


def test_half_a_surrogate_pair_stands_in_the_way_of_no_save(folder):
    (folder / "c\udcff.txt").write_text("Rain fell in Seoul.\n")
    desk = sit(folder, "ana\udce9")
    note = "cut \ud83d and whole \ud83d\ude00"
    for _ in range(2):  # the second time it stands so already
        desk.act(lambda by: acts.write_note(desk.review, desk.review.claims[0], note, by))
    give(desk, 1, YES)
    desk.leave("")
    assert desk.trouble == ""
    again = sit(folder)
    assert again.review.standing(again.review.claims[0].id).note == "cut � and whole 😀"
    assert [each.reviewer for each in again.database.decisions] == ["ana�", "ana�"]


def test_a_journal_that_has_outgrown_its_file_is_folded_in_a_quiet_moment(tmp_path, monkeypatch):
    from store.ledger import Ledger

    desk = Desk(Arrival(align([])), Database.open(tmp_path / "review.json"), "ada")
    folded = []
    monkeypatch.setattr(Ledger, "has_outgrown", property(lambda _: True))
    monkeypatch.setattr(Ledger, "fold", lambda _: folded.append(True))
    desk.tidy()
    assert folded


def test_metadata_that_another_session_sets_reach_this_one(folder):
    here, there = sit(folder), sit(folder, "ben")
    article = there.review.alignment.articles[0]
    there.act(lambda stamp: acts.describe(there.review, [article], "outlet", "Harrow Post", stamp))
    here.catch_up()
    assert here.review.alignment.articles[0].outlet == "Harrow Post"


@pytest.mark.parametrize(("field", "value"), [("outlet", "Harrow Post"), ("date", "2026-03-02")])
def test_metadata_make_what_aligning_with_them_would(folder, field, value):
    desk = sit(folder)
    before = desk.review.alignment
    article = before.articles[0]
    desk.act(lambda stamp: acts.describe(desk.review, [article], field, value, stamp))
    assert getattr(desk.review.alignment.articles[0], field) == value
    assert desk.review.alignment == align(desk.review.alignment.articles)
    assert desk.review.origins == trace(desk.review.alignment)
    desk.act(lambda stamp: acts.undo(desk.review, stamp))
    assert desk.review.alignment == before


def test_an_article_that_was_edited_and_renamed_keeps_all_that_was_decided_of_it(folder):
    desk = sit(folder)
    give(desk, 2, YES)
    article = desk.review.alignment.articles[1]
    desk.act(lambda stamp: acts.describe(desk.review, [article], "outlet", "Harrow Post", stamp))
    desk.leave("")
    (folder / "b.txt").write_text("Three soldiers died in Kursk.\nTalks go on in Paris.\nRain came.\n")
    sit(folder).leave("")
    (folder / "b.txt").rename(folder / "c.txt")
    for _ in ("renamed", "and opened again"):
        again = sit(folder)
        claim = again.review.alignment.claim_of["c:2"]
        assert again.review.standing(claim.id).verdict is YES
        assert again.review.orphans == ()
        assert again.review.alignment.articles[1].outlet == "Harrow Post"
        again.leave("")


def test_an_article_away_for_a_while_is_known_again_under_a_new_name(folder):
    desk = sit(folder)
    give(desk, 2, YES)
    desk.leave("")
    (folder / "b.txt").rename(folder / "away")
    sit(folder).leave("")
    (folder / "away").write_text("Two soldiers died in Kursk.\nTalks go on in Paris.\nRain came.\n")
    (folder / "away").rename(folder / "c.txt")
    again = sit(folder)
    assert again.review.orphans == ()
    assert again.review.standing(again.review.alignment.claim_of["c:2"].id).verdict is YES


def test_a_former_name_that_another_article_has_for_a_while_is_not_forgotten(folder):
    desk = sit(folder)
    give(desk, 2, YES)
    desk.leave("")
    (folder / "b.txt").write_text("Two soldiers died in Kursk.\nTalks go on in Paris.\nRain came.\n")
    (folder / "b.txt").rename(folder / "c.txt")
    sit(folder).leave("")
    (folder / "b.txt").write_text("Snow lay on the hills of Aran.\n")
    sit(folder).leave("")
    (folder / "b.txt").unlink()
    assert sit(folder).review.orphans == ()


def test_an_article_graded_under_its_name_keeps_the_grade_through_a_rename(folder):
    desk = sit(folder)
    desk.act(lambda stamp: acts.grade_outlet(desk.review, "b", "C", stamp))
    desk.leave("")
    (folder / "b.txt").rename(folder / "c.txt")
    assert sit(folder).review.grades == {"c": "C"}


def test_an_article_is_followed_through_edits_and_a_rename_while_it_is_open(folder):
    def read():
        return Arrival(align(read_articles([folder])))

    desk = Desk(read(), Database.open(folder / "review.json"), "ana", read_again=read)
    give(desk, 2, YES)
    (folder / "b.txt").write_text("Two soldiers died in Kursk.\nTalks go on in Paris.\nRain came.\n")
    desk.take_in(desk.read_again())
    (folder / "b.txt").rename(folder / "c.txt")
    desk.take_in(desk.read_again())
    assert desk.review.orphans == ()


def test_a_new_article_under_an_old_name_is_itself(folder):
    desk = sit(folder)
    give(desk, 2, YES)
    desk.leave("")
    (folder / "b.txt").rename(folder / "c.txt")
    sit(folder).leave("")
    (folder / "b.txt").write_text("Snow lay on the hills of Aran.\n")
    again = sit(folder)
    assert again.review.alignment.claim_of["b:1"].id not in again.review.standings.by_claim
    assert again.review.orphans == ()


def test_an_outlet_keeps_its_grade_under_another_name(folder):
    desk = sit(folder)
    article = desk.review.alignment.articles[0]
    desk.act(lambda stamp: acts.grade_outlet(desk.review, article.name, "B", stamp))
    made = desk.act(lambda stamp: acts.describe(desk.review, [article], "outlet", "Harrow Post", stamp))
    assert desk.review.grades["Harrow Post"] == "B"
    assert told_together(made).endswith("set to “Harrow Post”; graded Harrow Post B as before")
    desk.act(lambda stamp: acts.undo(desk.review, stamp))
    assert desk.review.grades == {article.name: "B"}


def test_articles_that_lose_their_outlet_keep_its_grade_each(folder):
    desk = sit(folder)
    desk.act(
        lambda by: acts.describe(desk.review, desk.review.alignment.articles, "outlet", "Harrow Post", by)
    )
    desk.act(lambda by: acts.grade_outlet(desk.review, "Harrow Post", "B", by))
    desk.act(lambda by: acts.describe(desk.review, desk.review.alignment.articles, "outlet", "", by))
    names = [each.name for each in desk.review.alignment.articles]
    assert len(set(names)) > 1
    assert desk.review.grades == {"Harrow Post": "B", **dict.fromkeys(names, "B")}
    desk.act(lambda by: acts.undo(desk.review, by))
    assert desk.review.grades == {"Harrow Post": "B"}


def test_a_name_does_not_align_the_articles_again(folder, monkeypatch):
    desk = sit(folder)
    monkeypatch.setattr("review_tui.match.align", None)
    desk.act(
        lambda stamp: acts.describe(desk.review, desk.review.alignment.articles[:1], "title", "Flood", stamp)
    )
    assert desk.review.alignment.sentences[0].article.title == "Flood"


def test_a_place_that_could_not_be_kept_is_no_trouble_once_it_is(folder, monkeypatch):
    desk = sit(folder)

    def refuse(database, *place, **wait):
        raise StoreError("The disk is full.")

    monkeypatch.setattr(Database, "remember_place", refuse)
    desk.keep_place(desk.review.claims[1].id)
    assert desk.trouble == "The disk is full."
    monkeypatch.undo()
    desk.keep_place(desk.review.claims[1].id)
    assert desk.trouble == ""
    assert desk.place == desk.review.claims[1].id


def test_recorded_words_that_mean_nothing_here_are_told_once_with_their_number(folder):
    desk = sit(folder)
    give(desk, 0, YES)
    (made,) = desk.review.decisions
    told = "2 decisions are in words unknown here and left out: “perhaps”."
    desk.database.record(*(replace(made, id=f"{n:032}", batch=f"{n:032}", value="perhaps") for n in (1, 2)))
    desk.database.close()
    assert sit(folder).greeting == told
    assert verdicts(sit(folder))[0] is YES
