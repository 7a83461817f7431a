"""The day of publication, where a file states it whole."""

import pytest

from review_tui.ingest import read_articles
from review_tui.ingest.days import day, day_in_text


@pytest.mark.parametrize(
    ("stated", "found"),
    [
        ("2025-01-12", "2025-01-12"),
        ("2025-01-12T23:30:00-08:00", "2025-01-12"),
        ("20250112", "2025-01-12"),
        ("12 January 2025", "2025-01-12"),
        ("Sunday, 12 January 2025", "2025-01-12"),
        ("Jan. 12, 2025, 10:30 p.m.", "2025-01-12"),
        ("Sun, 12 Jan 2025 09:30:00 +0000", "2025-01-12"),
        ("12.1.2025", "2025-01-12"),
        ("Mittwoch, 12. März 2025", "2025-03-12"),
        ("1er août 2025", "2025-08-01"),
        ("12 juillet 2025", "2025-07-12"),
        ("12 de diciembre de 2025", "2025-12-12"),
        ("10.15.2025", None),
        ("12/01/2025", None),
        ("2025-13-40", None),
        ("January 2025", None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_a_day_is_taken_only_whole(stated, found):
    assert day(stated) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The bridge\nPublished: 12 January 2025, 10:30 GMT\nIt fell.", "2025-01-12"),
        (" date 2025-01-13 The bridge fell, the agency said.", "2025-01-13"),
        ("It fell.\n2025-01-12", "2025-01-12"),
        ("The bridge\nAll lanes are shut\nBy Ana Lee\n12 January 2025\nIt fell.", "2025-01-12"),
        ("The bridge\nJanuary 12, 2025 at 10:30 AM EST\nIt fell.", "2025-01-12"),
        ("The bridge\nFirst published on Sun 12 Jan 2025 10.30 GMT\nIt fell.", "2025-01-12"),
        ("The bridge\nBy Ana Lee, Harrow Post, 12 January 2025\nIt fell.", "2025-01-12"),
        ("The bridge\nHarrow Press, 12 January 2025, 09:20\nIt fell.", "2025-01-12"),
        ("The bridge\n*Posted by Ana Lee, The Weir, January 12, 2025*\nIt fell.", "2025-01-12"),
        ("Elbe-Bote\nMittwoch, 12. März 2025\nVon Anke Röhrs\nEs brannte.", "2025-03-12"),
        ("It fell on January 12, 2025.\nIt rained.", None),
        ("They met in Harrow, the mayor recalled, 12 January 2025 being the day that the bridge fell.", None),
        ("It fell on Sunday, 12 January 2025, killing two.", None),
        ("It fell.\nThe treaty was signed in Paris, 12 June 1998.", None),
        ("Peace signed in Minsk, 12 February 2015\nPublished 3 May 2024\nIt held.", "2024-05-03"),
        ("January 12, 2025 was the day it fell.", None),
        ("One.\nTwo.\nThree.\nFour.\n2025-01-12\nFive.\nSix.\nSeven.\nEight.", None),
    ],
)
def test_a_date_line_at_either_end_counts_and_a_date_in_a_sentence_does_not(text, found):
    assert day_in_text(text) == found


def test_of_the_bundled_articles_one_says_its_day():
    assert [article.date for article in read_articles([])] == [None, None, None, "2025-01-13", None]
