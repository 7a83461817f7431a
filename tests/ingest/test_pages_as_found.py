"""Web pages with the faults and habits that saved ones have."""

import json

import pytest

from review_tui.ingest.article_body import article_pieces
from review_tui.ingest.draft import compose
from review_tui.ingest.making import article
from review_tui.ingest.outline import outline
from review_tui.ingest.web_page import page_draft

FIRST = (
    "The bridge over the river was closed on Monday after an inspection found cracks in two of its pillars."
)
SECOND = (
    "Buses take people across the old bridge until the repairs are done, which may take a year or longer."
)
TEASER = (
    "A teaser tells in two long sentences what another article is about. It goes on for as long as it can."
)
BODY = f"<p>{FIRST}</p><p>{SECOND}</p>"
PAGES = {
    "everything in a form": f"<body><form action=.>{BODY}<input></form></body>",
    "everything in a header": f"<body><div class='site-header'>{BODY}</div></body>",
    "paragraphs nobody closes": f"<div><p>{FIRST}<p>{SECOND}</div><ul><li>{TEASER[:50]}</ul>",
    "teasers outside": f"<main>{BODY}</main><section>{f'<div><p>{TEASER}</p></div>' * 6}</section>",
    "another article after it": f"<article>{BODY}</article><article><p>{TEASER}</p><p>{TEASER}</p></article>",
    "layout in a table": f"<table><tr><td>{TEASER[:40]}<td>{BODY}<td><a href=.>{TEASER}</a></table>",
    "menus in its name alone": f"<div>{BODY}</div><div class='main-menu'><p>{TEASER}</p></div>",
}


@pytest.mark.parametrize("page", PAGES)
def test_the_article_is_found(page):
    assert compose(article_pieces(outline(PAGES[page])))[0] == f"{FIRST}\n{SECOND}"


LINKED = {"@type": "NewsArticle", "author": {"name": "Jane Roe"}}


@pytest.mark.parametrize(
    "head",
    [
        "<meta name=author content='By Jane Roe'>",
        "<meta property='og:author author' content='Jane Roe'>",
        "<p class=byline>By <a href=/jane>Jane Roe</a>, 12 January</p>",
        "<span class='post-author'>Published Monday by <a rel=author href=/jane> Jane\nRoe </a></span>",
        "<span itemprop=author itemscope><span itemprop=name>Jane Roe</span></span>",
        f"<script type='application/ld+json'>{json.dumps(LINKED)}</script>",
        f"<script type='application/ld+json'>//<![CDATA[\n{json.dumps(LINKED)}\n//]]></script>",
        f"<script type='application/ld+json'>{json.dumps([{'@graph': [LINKED]}])}</script>",
        "<script type='application/ld+json'>{'@type': 1}</script><div class=author>Von Jane Roe</div>",
        "<meta name=author content='https://example.org/jane'><address>Jane Roe, editor</address>"
        "<a rel=author>Jane Roe</a>",
    ],
)
def test_the_author_is_found(head):
    assert page_draft(f"<html>{head}{BODY}").author == "Jane Roe"


def test_an_address_is_no_outlet():
    stated = {"@type": "Article", "publisher": {"@id": "https://example.org/#organization"}}
    linked = f"<script type='application/ld+json'>{json.dumps(stated)}</script>"
    page = page_draft(f"<meta property=og:site_name content='The Post'>{linked}{BODY}")
    assert page.outlet == "The Post"


def test_who_comments_is_no_author():
    comment = "<div class=comments><time datetime=2030-01-01></time><span class=author>Rick Poe</span></div>"
    page = page_draft(f"<article>{BODY}{comment}</article>")
    assert (page.author, page.date) == ("", "")


@pytest.mark.parametrize(
    "line", ["Published Thursday Morning", "Follow Jane Roe", "by our staff", "12 January"]
)
def test_a_byline_without_a_name_gives_no_author(line):
    assert page_draft(f"<p class=byline>{line}</p>{BODY}").author == ""


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("<title>Bridge closed – The Post</title><h1>Bridge closed</h1>", "Bridge closed"),
        ("<title>Bridge closed – The Post</title><h1>The Post</h1>", "Bridge closed – The Post"),
        ("<title>Bridge closed</title>", "Bridge closed"),
        ("<title>A</title><meta property=og:title content='Bridge closed'>", "Bridge closed"),
    ],
)
def test_the_title_is_the_headline(head, title):
    assert page_draft(f"{head}{BODY}").title == title


def test_a_time_counts_inside_the_article_alone():
    today = "<header><time datetime=2030-01-01></time></header>"
    page = f"{today}<article><time datetime='2025-01-12T09:30'></time>{BODY}</article>"
    assert article("a", "a", page_draft(page)).date == "2025-01-12"
    assert article("a", "a", page_draft(f"{today}<div>{BODY}</div>")).date is None


def test_a_live_blog_keeps_the_hour_over_each_entry():
    told = {"18.40 GMT": SECOND, "13.35 GMT": FIRST, "7.05 GMT": TEASER}
    entries = (f"<div><time>{hour}</time><p>{words}</p></div>" for hour, words in told.items())
    page = f"<html><title>Live</title><body><main>{''.join(entries)}</main></body></html>"
    lines = page_draft(page).text.splitlines()
    assert lines[1:] == [line for pair in told.items() for line in pair]
