"""Who "he", "the spy agency" or "the statement" is: the last fitting origin or subject before it.

Of the salience factors of Lappin and Leass (1994) these are recency, subjecthood and agreement; the others
need a parser.
"""

from collections.abc import Collection, Iterator

from msgspec.structs import replace

from review_tui.origin import lexicon as lex
from review_tui.origin import nouns, trades
from review_tui.origin.companies import company_key
from review_tui.origin.documents import givers, keeper_of
from review_tui.origin.institutions import read_institution
from review_tui.origin.known import Known
from review_tui.origin.named_bodies import FAR, is_placed
from review_tui.origin.nouns import singular
from review_tui.origin.phrases import Kind, Phrase
from review_tui.origin.reading import Line
from review_tui.origin.scene import REACH, Scene
from review_tui.origin.words import read_words

_GIVEN = {
    "notification": lex.word_set("notified"),
    "filing": lex.word_set("filed"),
    "complaint": lex.word_set("filed lodged"),
    "disclosure": lex.word_set("disclosed"),
    "submission": lex.word_set("submitted"),
}
"""Nouns that stand for what somebody gave, each with the verbs for giving it."""
_SPOKEN = lex.word_set("statement post message letter release tweet memo communique")


def resolve(scene: Scene, phrase: Phrase, at: int) -> Known | None:
    """Who a pronoun or a definite noun of sentence `at` is; None: nobody fits, or it is a name."""
    if phrase.kind is Kind.PRONOUN:
        return next((one for one in _meant(scene, phrase, at) if scene.fits(phrase.name, one)), None)
    if phrase.owner in lex.PRONOUNS:
        return resolve(scene, Phrase(phrase.owner, Kind.PRONOUN, phrase.start, phrase.start + 1), at)
    if phrase.kind is Kind.DOCUMENT and phrase.is_definite and phrase.head in _SPOKEN:
        return next((one for one in scene.credited_before(at) if one.kind is not Kind.DOCUMENT), None)
    if owner := keeper_of(phrase):
        return resolve(scene, owner, at) or scene.known(owner)
    if phrase.is_definite and phrase.head in _GIVEN:
        return _by_giver(scene, _GIVEN[phrase.head], at)
    if phrase.head in nouns.TITLES and phrase.name.lower().endswith(phrase.head):
        return _by_title(scene, phrase, at) or _by_speaker(scene, phrase, at)
    is_the_one = phrase.is_definite or (phrase.name.lower() in trades.COMPANIES and not phrase.is_some)
    if is_the_one and phrase.kind in (Kind.PEOPLE, Kind.BODY) and not phrase.is_named:
        return _by_noun(scene, phrase, at)
    return None


def _by_own_body(scene: Scene, phrase: Phrase, at: int) -> Known | None:
    """For whom "a spokeswoman" speaks that closes a sentence: the body that opens it."""
    body = scene.opening(at) if phrase.start else None
    if body is None or body.kind is Kind.PERSON:
        return None
    known = resolve(scene, body, at) or scene.known(body)
    is_body = scene.cast.institution(known.name) or scene.cast.companies.kinds(company_key(known.name))
    return known if is_body and (known.kind is Kind.PEOPLE or not known.is_person) else None


def _by_giver(scene: Scene, verbs: Collection[str], at: int) -> Known | None:
    """Who gave what is now cited: "The board was notified by Osk Rail. According to the notification"."""
    for back in range(at - 1, max(at - REACH, -1), -1):
        words = read_words(scene.lines[back].text)
        found = [each for n, low in enumerate(words.low) if low in verbs for each in givers(words, n)]
        if found:
            one = found[0] if len(found) == 1 else None
            return _giving(scene, one, back) if one else None
    return None


def _giving(scene: Scene, phrase: Phrase, at: int) -> Known:
    found = resolve(scene, phrase, at) or scene.known(phrase)
    return replace(found, name=scene.cast.company(found.name)) if found.kind is Kind.NAME else found


def _by_title(scene: Scene, phrase: Phrase, at: int) -> Known | None:
    named = scene.cast.titled([phrase.head])
    last = next((one for one in scene.credited_before(at, FAR) if one.name in named), None)
    is_capital = phrase.name[0].isupper() and phrase.name.split()[-1][0].isupper()
    if last or not (phrase.is_definite or is_capital) or len(named) != 1:
        return last if phrase.is_definite or is_capital else None
    return Known(named[0], Kind.PERSON, True, True, True)


def _by_noun(scene: Scene, phrase: Phrase, at: int) -> Known | None:
    kindred = trades.KINDRED.get(phrase.head, frozenset())
    told = read_institution(phrase.name)
    is_bare = phrase.name.lower() == phrase.head  # "the rival airline" may be another
    company = scene.bodies.by_company(phrase, at) if is_bare else None
    for one in scene.credited_before(at, FAR):
        other = scene.cast.institution(one.name)
        if told and other and told.differs(other):
            continue
        member = scene.cast.member(one.name)
        if member and any(kindred & set(name.lower().split()) for name in member.names):
            return one
        if not one.is_named and singular(one.name.lower().split()[-1]) == phrase.head:
            return company or one
    named = scene.bodies.by_mention(phrase, phrase.head, at) if is_bare else None
    return named or company or (scene.bodies.by_company(phrase, at) if is_placed(phrase) else None)


def _by_speaker(scene: Scene, phrase: Phrase, at: int) -> Known | None:
    """Whoever a spokesman speaks for: "a company spokesman"."""
    if not phrase.head.startswith("spokes"):
        return None
    if " " not in phrase.name:
        return _by_own_body(scene, phrase, at)
    noun = phrase.name.lower().removesuffix(f" {phrase.head}")
    return scene.bodies.by_mention(phrase, noun, at) or scene.bodies.by_company(
        replace(phrase, head=noun), at
    )


def _meant(scene: Scene, pronoun: Phrase, at: int) -> Iterator[Known]:
    """Whom a pronoun may mean: those its own sentence credits or opens with, then those before."""
    yield from reversed(scene.credited[at])
    opening = scene.opening(at) if pronoun.start else None
    if opening and opening.kind is not Kind.PRONOUN:
        yield scene.known(opening)
    yield from _before(scene, at)


def _before(scene: Scene, at: int) -> Iterator[Known]:
    """Whom the sentences before may mean: in each the one it opens with, then the ones it credits."""
    for back in range(at - 1, max(at - REACH, -1), -1):
        opening = scene.opening(back)
        if opening and back not in scene.corrected and not _is_told_again(opening, scene.lines[back]):
            yield scene.by_surname(opening) or resolve(scene, opening, back) or scene.known(opening)
        yield from reversed(scene.credited[back])


def _is_told_again(opening: Phrase, line: Line) -> bool:
    """Whether the one credited says who opens the line: a pronoun, or "its president, Marta Solis, said"."""
    told = (report.phrase for report in line.reports)
    is_told = any(
        opening.start == phrase.start
        or (opening.end + 1 == phrase.start and line.words.plain[phrase.end : phrase.end + 1] == (",",))
        for phrase in told
    )
    return opening.kind is Kind.PRONOUN or is_told
