"""What weighs in a sentence: grammar less, a name no more than another word, letters whatever the word."""

import pytest

from review_tui.match import align, explain
from review_tui.match.features import article_weights, letter_weights, opening_weights, word_weights
from review_tui.match.scoring import compared_words
from review_tui.match.words import Words, read_words
from review_tui.records import Alignment, Article, Relation, Sentence
from review_tui.text.sentences import split_article

PAID = "It was Norrland Sea Traffic that paid."


def article(name: str, *sentences: str) -> Article:
    return Article(name, f"{name}.txt", "\n".join(sentences) + "\n", name)


def sentence(text: str) -> Sentence:
    return split_article(article("a", text))[0]


def words(text: str) -> Words:
    return read_words(sentence(text))


def score(alignment: Alignment, a: str, b: str) -> float:
    return next((k.score for k in alignment.links if (k.a.id, k.b.id) == (a, b)), 0.0)


def owners() -> Alignment:
    """Two reports of an owner, beside other news of the same company."""
    one = article("a", "The barge belongs to Norrland Sea Traffic.", "It burned for an hour.")
    other = article("b", "The barge, built in 1990, belongs to Norrland Sea Traffic.", "Nobody was hurt.")
    calls = article("c", "Norrland Sea Traffic did not answer calls.", "Rain fell on the coast.")
    return align([one, other, calls], all_links=True)


def test_the_words_of_a_name_weigh_together_as_much_as_one_word():
    weighed = word_weights(sentence(PAID), words(PAID))
    assert abs(sum(weighed[stem] ** 2 for stem in ("norrland", "sea", "traffic")) - 1) < 1e-9
    assert weighed["paid"] == 1


def test_a_word_of_mere_grammar_weighs_half():
    weighed = word_weights(sentence(PAID), words(PAID))
    assert abs(weighed["that"] ** 2 - 1 / 2) < 1e-9


def test_letters_of_mere_grammar_say_nothing():
    assert set(letter_weights(words("They were with us then, Ruth."))) == {" ru", "rut", "uth", "th "}


def test_words_of_one_meaning_share_their_letters():
    blaze, fire = compared_words([sentence("The blaze spread."), sentence("The fire spread.")])
    assert letter_weights(blaze) == letter_weights(fire)


def test_an_article_is_about_its_names_before_other_words_and_about_no_number():
    (about,) = article_weights([words("The blaze on Elba killed 30 at sea.")], [0])
    assert about["elba"] > about["blaze"] > about["at"]
    assert "30" not in about


def test_like_fires_in_two_towns_are_told_apart_by_the_names_of_their_articles():
    fires = [(town, n) for town in ("Elm", "Vane", "Orr") for n in range(2)]
    told = [
        article(f"{town}{n}", f"{town} firefighters fought all night.", "A fire destroyed the market hall.")
        for town, n in fires
    ]
    alignment = align(told, all_links=True)
    assert score(alignment, "Elm0:2", "Elm1:2") > score(alignment, "Elm0:2", "Orr1:2")


def test_a_name_in_common_is_less_than_an_act_in_common():
    alignment = owners()
    assert score(alignment, "a:1", "b:1") > 1.5 * score(alignment, "a:1", "c:1")


def test_what_a_company_owns_and_whom_it_does_not_answer_are_two_claims():
    alignment = owners()
    assert alignment.claim_of["a:1"] is alignment.claim_of["b:1"]
    assert alignment.claim_of["c:1"] is not alignment.claim_of["a:1"]


def toll(text: str) -> float:
    """How like a count of people who died it is."""
    one = article("a", "At least 29 people died in the blaze.", "The barge had left at noon.")
    other = article("b", text, "It was raining that day.")
    return score(align([one, other], all_links=True), "a:1", "b:1")


def test_a_toll_has_the_role_of_people_who_died():
    assert toll("The death toll rose to 31.") > toll("The number of barges rose to 31.")


def captains() -> Alignment:
    """Of one man two things."""
    one = article("a", "Captain Pedro Ruiz is in hospital.", "The barge burned for an hour.")
    other = article("b", "The captain, Pedro Ruiz, was arrested.", "Rain fell on the coast.")
    return align([one, other])


def test_sentences_with_only_a_name_in_common_share_a_part_and_no_claim():
    (link,) = captains().links
    assert link.relation is Relation.OVERLAP
    assert captains().claim_of["a:1"] is not captains().claim_of["b:1"]


@pytest.mark.parametrize(
    "other", ["The river flooded Harrow on Monday.", "On Monday the river flooded Harrow, she said."]
)
def test_what_happened_to_a_place_is_a_statement_and_not_its_name(other):
    one = article("a", "The river flooded Harrow on Monday.", "The barge burned for an hour.")
    alignment = align([one, article("b", other, "Rain fell on the coast.")])
    assert alignment.claim_of["a:1"] is alignment.claim_of["b:1"]


def test_a_link_tells_that_only_a_name_is_in_common():
    (link,) = captains().links
    assert any(reason.words.startswith("at most a name") for reason in explain(link).reasons)
    assert abs(sum(value for _, value in link.parts) - link.score) < 1e-9


def test_a_sentence_opens_with_its_first_words_of_content_each_as_much():
    assert opening_weights(words("The old ferry and its crew left Orvel late.")) == dict.fromkeys(
        ["old", "ferri", "crew", "left"], 1.0
    )


def adds(kind: str, a: tuple[str, ...], b: tuple[str, ...]) -> float:
    """What one kind of evidence adds to the link of the first sentences of two articles."""
    links = align([article("a", *a), article("b", *b)], all_links=True).links
    link = next(k for k in links if "ferry" in k.a.text.lower() and "ferry" in k.b.text.lower())
    return sum(value for name, value in link.parts if name == kind)


SUNK = "The old ferry sank off Orvel with its crew of nine."


def test_two_sentences_that_open_with_the_same_words_are_closer():
    assert adds("topic", (SUNK,), ("The old ferry sank in a storm off Orvel with nine on board.",)) > 0
    assert adds("topic", (SUNK,), ("In a storm a crew of nine drowned as the ferry sank off Orvel.",)) == 0


def test_what_opens_one_report_and_closes_the_other_is_less_alike():
    rest = ("Rain fell on the coast.", "Tickets cost nine euros.", "The mayor was not told.")
    assert adds("order", (SUNK, *rest), (SUNK, *rest)) == 0
    assert adds("order", (SUNK, *rest), (*rest, SUNK)) < 0
