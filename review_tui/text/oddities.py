"""Counts what a text holds that a reader would not see, and that somebody may have put there to mislead."""

import re

from review_tui.text.normal import mixed_words

_KINDS = (
    ("terminal control characters", re.compile("[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f]")),
    ("changes of writing direction", re.compile("[\u202a-\u202e\u2066-\u2069]")),
    ("tag characters", re.compile("[\U000e0000-\U000e007f]")),
    ("zero-width characters", re.compile("[\u200b\u2060-\u2064\ufeff\u180e\u3164\uffa0]")),
)
_PLAIN = re.compile(r"[\t\n\x20-\x7e]*")


def oddities(text: str) -> tuple[tuple[str, int], ...]:
    """Each kind of hidden or disguised character in `text`, in words, and how many there are."""
    if _PLAIN.fullmatch(text):
        return ()
    counts = [(kind, len(pattern.findall(text))) for kind, pattern in _KINDS]
    counts.append(("words that mix alphabets", len(mixed_words(text))))
    return tuple((kind, count) for kind, count in counts if count)
