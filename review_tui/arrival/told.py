"""Reads what the process in which articles arrive tells."""

from typing import IO

from msgspec import msgpack

from review_tui.arrival.messages import Failure, Refusal, Step, received
from review_tui.arrival.packed import Packed, unpacked
from review_tui.arrival.records import Arrival, Progress
from review_tui.errors import ArticleError

Message = Step | Refusal | Failure | Packed


def arrival_told(pipe: IO[bytes], progress: Progress) -> Arrival | None:
    """The arrival, as soon as it is told; None where the process ended before.

    Raises ArticleError as the process did, and RuntimeError with the traceback of a fault in it.
    """
    decoder = msgpack.Decoder(Message)
    with pipe:
        while told := _next(pipe, decoder):
            match told:
                case Step(what, share):
                    progress(what, share)
                case Refusal(sentence):
                    raise ArticleError(sentence)
                case Failure(trace):
                    raise RuntimeError(trace)
                case Packed() as flat:
                    return unpacked(flat)
    return None


def _next(pipe: IO[bytes], decoder: msgpack.Decoder[Message]) -> Message | None:
    """The bytes are let go of before they are made into an arrival: they can be many."""
    message = received(pipe)
    return decoder.decode(message) if message else None
