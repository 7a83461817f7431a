"""Where a sentence ends inside a line: a full stop that is not an abbreviation's, an initial's or a number's.

Rules in the manner of Grefenstette and Tapanainen, "What is a word, what is a sentence?" (1994): a stop
followed by white space ends a sentence unless the word before it or the word after it says otherwise.
"""

import re
from collections.abc import Iterator

from review_tui.text.slugs import slug_end


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_STOP = re.compile(
    r"(?<![.!?…．])(?P<mark>[.!?…．]++)(?P<close>[\"'”’»)\]]*+)(?=\s)|(?P<wide>[。｡！？؟]++[」』”）]*+)"
)
_LAST_WORD = re.compile(r"[^\s\"'“”‘’«»()\[\]—–/]+(?:['’][^\W\d_]{1,2})?$")
_INITIAL = re.compile(r"(?<![^\s.\u00a0«„“(-])[^\W\d_]\.\s*$")
_NEXT_WORD = re.compile(r"[^\W_]+(?:['’][^\W\d_]+)?")
_OPENERS = " \t\u00a0\"'“‘«([—–-¿¡"
_REACH = 80
"""Characters looked at on either side of a stop: no abbreviation is longer, and the cost stays linear."""

_NEVER_LAST = _words(
    """
    adm amb assoc asst atty brig capt cf cmdr col cpl det dr e.g eg fr gen gov hon i.e insp lt maj
    messrs mr mrs ms mt msgr pfc pres prof pvt rep reps rev sen sens sgt spc ste supt viz vs
    """
)
"""A name or an example follows these, so they never end a sentence."""

_BEFORE_NUMBER = _words(
    """
    apr art aug ch dec feb fig figs jan jul jun mar no nos nov oct p para pp pt sec sep sept vol
    """
)
"""A number belongs to these: "Jan. 11", "No. 3"."""

_MAYBE_LAST = _words(
    """
    Ala Ariz Ark Ave Bldg Blvd Bros Calif Co Colo Conn Corp Del Dept Dist Fla Ft Ga Hwy Ill Inc Ind Jr
    Kan Kans Ky La Llc Ltd Mass Md Mich Minn Miss Mo Mont Nev Okla Ore Pa Penn Plc Rd Sq Sr St Tenn
    Tex Univ Va Vt Wash Wis Wyo al approx ave blvd bros co corp dept est etc ft inc jr ltd plc sr
    """
)
"""These end a sentence only before a word that opens sentences; capitals count, since people fall ill."""

_CLOCK = _words("a.m p.m")
_OF_THE_CLOCK = _words(
    """
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July
    August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Eastern
    Central Mountain Pacific
    """
)
"""These go on after an hour: "10 a.m. Eastern"; any other capital opens a sentence, but for EST and GMT."""

_ZONED = re.compile(r"(?:[A-Z][\w'’-]*\s){1,3}(?:[a-z]+\s)?time\b")
"""As "Kyiv time", "New York time", "Japan standard time"."""

_ELSEWHERE = re.compile(r"\(\d{1,2}[:.]?\d\d\b")
"""The same hour in another place, as agencies give it: "6:42 a.m. (0542 GMT)"."""

_SENTENCE_OPENERS = _words(
    """
    a about according after all also although among an and another any as asked at because before
    both but by despite during each earlier even every everybody everyone few for from had has have
    he her here his how however i if in instead it its last later many meanwhile more most my
    neither no nobody none nor not nothing now of on once one only or other others our over police
    she since so some still somebody someone such than thanks that the their then there these they
    this those though thus to today two under until we were what when where whether which while who
    why will with without yesterday yet you
    """
)
_SPEECH = re.compile(
    r"\s*(?:(?:[A-Z][\w.'’-]*|of|the|de|van|von)\s+){1,4}"
    r"(?:said|says|asked|asks|told|wrote|added|replied|shouted|cried|exclaimed|tweeted|posted|yelled|demanded)\b"
)


def sentence_stops(line: str) -> Iterator[int]:
    """Offsets just after each sentence of `line`, the last of them its length."""
    if len(line.split(None, 1)) > 1 or not line.isascii():
        stops = _STOP.finditer(line, slug_end(line))
        yield from (match.end() for match in stops if _ends_sentence(line, match))
    yield len(line)


def goes_on(line: str, stop: int) -> bool:
    """Whether a stop ends nothing, in any language with capitals: after an initial, before a small letter."""
    after = line[stop : stop + _REACH].lstrip(_OPENERS)
    initial = _INITIAL.search(line, max(0, stop - 4), stop)
    return not _may_open(after) or (initial is not None and initial[0].isupper() and after[0].isupper())


def _ends_sentence(line: str, match: re.Match[str]) -> bool:
    if match["wide"]:
        return True
    after = line[match.end() : match.end() + _REACH]
    if not _may_open(after.lstrip(_OPENERS)):
        return False
    if match["close"]:
        return not (match["mark"][-1] in "?!" and _SPEECH.match(after))
    return match["mark"] != "." or _word_ends(line[max(0, match.start() - _REACH) : match.start()], after)


def _may_open(after: str) -> bool:
    """A sentence opens with a capital, a digit, a letter that has no case, or a name such as eBay."""
    return bool(after) and (not after[0].islower() or after[1:2].isupper())


def _word_ends(before: str, after: str) -> bool:
    """Whether the full stop between `before` and `after` ends more than an abbreviation."""
    found = _LAST_WORD.search(before)
    if not found:
        return True
    word, first = found[0], after.lstrip(_OPENERS)[:1]
    plain = word.lower()
    if plain in _NEVER_LAST:
        return False
    if plain in _BEFORE_NUMBER and first.isdigit():
        return False
    if word.isdigit() and len(word) < 4 and not before[: found.start()].strip():
        return False
    if plain in _CLOCK:
        return not _is_of_the_clock(after)
    return not _is_open_abbreviation(word) or _opens_sentence(after)


def _is_of_the_clock(after: str) -> bool:
    """Whether a day, a time zone or the hour elsewhere follows."""
    opens = after.lstrip(_OPENERS)
    if _ELSEWHERE.match(after.lstrip()):
        return True
    word = _NEXT_WORD.match(opens)
    if word is None:
        return False
    is_zone = _ZONED.match(opens) is not None and word[0].lower() not in _SENTENCE_OPENERS
    return is_zone or word[0] in _OF_THE_CLOCK or (word[0].isupper() and len(word[0]) > 1)


def _is_open_abbreviation(word: str) -> bool:
    """An initial, dotted letters ("U.S", "p.m") or a short form that may or may not end its sentence."""
    letters = word.split(".")
    return word in _MAYBE_LAST or all(len(letter) == 1 and letter.isalpha() for letter in letters)


def _opens_sentence(after: str) -> bool:
    word = _NEXT_WORD.match(after.lstrip(_OPENERS))
    return word is not None and word[0].lower() in _SENTENCE_OPENERS
