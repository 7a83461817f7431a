"""Which sentences make a claim: tags, merging, splitting, moving; and what an article does with it."""

from msgspec.structs import replace

from review_tui.records import Claim, Sentence
from review_tui.session import acts
from review_tui.stage.acting import Acting, Asked
from review_tui.text.show import for_show
from review_tui.views.articles import labels
from review_tui.views.words import count, shortened


class Editing(Acting):
    """What the reviewer changes of the claims."""

    def do_tag(self) -> None:
        """Tag the claim, or take its tag off."""
        tags = self.scene.tags ^ {self.scene.claim.lead.id}
        self.scene = replace(self.scene, tags=tags, echo=f"{count(len(tags), 'claim')} tagged.")

    def do_merge(self) -> None:
        """Make one claim of the tagged ones and this."""
        current = self.scene.claim
        claims = [current, *(each for each in self.scene.tagged if each.id != current.id)]
        if self.act(lambda stamp: acts.merge(claims, stamp), nothing="Tag the claims to merge with t first."):
            self.scene = replace(self.scene, tags=frozenset())

    def do_split(self) -> None:
        """Make the chosen sentence a claim of its own."""
        claim, sentence = self.scene.claim, self.scene.sentence
        self.act(lambda stamp: acts.split_out(claim, sentence, stamp), nothing="It stands alone already.")

    def do_apart(self) -> None:
        """Keep the chosen sentence apart from the claim's first, for good."""
        claim, sentence = self.scene.claim, self.scene.sentence
        if sentence.id == claim.lead.id:
            self.say("Choose with Tab the sentence that does not say the same as the first.")
        else:
            self.act(lambda stamp: acts.keep_apart(claim, claim.lead, sentence, stamp))

    def do_take(self) -> None:
        """Move the chosen sentence into the one tagged claim."""
        source, sentence = self.scene.claim, self.scene.sentence
        targets: list[Claim] = [each for each in self.scene.tagged if each.id != source.id]
        if len(targets) == 1:
            if self.act(lambda stamp: acts.move(source, sentence, targets[0], stamp)):
                self._stay_with(source, sentence)
        else:
            self.say("Tag with t the one claim that the chosen sentence is to move to.")

    def _stay_with(self, source: Claim, taken: Sentence) -> None:
        """Go on with what is left of a claim, at the sentence after the one taken out: more may follow."""
        left = [each for each in source.sentences if each.id != taken.id]
        if left:
            rest, place = self.desk.review.alignment.claim_of[left[0].id], source.sentences.index(taken)
            self.scene = replace(self.scene.at_claim(rest.id), chosen=min(place, len(left) - 1))

    async def do_origin(self) -> None:
        """Ask whom the chosen sentence credits, and keep it in place of what the program read."""
        claim, sentence = self.scene.claim, self.scene.sentence
        found = self.desk.review.origins.attributions[sentence.id]
        before = next((each.origin for each in found if each.origin), "")
        hint = "The name of who said it; empty for nobody."
        letter = labels(self.scene.review.alignment.articles)[sentence.article.id].letter
        words = shortened(for_show(sentence.text))
        what = f"Whom does {letter}, sentence {sentence.index + 1}, credit? “{words}”"
        origin = await self.front.ask(Asked(what, hint, before, is_replaced=True))
        if origin is not None:
            as_it_was = "The origin is as it was."
            self.act(lambda by: acts.set_origin(claim, sentence, origin, before, by), nothing=as_it_was)

    def do_stance(self, stance: str) -> None:
        """Record what the chosen sentence's article does with the claim."""
        claim, article, review = self.scene.claim, self.scene.sentence.article.id, self.desk.review
        self.act(lambda stamp: acts.set_stance(review, claim, article, stance, stamp))
