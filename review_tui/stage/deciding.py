"""Verdicts, notes, confidence, grades, undo and redo."""

from functools import partial

from msgspec.structs import replace

from review_tui.errors import EditorError
from review_tui.origin.records import ENOUGH_ROOTS
from review_tui.records import Claim
from review_tui.session import acts
from review_tui.session.places import home
from review_tui.stage.acting import Acting, Asked
from review_tui.views.claims import first_words
from review_tui.views.words import count, shortened
from store import Act, Verdict

CONFIRMED = "1"
ALL_DONE = "That was the last unreviewed one here: R writes a report."
NOTE_KEPT = "The note is as it was."


class Deciding(Acting):
    """What the reviewer decides of a claim."""

    def do_verdict(self, word: str) -> None:
        """Give the current claim a verdict and go on to the next unreviewed one."""
        verdict, claim, review = Verdict(word), self.scene.claim, self.desk.review
        was = self.scene.standing(claim.id).verdict
        if self.act(lambda stamp: acts.give_verdict(review, [claim], verdict, stamp)):
            self._advance(was, verdict)

    async def do_verdict_tagged(self, word: str) -> None:
        """Give all tagged claims a verdict, once their number is confirmed."""
        verdict, claims, review = Verdict(word), self.scene.tagged, self.desk.review
        if not claims:
            self.say("Nothing is tagged yet: t tags a claim.")
            return
        what = f"Mark {count(len(claims), 'tagged claim')} {verdict}?"
        hint = "Enter marks them; z then undoes all at once."
        answer = await self.front.ask(Asked(what, hint, "yes", is_replaced=True))
        if answer and answer.casefold() in ("y", "yes"):
            if self.act(lambda stamp: acts.give_verdict(review, claims, verdict, stamp)):
                self.scene = replace(self.scene, tags=frozenset())
        else:
            self.say("Nothing is marked.")

    async def do_reason(self) -> None:
        """Ask why the verdict: that of this claim, or the one given last."""
        claim = self._judged()
        if claim is None:
            self.say("Give a verdict first, then its reason.")
            return
        number = self.scene.review.alignment.number_of[claim.id]
        standing, review = self.scene.standing(claim.id), self.desk.review
        what = f"Why is claim {number} {standing.verdict}? {self._known_by(claim)}"
        reason = await self.front.ask(Asked(what, "Enter keeps it.", standing.reason))
        if reason is not None:
            self.act(lambda stamp: acts.give_reason(review, claim, reason, stamp))

    def _judged(self) -> Claim | None:
        """The current claim where the reviewer has judged it, else the one they judged last."""
        review, reviewer = self.desk.review, self.desk.reviewer
        if review.standing(self.scene.claim.id).of(reviewer).evidence:
            return self.scene.claim
        given = (each for each in reversed(review.decisions) if each.act is Act.VERDICT)
        own = (each for each in given if each.reviewer == reviewer and review.log.stands(each))
        last = next(own, None)
        found = home(last, review.ground) if last else None
        return review.alignment.claim_by_id[found] if found else None

    def _advance(self, was: Verdict, verdict: Verdict) -> None:
        if verdict is Verdict.UNREVIEWED:
            return
        place = self.scene.sought("unreviewed", 1)
        if place is None and was is Verdict.UNREVIEWED:
            self.say(f"{self.scene.echo} {ALL_DONE}")
        elif place is not None:
            decided = self.scene.claim.lead.id
            self.scene = replace(self.scene.moved(place, self.scene.echo), decided=decided)

    @property
    def qualified(self) -> Claim:
        """The claim that confidence and grade speak of: the one just decided, else the current one."""
        return self.desk.review.alignment.claim_of.get(self.scene.decided, self.scene.claim)

    def do_undo(self) -> None:
        """Take back the reviewer's last decision and go where it was made."""
        review = self.desk.review
        self.act(lambda stamp: acts.undo(review, stamp), nothing="Nothing of yours is left to undo.", go=True)

    def do_redo(self) -> None:
        """Bring back what was undone and go where it was made."""
        review = self.desk.review
        self.act(lambda stamp: acts.redo(review, stamp), nothing="Nothing to redo.", go=True)

    async def do_note(self) -> None:
        """Ask for a note and keep it."""
        claim, drafts = self.scene.claim, self.desk.drafts
        what = f"Your note on claim {self.scene.number}: {self._known_by(claim)}"
        hint = "Enter keeps it; an empty note takes it away."
        text = drafts.aside(claim) or self._own_note(claim)
        note = await self.front.ask(Asked(what, hint, text, keep=partial(drafts.hold, claim)))
        if note is None:
            drafts.put_aside(self._own_note(claim))
            self.say(f"{NOTE_KEPT} e brings back what you typed." if drafts.aside(claim) else NOTE_KEPT)
        else:
            drafts.drop(claim)
            self._keep_note(claim, note)

    def do_long_note(self) -> None:
        """Write the note in the reviewer's own editor."""
        claim = self.scene.claim
        try:
            note = self.front.edit(self._own_note(claim))
        except EditorError as error:
            self.say(str(error))
        else:
            if note is not None:
                self.desk.drafts.drop(claim)
            self._keep_note(claim, note.strip() if note is not None else None)

    def _known_by(self, claim: Claim) -> str:
        """The first words of the claim, so that it is not mistaken for the one before or after."""
        return f"“{shortened(first_words(self.desk.review, claim))}”"

    def _own_note(self, claim: Claim) -> str:
        return self.desk.review.standing(claim.id).notes.get(self.desk.reviewer, "")

    def _keep_note(self, claim: Claim, note: str | None) -> None:
        review = self.desk.review
        if note is None:
            self.say(NOTE_KEPT)
        else:
            self.act(lambda stamp: acts.write_note(review, claim, note, stamp), nothing=NOTE_KEPT)

    def do_confidence(self, level: str) -> None:
        """Record how sure the reviewer is of the verdict."""
        claim, review = self.qualified, self.desk.review
        self.act(lambda stamp: acts.set_confidence(review, claim, level, stamp))

    def do_grade(self, grade: str) -> None:
        """Grade the claim on the Admiralty scale."""
        claim, review = self.qualified, self.desk.review
        number = review.alignment.number_of[claim.id]
        if grade == CONFIRMED and len(review.roots(claim.id)) < ENOUGH_ROOTS:
            few = f"claim {number} rests on fewer than two roots"
            self.say(f"Grade 1 is for what other sources confirm; {few}.")
        else:
            self.act(lambda stamp: acts.grade_claim(review, claim, grade, stamp))
