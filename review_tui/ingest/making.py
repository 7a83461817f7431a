"""A draft made an article: storable text, with day and language found where the file does not state them."""

from hashlib import sha256

from review_tui.ingest.addresses import address
from review_tui.ingest.days import day, day_in_text
from review_tui.ingest.draft import Draft
from review_tui.records import Article
from review_tui.text.language import language_code, language_of
from review_tui.text.storable import storable


def article(name: str, where: str, draft: Draft) -> Article:
    """The article that a draft becomes; what the draft leaves empty stays unknown."""
    text = storable(draft.text.replace("\r\n", "\n").replace("\r", "\n"))
    return Article(
        name,
        where,
        text,
        sha256(text.encode()).hexdigest(),
        title=_known(draft.title),
        outlet=_known(draft.outlet),
        author=_known(draft.author),
        date=day(draft.date) or day_in_text(text),
        url=_known(draft.url) or address(where) or None,
        language=language_of(text) or language_code(draft.language),
        blocks=draft.blocks if text == draft.text else (),
    )


def _known(value: str) -> str | None:
    return storable(" ".join(value.split())) or None
