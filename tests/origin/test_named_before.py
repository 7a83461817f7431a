"""“The company said”: whom an article named before, without having credited them yet."""

import pytest

from tests.origin.marks import article, attributions_of

NAMED = (
    ("Norvik Foods recalled 3,000 jars on Monday.\nThe company said nobody had fallen ill.", "Norvik Foods"),
    ("A Lumen Air jet left the runway in Porto.\nThe airline said all 120 were safe.", "Lumen Air"),
    ("Shares in Halden Bank fell by a tenth.\nThe bank said its deposits were safe.", "Halden Bank"),
    ("The carmaker Veltro recalled 40,000 cars.\nThe carmaker said no one was hurt.", "Veltro"),
    ("Orbis Ltd. closed its plant in Leith.\nOn Friday the firm said 300 jobs would go.", "Orbis Ltd."),
    (
        "Mount Arle University expelled two students.\nThe university said the rules were clear.",
        "Mount Arle University",
    ),
    (
        "The explosion happened near St Anne's Hospital.\nThe hospital said nine people were being treated.",
        "St Anne's Hospital",
    ),
    (
        "Anna Reyes met the directors of Orbis Ltd. on Monday.\nThe company said talks went well.",
        "Orbis Ltd.",
    ),
    (
        "Delta Motors Corporation was fined by the Transport Ministry.\nThe ministry said it was final.",
        "Transport Ministry",
    ),
    (
        "Delta Motors Corporation was fined by the Transport Ministry.\nThe corporation said it will appeal.",
        "Delta Motors Corporation",
    ),
    ("Kestrel (a Norwegian airline) cancelled 40 flights.\nThe airline said staff were ill.", "Kestrel"),
    (
        "Lumen Air, the island's largest airline, cancelled 40 flights.\nThe airline said crews were ill.",
        "Lumen Air",
    ),
    (
        "The Harrow Institute published figures on Tuesday.\nThe institute said rents had doubled.",
        "Harrow Institute",
    ),
    (
        "Workers at Orbis Ltd. walked out.\nThe Allied Workers Union called it a success.\n"
        "The company said few took part.",
        "Orbis Ltd.",
    ),
    ("Northgate Council approved the plan.\nThe council said work starts in May.", "Northgate Council"),
    (
        "Pelham Hospital and the Pelham Ambulance Service were warned.\n"
        "The service said three crews were off.",
        "Pelham Ambulance Service",
    ),
    ("Shares in Veltro fell by a tenth.\nThe company said sales were strong.", "Veltro"),
    ("Veltro's CEO left on Monday.\nThe company said it was his own wish.", "Veltro"),
    ("Veltro (NYSE: VLT) closed two plants.\nThe firm said 300 people were told.", "Veltro"),
    ("The budget airline Zephyr cut ten routes.\nThe airline said fuel was dear.", "Zephyr"),
    (
        "Students of the University of Hale marched.\nThe university said it would listen.",
        "University of Hale",
    ),
    ("The Bank of Ostia raised rates.\nThe bank said prices were rising.", "Bank of Ostia"),
    ("The Ministry of Roads shut the pass.\nThe ministry said it was ice.", "Ministry of Roads"),
    ("Halden Motors will cut jobs.\nIn a letter, a company spokesman said it was sorry.", "Halden Motors"),
)
UNNAMED = (
    ("Mayor Ana Cole met the Riverside Trust.\nThe company said nothing was agreed.", "company"),
    ("The airport waited for Lumen Air crews.\nThe airport said queues were long.", "airport"),
    ("Veltro recalled 40,000 cars over brakes.\nThe carmaker said no one was hurt.", "carmaker"),
    ("The Ardmore Police Department closed the road.\nThe agency said it would reopen.", "agency"),
    ("Orbis Ltd. sued a rival in May.\nThe rival company said it would fight.", "rival company"),
    ("Orbis Ltd. lost to a company in Leith.\nThe company said it was proud.", "company"),
    ("Halden Bank and Skerry Bank will merge.\nThe bank said its deposits were safe.", "bank"),
    ("Passengers of Lumen Air and Skyway Airlines waited.\nThe airline said it was sorry.", "airline"),
    ("Germany closed its border.\nThe company said trucks were waiting.", "company"),
    ("A fire broke out at a school on Mill Road.\nThe school said nobody was inside.", "school"),
    ("Halden Bank will cut jobs.\nThe lender has cash. It said that all was well.", "lender"),
)


@pytest.mark.parametrize(("text", "name"), NAMED)
def test_noun_is_the_one_body_named_before(text: str, name: str) -> None:
    *_, found = attributions_of(article("a", text))
    assert [(one.origin, one.resolved) for one in found] == [(name, True)]


@pytest.mark.parametrize(("text", "noun"), UNNAMED)
def test_noun_that_may_be_any_of_several_or_none_stays_a_noun(text: str, noun: str) -> None:
    *_, found = attributions_of(article("a", text))
    assert [(one.origin, one.is_named) for one in found] == [(noun, False)]


def test_noun_is_the_body_named_in_its_own_sentence() -> None:
    [[found]] = attributions_of(article("a", "Halden Motors will cut 3,200 jobs, the carmaker said."))
    assert found.origin == "Halden Motors"
