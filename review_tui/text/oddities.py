"""Tells what a text holds that a reader would not see, and that somebody may have put there to mislead."""

import re

from review_tui.text.alphabets import alphabet, foreign_letters, mixed_words
from review_tui.text.show import for_show

_KINDS = (
    ("terminal control characters", re.compile("[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f]")),
    ("changes of writing direction", re.compile("[\u202a-\u202e\u2066-\u2069]")),
    ("tag characters", re.compile("[\U000e0000-\U000e007f]")),
    ("zero-width characters", re.compile("[\u200b\u2060-\u2064\ufeff\u180e\u3164\uffa0]")),
)
_LONGEST = 40
_LETTERS = 5
_PLAIN = re.compile(r"[\t\n\x20-\x7e]*")


def oddities(text: str) -> tuple[tuple[str, int], ...]:
    """Each kind of hidden character in `text`, in words, and how many there are."""
    if _PLAIN.fullmatch(text):
        return ()
    counts = ((kind, len(pattern.findall(text))) for kind, pattern in _KINDS)
    return tuple((kind, count) for kind, count in counts if count)


def disguises(text: str) -> tuple[str, ...]:
    """Each word with letters of another alphabet that look Latin, and which: “Kоrea” (о is Cyrillic)."""
    words = dict.fromkeys(text[start:end] for start, end in mixed_words(text))
    return tuple(f"“{for_show(word[:_LONGEST])}” ({_named(word)})" for word in words)


def _named(word: str) -> str:
    letters = foreign_letters(word)[:_LETTERS]
    return f"{', '.join(letters)} {'is' if len(letters) == 1 else 'are'} {alphabet(letters[0])}"
