"""Keys from what a terminal sends."""

from collections.abc import Iterable

from textual._xterm_parser import XTermParser
from textual.events import Key

ESCAPE = "\x1b"
_LONGER = frozenset("[OPX]^_\\") | {ESCAPE}
"""What goes on a sequence after Escape (ECMA-48, 5.3 and 5.6)."""


class KeyParser(XTermParser):
    """Textual's parser, but for Escape and the next key close together: two keys, and no Alt of one."""

    def _sequence_to_key_events(self, sequence: str, alt: bool = False) -> Iterable[Key]:
        if len(sequence) == 2 and sequence[0] == ESCAPE and sequence[1] not in _LONGER:
            yield Key("escape", ESCAPE)
            sequence = sequence[1]
        yield from super()._sequence_to_key_events(sequence, alt)
