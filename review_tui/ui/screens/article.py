"""The article screen: the full text, every sentence marked with its claim's verdict."""

from collections.abc import Callable, Sequence

from textual.content import Content

from review_tui.records import Sentence
from review_tui.session.selection import has_words
from review_tui.session.worklist import following
from review_tui.stage.keys import ARTICLE
from review_tui.stage.moving import NO_SEARCH
from review_tui.stage.stage import Stage
from review_tui.ui.pictures.article import article_blocks, article_lines, article_title, sentence_lines
from review_tui.ui.screens.rows import RowsScreen
from review_tui.views.reading import Line, Reading, reading
from store import Verdict


class ArticleScreen(RowsScreen[Line]):
    """Reads the articles, sentence by sentence."""

    GROUPS = ARTICLE
    NOTHING = "This article has no sentences."

    def __init__(self, stage: Stage) -> None:
        """Begins at the chosen sentence."""
        super().__init__()
        self._stage, self._alignment = stage, stage.desk.review.alignment
        self._open(stage.scene.sentence.article.id)
        self.set_reactive(ArticleScreen.at, stage.scene.sentence.index)

    def _open(self, article: str) -> None:
        """Have an article to read, its text still to be wrapped."""
        self._place = [each.id for each in self._alignment.articles].index(article)
        found = self._alignment.articles[self._place]
        self._reading: Reading = reading(self._stage.desk.review, found, self._stage.desk.reviewer)
        self.shown = self._reading.lines
        self._blocks: tuple[int, list[list[Content]]] = (0, [])

    def heading(self, width: int) -> Content:
        """Which article, of how many."""
        return article_title(self._reading, self._place + 1, len(self._alignment.articles), width)

    def page(self, width: int, height: int) -> Sequence[Content]:
        """The page around the sentence at the cursor."""
        if self._blocks[0] != width:  # a long article takes long to wrap: once, not with every key
            self._blocks = width, article_blocks(self._reading, width)
        return article_lines(self._blocks[1], self.at, width, height)

    def foot(self, row: Line, width: int) -> Sequence[Content]:
        """What the sentence belongs to."""
        return sentence_lines(row, width)

    def claim_of(self, row: Line) -> str | None:
        """The claim of the sentence."""
        return row.claim

    def do_turn(self, step: int) -> None:
        """Read another article, from its top."""
        articles = self._alignment.articles
        self._open(articles[(self._place + step) % len(articles)].id)
        self.set_reactive(ArticleScreen.at, 0)
        self.watch_at()

    def do_seek(self, what: str, step: int) -> None:
        """Go to the next sentence whose claim is of a kind, in whichever article it stands."""
        self._go(_WANTED[what], step, nothing=f"No sentence here is {_KINDS[what]}.")

    async def do_search(self) -> None:
        """Ask for words and go to the next sentence that has them."""
        if await self._stage.ask_words("sentence"):
            self.do_match(1)

    def do_match(self, step: int) -> None:
        """Go to the next sentence that has the words looked for."""
        words = self._stage.scene.search
        if words:
            nothing = f"No sentence has “{words}”."
            self._go(lambda stage, sentence: has_words(sentence, words), step, nothing=nothing)
        else:
            self.tell(NO_SEARCH)

    def _go(self, wanted: Callable[[Stage, Sentence], bool], step: int, *, nothing: str) -> None:
        sentences = {each.id: each for each in self._alignment.sentences}
        ids = tuple(sentences)
        here = ids.index(self.current.sentence) if self.current else 0
        place = following(ids, here, lambda each: wanted(self._stage, sentences[each]), step=step)
        if place is None:
            self.tell(nothing)
            return
        found = sentences[ids[place]]
        if found.article.id != self._alignment.articles[self._place].id:
            self._open(found.article.id)
        self.set_reactive(ArticleScreen.at, found.index)
        self.watch_at()


def _is_unreviewed(stage: Stage, sentence: Sentence) -> bool:
    review = stage.desk.review
    claim = review.alignment.claim_of[sentence.id].id
    return claim not in review.left_out and stage.scene.standing(claim).verdict is Verdict.UNREVIEWED


def _is_in_conflict(stage: Stage, sentence: Sentence) -> bool:
    return bool(stage.desk.review.alignment.claim_of[sentence.id].conflicts)


_WANTED = {"unreviewed": _is_unreviewed, "conflict": _is_in_conflict}
_KINDS = {"unreviewed": "unreviewed", "conflict": "in conflict"}
