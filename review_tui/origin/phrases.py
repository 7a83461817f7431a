"""What a noun phrase names: a person, a body, people without a name, a document or a pronoun."""

from dataclasses import dataclass, replace
from enum import Enum, auto

from review_tui.origin import lexicon as lex
from review_tui.origin.institutions import read_institution
from review_tui.origin.nouns import is_people, is_role, singular
from review_tui.origin.words import POSSESSIVE, Words


class Kind(Enum):
    """What sort of thing a phrase stands for."""

    PERSON = auto()
    """A name with a title, so somebody."""
    NAME = auto()
    """A name without one: a person, a body or a country."""
    PEOPLE = auto()
    BODY = auto()
    DOCUMENT = auto()
    PRONOUN = auto()
    OTHER = auto()


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase that may be an origin."""

    name: str
    kind: Kind
    start: int
    end: int
    """First and last word, end exclusive, of the sentence."""
    head: str = ""
    """The noun in the singular, for a phrase without a name."""
    titles: tuple[str, ...] = ()
    acronym: str = ""
    owner: str = ""
    """To whom a name is said to belong: "South Korea's"."""
    is_definite: bool = False
    is_some: bool = False
    """One or several of many: "a doctor", "officials close to the talks"."""
    is_named: bool = False
    """It has a name, or belongs to one that has."""


NAME_LINKS = lex.word_set("of for the and on & de del la van von bin al el di da le und y e")
_SOME = lex.ARTICLES - lex.word_set("the its his her their our my")
_SINGLING_OUT = lex.word_set("familiar close based briefed who that")
"""After these comes which of many are meant: "officials close to the talks"."""
_NO_NAMES = lex.word_set("estimate finding result evidence sign claim rumour rumor speculation critic")


def describe(words: Words, start: int, end: int) -> Phrase | None:
    """The phrase that stands in these words, with what follows its noun where that names it."""
    is_definite = start < end and words.low[start] in ("the", "this", "that")
    is_some = start < end and words.low[start] in _SOME
    if end - start == 1 and words.low[start] in lex.PRONOUNS:
        return Phrase(words.low[start], Kind.PRONOUN, start, end)
    first = _skip_articles(words, start, end)
    if first >= end:
        return None
    if words.low[first] in lex.DEICTIC:
        return None
    found = _with_tail(words, first, end) or _plain_phrase(words, first, end)
    return found and replace(found, start=start, is_definite=is_definite, is_some=is_some or found.is_some)


def _skip_articles(words: Words, start: int, end: int) -> int:
    while start < end and (words.low[start] in lex.ARTICLES or not words.plain[start][0].isalnum()):
        if start + 1 < end and words.low[start + 1] == "of":
            break
        start += 1
    return start


def _with_tail(words: Words, start: int, end: int) -> Phrase | None:
    """A noun with a tail: "observers from the African Union", "one of the crew", "reports from Reuters"."""
    cut = next((n for n in range(start + 1, end) if _opens_tail(words, n)), None)
    if cut is None:
        return None
    head = _plain_phrase(words, start, cut)
    if head and words.low[cut] in _SINGLING_OUT:
        return replace(head, is_some=not head.is_named)
    stop = next((n for n in range(cut + 1, end) if _opens_tail(words, n)), end)
    tail = describe(words, cut + 1, stop) if words.low[cut] in (*lex.LINKING, "by", "in") else None
    if words.low[start] in lex.ARTICLES:
        return _one_of(words, start, tail, stop)
    if head is None or tail is None or head.kind is Kind.PERSON:
        return head
    if head.kind is Kind.DOCUMENT and tail.kind not in (Kind.OTHER, Kind.DOCUMENT):
        return replace(tail, start=start)
    is_state = (whole := read_institution(words.slice(start, stop))) is not None and whole.is_state
    if head.kind is Kind.NAME or not (is_state or words.low[cut] in lex.LINKING):
        return head
    is_named = not is_state and (head.is_named or tail.is_named)
    return replace(head, name=words.slice(start, stop), end=stop, is_named=is_named)


def _one_of(words: Words, start: int, tail: Phrase | None, stop: int) -> Phrase | None:
    if words.low[stop - 1] == "them":
        return Phrase("one of them", Kind.PRONOUN, start, stop)
    return tail and replace(tail, name=words.slice(start, stop), start=start, end=stop)


def _opens_tail(words: Words, at: int) -> bool:
    if words.low[at] in _SINGLING_OUT:
        return True
    return words.low[at] in lex.PREPOSITIONS and not _links_names(words, at)


def _links_names(words: Words, at: int) -> bool:
    """Whether a small word stands inside a name: "Security Service of Ukraine"."""
    after = at + 2 if at + 1 < len(words) and words.low[at + 1] == "the" else at + 1
    is_first = at == 1 and is_role(words.low[0]) and words.low[at] not in ("of", "for")
    return (
        words.low[at] in NAME_LINKS and words.is_capital(at - 1) and words.is_capital(after) and not is_first
    )


def _plain_phrase(words: Words, start: int, end: int) -> Phrase | None:
    """A phrase without a tail."""
    end, acronym = _cut_acronym(words, start, end)
    name = _after_owner(words, start, end)
    if name >= end:
        return None
    found = _titled(words, name, end) or _named(words, name, end) or _common(words, name, end)
    if name > start:
        found = replace(found, owner=words.slice(start, name))
    return replace(found, acronym=acronym, is_named=True) if acronym else found


def _cut_acronym(words: Words, start: int, end: int) -> tuple[int, str]:
    """Leaves out a closing "(NIS)"; any other bracket is just left out."""
    if end - start > 3 and words.plain[end - 1] == ")" and "(" in words.plain[start:end]:
        opening = max(n for n in range(start, end) if words.plain[n] == "(")
        inside = words.plain[opening + 1 : end - 1]
        is_acronym = len(inside) == 1 and inside[0][:2].isupper() and len(inside[0]) > 1
        return opening, inside[0] if is_acronym else ""
    return end, ""


def _after_owner(words: Words, start: int, end: int) -> int:
    """Leaves out "South Korea's" before a name, not before a noun: "Peru's ministry" is whose it is."""
    owned = [n + 1 for n in range(start, end) if words.low[n] == POSSESSIVE]
    rest = owned[-1] if owned else start
    names = [n for n in range(rest, end) if words.is_capital(n)]
    return rest if any(not is_role(words.low[n]) for n in names) else start


def _titled(words: Words, start: int, end: int) -> Phrase | None:
    titles = [n for n in range(start, end) if words.low[n] in lex.TITLES]
    if not titles or not words.is_capital(titles[-1] + 1) or titles[-1] + 1 >= end:
        return None
    first = titles[-1] + 1
    run = _name_end(words, first, end)
    if any(singular(low) in lex.BODIES or low == "staff" for low in words.low[first:run]):
        return None
    return Phrase(
        words.slice(first, run), Kind.PERSON, start, end, titles=words.low[start:first], is_named=True
    )


def _named(words: Words, start: int, end: int) -> Phrase | None:
    """A run of capitals that closes the phrase, or stands before "news agency" and the like."""
    tail = end
    while tail > start + 1 and words.low[tail - 1] in lex.NEWSROOMS and not words.is_capital(tail - 1):
        tail -= 1
    is_numbered = words.plain[tail - 1].isdigit() and words.is_capital(tail - 2)
    if not (words.is_capital(tail - 1) or is_numbered):
        return None
    first = tail - 1
    while first > start and _is_part_of_name(words, first - 1, start):
        first -= 1
    if tail - first == 1 and _is_common_opening(words, first):
        return None
    last = words.low[tail - 1]
    if tail == end and (last in lex.TITLES or (last.endswith("s") and singular(last) in lex.PEOPLE)):
        return None
    if (
        tail < end
        and singular(words.low[end - 1]) in ("agency", "outlet")
        and words.plain[tail - 1].endswith("an")
    ):
        return None
    return Phrase(words.slice(first, tail), Kind.NAME, start, end, is_named=True)


def _is_part_of_name(words: Words, at: int, start: int) -> bool:
    return (
        words.is_capital(at)
        or (at > start and _links_names(words, at))
        or (words.low[at] == "the" and at > start and _links_names(words, at - 1))
    )


def _name_end(words: Words, first: int, end: int) -> int:
    run = first
    while run < end and (
        words.is_capital(run) or words.low[run] in ("de", "del", "van", "von", "bin", "al", "da")
    ):
        run += 1
    return run


def _is_common_opening(words: Words, at: int) -> bool:
    """Whether a capital is only that of a sentence's first word."""
    low = words.low[at]
    is_first = at == 0 or (at == 1 and not words.plain[0][0].isalnum())
    known = {low, singular(low)} & (lex.PEOPLE | lex.BODIES | lex.DOCUMENTS | _NO_NAMES | lex.TIMES)
    return low in lex.TIMES or (is_first and bool(known or low in lex.BOUNDARIES or low in lex.PREPOSITIONS))


def _common(words: Words, start: int, end: int) -> Phrase:
    head = singular(words.low[end - 1])
    last = words.low[end - 1]
    kind = Kind.PEOPLE if is_people(last) else Kind.BODY if {head, last} & lex.BODIES else Kind.OTHER
    kind = Kind.DOCUMENT if kind is Kind.OTHER and head in lex.DOCUMENTS else kind
    has_owner = POSSESSIVE in words.low[start:end] and words.is_capital(start)
    return Phrase(
        words.slice(start, end), kind, start, end, head=head, is_named=has_owner and kind is Kind.BODY
    )
