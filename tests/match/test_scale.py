"""A large corpus is narrowed down to events, and each is aligned as if it were alone."""

import pytest

from review_tui.match import align
from review_tui.match.candidates import find_candidates
from review_tui.match.events import MOST, split_events
from review_tui.records import Article
from review_tui.text.sentences import split_article
from tests.bench.corpus import same_facts, tell_corpus


@pytest.fixture(scope="module")
def corpus() -> list[Article]:
    return [told.article for told in tell_corpus(2 * MOST)]


def candidates(texts, groups):
    ones, others = find_candidates(texts, groups)
    return list(zip(ones.tolist(), others.tolist(), strict=True))


def test_sentences_that_share_two_rare_words_are_candidates():
    texts = ["Brennick reached Ostvale at dawn.", "It rained.", "At dawn Brennick had reached Ostvale."]
    assert candidates(texts, [0, 0, 1]) == [(0, 2)]


def test_sentences_that_share_one_rare_word_are_not():
    assert candidates(["Brennick reached Ostvale.", "Brennick was asleep."], [0, 1]) == []


def test_sentences_of_one_article_are_not_candidates():
    assert candidates(["Brennick reached Ostvale.", "Ostvale greeted Brennick."], [0, 0]) == []


def test_what_a_crowd_shares_does_not_cost_the_square():
    assert len(candidates(["All rights reserved."] * 1000, range(1000))) < 5 * 1000


def test_line_ends_inside_a_sentence_do_not_shift_the_others():
    texts = ["It rained\nall day.", "Brennick reached\nOstvale.", "Brennick reached Ostvale."]
    assert candidates(texts, [0, 1, 2]) == [(1, 2)]


def test_few_sentences_are_one_event():
    (event,) = split_events(split_article(Article("a", "a.txt", "One. Two.", "")))
    assert len(event) == 2


def test_events_hold_whole_articles_and_no_more_sentences_than_are_scored_together(corpus):
    sentences = [sentence for article in corpus for sentence in split_article(article)]
    events = list(split_events(sentences))
    ids = [sentence.id for event in events for sentence in event]
    assert len(ids) == len(set(ids))
    assert all(len(event) <= MOST for event in events)
    for event in events:
        inside = {sentence.article.id for sentence in event}
        assert len(event) == sum(sentence.article.id in inside for sentence in sentences)


def test_articles_that_nothing_tells_apart_are_still_taken_a_few_at_a_time():
    text = "Brennick reached Ostvale.\nThe Meridol bridge fell at Kasterbeck.\nRain stopped the Ulmer cup.\n"
    sentences = [s for n in range(200) for s in split_article(Article(f"{n:03d}", "", text, ""))]
    sizes = [len(event) for event in split_events(sentences)]
    assert max(sizes) <= MOST
    assert sum(sizes) > 0.9 * len(sentences)


def test_what_tells_the_same_fact_is_in_the_same_event():
    told = tell_corpus(3 * MOST, seed=1)
    sentences = [sentence for one in told for sentence in split_article(one.article)]
    event_of = {s.id: n for n, event in enumerate(split_events(sentences)) for s in event}
    true = list(same_facts([fact for one in told for fact in one.facts]))
    together = sum(event_of.get(sentences[a].id) == event_of.get(sentences[b].id) for a, b in true)
    assert together >= 0.985 * len(true)


def test_an_event_in_a_corpus_is_aligned_as_if_it_were_alone(corpus):
    whole = align(corpus)
    event = next(split_events(whole.sentences))
    names = {sentence.article.id for sentence in event}
    alone = align([article for article in corpus if article.id in names])
    assert tuple(link for link in whole.links if link.a.article.id in names) == alone.links


def test_progress_is_told_from_little_to_all(corpus):
    heard: list[float] = []
    align(corpus, progress=heard.append)
    assert heard == sorted(heard)
    assert heard[-1] == 1.0
    assert len(heard) > 2
