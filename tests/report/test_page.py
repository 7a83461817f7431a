"""The page, read by a parser of its own and compared with the state."""

from html.parser import HTMLParser

from hypothesis import given

from review_tui.report import FORMATS
from review_tui.text.show import one_line
from tests.report.made import LAWS, STATE, reviews

VOID = {"meta", "link", "input", "br", "img", "hr"}
KNOWN = {
    *("html", "head", "meta", "title", "style", "body", "a", "header", "h1", "h2", "h3", "h4", "p", "nav"),
    *("main", "section", "svg", "rect", "path", "text", "dl", "div", "dt", "dd", "ul", "ol", "li", "b"),
    *("strong", "span", "form", "fieldset", "legend", "label", "input", "article", "blockquote", "mark"),
    *("details", "summary", "script", "table", "thead", "tbody", "tr", "th", "td", "line", "circle"),
    *("i", "small"),
}


class Reader(HTMLParser):
    """Elements in order, with the text inside those that are asked for."""

    def __init__(self, text):
        super().__init__()
        self.open, self.elements, self.texts = [], [], []
        self.feed(text)
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(len(self.texts))
            self.texts.append([self.elements[-1], ""])

    def handle_startendtag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        assert self.texts[self.open.pop()][0][0] == tag

    def handle_data(self, data):
        for place in self.open:
            self.texts[place][1] += data

    def inside(self, tag):
        return [" ".join(text.split()) for (name, _), text in self.texts if name == tag]


@STATE
@given(reviews())
def test_every_claim_is_there_with_its_verdict_and_quotes(review):
    page = Reader(FORMATS["html"].render(review))
    told = [
        (attrs["id"], attrs["class"].split()[1], attrs["data-articles"].split())
        for tag, attrs in page.elements
        if tag == "article"
    ]
    numbers = [claim.id for claim in review.claims]
    letters = {article.id: "ABC"[n] for n, article in enumerate(review.alignment.articles)}
    assert told == [
        (
            f"claim-{numbers.index(claim.id) + 1}",
            review.standing(claim.id).verdict.value,
            [letters[article] for article in claim.articles],
        )
        for claim in review.counted
    ]
    quotes = [one_line(sentence.text) for claim in review.counted for sentence in claim.sentences]
    assert page.inside("blockquote") == quotes


@LAWS
@given(reviews())
def test_no_text_becomes_an_element_or_an_address(review):
    page = Reader(FORMATS["html"].render(review))
    assert {tag for tag, _ in page.elements} <= KNOWN
    attributes = [(name, value) for _, attrs in page.elements for name, value in attrs.items()]
    assert not [name for name, _ in attributes if name.startswith("on") or name in ("src", "style")]
    assert all(value.startswith("#") for name, value in attributes if name == "href")
    assert page.inside("script")[0].count("alert(1)") == 0


@LAWS
@given(reviews())
def test_nothing_unseen_is_left_in_it(review):
    text = FORMATS["html"].render(review)
    assert not set(text) & set("\x1b\x9b\x85\u2028\u202e\u200b\x00\u2066\xad\U000e0041")
