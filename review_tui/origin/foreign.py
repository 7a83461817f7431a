"""Whom a sentence in a language besides English credits: who stands after or before its words of saying."""

from collections.abc import Iterator

from review_tui.origin.phrases import Kind, Phrase, Report
from review_tui.origin.tongues import Tongue, tongue_of
from review_tui.origin.words import Words

_LONGEST = 6
"""Words in the name of a body."""
_TIMES = 4
"""Words that tell when, between the verb and who says it."""
_GAP = 14
"""Words of an aside between who says it and the verb."""
_PUNCTUATION = frozenset((",", '"', "”", "»", "“", "–", "—"))
_SOME = frozenset(("un", "una", "une", "ein", "eine", "einer", "um", "uma", "een"))
_NUMBERS_TOO = frozenset(("segundo", "secondo", "conforme"))
_SPEAKS = frozenset(("spokesperson",))


def find_foreign(words: Words, language: str) -> tuple[Report, ...]:
    """Every place where the sentence credits somebody, in reading order."""
    tongue = tongue_of(language)
    found: list[Report] = []
    for at in range(len(words)):
        if not words.quoted[at]:
            found += [*_according(words, at, tongue), *_said(words, at, tongue)]
    return tuple(found)


def _according(words: Words, at: int, tongue: Tongue) -> Iterator[Report]:
    """After "según"; where that is a number too, "o segundo caso", only where a clause begins."""
    is_start = at == 0 or not words.plain[at - 1][0].isalnum() or words.low[at] not in _NUMBERS_TOO
    for cue in tongue.according:
        end = at + len(cue)
        if is_start and words.low[at:end] == cue and (phrase := _phrase(words, end, tongue)):
            yield Report(phrase, at, end, "relay")
            return


def _said(words: Words, at: int, tongue: Tongue) -> Iterator[Report]:
    """Who follows a verb that stands after a comma, or opens the sentence that the verb goes on with."""
    if words.low[at] not in tongue.said or (tongue.helper and words.low[at - 1 : at] != (tongue.helper,)):
        return
    if words.low[at] == "teilte" and "mit" not in words.low[at:]:
        return
    start = at - bool(tongue.helper)
    phrase = None
    if start and words.plain[start - 1] in _PUNCTUATION:
        phrase = _phrase(words, _skip_times(words, at + 1, tongue), tongue)
    phrase = phrase or _subject(words, start, tongue)
    if phrase:
        yield Report(phrase, start, at + 1, "speaker")


def _skip_times(words: Words, at: int, tongue: Tongue) -> int:
    """Past "el domingo", where an article alone is none."""
    end = at
    while end < min(len(words), at + _TIMES) and words.low[end] in tongue.times:
        end += 1
    return at if end == at + 1 and words.low[at] in tongue.articles else end


def _subject(words: Words, verb: int, tongue: Tongue) -> Phrase | None:
    """Who opens the sentence, right before the verb or with an aside between commas."""
    phrase = _phrase(words, 0, tongue)
    if phrase is None or phrase.end > verb or (phrase.kind is Kind.NAME and phrase.end == 1):
        return None  # the capital of a sentence's first word tells nothing: "Sie", "Nadie"
    between = words.plain[phrase.end : verb]
    is_aside = len(between) > 2 and (between[0], between[-1]) == (",", ",") and between.count(",") == 2
    return phrase if not between or (is_aside and len(between) < _GAP) else None


def _phrase(words: Words, start: int, tongue: Tongue) -> Phrase | None:
    """Who stands here: somebody with a title, a body, or a name."""
    first = start
    while first < len(words) and words.low[first] in tongue.articles and not _opens_name(words, first):
        first += 1
    if first >= len(words):
        return None
    found = _titled(words, first, tongue) or _body(words, first, tongue)
    may_be_noun = tongue.has_capital_nouns and first > start
    return found or (None if may_be_noun else _name(words, first, tongue))


def _opens_name(words: Words, at: int) -> bool:
    """Whether an article with a capital belongs to a name inside a sentence: "La Rochelle"."""
    return at > 0 and words.is_capital(at)


def _titled(words: Words, start: int, tongue: Tongue) -> Phrase | None:
    title = _title(words.low[start], tongue)
    if title is None:
        return None
    at, body = start + 1, None
    if at < len(words) and words.low[at] in tongue.links:
        while at < len(words) and words.low[at] in tongue.links | tongue.articles:
            at += 1
        body = _known_body(words, at, tongue)
        at = body[1] if body else start + 1
    told = f"{body[0]} {title}" if body else title
    name = at + (words.plain[at : at + 1] == (",",))
    person = _name(words, name, tongue) if name == at or title in _SPEAKS else None
    if person:
        return Phrase(person.name, Kind.PERSON, start, person.end, titles=tuple(told.split()), is_named=True)
    is_definite = start > 0 and words.low[start - 1] not in _SOME
    return Phrase(told, Kind.PEOPLE, start, at, head=title, is_definite=is_definite, is_some=not is_definite)


def _title(low: str, tongue: Tongue) -> str | None:
    """What a word says of people; where nouns are compounds, what its end does: "Bezirkssekretär"."""
    if low in tongue.titles or not tongue.has_capital_nouns:
        return tongue.titles.get(low)
    return next((title for own, title in tongue.titles.items() if low.endswith(own)), None)


def _body(words: Words, start: int, tongue: Tongue) -> Phrase | None:
    """A body that has an English name, or the name that follows its noun: "die Reederei Hanseblick"."""
    known = _known_body(words, start, tongue)
    if known is None:
        return None
    english, end = known
    is_noun = english in ("company", "airline", "bank")
    name = _name(words, end, tongue) if is_noun else None
    if name:
        return Phrase(name.name, Kind.NAME, start, name.end, is_named=True)
    return Phrase(english, Kind.BODY, start, end, head=english.split()[-1], is_definite=True)


def _known_body(words: Words, start: int, tongue: Tongue) -> tuple[str, int] | None:
    """The English for the body named here, and where its name ends; none where more capitals follow it."""
    for end in range(min(len(words), start + _LONGEST), start, -1):
        english = tongue.bodies.get(" ".join(words.low[start:end]))
        if english:
            is_longer = words.is_capital(start) and words.is_capital(end) and not tongue.has_capital_nouns
            return None if is_longer else (english, end)
    return None


def _name(words: Words, start: int, tongue: Tongue) -> Phrase | None:
    """A run of capitals."""
    end = start
    while words.is_capital(end) or (
        end > start and end < len(words) and words.low[end] in tongue.links and words.is_capital(end + 1)
    ):
        end += 1
    if end == start or words.quoted[start]:
        return None
    return Phrase(words.slice(start, end), Kind.NAME, start, end, is_named=True)
