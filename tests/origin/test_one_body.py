"""One body under several names, in small sets of articles that were marked before the rules were written."""

import pytest

from tests.origin.made_up import one_claim, roots_of
from tests.origin.marks import article, attributions_of, origins_of
from tests.origin.one_body import Case, read_cases

TABLES = ("one_body.txt", "one_body_second.txt", "one_body_third.txt", "voices.txt", "voices_second.txt")
CASES = [case for name in TABLES for case in read_cases(name)]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.title)
def test_articles_rest_on_the_bodies_a_careful_reader_hears(case: Case) -> None:
    assert case.is_met, [(root.joined, root.chains) for root in case.found]


@pytest.mark.parametrize(
    ("text", "origins"),
    [
        ("Some 70 fell ill, not 30 as Orbis Ltd. has said, the hospital said.", ["hospital"]),
        ("Three men were held, as police have said.", ["police"]),
        ("More people died than the army admitted, medics said.", ["medics"]),
        ("A nurse, not Doctor Ilse Brandt, told reporters the ward was closed.", ["nurse"]),
        ("The fire began in the hold, according to first findings by the coast guard.", ["coast guard"]),
        ("The cost is 9 million, according to a letter the ministry sent to the court.", ["ministry"]),
        ("Field report: loss of the Marie Clare", []),
        ("Ostia Capital research note", []),
    ],
)
def test_only_who_says_it_is_credited(text: str, origins: list[str]) -> None:
    assert origins_of(article("a", text)) == [origins]


def test_notification_is_the_word_of_whoever_notified() -> None:
    text = "The board was notified of the crash by Osk Rail.\nAccording to the notification, 38 were hurt."
    assert origins_of(article("a", text)) == [[], ["Osk Rail"]]


def test_outlet_that_was_told_is_under_its_own_name_no_second_step() -> None:
    one = article("a", "“It rose in minutes,” Dana Illes told the Courier.", outlet="Valley Courier")
    [root] = roots_of(one_claim(one))[0]
    assert root.chains == (("Dana Illes", "Valley Courier"),)


def test_sender_of_a_mail_is_its_root_and_not_its_subject() -> None:
    mail = article("a", "Two are missing.", title="Update No. 4", author="PHA Press Office", outlet=None)
    [root] = roots_of(one_claim(mail))[0]
    assert (root.name, root.chains) == ("PHA", (("PHA",),))


@pytest.mark.parametrize(
    "outlet", ["Helsinki Press", "Valley Free Press", "Inter Press Service", "Sky Media"]
)
def test_newsroom_called_press_is_no_press_office(outlet: str) -> None:
    [root] = roots_of(one_claim(article("a", "Two are missing.", outlet=outlet)))[0]
    assert root.name == outlet


def test_reader_is_told_whom_the_company_was_taken_for() -> None:
    first = "The milk was made in June, the company said.\nVeltra Foods is based in Leith."
    [root] = roots_of(one_claim(first, "It was made in June, Veltra Foods said."))[0]
    assert root.reasons == ("“company” in Outlet 1 is Veltra Foods: no other that fits is named there",)


def test_company_is_not_the_one_spoken_of_in_passing_where_another_name_has_spoken() -> None:
    text = (
        "Boston Aero's rival Norlind said a wing cracked.\nNorlind said so twice.\nThe company said no more."
    )
    assert attributions_of(article("a", text))[2][0].origin != "Boston Aero"


def test_company_stays_unnamed_where_two_are_named() -> None:
    text = "Veltra Foods and Osk Foods met.\nThe Leith-based company said nothing was agreed."
    assert [one.is_named for one in attributions_of(article("a", text))[1]] == [False]


@pytest.mark.parametrize(
    ("language", "text", "origin"),
    [
        ("es", "Hay 29 muertos, informó el domingo la Guardia Costera.", "coast guard"),
        ("es", "El barco pasó la inspección, según la Fiscalía de Cádiz.", "prosecution"),
        ("de", "Es gab keine Verletzten, teilte die Feuerwehr am Montag mit.", "fire service"),
        ("de", "Laut Polizei brannten drei Autos.", "police"),
        ("fr", "« Nous partons », a déclaré la ministre Claire Vasseur.", "Claire Vasseur"),
        ("it", "Il sindaco Marco Bellini ha detto che la strada è chiusa.", "Marco Bellini"),
        ("pt", "Segundo a polícia, nove casas arderam.", "police"),
        ("nl", "Volgens de brandweer was er niemand thuis.", "fire service"),
    ],
)
def test_words_of_crediting_are_known_in_other_languages(language: str, text: str, origin: str) -> None:
    assert origins_of(article("a", text, language=language)) == [[origin]]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Laut und deutlich war der Knall zu hören."),
        ("de", "Sie teilte das Brot mit den Kindern."),
        ("fr", "Le vent a dit son mot dans la nuit."),
        ("it", "Per il secondo anno la festa è saltata."),
        ("pt", "É o segundo Campeonato que o clube perde."),
        (None, "Hay 29 muertos, informó la Guardia Costera."),
    ],
)
def test_words_that_mean_something_else_credit_nobody(language: str | None, text: str) -> None:
    assert origins_of(article("a", text, language=language)) == [[]]
