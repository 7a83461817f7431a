"""Formats of few lines, read by value."""

import io
import json
import sys
from email.message import EmailMessage

import pages
import pytest
from docx import Document
from docx.oxml import parse_xml

from review_tui.ingest import ArticleError, read, read_articles
from review_tui.records import Role

RAIN = "Rain fell on the city for three days, and the river rose by two metres."


def only(folder, name, content):
    (folder / name).write_bytes(content if isinstance(content, bytes) else content.encode())
    (article,) = read_articles([folder / name])
    return article


def about(article):
    return article.title, article.outlet, article.author, article.date, article.url


def test_front_matter_says_what_a_markdown_article_is(tmp_path):
    article = only(
        tmp_path,
        "rain.md",
        "---\ntitle: The rain\nsource: The Example Post\nauthor: [Jane Roe, John Doe]\n"
        f"date: 2025-01-12\nurl: https://example.org/rain\nlang: en-GB\n---\n# The rain\n\n{RAIN}\n",
    )
    assert about(article) == (
        "The rain",
        "The Example Post",
        "Jane Roe, John Doe",
        "2025-01-12",
        "https://example.org/rain",
    )
    assert article.text == f"The rain\n{RAIN}"
    assert [(block.start, block.end, block.role) for block in article.blocks] == [(0, 8, Role.HEADLINE)]


def test_markdown_marks_are_no_part_of_the_text(tmp_path):
    article = only(
        tmp_path, "a.md", "The *river*, says [the mayor](http://a.b),\nrose.\n\n- One.\n- Two.\n\n> Quoted.\n"
    )
    assert article.text == "The river, says the mayor, rose.\nOne.\nTwo.\nQuoted."


def test_a_front_matter_that_is_no_yaml_is_told(tmp_path):
    (tmp_path / "a.md").write_text(f"---\n[: {{\n---\n{RAIN}\n")
    reading = read([tmp_path / "a.md"])
    assert reading.articles[0].text == RAIN
    assert "front matter that is not valid YAML" in reading.warnings[0]


def test_a_mail_is_unwrapped_and_says_who_sent_it(tmp_path):
    article = only(
        tmp_path,
        "a.eml",
        "From: Jane Roe <jane@example.org>\nSubject: =?utf-8?q?The_rain=E2=80=99s_end?=\n"
        "Date: Sun, 12 Jan 2025 09:30:00 +0000\nContent-Type: text/plain; charset=utf-8\n\n"
        "Rain fell on the city for three days, and the river rose by two\n"
        "metres, the agency said. The bridge stays closed until further\nnotice.\n\nIt is dry now.\n",
    )
    assert about(article) == ("The rain’s end", None, "Jane Roe", "2025-01-12", None)
    assert article.text == (
        "Rain fell on the city for three days, and the river rose by two metres, the agency said. "
        "The bridge stays closed until further notice.\n\nIt is dry now.\n"
    )


def test_a_mail_whose_plain_part_is_blank_is_read_from_its_page(tmp_path):
    mail = EmailMessage()
    mail["Subject"] = "Rain"
    mail.set_content(" \n")
    mail.add_alternative(f"<p>{RAIN}</p>", subtype="html")
    assert only(tmp_path, "a.eml", mail.as_bytes()).text == RAIN


def test_a_word_file_is_read_as_it_stands_now_wherever_its_words_are(tmp_path):
    w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    c = 'xmlns:c="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    run, gone = "<w:r><w:t>{}</w:t></w:r>", "<w:del><w:r><w:delText>gone</w:delText></w:r></w:del>"
    parts = [
        f"<w:p {w}>{run.format('Rain fell')}<w:ins>{run.format(' twice.')}</w:ins>{gone}</w:p>",
        f"<w:sdt {w}><w:sdtContent><w:p>{run.format('In a form.')}</w:p></w:sdtContent></w:sdt>",
        f"<w:p {w} {c}><w:r><c:AlternateContent><c:Choice><w:txbxContent><w:p>{run.format('In a box.')}</w:p>"
        f"</w:txbxContent></c:Choice><c:Fallback><w:p>{run.format('In a box.')}</w:p></c:Fallback>"
        "</c:AlternateContent></w:r></w:p>",
    ]
    document = Document()
    for part in parts:
        document.element.body.insert(-1, parse_xml(part))
    document.add_table(1, 2).cell(0, 0).merge(document.tables[0].cell(0, 1)).text = "In a wide cell."
    document.save(str(tmp_path / "a.docx"))
    (article,) = read_articles([tmp_path / "a.docx"])
    assert article.text.split("\n") == ["Rain fell twice.", "In a form.", "In a box.", "In a wide cell."]
    assert article.author is None


def test_a_pdf_without_text_says_what_to_do(tmp_path):
    (tmp_path / "a.pdf").write_bytes(pages.picture_pdf())
    with pytest.raises(ArticleError, match="holds pictures of text but no text"):
        read_articles([tmp_path / "a.pdf"])


def test_a_locked_pdf_says_so(tmp_path):
    (tmp_path / "a.pdf").write_bytes(pages.picture_pdf(password="rain"))
    with pytest.raises(ArticleError, match="is locked with a password"):
        read_articles([tmp_path / "a.pdf"])


def test_one_json_object_is_one_article(tmp_path):
    made = {"headline": "The rain", "publisher": {"name": "The Example Post"}, "articleBody": RAIN}
    article = only(tmp_path, "a.json", json.dumps(made | {"datePublished": "2025-01-12T01:02:03Z"}))
    assert (article.id, article.text, *about(article)) == (
        "a", RAIN, "The rain", "The Example Post", None, "2025-01-12", None,
    )  # fmt: skip


@pytest.mark.parametrize(
    "around", [lambda each: each, lambda each: {"articles": each}, lambda each: {"items": each}]
)
def test_a_json_file_holds_many_articles(around, tmp_path):
    made = [
        {"id": "first", "text": RAIN},
        {"content_html": f"<p>{RAIN}</p>"},
        {"text": ""},
        {"id": 7, "body": [RAIN]},
    ]
    (tmp_path / "wire.json").write_text(json.dumps(around(made)))
    articles = read_articles([tmp_path / "wire.json"])
    assert [article.id for article in articles] == ["wire#first", "wire#2", "wire#7"]
    assert {article.text for article in articles} == {RAIN}


def test_json_lines_hold_one_article_a_line(tmp_path):
    (tmp_path / "wire.jsonl").write_text(f'{{"text": "{RAIN}"}}\n\n{{"text": "It is dry now."}}\n')
    assert [article.id for article in read_articles([tmp_path / "wire.jsonl"])] == ["wire#1", "wire#2"]


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("a.json", '{"a": ', "is not valid JSON"),
        ("a.json", '{"a": 1}', "has no article in it"),
        ("a.docx", "PK but no archive", "is not a Word file"),
        ("a.pdf", "%PDF-1.7 and nothing else", "is damaged and cannot be read"),
        ("a.eml", "no mail at all", "is not a mail"),
        ("a.mhtml", "Subject: a\nContent-Type: text/plain\n\nno page", "holds no web page"),
        ("a.html", "<html><body></body></html>", "is empty"),
    ],
)
def test_what_is_not_what_its_name_says_is_refused(name, content, words, tmp_path):
    (tmp_path / name).write_text(content)
    with pytest.raises(ArticleError, match=words) as caught:
        read_articles([tmp_path / name])
    assert str(caught.value).startswith(str(tmp_path / name))


def test_standard_input_is_read_where_it_is_named(monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(RAIN.encode())))
    (article,) = read_articles(["-"])
    assert (article.id, article.path, article.text) == ("stdin", "-", RAIN)


def test_standard_input_may_be_a_web_page(monkeypatch):
    page = f"<!doctype html><title>The rain</title><nav>Menu</nav><article><p>{RAIN}</p></article>"
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(page.encode())))
    (article,) = read_articles(["-"])
    assert article.text == f"The rain\n{RAIN}"


@pytest.mark.parametrize(
    ("charset", "text"),
    [
        ("utf-8-sig", "The mayor’s bridge."),
        ("utf-16", "The mayor’s bridge."),
        ("utf-32", "The mayor’s bridge."),
    ],
)
def test_a_byte_order_mark_says_the_charset(charset, text, tmp_path):
    assert only(tmp_path, "a.txt", text.encode(charset)).text == text


@pytest.mark.parametrize(
    ("charset", "text"),
    [
        ("cp1252", "Le président a été élu à Orléans, où il a passé l'été. Il a dit que c'était un succès."),
        ("cp1251", "Президент сказал, что вчера были захвачены два солдата."),
        ("koi8-r", "Президент сказал, что вчера были захвачены два солдата."),
        ("cp1253", "Ο πρόεδρος είπε ότι οι στρατιώτες αιχμαλωτίστηκαν."),
        ("gb18030", "总统说两名士兵昨天被俘。他们在医院接受治疗。"),
        ("utf-16-le", "The president said so on Monday."),
    ],
)
def test_an_assumed_charset_is_named(charset, text, tmp_path):
    (tmp_path / "a.txt").write_bytes(text.encode(charset))
    reading = read([tmp_path / "a.txt"])
    assert reading.articles[0].text == text
    assert "which is a guess" in reading.warnings[0]


def test_a_page_in_a_declared_charset_needs_no_guess(tmp_path):
    page = (
        '<meta charset="shift_jis"><article><p>大統領は昨日、兵士二人が捕虜になったと述べた。</p></article>'
    )
    (tmp_path / "a.html").write_bytes(page.encode("shift_jis"))
    reading = read([tmp_path / "a.html"])
    assert (reading.articles[0].text, reading.articles[0].language, reading.warnings) == (
        "大統領は昨日、兵士二人が捕虜になったと述べた。", "ja", (),
    )  # fmt: skip


def test_line_ends_become_newlines(tmp_path):
    assert only(tmp_path, "a.txt", "One.\r\nTwo.\rThree.").text == "One.\nTwo.\nThree."
