"""Which names are one institution, told as small stories: a root too many makes a claim look borne out."""

import pytest

from review_tui.origin.institutions import read_institution
from tests.origin.made_up import one_claim, roots_of
from tests.origin.marks import article, origins_of
from tests.origin.stories import measure, read_stories


def joined(*texts: str) -> list[tuple[str, ...]]:
    return [root.joined for root in roots_of(one_claim(*texts))[0]]


def reasons(*texts: str) -> list[str]:
    return [reason for root in roots_of(one_claim(*texts))[0] for reason in root.reasons]


def test_stories_rest_on_the_mouths_a_careful_reader_hears() -> None:
    measured = measure(read_stories("stories.txt"))
    assert measured.precision >= 0.95
    assert measured.recall >= 0.9
    assert measured.misnamed == ()


@pytest.mark.parametrize("name", ["kept_aside.txt", "second.txt"])
def test_stories_the_rules_were_not_made_from_rest_on_most_of_them(name: str) -> None:
    measured = measure(read_stories(name))
    assert measured.precision >= 0.95
    assert measured.recall >= 0.75


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Oslo", "Norway"),
        ("Oslo", "the Norwegian government"),
        ("officials in Oslo", "Norwegian officials"),
        ("Oslo's spy agency", "Norway's intelligence service"),
        ("Norway's Ministry of Defence", "the Norwegian Defense Ministry"),
        ("the regional fire service", "firefighters"),
        ("local police", "the police"),
        ("a police spokeswoman", "police"),
        ("police spokeswoman Ida Holm", "police"),
        ("a spokesman for the port", "the port"),
        ("the coastguard", "the Norwegian Coast Guard"),
        ("the US Geological Survey", "the U.S. Geological Survey"),
        ("Norway's foreign office", "Oslo"),
        ("Norwegian authorities", "officials"),
    ],
)
def test_two_names_of_one_institution_are_one_root(first: str, second: str) -> None:
    assert len(joined(f"Forty ships are lost, {first} said.", f"Forty ships sank, {second} said.")) == 1


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Norway's defence ministry", "Norway's spy agency"),
        ("Norway's military", "Norway's military intelligence"),
        ("Norway's health ministry", "Sweden's health ministry"),
        ("the Gaza health ministry", "the Israeli Health Ministry"),
        ("federal police", "state police"),
        ("Nairobi police", "the Kenyan government"),
        ("Oslo", "Sweden"),
        ("a court", "a court"),
        ("two hospitals", "two hospitals"),
        ("a senior official", "officials"),
        ("officials close to the talks", "officials close to the talks"),
        ("a witness", "a witness"),
        ("residents", "residents"),
        ("the newspaper", "the newspaper"),
        ("the agency", "the agency"),
        ("health officials", "election officials"),
    ],
)
def test_two_that_may_differ_stay_two_roots(first: str, second: str) -> None:
    assert len(joined(f"Forty ships are lost, {first} said.", f"Forty ships sank, {second} said.")) == 2


def test_country_with_two_institutions_is_neither_of_them() -> None:
    texts = [f"Forty ships sank, {who} said." for who in ("Norway's army", "Norway's spy agency", "Oslo")]
    assert joined(*texts) == [("Norway's army",), ("Norway's spy agency",), ("Oslo",)]


def test_police_are_not_guessed_to_be_either_of_two_forces() -> None:
    texts = [f"Forty ships sank, {who} said." for who in ("federal police", "state police", "police")]
    assert len(joined(*texts)) == 3


def test_institution_belongs_to_the_country_that_another_article_names() -> None:
    first = "Forty ships sank, Norway's Northern Coastal Intelligence (NCI) said."
    assert joined(first, "NCI said forty sank.", "Forty sank, Norway's spy agency said.") == [
        ("NCI", "Norway's spy agency")
    ]


def test_reader_is_told_why_institutions_count_as_one() -> None:
    assert reasons("Forty sank, Oslo said.", "Forty sank, Norway's defence ministry said.") == [
        "Oslo and Norway's defence ministry count as one: no other institution of Norway is credited"
    ]
    assert reasons("Forty sank, police said.", "Forty sank, the police said.") == [
        "“police” counts as one: the articles tell of the same event"
    ]
    assert reasons("Forty sank, the police said.", "Forty sank, Nairobi police said.") == [
        "police and Nairobi police count as one: no second one that fits is credited"
    ]


def test_capital_and_government_are_said_to_speak_for_their_country() -> None:
    assert reasons("Forty sank, Oslo said.", "Forty sank, the Norwegian government said.") == [
        "Oslo and Norwegian government count as one: both speak for Norway"
    ]


def test_noun_is_not_resolved_to_an_institution_for_something_else() -> None:
    text = "The fire service said two were hurt.\nThe weather service said winds would ease."
    assert origins_of(article("a", text)) == [["fire service"], ["weather service"]]


def test_some_officials_count_for_whoever_names_them() -> None:
    texts = ("Forty sank, officials told the Morning Post.", "Forty sank, the Morning Post reported.")
    assert joined(*texts) == [("Morning Post",)]
    assert joined("Forty sank, officials said.", "Forty sank, officials said.") == [("officials",)]


def test_police_an_agency_quotes_are_the_root_and_the_agency_the_way() -> None:
    [root] = roots_of(one_claim(article("a", "LAGOS (LNA) - Forty sank, police said.", outlet="Post")))[0]
    assert (root.name, root.chains) == ("police", (("police", "LNA", "Post"),))


@pytest.mark.parametrize(
    "name", ["Reuters", "Ida Holm", "Doctors Without Borders", "hospital staff", "40 police"]
)
def test_what_is_no_single_institution_is_read_as_none(name: str) -> None:
    assert read_institution(name) is None
