"""What sentences count, and words of one meaning, count as evidence that they say the same."""

from review_tui.match import align
from review_tui.match.counted import counted
from review_tui.records import Article, Link, Relation
from review_tui.text.sentences import split_article


def article(name: str, *sentences: str) -> Article:
    return Article(name, f"{name}.txt", "\n".join(sentences) + "\n", name)


def link(one: Article, other: Article, *, line: int = 1) -> Link:
    """Of the sentences on that line of both."""
    links = align([one, other], all_links=True).links
    return next(found for found in links if found.a.line == line == found.b.line)


def features(text: str) -> set[str]:
    return set(counted(split_article(article("a", text))[0]))


def test_people_who_died_and_people_who_were_killed_are_the_same_people():
    died, killed = features("About 40 people died."), features("45 people were killed when the dam broke.")
    assert [feature.rpartition(" ")[2] for feature in died & killed] == ["dead"]


def test_a_number_in_words_is_the_number_in_digits():
    assert features("Shares fell nine percent.") == features("Its stock dropped 9%.")


def test_a_raise_and_a_turnout_in_percent_have_no_role_in_common():
    assert not features("The union wants 9 percent more.") & features("The turnout was 80 percent.")


def test_a_sentence_without_numbers_counts_nothing():
    assert features("The dam broke.") == set()


def test_two_tolls_of_one_flood_are_aligned_and_conflict():
    one = article("a", "About 40 people died.", "The dam gave way after days of rain.")
    other = article("b", "45 people were killed when the dam broke.", "Rain had fallen for days.")
    assert link(one, other).relation is Relation.CONFLICT


def test_a_blast_and_an_explosion_are_closer_than_a_blast_and_a_concert():
    heard = article("a", "The blast was heard across Ostvale at dawn.")
    explosion = article("b", "An explosion was heard in Ostvale.")
    concert = article("c", "A concert was heard in Ostvale.")
    assert link(heard, explosion).score > link(heard, concert).score


def test_an_amount_that_never_ends_is_read_no_further_than_its_first_part():
    endless = f"Rescue took {'an hour and ' * 400}a half."
    assert align([article("a", endless), article("b", "Rescue took an hour and a half.")]).claims
