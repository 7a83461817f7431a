"""Decisions for the store's tests to record."""

from itertools import count
from pathlib import Path

from tinydb import TinyDB

from store import Act, Decision, Quote, Verdict

_NUMBERS = count(1)
QUOTE = Quote(
    "yonhap", "5d" * 32, 120, 161, "Two soldiers were captured in Kursk Oblast.", "said. ", " “They are"
)


def decide(
    value: str = Verdict.CORROBORATED, claim: str = "c1", reviewer: str = "ana", **fields: str
) -> Decision:
    """A verdict like any other, with an id of its own."""
    name = fields.pop("id", f"{next(_NUMBERS):032x}")
    at = "2026-01-31T09:30:00.123Z"
    return Decision(
        id=name,
        at=at,
        reviewer=reviewer,
        act=Act.VERDICT,
        value=value,
        claim=claim,
        quotes=(QUOTE,),
        **fields,
    )


def names_in(folder: Path) -> set[str]:
    """The files in a folder."""
    return {file.name for file in folder.iterdir()}


def ids_at_rest(path: Path) -> list[str]:
    """The decisions as plain TinyDB reads them."""
    with TinyDB(path) as db:
        return [document["id"] for document in db.table("decisions").all()]
