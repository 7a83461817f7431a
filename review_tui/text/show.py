"""The one place where text that nobody vouches for is made safe to show.

Each dangerous code point is replaced by exactly one visible code point, so that spans still hold.
"""

import re

_CONTROLS = {code: chr(0x2400 + code) for code in range(0x20)} | {0x7F: "␡", 0x85: "␤"}
_CONTROLS |= {0x09: " "}
_LINES = dict.fromkeys((0x2028, 0x2029), "␤")
_TO_RIGHT = dict.fromkeys((0x200E, 0x202A, 0x202D, 0x2066), "⇥")
_TO_LEFT = dict.fromkeys((0x200F, 0x061C, 0x202B, 0x202E, 0x2067), "⇤")
_ISOLATES_END = dict.fromkeys((0x202C, 0x2068, 0x2069), "↔")
_SOFT_HYPHEN = {0x00AD: "‧"}

_SIGNS = _CONTROLS | _LINES | _TO_RIGHT | _TO_LEFT | _ISOLATES_END | _SOFT_HYPHEN
UNSEEN = "⬚"
"""Stands for a character that takes no room or no ink: zero-width, tag, filler, stray joiner."""
BROKEN = "�"
"""Stands for what is no character: half a surrogate pair, a C1 control, a noncharacter."""

_INVISIBLE = (
    "\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u2060-\u2065\u206a-\u206f"
    "\u3164\ufe00-\ufe0d\ufeff\uffa0\ufff0-\ufffb\U000e0000-\U000e00ff\U000e01f0-\U000e0fff"
)
# Joiners belong between letters of scripts that need them and inside emoji (UAX 31, section 2.3); variation
# selectors after an emoji, a digit of a keycap or a Han character. Anywhere else they hide something.
_JOINED = (
    "[\u0600-\u08ff\u0900-\u0dff\u1000-\u109f\u1780-\u17ff\u1800-\u18af"
    "\u2190-\u2bff\ufe0f\U0001f000-\U0001faff]"
)
_VARIED = "[0-9#*\u00a9\u00ae\u2000-\u206f\u2100-\u32ff\U0001f000-\U0001faff]"
_HAN = "[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"

_CONTROL = "\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029"
_DIRECTION = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_NO_CHARACTER = "\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"

INVISIBLE = (
    f"[{_INVISIBLE}{_DIRECTION}\u00ad]|(?<!{_JOINED})[\u200c\u200d]"
    f"|(?<!{_VARIED})[\ufe0e\ufe0f]|(?<!{_HAN})[\U000e0100-\U000e01ef]"
)
"""The pattern of a character that a reader does not see and a comparison must not see either."""
_UNSAFE = f"[{_CONTROL}{_NO_CHARACTER}]|{INVISIBLE}"
_INKLESS = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u3164\uffa0").union(
    map(chr, range(0xFE00, 0xFE10)), map(chr, range(0xE0100, 0xE01F0))
)
"""What is invisible, or can be, although Unicode calls it a letter or a mark, and Python printable."""


def for_show(text: str) -> str:
    """`text` with a visible sign for each control, direction or invisible character; only newlines stay.

    As many code points as before, so that offsets into `text` hold for what is shown.
    """
    if text.isprintable() and _INKLESS.isdisjoint(text):  # most text; the pattern is made when it is needed
        return text
    return re.sub(_UNSAFE, _sign, text)


def one_line(text: str) -> str:
    """`text` safe to show and without line breaks, each run of white space one blank."""
    return " ".join(for_show(text).split())


def _sign(match: re.Match[str]) -> str:
    code = ord(match[0])
    is_broken = 0x80 <= code <= 0x9F or 0xD800 <= code <= 0xFDEF or code in (0xFFFE, 0xFFFF)
    return _SIGNS.get(code) or (BROKEN if is_broken else UNSEEN)
