"""What a noun phrase without a tail names: somebody with a title, a run of capitals, or a common noun."""

from msgspec.structs import replace

from review_tui.origin import lexicon as lex
from review_tui.origin import nouns
from review_tui.origin.nouns import is_people, is_role, singular
from review_tui.origin.phrases import Kind, Phrase
from review_tui.origin.words import POSSESSIVE, Words

_LINKS = lex.word_set("of for the and on & de del la van von bin al el di da le und y e")
_AFTER_NAMES = nouns.NEWSROOMS | {"plc"}
_NO_NAMES = lex.word_set("estimate finding result evidence sign claim rumour rumor speculation critic")


def plain_phrase(words: Words, start: int, end: int) -> Phrase | None:
    """A phrase without a tail."""
    end, acronym = _cut_acronym(words, start, end)
    name = _after_owner(words, start, end)
    if name >= end:
        return None
    found = _titled(words, name, end) or _named(words, name, end) or _common(words, name, end)
    if name > start:
        found = replace(found, owner=words.slice(start, name))
    return replace(found, acronym=acronym, is_named=True) if acronym else found


def links_names(words: Words, at: int) -> bool:
    """Whether a small word stands inside a name: "Security Service of Ukraine"."""
    after = at + 2 if at + 1 < len(words) and words.low[at + 1] == "the" else at + 1
    is_first = at == 1 and is_role(words.low[0]) and words.low[at] not in ("of", "for")
    return words.low[at] in _LINKS and words.is_capital(at - 1) and words.is_capital(after) and not is_first


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
    titles = [n for n in range(start, end) if words.low[n] in nouns.TITLES]
    if not titles or not words.is_capital(titles[-1] + 1) or titles[-1] + 1 >= end:
        return None
    first = titles[-1] + 1
    run = _name_end(words, first, end)
    if any(singular(low) in nouns.BODIES or low == "staff" for low in words.low[first:run]):
        return None
    return Phrase(
        words.slice(first, run), Kind.PERSON, start, end, titles=words.low[start:first], is_named=True
    )


def _named(words: Words, start: int, end: int) -> Phrase | None:
    """A run of capitals that closes the phrase, or stands before "news agency" and the like."""
    tail = end
    while tail > start + 1 and words.low[tail - 1] in _AFTER_NAMES and not words.is_capital(tail - 1):
        tail -= 1
    is_numbered = words.plain[tail - 1].isdigit() and words.is_capital(tail - 2)
    if not (words.is_capital(tail - 1) or is_numbered):
        return None
    first = tail - 1
    while first > start and _is_part_of_name(words, first - 1, start):
        first -= 1
    first += tail - first > 2 and _is_calling(words, first)
    if (tail - first == 1 and _is_common_opening(words, first)) or _names_nobody(words, tail, end):
        return None
    return Phrase(words.slice(first, tail), Kind.NAME, start, end, is_named=True)


def _names_nobody(words: Words, tail: int, end: int) -> bool:
    """Whether capitals that end at `tail` only describe: "Foreign Ministers", "a Ukrainian news agency"."""
    last = words.low[tail - 1]
    if tail == end:
        return last in nouns.TITLES or (last.endswith("s") and singular(last) in nouns.PEOPLE)
    return last.endswith("an") and singular(words.low[end - 1]) in ("agency", "outlet")


def _is_part_of_name(words: Words, at: int, start: int) -> bool:
    return (
        words.is_capital(at)
        or (at > start and links_names(words, at))
        or (words.low[at] == "the" and at > start and links_names(words, at - 1))
    )


def _name_end(words: Words, first: int, end: int) -> int:
    run = first
    while run < end and (
        words.is_capital(run) or words.low[run] in ("de", "del", "van", "von", "bin", "al", "da")
    ):
        run += 1
    return run


def _is_calling(words: Words, at: int) -> bool:
    """Whether a sentence opens with what somebody is: "Fisherman Ali Demir", not "Doctors Against War"."""
    low = words.low[at]
    return _opens_sentence(words, at) and is_people(low) and low == singular(low) and low not in nouns.BODIES


def _opens_sentence(words: Words, at: int) -> bool:
    return at == 0 or (at == 1 and not words.plain[0][0].isalnum())


def _is_common_opening(words: Words, at: int) -> bool:
    """Whether a capital is only that of a sentence's first word."""
    low = words.low[at]
    known = {low, singular(low)} & (nouns.PEOPLE | nouns.BODIES | nouns.DOCUMENTS | _NO_NAMES | lex.TIMES)
    is_common = bool(known) or low in lex.BOUNDARIES | lex.PREPOSITIONS
    return low in lex.TIMES or (is_common and _opens_sentence(words, at))


def _common(words: Words, start: int, end: int) -> Phrase:
    last = words.low[end - 1]
    kind = _kind(last)
    has_owner = POSSESSIVE in words.low[start:end] and words.is_capital(start)
    is_named = has_owner and kind is Kind.BODY
    return Phrase(words.slice(start, end), kind, start, end, head=singular(last), is_named=is_named)


def _kind(noun: str) -> Kind:
    if is_people(noun):
        return Kind.PEOPLE
    if {noun, singular(noun)} & nouns.BODIES:
        return Kind.BODY
    return Kind.DOCUMENT if singular(noun) in nouns.DOCUMENTS else Kind.OTHER
