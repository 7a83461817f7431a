"""What is only told, and changes nothing: the keys, an article, another side, the claim again."""

from collections.abc import Callable, Iterable, Iterator, Mapping

from review_tui.plain.claim import told_claim, told_parts
from review_tui.plain.sides import SIDES
from review_tui.plain.state import told_place, told_state
from review_tui.plain.typed import elsewhere
from review_tui.stage.command import Command, flat, shown_key
from review_tui.stage.keymap import Keymap
from review_tui.stage.review_keys import REVIEW
from review_tui.stage.stage import Stage
from review_tui.views.reading import reading

_HOW = (
    "Type a key or a name, or how the name begins, then Enter. Tab, Home and such are typed as words.",
    "A colon and a number, as :9, go to that claim. An empty line tells the claim again and how far you are.",
    "Where a question is asked, Esc leaves it.",
)
_INSTEAD: Mapping[str, str] = {
    "page": "all of it is told at once.",
    "shift": "all articles are told at once.",
    "its_claim": "a colon and the claim's number, as :9, go there.",
    "back": "what you asked for is told, and you stay where you were.",
    "suspend_process": "your terminal's own Ctrl+Z leads to the shell.",
}
"""What to do where a command of the screen has no meaning, by its action."""
_OURS = frozenset({"turn", "grade_source", "describe_source"})


class Answers:
    """Answers what only shows something; knows which article was read last."""

    def __init__(self, stage: Stage, keymap: Keymap) -> None:
        self._stage, self._keymap = stage, keymap
        self._read: int | None = None
        self._answers: Mapping[str, Callable[[Command], Iterable[str]]] = {
            "help": self._help,
            "article": self._article,
            "turn": self._turned,
            "open": self._side,
            "scroll": self.again,
            "repaint": self.again,
        }

    def answer(self, command: Command) -> Iterable[str]:
        """What a command that only shows something has to say here."""
        return self._answers.get(str(command.action[0]), self._not_here)(command)

    def again(self, command: Command | None = None) -> Iterator[str]:
        """The claim and how far the review has come; here nothing scrolls away unheard."""
        yield from told_claim(self._stage.scene)
        yield from told_state(self._stage)

    def _help(self, command: Command) -> Iterator[str]:
        yield from _HOW
        for each in self._keymap.applied(flat(REVIEW)):
            keys = ", ".join(shown_key(key) for key in each.keys)
            yield f"{each.words} ({keys}): {each.tip}"
        yield "By their names alone:"
        yield from (f"{each.words}: {each.tip}" for each in elsewhere() if each.action[0] in _OURS)

    def _article(self, command: Command) -> Iterable[str]:
        if not self._stage.scene.queue:
            return ["There is no claim whose article could be read."]
        articles = [each.id for each in self._stage.desk.review.alignment.articles]
        self._read = articles.index(self._stage.scene.sentence.article.id)
        return self._told_article(self._read)

    def _turned(self, command: Command) -> Iterable[str]:
        """The article after or before the one read last."""
        if self._read is None:
            return self._article(command)
        self._read = (self._read + int(command.action[1])) % len(self._stage.desk.review.alignment.articles)
        return self._told_article(self._read)

    def _told_article(self, place: int) -> Iterator[str]:
        review = self._stage.desk.review
        articles = review.alignment.articles
        shown = reading(review, articles[place], self._stage.desk.reviewer)
        yield f"{shown.label.letter}, {shown.label.name}:"
        yield from (
            f"{each.number}, claim {each.claim_number}, {each.verdict}: {told_parts(each.parts)}"
            for each in shown.lines
        )
        yield f"End of article {place + 1} of {len(articles)}. {self._still}"

    def _side(self, command: Command) -> Iterator[str]:
        yield from SIDES[str(command.action[1])](self._stage)
        yield self._still

    @property
    def _still(self) -> str:
        return f"You are still at {told_place(self._stage)}."

    def _not_here(self, command: Command) -> Iterable[str]:
        instead = _INSTEAD.get(str(command.action[0]), "there is nothing it could do here.")
        return [f"“{command.words}” is for the screen; in lines of text {instead}"]
