"""One claim with everything a verdict on it rests on."""

from collections.abc import Mapping

from msgspec import Struct
from msgspec.structs import replace

from review_tui.origin.records import Stance
from review_tui.records import Alignment, Claim, Link, Sentence
from review_tui.session import Review, Standing
from review_tui.session.worklist import need
from review_tui.text.show import for_show, one_line
from review_tui.views.articles import Label, labels, told_name
from review_tui.views.differences import Difference, differences, differences_beside, hints
from review_tui.views.grounds import told_roots
from review_tui.views.loose import loosely_linked
from review_tui.views.opinions import told_colleagues, told_hidden, told_notes
from review_tui.views.parts import Part, marked_parts, shown_parts
from review_tui.views.suggestions import Suggestion, suggestion

NO_LINKS = "One sentence; nothing to link."


class Passage(Struct, frozen=True):
    """One sentence of a claim, with where it stands."""

    label: Label
    article: str
    """Id of its article."""
    number: int
    """Place in its article, from 1."""
    line: int
    parts: tuple[Part, ...]
    stance: Stance = Stance.ASSERTS
    """What its article does with the claim."""
    origin: str = ""
    """Whom it credits, with ? where that was worked out."""
    is_loose: bool = False
    """Whether only a weak link holds it to the claim."""
    differences: tuple[Difference, ...] = ()
    """Of a sentence of another claim, where it differs from this one's."""
    before: tuple[Part, ...] = ()
    after: tuple[Part, ...] = ()
    """The sentences around it in its article."""


class Evidence(Struct, frozen=True):
    """A claim as the reviewer weighs it."""

    number: int
    standing: Standing
    passages: tuple[Passage, ...]
    differences: tuple[Difference, ...]
    hints: tuple[Difference, ...]
    """Where its sentences differ and can both be right."""
    related: tuple[Passage, ...]
    """Sentences of other claims that share a part, first those that differ in another."""
    roots: tuple[str, ...]
    """What it rests on, independently of each other."""
    against: tuple[str, ...]
    """Letters of the articles that say otherwise and so are no root of it."""
    colleagues: tuple[str, ...]
    """What the other reviewers say, a line each; none while that is hidden."""
    chains: tuple[str, ...]
    """How each root reached the articles, and what would end the claim, a sentence each."""
    suggestion: Suggestion | None
    """The program's reading; None while it is hidden."""
    hidden: str
    """That verdict, note or both of the other reviewers are kept from view; empty where nothing is."""
    need: str
    """Why the claim stands where it stands in the queue by usefulness."""
    notes: tuple[str, ...]
    """The reviewer's own first; those of others with their names."""
    reason: str
    """Why the verdict."""
    stale: str


def evidence(review: Review, claim: Claim, number: int, standing: Standing, *, is_open: bool) -> Evidence:
    """Everything to show of a claim that stands so; the suggestion only where it is open to the reviewer."""
    names, loose = labels(review.alignment.articles), loosely_linked(claim)
    return Evidence(
        number=number,
        standing=standing,
        passages=tuple(
            _in_context(
                _passage(s, names[s.article.id], marked_parts(s, claim), s.id in loose), s, claim, review
            )
            for s in claim.sentences
        ),
        differences=differences(claim, names),
        hints=hints(claim, names),
        related=_related(claim, review.alignment, names),
        roots=tuple(told_name(root.name, names) for root in review.roots(claim.id)),
        against=tuple(names[each].letter for each in review.disputing(claim)),
        colleagues=told_colleagues(standing),
        chains=told_roots(review.roots(claim.id), review.origins.single_points.get(claim.id, ()), names),
        suggestion=suggestion(review, claim) if is_open else None,
        hidden=told_hidden(review, claim.id, standing),
        need=need(review, claim, standing).value,
        notes=told_notes(standing),
        reason=for_show(standing.reason),
        stale=for_show(standing.stale),
    )


def told_links(review: Review, claim: Claim) -> tuple[str, ...]:
    """Why the sentences of a claim are linked, a sentence each, strongest link first."""
    names = labels(review.alignment.articles)
    links = sorted(claim.links, key=lambda each: -each.score)
    return tuple(_told_link(each, names) for each in links) or (NO_LINKS,)


def _told_link(link: Link, names: Mapping[str, Label]) -> str:
    from review_tui.match.explain import explain  # slow to load, and asked for now and then

    why = explain(link)
    a = f"{names[link.a.article.id].letter} {link.a.index + 1}"
    b = f"{names[link.b.article.id].letter} {link.b.index + 1}"
    same = ", ".join(dict.fromkeys(one_line(pair[0]) for pair in why.shared)) or "hardly a word"
    differs = "; ".join(one_line(each) for each in (*why.conflicts, *why.hints))
    return f"{a} ~ {b} ({link.score:.2f}) same: {same}" + (f"; differs: {differs}" if differs else "")


def _passage(sentence: Sentence, label: Label, parts: tuple[Part, ...], is_loose: bool = False) -> Passage:
    place = (label, sentence.article.id, sentence.index + 1, sentence.line)
    return Passage(*place, parts, is_loose=is_loose)


def _related(claim: Claim, alignment: Alignment, names: Mapping[str, Label]) -> tuple[Passage, ...]:
    differing = differences_beside(claim, alignment, names)
    found = (
        replace(_passage(s, names[s.article.id], shown_parts(s)), differences=differing.get(s.id, ()))
        for s in claim.related
    )
    return tuple(sorted(found, key=lambda passage: not passage.differences))


def _in_context(passage: Passage, sentence: Sentence, claim: Claim, review: Review) -> Passage:
    neighbours = review.alignment.sentences_of[sentence.article.id]
    credited = [each for each in review.origins.attributions[sentence.id] if each.origin]
    origin = ", ".join(dict.fromkeys(f"{each.origin}{'?' if each.resolved else ''}" for each in credited))
    before = shown_parts(neighbours[sentence.index - 1]) if sentence.index else ()
    after = shown_parts(neighbours[sentence.index + 1]) if sentence.index + 1 < len(neighbours) else ()
    stance = review.stance(claim.id, sentence.article.id)
    return replace(passage, stance=stance, origin=one_line(origin), before=before, after=after)
