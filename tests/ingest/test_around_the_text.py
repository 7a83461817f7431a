"""What stands around the text of mails and Word files, and what a table says."""

import io

from docx import Document

from review_tui.ingest import read_articles
from review_tui.records import Role
from review_tui.text.sentences import split_article

REPORT = "The river rose by two metres overnight, and forty houses were flooded by the morning."


def told(tmp_path, name, data):
    (tmp_path / name).write_bytes(data)
    (article,) = read_articles([tmp_path / name])
    return [(each.role, each.text) for each in split_article(article)]


def mail(body):
    return f"From: Flood Office <press@flood.example>\nSubject: The Elm\n\n{body}".encode()


def test_the_signature_of_a_mail_reports_nothing(tmp_path):
    sentences = told(tmp_path, "a.eml", mail(f"{REPORT}\n-- \nFlood Press Office\nPort Area, Elmton\n"))
    assert sentences[0] == (Role.BODY, REPORT)
    assert {role for role, _ in sentences[1:]} == {Role.BOILERPLATE}


def test_two_dashes_above_a_whole_report_sign_nothing(tmp_path):
    lines = "\n".join(f"{REPORT} Part {n} of it." for n in range(20))
    sentences = told(tmp_path, "a.eml", mail(f"A word before.\n--\n{lines}\n"))
    assert Role.BOILERPLATE not in {role for role, _ in sentences}


def word(*rows, wide=()):
    document = Document()
    document.add_paragraph(REPORT)
    for cells in (rows, wide):
        table = document.add_table(rows=0, cols=2)
        for told in cells:
            row = table.add_row()
            for cell, words in zip(row.cells, told, strict=True):
                cell.text = words
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def test_a_row_of_a_table_is_one_statement(tmp_path):
    sentences = told(tmp_path, "a.docx", word(("Dead", "31"), ("Missing", "17"), ("Note", "")))
    assert [text for _, text in sentences] == [REPORT, "Dead: 31", "Missing: 17", "Note"]


def test_what_a_table_only_lays_out_stays_text(tmp_path):
    sentences = told(tmp_path, "a.docx", word(wide=[(REPORT, "Another column of the page, told beside it.")]))
    assert [text for _, text in sentences] == [REPORT, REPORT, "Another column of the page, told beside it."]
