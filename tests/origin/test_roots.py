"""How many independent sources a claim has, told as small stories."""

from review_tui.origin.records import Origins
from tests.origin.made_up import all_one_claim, one_claim, roots_of
from tests.origin.marks import article

FACT = "Forty miners were brought up alive from the Karsk pit on Monday"
SAYING = (
    f"{FACT}, the Lowland News Agency (LNA) said.",
    f"According to LNA, {FACT.lower()}.",
    f"{FACT}, as reported by the Lowland News Agency.",
    "Citing LNA, the channel said forty miners had been saved.",
    "LNA reported that forty of the miners are alive.",
)


def first_names(origins: Origins) -> list[str]:
    return [root.name for root in roots_of(origins)[0]]


def test_five_articles_crediting_one_agency_have_one_root() -> None:
    [root] = roots_of(one_claim(*SAYING))[0]
    assert root.name == "LNA"
    assert root.articles == ("a1", "a2", "a3", "a4", "a5")


def test_two_agencies_are_two_roots() -> None:
    assert first_names(one_claim(SAYING[0], f"{FACT}, Radio Highland reported.")) == ["LNA", "Radio Highland"]


def test_articles_that_credit_nobody_are_their_own_roots() -> None:
    origins = one_claim("Forty miners are alive.", "The pit gave back forty men.")
    assert first_names(origins) == ["Outlet 1", "Outlet 2"]


PASSAGE = (
    "Rescue teams worked through the night with borrowed pumps and lamps until the last of the forty men"
    " reached the surface shortly before dawn on Monday."
)


def test_paragraph_copied_without_credit_joins_the_two_outlets() -> None:
    origins = one_claim(PASSAGE, PASSAGE.replace("Monday", "Monday morning"))
    [root] = roots_of(origins)[0]
    assert root.joined == ("Outlet 1", "Outlet 2")
    assert root.reasons == ("Outlet 1 and Outlet 2 have the same passage word for word",)


def test_copy_of_a_credited_paragraph_goes_back_to_the_one_credited() -> None:
    credited = PASSAGE.replace(" on Monday.", " on Monday, the Lowland News Agency said.")
    assert first_names(one_claim(credited, PASSAGE)) == ["Lowland News Agency"]


def test_quotation_both_carry_joins_only_its_claim() -> None:
    quote = "“We had given up hope three times that night and three times we heard them knock again.”"
    first = f"{quote}\nThe owner of the pit has left the country by train."
    second = f"{quote}\nNobody has seen the man who owns the mine since Friday."
    quoted, owner = roots_of(one_claim(first, second))
    assert [root.name for root in quoted] == ["Outlet 1"]
    assert [root.name for root in owner] == ["Outlet 1", "Outlet 2"]


def test_outlets_of_one_owner_are_one_root() -> None:
    owners = {"Outlet 1": "Big Media", "Outlet 2": "Big Media"}
    [root] = roots_of(one_claim("Forty miners are alive.", "Forty men live.", owners=owners))[0]
    assert (root.joined, root.reasons) == (
        ("Outlet 1", "Outlet 2"),
        ("Outlet 1 and Outlet 2 belong to Big Media",),
    )


def test_credit_line_stands_for_all_that_credits_nobody() -> None:
    lines = ("KARSK (LNA) - Forty miners are alive.", "Forty men live.\nLNA contributed to this report.")
    origins = one_claim(*lines)
    assert first_names(origins) == ["LNA"]
    assert origins.credited.credits == {"a1": ("LNA",), "a2": ("LNA",)}


def test_article_with_two_credit_lines_is_one_root_by_its_dateline() -> None:
    first = "By Ana Lee, Valley Courier\nKARSK (LNA) - Forty miners are alive."
    origins = one_claim(first)
    assert origins.credited.credits == {"a1": ("LNA", "Valley Courier")}
    assert [[root.name for root in roots] for roots in roots_of(origins)] == [["LNA"], ["LNA"]]


def test_where_no_relay_is_fewer_than_the_roots_the_roots_are_the_cut() -> None:
    origins = one_claim("By Ana Lee, Valley Courier\nKARSK (LNA) - Forty miners are alive.")
    assert list(origins.single_points.values()) == [("LNA",), ("LNA",)]


def test_outlet_that_another_article_credits_is_one_root_with_it() -> None:
    wire = article("wire", "Forty miners are alive.", outlet="Radio Highland")
    assert first_names(one_claim(wire, "Forty men live, Radio Highland reported.")) == ["Radio Highland"]


def test_officials_without_a_name_count_for_the_paper_they_told() -> None:
    told = "Forty miners are alive, a senior official told the Morning Post."
    origins = one_claim(told, "Forty men live, the Morning Post reported.")
    assert first_names(origins) == ["Morning Post"]
    assert roots_of(origins)[0][0].chains[0] == ("senior official", "Morning Post", "Outlet 1")


def test_two_doctors_without_names_are_two_roots() -> None:
    assert len(first_names(one_claim("Forty live, a doctor said.", "A doctor said forty live."))) == 2


def test_denial_is_no_support() -> None:
    origins = one_claim(SAYING[0], "The Mining Office denied that anyone was saved.")
    assert first_names(origins) == ["LNA"]


def test_denial_printed_beside_the_claim_is_no_root_of_it() -> None:
    both = "Forty live, the Mining Office said. The owner, Osk Coal, denied that anyone was saved."
    assert first_names(all_one_claim("The pit gave back forty men.", both)) == ["Outlet 1", "Mining Office"]


def test_report_told_to_be_called_a_lie_is_no_root() -> None:
    lie = "The Horn wrote that forty miners were brought up alive. That is a lie."
    assert first_names(one_claim(article("a1", FACT + ".", outlet="Horn"), lie)) == ["Horn"]


def test_relay_of_two_origins_is_the_single_point_of_failure() -> None:
    first = "Forty are alive, the Mining Office said, according to LNA."
    second = "Forty are alive, Governor Ida Holm said, according to LNA."
    origins = one_claim(first, second)
    assert first_names(origins) == ["Mining Office", "Ida Holm"]
    assert list(origins.single_points.values()) == [("LNA",)]


def test_correction_changes_the_root() -> None:
    origins = one_claim(SAYING[0], "Forty men live.", corrections={"a2:1": "LNA"})
    assert first_names(origins) == ["LNA"]


def test_every_claim_has_roots_and_every_cell_a_stance() -> None:
    origins = one_claim(SAYING[0], "Forty men live.\nOne is hurt.")
    assert all(origins.roots.values())
    assert set(origins.stances) == {(claim, each) for claim in origins.roots for each in ("a1", "a2")}
