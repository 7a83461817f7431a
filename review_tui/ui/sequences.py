"""Whole escape sequences from text that a slow line has torn anywhere.

The half of a sequence, read as keys, would do what nobody has asked for: after Escape, `[3` of `[3~` is a
verdict. So a half waits for its rest, however long that takes. Only an Escape alone cannot wait: it is taken
for the key. What then comes soon and can go on it still does.
"""

import re
from collections.abc import Iterator

ESCAPE = "\x1b"
SOON = 0.1
"""Seconds after which an Escape alone is the key: no reader feels that as slow."""
LATE = 0.5
"""Seconds within which what can go on an Escape does so, though it was taken for the key."""
GIVEN_UP = 2.0
"""Seconds after which no more is awaited of an answer that a terminal gives in words."""
_WHOLE = re.compile(
    r"""\x1b(?: \[M...                       # mouse, as it was before mode 1006
      | \[\[[A-E]                            # function keys of the Linux console
      | \[(?![M\[])[0-?]*[ -/]*[@-~]         # ECMA-48, 5.4
      | O[ -~]
      | [PX\]^_][^\x1b\x07]*(?:\x07|\x1b\\)  # ECMA-48, 5.6
      | [^\x1b\[OPX\]^_] )                   # Escape and another key in one
    """,
    re.VERBOSE | re.DOTALL,
)
_IN_WORDS = r"[PX\]^_][^\x1b\x07]*(?:\x1b\Z)?"
_HALF = re.compile(rf"\x1b(?:\[(?:\[|M.{{0,2}}|[0-?]*[ -/]*)|O|{_IN_WORDS})?", re.DOTALL)
_REST = re.compile(
    r"\[(?:[0-?]+[ -/]*(?:[@-~]|\Z)|[A-HPQRSZ]|\[?\Z|\[[A-E])|O(?:[A-Z]|\Z)"
    r"|\](?:\d+;|\Z)|P(?:[\d;]*[>$+|!]|\Z)"
)
"""What goes on an Escape that was taken for the key, or half of that: what nobody types so fast."""
_OPENS_WORDS = tuple("PX]^_")


class Sequences:
    """Gives text on in pieces: an Escape that is the key, a whole sequence, text between."""

    def __init__(self) -> None:
        self.patience = SOON
        """Seconds for which an Escape may be the beginning of more."""
        self._held, self._since = "", float("-inf")
        """The half of a sequence, and when it came."""
        self._escaped = float("-inf")
        """When an Escape came that was taken for the key."""
        self._is_late = False
        """Whether the half goes on an Escape that was taken for the key."""

    @property
    def due(self) -> float | None:
        """In how many seconds to look whether the half was all; None where it may wait."""
        if self._held == ESCAPE:
            return self.patience
        if self._is_late and len(self._held) == len(ESCAPE) + 1:
            return LATE
        return GIVEN_UP if self._held[1:2] in _OPENS_WORDS else None

    def take(self, text: str, now: float) -> Iterator[str]:
        """The pieces that are whole by now."""
        if self._is_late:
            text, self._held = self._held[1:] + text, ""
        is_late = self._is_late or (not self._held and now - self._escaped <= LATE)
        self._is_late = bool(is_late and _REST.match(text))
        text, self._held = (ESCAPE if self._is_late else self._held) + text, ""
        while text:
            piece, text = self._first(text, now)
            if piece:
                yield piece

    def look(self, now: float) -> Iterator[str]:
        """What was all, after all: an Escape is the key, a bracket soon after one as well."""
        if self.due is None or now - self._since < self.due:
            return
        self._held, held = "", self._held
        if held == ESCAPE:
            self._escaped = self._since
            yield ESCAPE
        elif self._is_late and len(held) == len(ESCAPE) + 1:
            yield held[1:]
        self._is_late = False

    def _first(self, text: str, now: float) -> tuple[str, str]:
        """The first piece, empty where it is broken or a half, and what follows it."""
        if not text.startswith(ESCAPE):
            end = text.find(ESCAPE) % (len(text) + 1)
            return text[:end], text[end:]
        if whole := _WHOLE.match(text):
            self._is_late = False
            return whole[0], text[whole.end() :]
        half = _HALF.match(text)
        begun = half[0] if half else ESCAPE
        if begun == text:
            self._held, self._since = text, now
            return "", ""
        return begun if begun == ESCAPE else "", text[len(begun) :]
