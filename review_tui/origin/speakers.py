"""Who says it: the noun phrase that a reporting verb stands after, before, or apart from."""

from review_tui.origin import lexicon as lex
from review_tui.origin.following import phrase_after
from review_tui.origin.leads import leading_phrase
from review_tui.origin.phrases import Kind, Phrase
from review_tui.origin.subjects import subjects_before
from review_tui.origin.words import Words

SPEAKING = (Kind.PERSON, Kind.NAME, Kind.PEOPLE, Kind.BODY, Kind.PRONOUN)
"""What can speak."""
_INVERTING = lex.SAYING - lex.TELLING | {"reports", "reported", "confirms", "notes", "noted"}


def speakers(words: Words, at: int, *, is_first: bool) -> tuple[Phrase, ...]:
    """Who says what the verb at `at` tells; `is_first`: nobody has spoken in the sentence yet."""
    low = words.low[at]
    if low.endswith("ing"):
        return _of_participle(words, at, is_first=is_first)
    if at > 0 and not words.plain[at - 1][0].isalnum() and low in _INVERTING:
        inverted = _inverted(words, at)
        if inverted:
            return (inverted,)
    return subjects_before(words, at)


def _of_participle(words: Words, at: int, *, is_first: bool) -> tuple[Phrase, ...]:
    """The subject of ", saying": who opens the sentence, if nobody spoke yet; of "with Lee calling": Lee."""
    if at > 0 and words.plain[at - 1] == ",":
        opening = leading_phrase(words) if is_first else None
        return (opening,) if opening else ()
    found = subjects_before(words, at)
    is_ongoing = any(low in ("is", "are") for low in words.low[max(0, at - 3) : at])
    is_side_scene = bool(found) and found[0].start > 0 and words.low[found[0].start - 1] == "with"
    return found if is_ongoing or is_side_scene else ()


def _inverted(words: Words, at: int) -> Phrase | None:
    """Who follows the verb: `," said Omar Haddad`."""
    if words.plain[at - 1] not in (",", '"', "”", "»", "'", "’", "—", "–"):
        return None
    phrase = phrase_after(words, at + 1)
    if phrase is None or phrase.kind not in SPEAKING:
        return None
    after = words.plain[phrase.end] if phrase.end < len(words) else "."
    closes = not after[0].isalnum() or (" " in phrase.name and after in lex.LINKING)
    return phrase if closes or words.plain[at - 1] != "," else None
