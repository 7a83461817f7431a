"""The article screen: the full text, every sentence marked with its claim's verdict."""

from collections.abc import Sequence

from textual.content import Content

from review_tui.records import Sentence
from review_tui.session import Review
from review_tui.stage.keys import ARTICLE
from review_tui.ui.pictures.article import article_blocks, article_lines, article_title, sentence_line
from review_tui.ui.screens.rows import RowsScreen
from review_tui.views.reading import Reading, reading


class ArticleScreen(RowsScreen):
    """Reads the articles, sentence by sentence."""

    GROUPS = ARTICLE

    def __init__(self, review: Review, reviewer: str, sentence: Sentence) -> None:
        super().__init__()
        self._review, self._reviewer = review, reviewer
        self._place = [each.id for each in review.alignment.articles].index(sentence.article.id)
        self._reading = self._read()
        self._blocks: tuple[int, list[list[Content]]] = (0, [])
        self.set_reactive(ArticleScreen.at, sentence.index)

    def _read(self) -> Reading:
        return reading(self._review, self._review.alignment.articles[self._place], self._reviewer)

    @property
    def total(self) -> int:
        """How many sentences the article has."""
        return len(self._reading.lines)

    def heading(self, width: int) -> Content:
        """Which article, of how many."""
        return article_title(self._reading, self._place + 1, len(self._review.alignment.articles), width)

    def rows(self, width: int, height: int) -> Sequence[Content]:
        """The page around the sentence at the cursor."""
        if not self.total:
            return [Content("This article has no sentences.")]
        if self._blocks[0] != width:  # a long article takes long to wrap: once, not with every key
            self._blocks = width, article_blocks(self._reading, width)
        return article_lines(self._blocks[1], self.at, width, height)

    def foot(self, width: int) -> Content:
        """What the sentence belongs to."""
        return sentence_line(self._reading.lines[self.at], width) if self.total else Content()

    def claim_at_cursor(self) -> str | None:
        """The claim of the sentence."""
        return self._reading.lines[self.at].claim if self.total else None

    def do_turn(self, step: int) -> None:
        """Read another article, from its top."""
        self._place = (self._place + step) % len(self._review.alignment.articles)
        self._reading, self._blocks = self._read(), (0, [])
        self.set_reactive(ArticleScreen.at, 0)
        self.watch_at()
