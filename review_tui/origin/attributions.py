"""Whom each sentence of an article credits, with what hedge, and through whom it came."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec.structs import replace

from review_tui.origin import lexicon as lex
from review_tui.origin.cast import Cast
from review_tui.origin.chains import with_chains
from review_tui.origin.continued import Attributions, continue_quotations
from review_tui.origin.known import Known
from review_tui.origin.named_bodies import NamedBodies
from review_tui.origin.phrases import Kind, Phrase, Report
from review_tui.origin.reading import Line
from review_tui.origin.records import Attribution
from review_tui.origin.resolve import resolve
from review_tui.origin.scene import Scene
from review_tui.text.questions import asks


def attribute(lines: Sequence[Line], cast: Cast, corrections: Mapping[str, str]) -> dict[str, Attributions]:
    """The attributions of one article, by sentence id; `corrections` name the origin of a sentence by its id.

    An empty correction says that the sentence credits nobody.
    """
    scene = Scene(cast, lines, NamedBodies(cast, lines), [[] for _ in lines])
    found: dict[str, Attributions] = {}
    for at, line in enumerate(lines):
        known = _attribute(scene, at)
        correction = corrections.get(line.sentence.id)
        found[line.sentence.id] = known if correction is None else _corrected(scene, at, known, correction)
    continue_quotations(lines, found, corrections)
    return found


def _attribute(scene: Scene, at: int) -> Attributions:
    line = scene.lines[at]
    read = [(report, *_origin(scene, report.phrase, at)) for report in line.reports]
    for _, known, _ in read:
        if known:
            scene.credited[at].append(known)
    built = [_build(line, report, known, resolved) for report, known, resolved in read]
    chained = tuple(_told_in_turn(scene, at, with_chains(line.words, line.reports, built, cast=scene.cast)))
    inherited = tuple(_inherit(one, known) for one, (_, known, _) in zip(chained, read, strict=True))
    chains = {one.origin: one.chain for one in inherited}
    scene.credited[at] = [replace(known, chain=chains[known.name]) for known in scene.credited[at]]
    return _each_once(inherited) or _of_turn(scene, at) or _hedge_alone(line)


def _told_in_turn(scene: Scene, at: int, attributions: Iterable[Attribution]) -> Iterator[Attribution]:
    """Whoever takes a turn in a transcript passes on what he credits to others."""
    speaker = _speaker(scene, at)
    for one in attributions:
        chain = dict.fromkeys((*one.chain, speaker.name)) if speaker and one.chain else one.chain
        yield replace(one, chain=tuple(chain))


def _of_turn(scene: Scene, at: int) -> Attributions:
    """Who says in a transcript what is credited to nobody else."""
    sentence, known = scene.lines[at].sentence, _speaker(scene, at)
    if known is None or asks(sentence.text):
        return ()
    scene.credited[at].append(known)
    hedge = scene.lines[at].hedge_words
    return (
        Attribution(known.name, "", hedge, sentence.start, sentence.end, is_named=True, chain=(known.name,)),
    )


def _speaker(scene: Scene, at: int) -> Known | None:
    name = scene.lines[at].speaker
    return scene.known(Phrase(name, Kind.PERSON, 0, 0, is_named=True)) if name else None


def _inherit(attribution: Attribution, known: Known | None) -> Attribution:
    """Whoever has no name still speaks through whom he spoke before: "He also revealed"."""
    if known is None or known.is_named or not attribution.resolved or len(attribution.chain) > 1:
        return attribution
    return replace(attribution, chain=known.chain) if known.chain[:1] == (known.name,) else attribution


def _origin(scene: Scene, phrase: Phrase, at: int) -> tuple[Known | None, bool]:
    """Who a phrase is, and whether that had to be worked out."""
    resolved = resolve(scene, phrase, at)
    if resolved or phrase.name in lex.PRONOUNS:
        return resolved, True
    known = scene.known(phrase)
    return (
        replace(known, is_institution=False) if scene.bodies.is_one_of_several(phrase, at) else known
    ), False


def _build(line: Line, report: Report, known: Known | None, resolved: bool) -> Attribution:
    first, last = min(report.start, report.phrase.start), max(report.end, report.phrase.end)
    spans, base = line.words.spans, line.sentence.start
    return Attribution(
        known.name if known else None,
        line.words.slice(report.start, report.end),
        line.hedge_words,
        base + spans[first][0],
        base + spans[last - 1][1],
        resolved,
        known is not None and known.is_named,
        known is not None and known.is_institution,
        report.phrase.name if resolved and known and known.is_named and _is_noun(report.phrase) else "",
    )


def _is_noun(phrase: Phrase) -> bool:
    return phrase.kind is Kind.BODY or phrase.head.startswith("spokes")


def _hedge_alone(line: Line) -> Attributions:
    """A sentence that credits nobody and yet holds back."""
    if line.hedge is None:
        return ()
    start, end = (line.sentence.start + place for place in line.hedge)
    words = line.text[slice(*line.hedge)]
    return (Attribution(None, words, words, start, end),)


def _each_once(attributions: Iterable[Attribution]) -> Attributions:
    """One attribution per origin, in reading order; a name in the sentence goes before a pronoun."""
    first: dict[str | None, Attribution] = {}
    for attribution in attributions:
        before = first.get(attribution.origin)
        if before is None or (before.resolved and not attribution.resolved):
            first[attribution.origin] = attribution
    return tuple(sorted(first.values(), key=lambda one: (one.start, one.end)))


def _corrected(scene: Scene, at: int, found: Attributions, origin: str) -> Attributions:
    """What the reviewer says instead; a "he said" after it is resolved to that."""
    sentence = scene.lines[at].sentence
    scene.corrected.add(at)
    scene.credited[at] = []
    if not origin.strip():
        return ()
    scene.credited[at] = [scene.known(Phrase(origin, Kind.NAME, 0, 0, is_named=True))]
    place = found[0] if found else Attribution(None, "", None, sentence.start, sentence.end)
    return (replace(place, origin=origin, resolved=False, is_named=True, chain=(origin,)),)
