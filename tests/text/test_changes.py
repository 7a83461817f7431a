"""What a second reading of a folder finds."""

from hashlib import sha256

from hypothesis import given
from hypothesis import strategies as st

from review_tui.records import Article
from review_tui.text.changes import Changes, find_changes, find_edits, sentence_marks
from store import ArticleRef


def article(name, text):
    return Article(name, f"{name}.txt", text, sha256(text.encode()).hexdigest())


def remembered(*articles):
    return [ArticleRef(a.id, a.path, a.sha256) for a in articles]


RAIN, DRY, FLOOD = article("a", "Rain fell."), article("b", "It is dry now."), article("c", "The river rose.")


def test_nothing_changed():
    assert not find_changes(remembered(RAIN, DRY), [DRY, RAIN])


def test_new_changed_and_vanished_articles_are_told_apart():
    edited = article("b", "It is wet now.")
    before = remembered(RAIN, DRY)
    assert find_changes(before, [edited, FLOOD]) == Changes(
        new=(FLOOD,), changed=(edited,), vanished=(before[0],)
    )


def test_an_article_under_another_name_has_moved():
    before, renamed = remembered(RAIN), article("z", RAIN.text)
    assert find_changes(before, [renamed]) == Changes(moved=((before[0], renamed),))


def test_an_article_edited_under_another_name_has_moved():
    old = article("a", "Rain fell. The river rose. It is dry now.")
    ref = ArticleRef("a", "a.txt", old.sha256, marks=sentence_marks(old))
    edited = article("z", "Rain fell. The river rose. It is wet now.")
    other = article("y", "Rain fell. The bridge held. Nobody came.")
    assert find_changes([ref], [other, edited]) == Changes(new=(other,), moved=((ref, edited),))


def test_an_edit_names_the_sentences_lost_and_gained():
    before = article("a", "Two died. The bridge fell. It rained.")
    after = article("a", "Three died. One was hurt. The bridge fell. It\u00a0rained. More follows.")
    edits = find_edits(sentence_marks(before), after)
    told = [(edit.lost, [sentence.text for sentence in edit.gained]) for edit in edits]
    assert told == [((0,), ["Three died.", "One was hurt."]), ((), ["More follows."])]


WORDS = st.lists(st.sampled_from(["Rain fell.", "It rose.", "Two died.", "He left."]), max_size=12)


@given(WORDS, WORDS)
def test_edits_turn_the_old_sentences_into_the_new(old, new):
    before, after = article("a", "\n".join(old)), article("a", "\n".join(new))
    edits = find_edits(sentence_marks(before), after)
    lost = {place for edit in edits for place in edit.lost}
    gained = {sentence.index for edit in edits for sentence in edit.gained}
    assert [s for n, s in enumerate(old) if n not in lost] == [
        s for n, s in enumerate(new) if n not in gained
    ]


FOLDER = st.lists(
    st.tuples(st.sampled_from("abcdef"), st.sampled_from("xyz")), unique_by=lambda pair: pair[0]
)


@given(FOLDER, FOLDER)
def test_every_article_is_accounted_for_once(old, new):
    before, after = [article(*each) for each in old], [article(*each) for each in new]
    changes = find_changes(remembered(*before), after)
    same = {a.id for a in after} & {a.id for a in before if a in after}
    ids = [a.id for a in (*changes.new, *changes.changed)] + [a.id for _, a in changes.moved]
    assert sorted([*ids, *same]) == sorted(a.id for a in after)
    left = [ref.id for ref in changes.vanished] + [ref.id for ref, _ in changes.moved]
    assert sorted(left) == sorted({a.id for a in before} - {a.id for a in after})
