"""Documents that somebody saw: the document is the origin, and who saw it passes it on."""

import pytest

from tests.origin.made_up import one_claim, roots_of
from tests.origin.marks import article, attributions_of

SEEN = (
    (
        "The dam was cracked in 2019, according to inspection reports seen by Reuters.",
        ("inspection reports", "Reuters"),
    ),
    ("Footage reviewed by the BBC shows the tram leaving the rails.", ("Footage", "BBC")),
    ("A letter obtained by the Guardian says the minister knew.", ("letter", "Guardian")),
    ("According to court documents seen by AP, the firm owed 3 million.", ("court documents", "AP")),
    (
        "Internal emails viewed by The Wall Street Journal show that managers were warned.",
        ("Internal emails", "Wall Street Journal"),
    ),
    (
        "The ferry was overloaded, documents obtained by Radio Highland show.",
        ("documents", "Radio Highland"),
    ),
    ("In a memo seen by Bloomberg, the bank told staff to stop lending.", ("bank", "memo", "Bloomberg")),
    ("Satellite images analysed by Maxar show new trenches.", ("Satellite images", "Maxar")),
    (
        "CCTV footage verified by Lighthouse Reports shows two men entering.",
        ("CCTV footage", "Lighthouse Reports"),
    ),
    (
        "The minister had signed the order, according to a copy of the letter seen by Reuters.",
        ("copy of the letter", "Reuters"),
    ),
    (
        "The company knew of the leak for months, a report obtained by the Herald said.",
        ("report", "Herald"),
    ),
    (
        "A draft of the treaty, seen by Agence Soleil, gives the island to neither side.",
        ("draft of the treaty", "Agence Soleil"),
    ),
    (
        "The plan would close 12 stations, according to a draft obtained by the newspaper.",
        ("draft",),
    ),
    (
        "Phone records reviewed by The Associated Press place him in Lyon on 4 May.",
        ("Phone records", "Associated Press"),
    ),
    (
        "Two officials said the talks had failed, according to a transcript seen by Reuters.",
        ("officials", "transcript", "Reuters"),
    ),
    ("The drug was tested on 40 patients, according to files leaked to the Observer.", ("files", "Observer")),
    ("A recording heard by the BBC captures the captain refusing the order.", ("recording", "BBC")),
    ("Bank statements shown to Reuters list 14 payments.", ("Bank statements", "Reuters")),
    ("Photographs seen by AFP on Tuesday showed a burnt-out bus.", ("Photographs", "AFP")),
    (
        "“We are out of time,” the captain says in an audio recording obtained by the BBC.",
        ("captain", "audio recording", "BBC"),
    ),
    ("In court filings reviewed by Reuters, Halden said so.", ("Halden", "court filings", "Reuters")),
    ("A letter from the ministry seen by Reuters says so.", ("ministry", "Reuters")),
    (
        "The ministry said in a statement seen by Reuters that the port would close.",
        ("ministry", "statement", "Reuters"),
    ),
    ("A note shown to the Financial Times put the loss at 2 billion.", ("note", "Financial Times")),
)
UNSEEN = (
    ("A video shared by the fire service shows the roof falling in.", {("fire service",)}),
    ("The mayor, seen by reporters outside the hall, said he would resign.", {("mayor",)}),
    ("The man was last seen by neighbours on Friday.", set()),
    ("Police obtained a letter from the suspect, prosecutors said.", {("prosecutors",)}),
    ("The film was seen by 2 million people, the studio said.", {("studio",)}),
    ("The firm was acquired by Halden Group in 2019.", set()),
    ("The report will be reviewed by parliament.", set()),
    ("He was heard by neighbours shouting.", set()),
    ("The house was visited and reviewed by council inspectors.", set()),
)


@pytest.mark.parametrize(("text", "chain"), SEEN)
def test_document_is_the_origin_and_who_saw_it_carries_it(text: str, chain: tuple[str, ...]) -> None:
    [found] = attributions_of(article("a", text))
    assert chain in {one.chain for one in found}
    assert not any(one.origin == chain[-1] != chain[0] for one in found)


@pytest.mark.parametrize(("text", "chains"), UNSEEN)
def test_who_saw_no_document_carries_nothing(text: str, chains: set[tuple[str, ...]]) -> None:
    [found] = attributions_of(article("a", text))
    assert {one.chain for one in found if one.origin} == chains


def test_two_outlets_that_saw_one_kind_of_document_are_two_roots() -> None:
    seen = "The dam was cracked, according to inspection reports seen by {}."
    [roots] = roots_of(one_claim(seen.format("Reuters"), seen.format("Reuters"), seen.format("AFP")))
    assert [(root.name, root.articles) for root in roots] == [("Reuters", ("a1", "a2")), ("AFP", ("a3",))]
    assert roots[0].chains[0] == ("inspection reports", "Reuters", "Outlet 1")
