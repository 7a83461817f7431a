"""Where a reviewer sits: the review in memory, the database on disk, and the order between them.

Every act goes the same way, from the screen and from the command line: the session gives the decisions, the
database saves them, the next review is what they make. A decision that could not be saved stays in the review
and is tried again before the next one, so that the work goes on and nothing is lost while the program runs.

What tells of changes in the articles is loaded only where there are any.
"""

import uuid
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from review_tui.arrival.records import Arrival
from review_tui.errors import ArticleError
from review_tui.origin.records import Origins
from review_tui.records import Alignment
from review_tui.session import Review, Stamp, acts, open_review
from review_tui.session.drafts import Drafts
from review_tui.session.outlets import corrected
from review_tui.session.renames import former_names
from review_tui.text.storable import storable
from review_tui.views.progress import told_progress
from store import Database, Decision, LockedError, StoreError

if TYPE_CHECKING:
    from review_tui.session.remembered import Remembered
    from review_tui.views.change_row import ChangeRow

Act = Callable[[Stamp], tuple[Decision, ...]]
"""What a reviewer does: given who, when and under what id, the decisions to record."""


class Desk:
    """One reviewer at one review."""

    def __init__(
        self,
        arrival: Arrival,
        database: Database,
        reviewer: str,
        *,
        read_again: Callable[[], Arrival] | None = None,
    ) -> None:
        self.reviewer = storable(reviewer)
        self._read_again = read_again
        self.database = database
        self._arrival = arrival
        self._names = former_names(database.articles, arrival.alignment.articles)
        self.review = self._opened(arrival.alignment, database.decisions, arrival.origins)
        self.unsaved: tuple[Decision, ...] = ()
        self.drafts = Drafts()
        self._before: Remembered | None = None
        self.trouble = ""
        """Why the last save failed, as a sentence; empty while all is saved."""

    @property
    def warnings(self) -> tuple[str, ...]:
        """What the reviewer should know of the articles and the decisions, each a plain sentence."""
        known, decisions = self.database.articles, self.database.decisions
        if not (known or decisions):
            return self._arrival.warnings
        from review_tui.views.unknown import told_strangers, told_unknown

        strangers = () if self._names else told_strangers(known, self._arrival.alignment.articles)
        return (*strangers, *self._arrival.warnings, *told_unknown(decisions))

    @property
    def place(self) -> str:
        """Id of the claim where the reviewer left off; empty at the first time."""
        return self.database.place(self.reviewer)

    @property
    def greeting(self) -> str:
        """What the reviewer should hear first: trouble with the file, else where the review stands."""
        told = (*self.database.notices, *self._news(), *self.warnings)
        return " ".join(told) or told_progress(self.review, self.reviewer)

    def read_again(self) -> Arrival:
        """The articles as they are now; may be called beside the desk's other work. Raises ArticleError."""
        if self._read_again is None:
            raise ArticleError("These articles cannot be read again.")
        return self._read_again()

    def take_in(self, again: Arrival) -> str:
        """Go on with the articles as read again; what has changed, in words; empty where nothing has."""
        from review_tui.session.remembered import article_refs, remembered
        from review_tui.views.changes import told_changes, told_touched
        from review_tui.views.numbers import told_new_numbers

        was = self.review.alignment
        before = remembered(self.review, article_refs(self.review.ground.base, Path(), self._names))
        self._arrival = again
        self._names = former_names(before.articles, again.alignment.articles)
        self.review = self._opened(again.alignment, self.review.decisions, again.origins)
        news = told_changes(before.articles, again.alignment.articles)
        if not news:
            return ""
        self._before = before
        numbers = told_new_numbers(was, self.review.alignment)
        return " ".join(filter(None, (*told_touched(self.changes), *news, numbers)))

    @property
    def changes(self) -> "tuple[ChangeRow, ...]":
        """What the last rereading that found anything has changed, else what has since the last session."""
        from review_tui.session.remembered import recalled
        from review_tui.views.change_rows import change_rows

        before = self._before or recalled(self.database.articles, self.database.decisions)
        return change_rows(before, self.review, self.reviewer)

    def _news(self) -> tuple[str, ...]:
        """What has changed since the last session; nothing at the first time."""
        known, articles = self.database.articles, self._arrival.alignment.articles
        if not known or [(a.id, a.sha256) for a in known] == [(a.id, a.sha256) for a in articles]:
            return ()
        from review_tui.views.changes import told_news

        return told_news(known, articles, self.changes)

    def act(self, act: Act) -> tuple[Decision, ...]:
        """Do it and save it: the decisions made, if any. A failed save shows in `trouble`."""
        decisions = acts.numbered(act(self.stamp()))
        if decisions:
            self.review = self._as_described(self.review.after(*decisions))
            self.unsaved += decisions
            self.save()
        return decisions

    def save(self) -> bool:
        """Try to save what is not saved yet; true when nothing is left over."""
        if self.unsaved:
            try:
                others = self.database.record(*self.unsaved)
            except StoreError as error:
                self.trouble = str(error)
                return False
            self.unsaved, self.trouble = (), ""
            if others:
                self._reopen()
        return True

    def catch_up(self) -> tuple[Decision, ...]:
        """Take in what other sessions have decided since the last look."""
        others = self.database.catch_up()
        if others:
            self._reopen()
        return others

    def tidy(self) -> None:
        """Let a journal that has outgrown its file be folded; for moments when nobody waits for a key."""
        if not self.unsaved:
            self.database.fold_if_grown()

    def _reopen(self) -> None:
        """Take the decisions in the order of the file, so that every session sees the same last word."""
        decisions = (*self.database.decisions, *self.unsaved)
        self.review = self._opened(self.review.ground.base, decisions, self.review.ground.traced)

    def _opened(
        self, base: Alignment, decisions: Sequence[Decision], traced: Origins | None = None
    ) -> Review:
        return self._as_described(open_review(base, decisions, traced=traced, names=self._names))

    def _as_described(self, review: Review) -> Review:
        """The review of the articles with the metadata that its reviewers set."""
        articles = corrected(self._arrival.alignment.articles, review.log, review.anchors.names)
        if articles == review.ground.base.articles:
            return review
        from review_tui.arrival.described import described

        return open_review(described(review.ground.base, articles), review.decisions, names=self._names)

    def stamp(self) -> Stamp:
        """This reviewer, now, under a new id."""
        now = datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
        return Stamp(self.reviewer, now, uuid.uuid4().hex)

    def keep_place(self, claim: str) -> None:
        """Remember where the reviewer stands, where that can be done; for moments when nobody waits.

        With the first verdicts also the articles: a session that dies must not leave any on unknown ones.
        """
        if not self.database.read_only and not self.unsaved:
            try:
                self.database.remember_place(self.reviewer, claim, wait=0)
                if self.database.decisions and not self.database.articles:
                    self.remember_articles()
            except LockedError:
                return  # another session is writing; the next moment will do
            except StoreError as error:
                self.trouble = str(error)
            else:
                self.trouble = ""

    def leave(self, claim: str) -> None:
        """Save what is left, remember where the reviewer stands, and close; what fails shows in `trouble`.

        A note that was still being typed, when the line was lost, is kept as it stood.
        """
        if self.drafts.in_hand:
            about, note = self.drafts.in_hand
            self.act(lambda stamp: acts.write_note(self.review, about, note, stamp))
        if self.save() and not self.database.read_only:
            try:
                self.database.remember_place(self.reviewer, claim)
                self.remember_articles()
            except StoreError as error:
                self.trouble = str(error)
        self.database.close()

    def remember_articles(self) -> None:
        """Have the database know which articles its decisions are about. Raises StoreError."""
        from review_tui.session.remembered import absent_refs, article_refs

        refs = article_refs(self.review.alignment, self.database.path.parent, self._names)
        absent = absent_refs(self.database.articles, refs, self.review.decisions)
        self.database.remember_articles((*refs, *absent))
