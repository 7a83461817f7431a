"""Files changed at random: each is read or refused in a sentence, and what is read goes all the way."""

import json
import random
from functools import partial

import pages
import pytest

from review_tui.ingest import Limits
from review_tui.ingest.child import Child
from review_tui.ingest.draft import UnreadableError
from review_tui.ingest.formats import Format
from review_tui.ingest.making import article
from review_tui.ingest.plain import read_plain
from review_tui.match import align
from review_tui.report import FORMATS
from review_tui.session import open_review
from review_tui.session.worklist import queue
from review_tui.stage.scene import Scene
from review_tui.text.roles import sentence_role
from review_tui.text.show import for_show
from review_tui.ui.pictures import review as pictures

TEXT = (
    "Bridge Closed After Cracks Are Found\n"
    "The bridge over the river was closed on Jan. 12, 2025, after an inspection found cracks.\n"
    "“It’s not safe,” the mayor said. About 11,000 people cross it every day, according to the agency.\n"
    "Related:"
)
OTHER = (
    "The bridge was closed after cracks were found in its pillars. About 12,000 people cross it every day."
)
MAIL = f"From: Jane Roe <j@example.org>\nSubject: The bridge\nDate: Sun, 12 Jan 2025 09:30:00 +0000\n\n{TEXT}"
FRONT = "---\ntitle: The bridge\ndate: 2025-01-12\ntags: [a, {b: c}]\n---\n"
SAMPLES = {
    Format.PLAIN: TEXT.encode(),
    Format.MARKDOWN: f"{FRONT}# {TEXT}\n\n> *a* [b](c) ![d](e)\n\n| a | b |\n|--|--|\n| c | d |".encode(),
    Format.PAGE: pages.news_page(TEXT).encode(),
    Format.SAVED_PAGE: pages.saved_page(pages.blog_page(TEXT)),
    Format.PDF: pages.pdf(TEXT),
    Format.WORD: pages.word(TEXT),
    Format.MAIL: MAIL.encode(),
    Format.JSON: json.dumps(
        [{"text": TEXT, "title": "A", "author": [{"name": "B"}], "date": "2025-01-12"}]
    ).encode(),
    Format.JSON_LINES: (json.dumps({"content_html": pages.old_page(TEXT)}) + "\n").encode() * 2,
}
PARTS = 10
"""The runs that the rounds are divided into, so that they can be shared out."""
SPICES = (
    b"\0", b"\x1b[2J", b"\x1b]52;c;AAAA\x07", b"\xff\xfe", b"\xc3", b"<", b">", b"&#x1b;", b"]]>", b"{", b'"',
    b"\\u0000", b"\\ud800", b"[" * 200, b"\n\n", b"\r", b"\xe2\x80\xae", b"\xe2\x80\x8b", b"\xf3\xa0\x81\x81",
    b"%PDF-", b"PK\x03\x04", b"9" * 400, b"obj", b"endstream", b"<script>", b"<!--", b"---\n",
    b"Content-Type: multipart/mixed; boundary=a\n",
)  # fmt: skip


def changed(data, chance):
    """The file with some bytes turned, cut, doubled, moved or spiced."""
    file = bytearray(data)
    for _ in range(chance.randint(1, 8)):
        place = chance.randrange(len(file) + 1)
        stretch = slice(place, place + chance.choice((1, 4, 50, 400)))
        match chance.randrange(6):
            case 0 if place < len(file):
                file[place] = chance.randrange(256)
            case 1:
                del file[stretch]
            case 2:
                file[place:place] = file[stretch] * chance.choice((1, 2, 20))
            case 3:
                del file[place:]
            case _:
                file[place:place] = chance.choice(SPICES)
    return bytes(file)


@pytest.mark.parametrize("part", range(PARTS))
def test_a_file_changed_at_random_is_read_or_refused(part, fuzz):
    chance = random.Random(part)
    other = article("other", "other.txt", read_plain(OTHER.encode())[0])
    outcomes = []
    with Child(Limits()) as child:
        for number in range(max(1, fuzz // PARTS)):
            form = list(SAMPLES)[number % len(SAMPLES)]
            data = changed(SAMPLES[form], chance)
            drafts, refusal = what_comes_of(form, data, child)
            assert refusal.isprintable(), (part, number)
            whole = [article(f"a{n}", "a", draft) for n, draft in enumerate(drafts) if draft.text.strip()]
            take_all_the_way([other, *whole])
            outcomes.append(bool(whole))
    assert len(outcomes) < 20 or sum(outcomes) > len(outcomes) // 4


def what_comes_of(form, data, child):
    """The drafts, and the words of the refusal; one of them is empty."""
    try:
        return (read_plain(data) if form is Format.PLAIN else child.read(form, data)), ""
    except UnreadableError as refusal:
        return (), str(refusal)


def take_all_the_way(articles):
    alignment = align(articles)
    told = [sentence.id for claim in alignment.claims for sentence in claim.sentences]
    assert sorted(told) == sorted(sentence.id for sentence in alignment.sentences)
    for sentence in alignment.sentences:
        sentence_role(sentence)
        seen = for_show(sentence.text)
        assert len(seen) == len(sentence.text)
        assert not any(ord(c) < 32 or 127 <= ord(c) < 160 for c in seen if c != "\n")
        seen.encode()
    review = open_review(alignment)
    for name in FORMATS:
        FORMATS[name].render(review).encode()
    scene = Scene(review, "ada", queue(review, everything=True), with_context=True, with_reasons=True)
    for place in range(len(scene.queue)):
        for draw in (partial(pictures.title, trouble=""), pictures.claims, pictures.evidence, pictures.echo):
            drawn = "".join(each.plain for each in draw(scene.moved(place), 43, 18))
            assert not any(ord(c) < 32 or 127 <= ord(c) < 160 for c in drawn)
    for each in articles:
        for value in (each.title, each.author, each.outlet, each.url, each.date):
            (value or "").encode()
