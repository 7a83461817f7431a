"""Keys from what a terminal sends."""

from collections.abc import Iterable, Iterator
from time import monotonic

from textual._xterm_parser import BRACKETED_PASTE_END, BRACKETED_PASTE_START, XTermParser
from textual.events import Key
from textual.message import Message

from review_tui.ui.sequences import ESCAPE, LATE, SOON, Sequences

_STRINGS = tuple(f"{ESCAPE}{each}" for each in "PX]^_")
"""How answers in words begin (ECMA-48, 5.6); nobody has asked for one."""


class KeyParser(XTermParser):
    """Textual's parser, but given whole sequences, of which it drops those that it does not know.

    Escape and the next key close together are two keys, and no Alt of one.
    """

    def __init__(self) -> None:
        super().__init__()
        self._sequences = Sequences()
        self._is_pasting = False

    @property
    def due(self) -> float | None:
        """In how many seconds to `tick`; None where nothing waits for that."""
        return self._sequences.due

    def allow_for(self, round_trip: float) -> None:
        """Wait longer for what may follow an Escape on a line that is slow."""
        self._sequences.patience = min(LATE, max(SOON, round_trip))

    def feed(self, data: str) -> Iterable[Message]:
        """What the text means, as far as it is whole."""
        for piece in self._sequences.take(data, monotonic()):
            yield from self._meant(piece)

    def tick(self) -> Iterable[Message]:
        """What was a key, after all, since nothing has followed."""
        for piece in self._sequences.look(monotonic()):
            yield from self._meant(piece)

    def _meant(self, piece: str) -> Iterator[Message]:
        if len(piece) > 2 and piece.startswith(_STRINGS):
            return
        if self._is_pasting and piece.startswith(ESCAPE) and piece != BRACKETED_PASTE_END:
            return  # no text to paste, and no key either
        if piece == ESCAPE:
            yield Key("escape", ESCAPE)
            return
        if piece in (BRACKETED_PASTE_START, BRACKETED_PASTE_END):
            self._is_pasting = piece == BRACKETED_PASTE_START
        yield from super().feed(piece)
        if self._awaiting.timeout is not None:  # unknown: what it waits for would be read as one with it
            self._gen = self.parse(self._tokens.append)
            self._awaiting = next(self._gen)

    def _sequence_to_key_events(self, sequence: str, alt: bool = False) -> Iterable[Key]:
        if len(sequence) == 2 and sequence[0] == ESCAPE and sequence[1] not in "[O":
            yield Key("escape", ESCAPE)
            sequence = sequence[1]
        yield from super()._sequence_to_key_events(sequence, alt)
