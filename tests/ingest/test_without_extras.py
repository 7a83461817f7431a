"""Installed without its extras, the program reads what it can and says what to install for the rest."""

import sys

import pages
import pytest

from review_tui.ingest.draft import UnreadableError
from review_tui.ingest.formats import Format
from review_tui.ingest.readers import READERS
from review_tui.text import language
from review_tui.text.sentences import sentence_spans

EXTRAS = ("trafilatura", "lxml_html_clean", "pdfminer", "docx", "py3langid", "sentencex")
RAIN = "Rain fell on the city for three days, and the river rose by two metres."
FILES = {Format.PDF: pages.pdf(RAIN), Format.WORD: pages.word(RAIN)}
UKRAINIAN = "Міст через річку закрили в понеділок. Мер сказав, що тріщини знайшли у двох опорах."


@pytest.fixture(autouse=True)
def _bare(monkeypatch):
    for name in {module for module in sys.modules if module.split(".")[0] in EXTRAS} | set(EXTRAS):
        monkeypatch.setitem(sys.modules, name, None)
    monkeypatch.delitem(sys.modules, "review_tui.ingest.extraction", raising=False)
    language._identifier.cache_clear()
    yield
    language._identifier.cache_clear()


def test_a_web_page_is_read_by_our_own_rules():
    (draft,) = READERS[Format.PAGE](pages.news_page(RAIN).encode())
    assert RAIN in draft.text.split("\n")
    assert not [word for word in pages.CLUTTER if word in draft.text]
    assert (draft.outlet, draft.author) == ("The Example Post", "Jane Roe")


@pytest.mark.parametrize(("form", "extra"), [(Format.PDF, "pdf"), (Format.WORD, "docx")])
def test_what_needs_an_extra_says_which(form, extra):
    with pytest.raises(UnreadableError, match=rf"needs an addition: pip install 'review-tui\[{extra}\]'"):
        READERS[form](FILES[form])


def test_other_languages_are_split_by_our_own_rules_and_not_named():
    assert [UKRAINIAN[start:end] for start, end in sentence_spans(UKRAINIAN, "uk")] == [
        "Міст через річку закрили в понеділок.",
        "Мер сказав, що тріщини знайшли у двох опорах.",
    ]
    assert language.language_of(UKRAINIAN) is None
    assert language.language_of(RAIN) == "en"
