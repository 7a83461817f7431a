"""Two at one review: what a colleague does meanwhile never turns an act on something else."""

import pytest
from msgspec.structs import replace

from review_tui.arrival.records import Arrival
from review_tui.desk import Desk
from review_tui.match import align
from review_tui.session import acts
from review_tui.session.worklist import Order, queue
from review_tui.stage.scene import Scene
from review_tui.stage.stage import Stage
from store import Act, Database, Verdict
from tests.ui.conftest import article

ONE = "The dam at Brill broke on Friday.\nThe mayor asked for help.\nSchools stay closed.\nRain goes on.\n"
TWO = "On Friday the dam at Brill broke.\nA bridge was swept away.\n"
THREE = "The dam at Brill broke on Friday, the council said.\nTrains run again.\n"


class Front:
    """Answers every question, after something else has happened."""

    def __init__(self):
        self.answer, self.meanwhile = "noted", lambda: None

    def show(self, scene):
        return scene

    async def ask(self, asked):
        self.meanwhile()
        return self.answer


@pytest.fixture
def sit(tmp_path):
    base = align([article("one", ONE), article("two", TWO), article("three", THREE)])

    def at(reviewer):
        desk = Desk(Arrival(base), Database.open(tmp_path / "review.json"), reviewer)
        return Stage(desk, Scene(desk.review, reviewer, queue(desk.review)), Front())

    return at


def saying(stage, words):
    return next(each for each in stage.desk.review.claims if words in each.lead.text)


def merge(stage, *words):
    stage.desk.act(lambda by: acts.merge([saying(stage, each) for each in words], by))


def judge(stage, words, verdict):
    stage.desk.act(lambda by: acts.give_verdict(stage.desk.review, [saying(stage, words)], verdict, by))


async def test_a_note_stays_with_the_claim_it_was_begun_on(sit):
    ada, bob = sit("ada"), sit("bob")
    ada.scene = replace(ada.scene, filter="alone").arranged()
    ada.go_to(saying(ada, "Schools").id)

    def meanwhile():
        merge(bob, "dam at Brill", "Schools")
        ada.catch_up()

    ada.front.meanwhile = meanwhile
    await ada.do_note()
    (note,) = [each for each in ada.desk.review.decisions if each.act is Act.NOTE]
    assert note.quotes[0].exact == "Schools stay closed."


def test_the_chosen_sentence_stays_chosen(sit):
    ada, bob = sit("ada"), sit("bob")
    merge(ada, "Rain goes", "Trains run")
    ada.scene = ada.scene.reviewed(ada.desk.review, "")
    ada.go_to(saying(ada, "dam at Brill").id)
    ada.do_choose(2)
    chosen = ada.scene.sentence
    bob.catch_up()
    judge(bob, "Schools", Verdict.UNVERIFIED)
    ada.catch_up()
    assert ada.scene.sentence is chosen
    assert ada.scene.chosen == 2


def test_going_to_a_claim_that_a_colleague_merged_away_is_told(sit):
    ada, bob = sit("ada"), sit("bob")
    gone = saying(ada, "Trains run").id
    merge(bob, "Rain goes", "Trains run")
    ada.catch_up()
    before = ada.scene.claim
    ada.go_to(gone)
    assert ada.scene.claim is ada.desk.review.alignment.claim_by_id[before.id]
    assert ada.scene.echo == "That claim is no more: its sentences belong to other claims now."


def test_what_the_same_reviewer_does_in_another_session_shows(sit):
    here, there = sit("ada"), sit("ada")
    judge(there, "Schools", Verdict.CONTRADICTED)
    here.catch_up()
    assert here.scene.standing(saying(here, "Schools").id).verdict is Verdict.CONTRADICTED
    assert here.scene.echo == "ada recorded 1 decision meanwhile."


def test_nothing_of_a_hidden_verdict_moves_a_claim_or_shows_beside_it(sit):
    ada, bob = sit("ada"), sit("bob")
    before = replace(ada.scene, order=Order.USEFULNESS).arranged().queue
    claim = saying(bob, "Schools")
    judge(bob, "Schools", Verdict.CORROBORATED)
    bob.desk.act(lambda by: acts.set_confidence(bob.desk.review, claim, "high", by))
    ada.catch_up()
    assert replace(ada.scene, order=Order.USEFULNESS).arranged().queue == before
    standing = ada.scene.standing(claim.id)
    assert (standing.confidence, standing.override, standing.reviewer) == ("", False, "")
    assert replace(ada.scene, filter="override").arranged().queue == ()


def test_undoing_one_of_two_verdicts_given_at_once_tells_the_one_that_stands(sit):
    here, there = sit("ada"), sit("ada")
    for stage, verdict in ((here, "unverified"), (there, "contradicted")):
        stage.go_to(saying(stage, "Schools").id)
        stage.do_verdict(verdict)
    there.do_undo()
    assert there.scene.standing(saying(there, "Schools").id).verdict is Verdict.UNVERIFIED
    assert "undone, back to “unverified”" in there.scene.echo
