"""What stands around the report is told from the report."""

from hashlib import sha256

import pytest

from review_tui.ingest import read_articles
from review_tui.records import Article, Block, Role
from review_tui.text.roles import sentence_role
from review_tui.text.sentences import split_article

BODY = "The bridge over the river was closed on Monday after an inspection found cracks in two pillars."


def article(text, **more):
    return Article("a", "a.txt", text, sha256(text.encode()).hexdigest(), **more)


def roles(text, **more):
    return [sentence_role(sentence) for sentence in split_article(article(text, **more))]


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("By Jane Roe", Role.BYLINE),
        ("By Jane Roe and John de la Cruz, Correspondents", Role.BYLINE),
        ("Reporting by Jane Roe; editing by John Doe.", Role.BYLINE),
        ("Published: 12 January 2025", Role.BYLINE),
        ("January 12, 2025", Role.BYLINE),
        ("2025-01-12 10:30 GMT", Role.BYLINE),
        ("18.40 GMT", Role.BYLINE),
        ("7:05am", Role.BYLINE),
        ("Hanover, 11 March 2025, 17:00", Role.BYLINE),
        ("Press release, 15 October 2025", Role.BYLINE),
        ("Photo: Jane Roe", Role.CAPTION),
        ("The bridge in winter. Photo: Jane Roe", Role.CAPTION),
        ("A view of the bridge (Photo by Jane Roe/Getty Images)", Role.CAPTION),
        ("The bridge as it fell on Sunday (Getty Images)", Role.CAPTION),
        ("Image caption, The bridge fell on Sunday", Role.CAPTION),
        ("Got a story? Email us at news@example.org.", Role.BOILERPLATE),
        ("Related:", Role.BOILERPLATE),
        ("Related: Ten bridges that fell", Role.BOILERPLATE),
        ("Read more: how bridges are built.", Role.BOILERPLATE),
        ("Subscribe to our newsletter for a daily update.", Role.BOILERPLATE),
        ("© 2025 The Example Post. All rights reserved.", Role.BOILERPLATE),
        ("Bridges, Rivers, Transport in Europe", Role.BOILERPLATE),
        ("What happens next", Role.HEADLINE),
    ],
)
def test_a_line_that_reports_nothing_is_marked(line, role):
    assert role in roles(f"{BODY}\n{line}\n{BODY}")


@pytest.mark.parametrize(
    "line",
    [
        "Related officials were told to leave, the mayor said.",
        "Subscribers left in large numbers, the company said.",
        "By Monday, all lanes were open again.",
        "By John's account, two lanes were open.",
        "Images showed smoke over the port.",
        "Image sources in the town are few, the mayor said.",
        "The pictures were sold to an agency (Getty Images), he said.",
        "Photographs of the scene, he said, were genuine.",
        "Tags on the bodies carried no names, police said.",
        "On January 12, 2025, the bridge fell and the river rose.",
        "Comments by the minister, made on Tuesday, were withdrawn.",
        " date 2025-01-13 The river rose by two metres overnight, the agency said.",
    ],
)
def test_a_line_that_reports_something_is_body_text(line):
    assert set(roles(f"{BODY}\n{line}\n{BODY}")) == {Role.BODY}


def test_a_first_line_without_a_full_stop_is_the_headline():
    assert roles(f"Bridge Closed After Cracks Are Found\n{BODY}") == [Role.HEADLINE, Role.BODY]


def test_a_text_without_any_full_stop_has_no_headline():
    assert set(roles("one line\nanother line\na third line")) == {Role.BODY}


def test_the_mark_of_the_file_goes_before_the_rules():
    text = f"{BODY}\n{BODY}"
    assert roles(text, blocks=(Block(0, len(BODY), Role.CAPTION),)) == [Role.CAPTION, Role.BODY]


def test_in_the_bundled_articles_only_what_is_no_report_is_marked():
    marked = [
        (article.id[:3], sentence.index, role)
        for article in read_articles([])
        for sentence in split_article(article)
        if (role := sentence_role(sentence)) is not Role.BODY
    ]
    assert marked == [
        ("002", 0, Role.HEADLINE),
        ("002", 2, Role.BOILERPLATE),
        ("003", 14, Role.BOILERPLATE),
        ("004", 0, Role.HEADLINE),
    ]


def test_a_long_text_of_short_lines_is_told_apart_in_good_time():
    sentences = split_article(article("a line of words\n" * 5_000))
    assert {sentence_role(sentence) for sentence in sentences} == {Role.BODY}


def test_topics_that_close_an_article_report_nothing():
    assert roles(f"{BODY}\nRelated topics\nBridges\nRivers of Europe") == [
        Role.BODY,
        Role.BOILERPLATE,
        Role.BOILERPLATE,
        Role.BOILERPLATE,
    ]


def test_short_last_lines_without_a_word_of_what_they_are_may_report_something():
    assert roles(f"{BODY}\nTwo dead\nNine missing") == [Role.BODY] * 3
    assert roles(f"{BODY}\nRelated topics\n{BODY}\nNine missing")[-1] is Role.BODY
