"""A claim's sentences as a report quotes them, safe to show."""

from collections.abc import Iterable, Mapping
from textwrap import shorten

from msgspec import Struct

from review_tui.origin.records import Attribution, Stance
from review_tui.records import Claim, Sentence
from review_tui.session import Review
from review_tui.text.show import one_line
from review_tui.views.articles import Label
from review_tui.views.parts import Mark, Part, marked_parts


class Passage(Struct, frozen=True):
    """One sentence with where it stands and whom it credits."""

    label: Label
    sentence: Sentence
    claim: Claim
    """For which it is quoted."""
    attributions: tuple[Attribution, ...]
    stance: Stance
    """What its article does with the claim."""

    @property
    def place(self) -> str:
        """Where to find it: by number, by line, and exactly."""
        one = self.sentence
        return f"sentence {one.index + 1}, line {one.line}, characters {one.start}–{one.end}"

    @property
    def text(self) -> str:
        """Its words on one line."""
        return one_line(self.sentence.text)

    @property
    def parts(self) -> tuple[Part, ...]:
        """Its words, marked where they are shared and where they differ; neighbours under one mark."""
        return _joined(marked_parts(self.sentence, self.claim))

    @property
    def credits(self) -> str:
        """Whom it credits and how far it stands behind that; empty where it says neither."""
        origins = ", ".join(dict.fromkeys(_origin(each) for each in self.attributions if each.origin))
        hedges = dict.fromkeys(f"hedged “{one_line(each.hedge)}”" for each in self.attributions if each.hedge)
        return ", ".join([*([f"credits {origins}"] if origins else []), *hedges])

    @property
    def doing(self) -> str:
        """What its article does with the claim, where it does not simply assert it and no hedge says so."""
        is_said = self.stance is Stance.HEDGES and any(each.hedge for each in self.attributions)
        return "" if is_said or self.stance is Stance.ASSERTS else self.stance.value


def _joined(parts: Iterable[Part]) -> tuple[Part, ...]:
    """The parts, with those under one mark made one where nothing but a blank stands between them."""
    found: list[Part] = []
    for part in parts:
        if len(found) > 1 and found[-1].text.isspace() and found[-2].mark is part.mark is not Mark.PLAIN:
            before, blank = found[-2:]
            found[-2:] = [Part(before.text + blank.text + part.text, part.mark)]
        else:
            found.append(part)
    return tuple(found)


def _origin(one: Attribution) -> str:
    return one_line(one.origin or "") + (" (worked out)" if one.resolved else "")


Labels = Mapping[str, Label]


def passages(claim: Claim, labels: Labels, review: Review) -> tuple[Passage, ...]:
    """The claim's sentences as they are quoted for it."""
    return tuple(
        Passage(
            labels[each.article.id],
            each,
            claim,
            review.origins.attributions.get(each.id, ()),
            review.stance(claim.id, each.article.id),
        )
        for each in claim.sentences
    )


def opening(sentence: Sentence, size: int = 120) -> str:
    """How the sentence begins: whole words of at most `size` characters, then an ellipsis."""
    return shorten(one_line(sentence.text), size, placeholder="…")
