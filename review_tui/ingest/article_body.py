"""Which blocks of a page are its article, by where its prose stands.

The article is the smallest element that holds most of the words that are no links (after Kohlschütter and
others, "Boilerplate Detection Using Shallow Text Features", 2010), less what a name marks as standing around.
"""

from collections.abc import Iterator, Sequence

from review_tui.ingest.draft import Piece
from review_tui.ingest.outline import Outline, TextBlock

_MOST = 0.5
"""Share of the page's prose from which an element stands around nothing, whatever it is called."""
_NARROWER = 0.7
"""Share of an element's prose that one inside it must hold to stand for it."""
_STATED = 0.2
"""The same where it says that it is an article: teasers of others often hold more words."""


def article_pieces(page: Outline) -> Iterator[Piece]:
    """The blocks that are an article: in the element that holds it, not around it, not mostly links."""
    around = _around(page, _prose(page, page.blocks))
    kept = [block for block in page.blocks if not around[block.element]]
    inside = _inside(page, _prose(page, kept))
    for block in kept:
        if inside[block.element] and 2 * block.linked < len(block.text.strip()):
            yield block.role, block.text


def _prose(page: Outline, blocks: Sequence[TextBlock]) -> list[int]:
    """How many characters each element holds that are no links, in all that stands inside it."""
    sizes = [0] * len(page.elements)
    for block in blocks:
        sizes[block.element] += max(0, len(block.text.strip()) - block.linked)
    for number in range(len(sizes) - 1, 0, -1):
        sizes[page.elements[number].parent] += sizes[number]
    return sizes


def _around(page: Outline, sizes: Sequence[int]) -> list[bool]:
    """For each element whether it stands around the article; one that holds most of the page does not."""
    around = [False]
    for number, element in enumerate(page.elements[1:], 1):
        is_small = sizes[number] < _MOST * sizes[0]
        around.append(around[element.parent] or (element.is_around and is_small))
    return around


def _inside(page: Outline, sizes: Sequence[int]) -> list[bool]:
    """For each element whether it is the one that holds the article, or stands in it."""
    inside = [True] * len(sizes)
    home = 0
    for number, element in enumerate(page.elements[1:], 1):
        inside[number] = inside[element.parent] and element.parent >= home
        least = _STATED * sizes[home] if element.is_article else _NARROWER * sizes[home]
        if inside[number] and sizes[number] > least:
            home = number
    is_home = [number == home for number in range(len(sizes))]
    for number, element in enumerate(page.elements[1:], 1):
        is_home[number] |= is_home[element.parent]
    return is_home
