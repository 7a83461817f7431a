"""Moving over claims and sentences, searching, ordering, filtering."""

from collections.abc import Mapping

from msgspec.structs import replace

from review_tui.session.selection import EVERYTHING, WORDS, has_words, sought
from review_tui.session.worklist import Order
from review_tui.stage.acting import Acting, Asked
from review_tui.views.words import count

NO_SEARCH = "Nothing to look for yet: / asks for a word."
ALL_SHOW = "Showing all claims."
_KINDS = {"unreviewed": "is unreviewed", "conflict": "is in conflict"}
_ROUND: Mapping[int, str] = {1: "On from the top.", -1: "On from the end."}
"""What is said where a search has come to the other end of the claims, by its direction."""
_ORDERED: Mapping[Order, str] = {
    Order.READING: "In reading order",
    Order.USEFULNESS: "The most useful first",
    Order.SIZE: "What most articles tell first",
}


class Moving(Acting):
    """Where the reviewer looks."""

    def do_move(self, step: int) -> None:
        """Go some claims on or back."""
        self.scene = self.scene.moved(self.scene.at + step)

    def do_first(self) -> None:
        """Go to the first claim."""
        self.scene = self.scene.moved(0)

    def do_last(self) -> None:
        """Go to the last claim."""
        self.scene = self.scene.moved(len(self.scene.queue) - 1)

    def do_seek(self, what: str, step: int) -> None:
        """Go to the next claim of a kind, or say that there is none."""
        self._go(self.scene.sought(what, step), step, _KINDS[what])

    def do_match(self, step: int) -> None:
        """Go to the next claim that has the words looked for."""
        if self.scene.search:
            self._go(self.scene.sought("match", step), step, f"has “{self.scene.search}”")
            self._choose_match()
        else:
            self.say(NO_SEARCH)

    def _choose_match(self) -> None:
        """Choose the sentence of the claim that has the words looked for, if any has."""
        having = (has_words(sentence, self.scene.search) for sentence in self.scene.claim.sentences)
        place = next((place for place, has in enumerate(having) if has), self.scene.chosen)
        if place != self.scene.chosen:
            self.scene = replace(self.scene, chosen=place)

    def go_to(self, claim: str) -> None:
        """Go to a claim by its id, past the filter if need be."""
        if claim in self.scene.queue:
            self.scene = replace(self.scene.at_claim(claim), echo="")
        elif claim in self.scene.review.alignment.claim_by_id:
            self._go_past_filter(claim)
        else:
            self.say("That claim is no more: its sentences belong to other claims now.")

    def _go_past_filter(self, claim: str) -> None:
        """Show more claims, this one among them, and say so."""
        number, review = self.scene.review.alignment.number_of[claim], self.scene.review
        if claim in review.left_out:
            line = EVERYTHING
            echo = f"Claim {number} is a headline, byline or the like; all of them show now, & hides them."
        else:
            line = ""
            echo = f"“{self.scene.filter}” leaves claim {number} out; all claims show now, & filters again."
        self.scene = replace(self.scene, filter=line, echo=echo).arranged(claim)

    def go_to_number(self, words: str) -> bool:
        """Go to the claim with this number; false where it is no number of a claim."""
        claim = self.scene.review.numbered(words)
        if claim:
            self.go_to(claim.id)
        return claim is not None

    def _go(self, place: int | None, step: int, what: str) -> None:
        """Go to the place of what was sought, or say that there is none; say where the way led round."""
        if place is None:
            self.say(f"No claim here {what}.")
        elif place == self.scene.at:
            self.scene = self.scene.moved(place, f"No other claim here {what}.")
        else:
            has_come_round = (place - self.scene.at) * step < 0
            self.scene = self.scene.moved(place, _ROUND[step] if has_come_round else "")

    async def do_search(self) -> None:
        """Ask for words and go to the next claim that has them."""
        if await self.ask_words("claim"):
            self.do_match(1)

    async def ask_words(self, what: str) -> bool:
        """Ask which words to look for; false where the reviewer thinks better of it."""
        hint = f"Enter finds the next {what} with it; n and N go on."
        words = await self.front.ask(Asked("Find", hint, self.scene.search, is_replaced=True))
        if words:
            self.scene = replace(self.scene, search=words, echo="")
        return bool(words)

    def do_choose(self, step: int) -> None:
        """Choose another sentence of the claim."""
        chosen = (self.scene.chosen + step) % len(self.scene.claim.sentences)
        self.scene = replace(self.scene, chosen=chosen, echo="")

    def do_context(self) -> None:
        """Show or hide what stands around each sentence."""
        self.scene = replace(self.scene, with_context=not self.scene.with_context, scrolled=0, echo="")

    def do_explain(self) -> None:
        """Show or hide why the sentences are linked."""
        self.scene = replace(self.scene, with_reasons=not self.scene.with_reasons, scrolled=0, echo="")

    def do_order(self, order: str) -> None:
        """Work through the claims in another order."""
        scene = replace(self.scene, order=Order(order)).arranged()
        passed = f"{count(scene.at, 'claim')} before this one, < goes to the first"
        before = passed if scene.at else "this claim is the first"
        self.scene = replace(scene, echo=f"{_ORDERED[scene.order]}; {before}.")

    async def do_filter(self) -> None:
        """Ask which claims to show."""
        hint = "A verdict, conflict, stale, tagged, alone, in:B, by:ann, words; empty: all."
        asked = Asked("Show only", hint, self.scene.filter, is_replaced=True, choices=WORDS)
        line = await self.front.ask(asked)
        if line is not None:
            scene = replace(self.scene, filter=line).arranged()
            review = scene.review
            of = review.claims if EVERYTHING in line.split() else review.counted
            left = f"{count(len(scene.queue), 'claim')} of {len(of)}"
            told = f"Showing {left}: {line}; Esc shows all." if line else ALL_SHOW
            if not scene.queue and sought(line):
                told += " What is no filter is looked for in sentences."
            self.scene = replace(scene, echo=told)

    def do_unfilter(self) -> None:
        """Show all claims again, at the same one."""
        self.scene = replace(self.scene, filter="", echo=ALL_SHOW).arranged()
