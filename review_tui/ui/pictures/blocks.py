"""Pages of blocks, each of one line or more."""

from collections.abc import Sequence
from itertools import accumulate, chain

from textual.content import Content


def block_page(blocks: Sequence[Sequence[Content]], at: int, height: int) -> Sequence[Content]:
    """The page on which the block at this place stands. Pages overlap, so that a step seldom turns them.

    As long as there are lines enough, they fill the page.
    """
    starts = [0, *accumulate(map(len, blocks))]
    page = max(1, height - height // 4)
    top = max(0, starts[at] - height // 4) // page * page
    if starts[at + 1] > top + height:
        top = starts[at]
    top = max(0, min(top, starts[-1] - height))
    return list(chain.from_iterable(blocks))[top : top + height]
