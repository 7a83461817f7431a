"""Sentences of other languages than English, and of scripts without spaces."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from review_tui.text.sentences import sentence_spans


def told(text, language):
    return [text[start:end] for start, end in sentence_spans(text, language)]


@pytest.mark.parametrize(
    ("language", "sentences"),
    [
        ("ru", ["Президент сказал, что 5 тыс. человек погибли.", "Вчера были захвачены два солдата."]),
        ("uk", ["Близько 12 тис. осіб прибуло.", "Він сказав це вчора."]),
        ("de", ["Am 9. Januar sagte Dr. Müller, dass z. B. zwei Soldaten starben.", "Es regnete."]),
        ("es", ["El Sr. López llegó.", "¿Quién es?", "Nadie sabe."]),
        ("ar", ["قال الرئيس إن جنديين أسرا أمس.", "هل هذا صحيح؟", "نعم."]),
        ("ru", ["«Когда?» — спросила она.", "А. С. Пушкин родился в Москве.", "Он жил там."]),
        ("uk", ["Президент В. О. Коваль прибув.", "Він виступив о 10.30."]),
        ("fr", ["M. Martin a dit « oui ».", "Mme Duval a dit « non ! » hier."]),
        ("hi", ["राष्ट्रपति ने कहा।", "दो सैनिक पकड़े गए।"]),
    ],
)
def test_abbreviations_of_a_language_end_no_sentence(language, sentences):
    assert told(" ".join(sentences), language) == sentences


@pytest.mark.parametrize("language", ["zh", "ja", None])
def test_a_script_without_spaces_is_split(language):
    assert told("总统说两名士兵昨天被俘。他们在医院接受治疗！", language) == [
        "总统说两名士兵昨天被俘。", "他们在医院接受治疗！",
    ]  # fmt: skip


@given(st.text(max_size=80), st.sampled_from(["ru", "zh", "ar", "de", "hi", "xx", "th"]))
def test_sentences_tile_the_text_in_every_language(text, language):
    spans = sentence_spans(text, language)
    assert all(a < b for a, b in spans)
    assert all(end <= start for (_, end), (start, _) in pairwise(spans))
    kept = set().union(*(range(*span) for span in spans)) if spans else set()
    assert all(character.isspace() for place, character in enumerate(text) if place not in kept)


def test_a_line_of_nothing_but_quotation_marks_is_split_in_good_time():
    assert told("\"'«(" * 20_000 + "слово.", "ru")
