"""What is known of articles and outlets besides their text, as the reviewer corrects it."""

from collections.abc import Sequence

from review_tui.records import Article
from review_tui.session import acts
from review_tui.session.outlets import OWNER, known
from review_tui.stage.acting import Acting, Asked
from review_tui.text.show import one_line
from review_tui.views.articles import labels

_SHARED = frozenset({"outlet", OWNER})
"""Fields that the articles of one outlet have in common."""
KEEPS = "Enter keeps it; an empty line makes it unknown."
A_DAY = "2026-01-09 or 9 January 2026"


def described_together(articles: Sequence[Article], field: str) -> Sequence[Sequence[Article]]:
    """The articles of one outlet as they are asked about: one by one where each has its own."""
    return [articles] if field in _SHARED else [(each,) for each in articles]


class Describing(Acting):
    """What the reviewer corrects of the sources."""

    async def describe(self, articles: Sequence[Article], field: str) -> bool:
        """Ask for a field of these articles and keep it for all of them; false where it was left."""
        review = self.desk.review
        value = await self._value(articles, field)
        if value is None:
            self.say(f"The {field} is as it was.")
            return False
        self.act(lambda stamp: acts.describe(review, articles, field, value, stamp))
        return True

    def grade(self, outlet: str, grade: str) -> None:
        """Grade the outlet's reliability."""
        review = self.desk.review
        self.act(lambda stamp: acts.grade_outlet(review, outlet, grade, stamp))

    async def _value(self, articles: Sequence[Article], field: str) -> str | None:
        """What the reviewer writes; a date that is none is told so and not taken."""
        names = labels(self.desk.review.alignment.articles)
        letters = " ".join(names[each.id].letter for each in articles)
        what = f"{field.capitalize()} of {letters}, {names[articles[0].id].name}"
        text = known(articles[0], field, self.desk.review.ground.owners)
        if field != "date":
            return await self.front.ask(Asked(what, KEEPS, text, is_replaced=True))
        from review_tui.ingest.days import day  # with it come all readers, which few reviews want again

        def refuses(answer: str) -> str:
            unclear = f"“{one_line(answer)[:14]}” is no clear day: write {A_DAY}."
            return unclear if answer and not day(answer) else ""

        hint = f"As {A_DAY}; an empty line makes it unknown."
        answer = await self.front.ask(Asked(what, hint, text, is_replaced=True, refuses=refuses))
        return answer and (day(answer) or "")
