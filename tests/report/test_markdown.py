"""Markdown read back by a parser of its own."""

from hypothesis import example, given
from markdown_it import MarkdownIt

from review_tui.report import FORMATS
from review_tui.report.markdown_text import md
from review_tui.text.show import one_line
from tests.report.made import LAWS, STATE, TEXT, reviews

PARSER = MarkdownIt("gfm-like", {"html": True})


def tokens(text):
    for block in PARSER.parse(text):
        yield block
        yield from block.children or ()


def words(block):
    return "".join(child.content for child in block.children)


def quotes(text):
    """The block quotes' texts."""
    depth, found = 0, []
    for token in PARSER.parse(text):
        depth += token.nesting if token.type.startswith("blockquote") else 0
        if depth and token.type == "inline":
            found.append(words(token))
    return found


@LAWS
@given(TEXT)
@example("a.ba")
@example("0 b=.ba")
@example("See example.org, or пример.рф.")
def test_any_text_reads_as_itself(text):
    blocks = PARSER.parse(md(text))
    assert [block.type for block in blocks] in (["paragraph_open", "inline", "paragraph_close"], [])
    assert {child.type for block in blocks for child in block.children or ()} <= {"text"}
    assert "".join(words(block) for block in blocks if block.children) == one_line(text)


@LAWS
@given(reviews())
def test_every_quote_is_there_and_nothing_in_it_is_structure(review):
    text = FORMATS["md"].render(review)
    found = quotes(text)
    for claim in review.counted:
        for sentence in claim.sentences:
            assert one_line(sentence.text) in found
    types = {token.type for token in tokens(text)}
    assert not types & {"image", "html_inline", "html_block", "code_block", "fence", "hr"}
    links = {token.attrGet("href") for token in tokens(text) if token.type == "link_open"}
    assert all(link.startswith("#") for link in links)


@STATE
@given(reviews())
def test_each_claim_has_one_section_with_its_verdict(review):
    blocks = PARSER.parse(FORMATS["md"].render(review))
    heads = [n for n, token in enumerate(blocks) if token.type == "heading_open"]
    told = {n: blocks[n + 4].content.startswith("The claim: ") for n in heads}
    after = {words(blocks[n + 1]): blocks[n + 7 if told[n] else n + 4] for n in heads}
    numbers = [claim.id for claim in review.claims]
    assert sum(head.startswith("Claim ") for head in after) == len(review.counted)
    for claim in review.counted:
        number = numbers.index(claim.id) + 1
        assert words(after[f"Claim {number}"]).startswith(review.standing(claim.id).verdict.value)
        assert words(after[f"Claim {number}"]).endswith(claim.id)
