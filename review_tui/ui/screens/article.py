"""The article screen: the full text, every sentence marked with its claim's verdict."""

from functools import partial
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content
from textual.getters import query_one
from textual.reactive import reactive
from textual.screen import Screen

from review_tui.records import Sentence
from review_tui.session import Review
from review_tui.ui.keys import ARTICLE, bindings
from review_tui.ui.pane import Pane
from review_tui.ui.pictures.article import article_lines, article_title, sentence_line
from review_tui.ui.pictures.bars import keys_line
from review_tui.views.reading import Reading, reading

PAGE = 8
"""Sentences that a page key passes."""


class ArticleScreen(Screen[str | None]):
    """Reads the articles; gives the id of a claim chosen there, or None."""

    BINDINGS: ClassVar[list[BindingType]] = bindings(ARTICLE)
    text = query_one("#text", Pane)
    at: reactive[tuple[int, int]] = reactive((0, 0), init=False, repaint=False)
    """Places of the article, and of the sentence in it."""

    def __init__(self, review: Review, sentence: Sentence) -> None:
        super().__init__()
        self._review = review
        articles = review.alignment.articles
        self._readings: tuple[Reading, ...] = tuple(reading(review, each) for each in articles)
        place = [article.id for article in articles].index(sentence.article.id)
        self.set_reactive(ArticleScreen.at, (place, sentence.index))

    def compose(self) -> ComposeResult:
        """Which article, its text, what the sentence belongs to, the keys."""
        yield Pane("title")
        yield Pane("text")
        yield Pane("echo")
        yield Pane("keys")

    def on_mount(self) -> None:
        """Show the sentence that was asked for."""
        self.query_one("#keys", Pane).picture = lambda width, _: [keys_line(ARTICLE, width)]
        self.watch_at(self.at)

    def watch_at(self, at: tuple[int, int]) -> None:
        """Show the article around the sentence."""
        article, sentence = at
        shown, total = self._readings[article], len(self._readings)
        self.query_one("#title", Pane).picture = lambda width, _: [
            article_title(shown, article + 1, total, width)
        ]
        if not shown.lines:
            self.text.picture = lambda width, height: [Content("This article has no sentences.")]
            return
        self.text.picture = partial(article_lines, shown, sentence)
        self.query_one("#echo", Pane).picture = lambda width, _: [sentence_line(shown.lines[sentence], width)]

    def action_move(self, step: int) -> None:
        """Go some sentences on or back."""
        article, sentence = self.at
        last = len(self._readings[article].lines) - 1
        self.at = (article, max(0, min(sentence + step, last)))

    def action_page(self, step: int) -> None:
        """Go a page on or back."""
        self.action_move(step * PAGE)

    def action_turn(self, step: int) -> None:
        """Read another article, from its top."""
        self.at = ((self.at[0] + step) % len(self._readings), 0)

    def action_choose(self) -> None:
        """Go to the claim of this sentence."""
        article, sentence = self.at
        lines = self._readings[article].lines
        self.dismiss(lines[sentence].claim if lines else None)

    def action_back(self) -> None:
        """Go back to where the reviewer came from."""
        self.dismiss(None)
