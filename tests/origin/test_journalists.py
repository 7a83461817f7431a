"""A journalist speaks for the outlet she writes for: one root, with the reason told."""

import pytest
from msgspec.structs import replace

from review_tui.origin.records import Root
from tests.origin.made_up import one_claim, roots_of
from tests.origin.marks import article

FACT = "The bridge is closed."
HERS = (
    ("Mara Lind", "The bridge is closed, Mara Lind reported."),
    ("MARA LIND", "The bridge is closed, Mara Lind reported."),
    ("Mara Lind and Bo Ek", "The bridge is closed, Bo Ek reported."),
    (None, "The bridge is closed, Daily Tide reporter Mara Lind said."),
    (None, "Mara Lind of the Daily Tide said the bridge was closed."),
    (None, "Mara Lind, a correspondent for the Daily Tide, said the bridge was closed."),
    (None, "A Daily Tide reporter at the scene said the bridge was closed."),
    (None, "The Daily Tide's Mara Lind said the bridge was closed."),
    (None, "Mara Lind, who covers Brae for the Daily Tide, said the bridge was closed."),
    (None, "The bridge is closed, the Daily Tide's correspondent reported."),
    (None, "The bridge is closed, a Daily Tide photographer at the scene said."),
    ("By Mara Lind", "The bridge is closed, Mara Lind reported."),
    (None, "The bridge is closed, said the Daily Tide's Brae correspondent, Bo Ek."),
    (None, "The bridge is closed, according to Bo Ek, a reporter with the Daily Tide."),
    (None, "On Monday Daily Tide reporter Bo Ek said the bridge was closed."),
    (None, "Daily Tide journalists at the scene said the bridge was closed."),
)
NOT_HERS = (
    ("Staff", "The bridge is closed, staff said."),
    ("Mara Lind", "Nurse Mara Lind said the bridge was closed."),
    ("Mara Lind", "The bridge is closed, Lind said."),
    ("Mara Lind", "The bridge is closed, said Mara Lind, a nurse."),
    ("Agence Soleil", "The bridge is closed, Agence Soleil reported."),
    (None, "Bo Ek, who used to write for the Daily Tide, said the bridge was closed."),
    (None, "The bridge is closed, Bo Ek told a Daily Tide reporter."),
    (None, "Bo Ek of the Brae Daily Tide said the bridge was closed."),
    (None, "The bridge is closed, Brae Daily Tide reporter Bo Ek said."),
    ("John Hill", "President John Hill said the bridge was closed."),
    ("Mara Lind", "The bridge is closed, Mara Lind of the Brae Port Authority said."),
    (None, "Mara Lind told the Daily Tide that the bridge was closed."),
    (None, "Mara Lind, a critic of the Daily Tide, said the bridge was closed."),
    (None, "Mara Lind, the former editor of the Daily Tide, said the bridge was closed."),
)


def _roots(author: str | None, cited: str) -> tuple[Root, ...]:
    tide = replace(article("tide", FACT, outlet="Daily Tide"), author=author)
    return roots_of(one_claim(tide, article("post", cited, outlet="Valley Post")))[0]


@pytest.mark.parametrize(("author", "cited"), HERS)
def test_journalist_and_her_outlet_are_one_root(author: str | None, cited: str) -> None:
    assert [root.articles for root in _roots(author, cited)] == [("tide", "post")]


@pytest.mark.parametrize(("author", "cited"), NOT_HERS)
def test_who_may_be_somebody_else_is_a_root_of_his_own(author: str | None, cited: str) -> None:
    assert len(_roots(author, cited)) == 2


def test_who_writes_for_two_outlets_joins_neither() -> None:
    hers = [
        replace(article(name, FACT, outlet=name.title()), author="Mara Lind") for name in ("tide", "post")
    ]
    cited = article("news", "The bridge is closed, Mara Lind reported.", outlet="News")
    assert len(roots_of(one_claim(*hers, cited))[0]) == 3


def test_reader_is_told_for_whom_a_journalist_reports() -> None:
    [root] = _roots("Mara Lind", "The bridge is closed, Mara Lind reported.")
    assert (root.joined, root.reasons) == (
        ("Daily Tide", "Mara Lind"),
        ("Mara Lind reports for Daily Tide",),
    )
