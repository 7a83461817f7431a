"""The forms in which newsrooms credit, each told once, and what of their furniture names a root."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from review_tui.origin.records import Stance
from review_tui.text.sentences import split_article
from tests.origin.made_up import all_one_claim, one_claim, roots_of
from tests.origin.marks import article, attributions_of, origins_of


@pytest.mark.parametrize(
    ("text", "origins"),
    [
        ("The deaths were confirmed by the hospital.", ["hospital"]),
        ("The plan was announced by Mayor Ann Roe on Friday.", ["Ann Roe"]),
        ("The plan has yet to be announced by Mayor Ann Roe.", []),
        ("A spokesman confirmed by phone that it was over.", ["spokesman"]),
        ("As stated in the Ministry of Trade, prices fell.", ["Ministry of Trade"]),
        ("The figures come from the health ministry.", ["health ministry"]),
        ("NPA quoted Ann Roe as saying that it was over.", ["NPA", "Ann Roe"]),
        ("Ann Roe was quoted by NPA as saying that it was over.", ["Ann Roe", "NPA"]),
        ('"It is over," Col. Ann Roe was quoted as saying by NPA.', ["Ann Roe", "NPA"]),
        ("Six died, according to a statement carried by NPA.", ["statement", "NPA"]),
        ("Train derails, at least 30 hurt - state media", ["state media"]),
        ("Opposition leader: 'I was beaten'", ["Opposition leader"]),
        ("Thousands told to leave homes", []),
        ("All of it is serviced according to schedule.", []),
        ("Ann Roe, 52, a diver from the port of Osk, said it was over.", ["Ann Roe"]),
        ("Beekeeper Ann Roe said it was over.", ["Ann Roe"]),
        ("Doctors Without Rest said it was over.", ["Doctors Without Rest"]),
        ("Residents up to two miles away say windows broke.", ["Residents"]),
        ("Grayling Osk, a short seller, published a report.", ["Grayling Osk"]),
        ("The report issued by Grayling Osk contains errors.", ["Grayling Osk"]),
        ("Ann Roe has just told reporters that it was over.", ["Ann Roe"]),
        ("An earlier version of this article said it was 2021.", []),
    ],
)
def test_whoever_is_credited_is_heard(text: str, origins: list[str]) -> None:
    assert origins_of(article("a", text)) == [origins]


@pytest.mark.parametrize(
    ("text", "origin"),
    [
        ("Prosecutor Ann Roe met the widow.\nShe said it was over.", "Ann Roe"),
        ("Osk Airlines cut 40 flights, a spokesman said.", "Osk Airlines"),
        (
            "Osk Airlines cut 40 flights.\nThat is true according to the airline's own figures.",
            "Osk Airlines",
        ),
        (
            "Three dead in Osk\nBy Ann Roe and Al Dow\nOsk Ltd. dug.\nIt is over, the company said.",
            "Osk Ltd.",
        ),
        ("Public prosecutors in Osk seized files, a spokesperson said.", "Public prosecutors"),
        ("Two men fled, a spokesperson said.", "spokesperson"),
        ("Osk Bank spoke.\nThe central bank said so.\nThe bank said it was sad.", "Osk Bank"),
    ],
)
def test_whoever_is_meant_is_found_before(text: str, origin: str) -> None:
    assert origins_of(article("a", text))[-1] == [origin]


def names(*texts: str) -> list[str]:
    return [
        root.name
        for root in roots_of(one_claim(*(article(f"a{n}", text) for n, text in enumerate(texts))))[0]
    ]


def test_material_from_an_agency_is_the_agencys() -> None:
    assert names("Ships sank.\nMaterial from NPA was used in this report.", "OSK (NPA) - Ships sank.") == [
        "NPA"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Ships sank.\nOsk Port Board\nPress release 41/2025",
        "OSK, May 2. /NPA/. Ships sank.",
        "Ships sank.\nNPA",
    ],
)
def test_what_a_text_says_of_itself_names_its_root(text: str) -> None:
    assert names(text) in (["Osk Port Board"], ["NPA"])


def test_a_tag_below_a_text_is_no_agency() -> None:
    assert names("NATO ships sank.\nNATO") == ["a0"]


def test_an_account_speaks_for_who_holds_it() -> None:
    thread = "River Watch e.V. @riverwatch\nThe river is foul."
    origins = all_one_claim(thread.partition("\n")[2], "The river is foul, River Watch said.")
    assert len(roots_of(origins)[0]) == 2
    assert names(thread)[0] == "River Watch e.V."


def test_officials_are_the_one_ministry_that_is_credited() -> None:
    assert len(names("Ships sank, officials said.", "Ships sank, the interior ministry said.")) == 1
    assert len(names("Ships sank, officials said.", "Ships sank, Ann Roe said.")) == 2


def test_officials_whom_an_agency_passes_on_are_the_one_ministry_too() -> None:
    wire = "OSK (NPA) - Ships sank, officials said."
    assert names(wire, "Ships sank, the interior ministry said.") == ["interior ministry"]
    assert len(names(wire, "Ships sank, the navy said.", "Ships sank, the interior ministry said.")) == 3


def test_a_state_agency_is_the_agency_and_federal_police_are_not_state_police() -> None:
    assert (
        len(
            names(
                "Ships sank, the state environment agency said.", "Ships sank, the environment agency said."
            )
        )
        == 1
    )
    assert len(names("Ships sank, federal police said.", "Ships sank, state police said.")) == 2


def test_what_nobody_could_verify_is_hedged() -> None:
    stances = all_one_claim("NPA could not independently verify the claim.").stances
    assert set(stances.values()) == {Stance.HEDGES}


def test_whoever_rejects_claims_holds_nothing_at_arms_length() -> None:
    stances = all_one_claim("Al Dow rejected claims that talks had failed.").stances
    assert set(stances.values()) == {Stance.ASSERTS}


def test_whoever_calls_a_report_disinformation_disputes_it() -> None:
    stances = all_one_claim("Ships sank.", "Media said ships sank, which Osk called disinformation.").stances
    assert list(stances.values()) == [Stance.ASSERTS, Stance.DISPUTES]


PIECES = """
Halden Bank will cut jobs. | The lender has cash. | It said that all was well. | She agreed. | Ann Roe, 52,
| according to the company | citing | told | a spokesman said. | His office denied it. | - state media | : | -
| "We are done." | "No | way," he said. | HOLT: Yes. | (NPA) | The union's secretary, Al Dow, | said by | who
| Osk Ltd. (OSK) reports | quoted | as saying by | The figures come from | the bank's own data
"""
PIECE = some.sampled_from([piece.strip() for piece in PIECES.split("|")])


@settings(max_examples=150, deadline=None)
@given(some.lists(some.tuples(PIECE, some.sampled_from((" ", "\n"))), min_size=1, max_size=9))
def test_whatever_stands_beside_what_credits_lie_in_their_sentences(pieces: list[tuple[str, str]]) -> None:
    one = article("a", "".join(piece + gap for piece, gap in pieces))
    for sentence, found in zip(split_article(one), attributions_of(one), strict=True):
        assert all(sentence.start <= each.start <= each.end <= sentence.end for each in found)
