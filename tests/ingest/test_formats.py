"""The five bundled articles come back whole from every format that articles are saved in."""

from pathlib import Path

import pages
import pytest

from review_tui.ingest import read, read_articles
from review_tui.ingest.articles import SEEDS
from review_tui.records import Role
from review_tui.text.roles import sentence_role
from review_tui.text.sentences import split_article

FILES = sorted(SEEDS.glob("*.txt"))


def sentences(article):
    return [" ".join(sentence.text.split()) for sentence in split_article(article)]


@pytest.fixture(scope="module")
def wanted():
    return [sentences(article) for article in read_articles([])]


def reading(folder: Path, suffix: str, make):
    for seed in FILES:
        (folder / f"{seed.stem}{suffix}").write_bytes(make(seed.read_text("utf-8")))
    return read([folder])


def missing(articles, wanted):
    return [
        s for article, told in zip(articles, wanted, strict=True) for s in told if s not in sentences(article)
    ]


def added(articles, wanted):
    """Sentences that the article does not have and the file does not mark as standing around it."""
    return [
        sentence.text
        for article, told in zip(articles, wanted, strict=True)
        for sentence in split_article(article)
        if " ".join(sentence.text.split()) not in told and sentence_role(sentence) is Role.BODY
    ]


def test_plain_text_is_kept_byte_for_byte():
    assert [article.text.encode() for article in read_articles([])] == [seed.read_bytes() for seed in FILES]


@pytest.mark.parametrize("kind", pages.PAGES)
def test_a_web_page_gives_its_article_and_nothing_of_its_surroundings(kind, tmp_path, wanted):
    articles = reading(tmp_path, ".html", lambda text: pages.PAGES[kind](text).encode()).articles
    assert missing(articles, wanted) == []
    assert added(articles, wanted) == []
    assert not [word for word in pages.CLUTTER for article in articles if word in article.text]


@pytest.mark.parametrize("kind", pages.PAGES)
def test_a_web_page_is_read_by_the_standard_library_alone(kind, wanted):
    from review_tui.ingest.draft import Draft, compose
    from review_tui.ingest.making import article
    from review_tui.ingest.outline import outline
    from review_tui.ingest.web_page import article_pieces

    texts = [pages.PAGES[kind](seed.read_text("utf-8")) for seed in FILES]
    drafts = [compose(article_pieces(outline(html))) for html in texts]
    articles = [article(str(n), "", Draft(text, blocks=blocks)) for n, (text, blocks) in enumerate(drafts)]
    assert missing(articles, wanted) == []
    assert added(articles, wanted) == []


def test_a_page_saved_as_one_file_gives_its_article(tmp_path, wanted):
    articles = reading(tmp_path, ".mhtml", lambda text: pages.saved_page(pages.news_page(text))).articles
    assert missing(articles, wanted) == []
    assert added(articles, wanted) == []


@pytest.mark.parametrize("kind", pages.PDFS)
def test_a_pdf_gives_its_paragraphs(kind, tmp_path, wanted):
    articles = reading(tmp_path, ".pdf", lambda text: pages.pdf(text, **pages.PDFS[kind])).articles
    assert missing(articles, wanted) == []
    assert added(articles, wanted) == []


def test_a_word_file_gives_its_paragraphs(tmp_path, wanted):
    articles = reading(tmp_path, ".docx", pages.word).articles
    assert missing(articles, wanted) == []
    assert added(articles, wanted) == []


@pytest.mark.parametrize(
    ("suffix", "make"),
    [
        (".html", lambda text: pages.news_page(text).encode()),
        (".html", lambda text: pages.blog_page(text).encode()),
        (".mhtml", lambda text: pages.saved_page(pages.news_page(text))),
    ],
)
def test_a_page_says_what_it_is(suffix, make, tmp_path):
    for article in reading(tmp_path, suffix, make).articles:
        assert (
            article.title,
            article.outlet,
            article.author,
            article.date,
            article.url,
            article.language,
        ) == (
            pages.HEADLINE,
            "The Example Post",
            "Jane Roe",
            "2025-01-12",
            "https://example.org/world/two-captured",
            "en",
        )


def test_what_a_page_does_not_say_stays_unknown(tmp_path):
    article = reading(tmp_path, ".html", lambda text: pages.old_page(text).encode()).articles[0]
    assert (article.outlet, article.author, article.date, article.url) == (None, None, None, None)


def test_documents_say_who_wrote_them(tmp_path):
    (tmp_path / "a.pdf").write_bytes(pages.pdf("Rain fell on the city for three days."))
    (tmp_path / "b.docx").write_bytes(pages.word("Rain fell on the city for three days."))
    said = [(article.title, article.author, article.outlet) for article in read([tmp_path]).articles]
    assert said == [(pages.HEADLINE, "Jane Roe", None)] * 2
