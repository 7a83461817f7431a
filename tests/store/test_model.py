"""Two sessions on one file, whatever happens in whatever order, against a list: the model of a database."""

import os
import shutil
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from unittest.mock import patch

import pytest
from decided import decide, ids_at_rest, names_in
from faulty import Died, Disk, abandon, fold, on, peek
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from store import Database, Decision, StoreError

WHO = st.sampled_from(("ana", "ben"))
CLAIMS = st.sampled_from(("c1", "c2", "c3"))
VERDICTS = st.sampled_from(("corroborated", "contradicted", "unverified"))
WHEN = st.integers(0, 25)
"""The change of the disk at which something goes wrong; a fold makes some twenty."""


class Sessions(RuleBasedStateMachine):
    """What two sessions know is always a beginning of what is recorded; what is saved is always recorded."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(dir=type(self).home))
        self.path = self.folder / "review.json"
        self.recorded: list[Decision] = []
        self.places: dict[str, str] = {}
        self.told = {"ana": 0, "ben": 0}
        """How many of the recorded decisions each session has been told of."""
        self.unsaved: dict[str, tuple[Decision, ...]] = {"ana": (), "ben": ()}
        self.sessions: dict[str, Database] = {}

    home: Path

    @initialize()
    def begin(self) -> None:
        self._open("ana")
        self._open("ben")

    @rule(who=WHO, claim=CLAIMS, value=VERDICTS, together=st.integers(1, 3))
    def decide(self, who: str, claim: str, value: str, together: int) -> None:
        decisions = (*self.unsaved[who], *(decide(value, claim, who) for _ in range(together)))
        untold = self._untold(who)
        assert self.sessions[who].record(*decisions) == untold
        self.recorded += [each for each in decisions if each not in self.recorded]
        self._is_told_all(who)

    @rule(who=WHO, at=WHEN, lasting=st.booleans(), torn=st.booleans())
    def fail_to_decide(self, who: str, at: int, lasting: bool, torn: bool) -> None:
        decision, untold = decide(reviewer=who), self._untold(who)
        with on(Disk(fails=lambda n: n >= at if lasting else n == at, torn=torn)):
            fold(self.sessions[who])
            try:
                assert self.sessions[who].record(decision) == untold
            except StoreError:
                self.unsaved[who] += (decision,)
                self._adopt(decision)
            else:
                self.recorded.append(decision)
                self.told[who] = len(self.recorded)

    @rule(who=WHO, claim=CLAIMS)
    def leave_a_place(self, who: str, claim: str) -> None:
        self.sessions[who].remember_place(who, claim)
        self.places[who] = claim

    @rule(who=WHO)
    def compact(self, who: str) -> None:
        fold(self.sessions[who])

    @rule(who=WHO)
    def close_and_open(self, who: str) -> None:
        self.sessions[who].close()
        self._open(who)

    @rule(who=WHO)
    def die_and_open(self, who: str) -> None:
        abandon(self.sessions[who])
        self._open(who)

    @rule(who=WHO, at=WHEN, torn=st.booleans())
    def die_while_deciding(self, who: str, at: int, torn: bool) -> None:
        decision = decide()
        self._die(who, lambda database: database.record(decision), at, torn)
        self._adopt(decision)
        self._open(who)

    @rule(who=WHO, at=WHEN, torn=st.booleans())
    def die_while_compacting(self, who: str, at: int, torn: bool) -> None:
        self._die(who, fold, at, torn)
        self._open(who)

    @rule(who=WHO, at=WHEN, torn=st.booleans())
    def die_while_closing(self, who: str, at: int, torn: bool) -> None:
        self._die(who, Database.close, at, torn)
        self._open(who)

    @rule(who=WHO, at=WHEN, torn=st.booleans())
    def die_while_opening(self, who: str, at: int, torn: bool) -> None:
        abandon(self.sessions[who])
        with on(Disk(dies=lambda n: n == at, torn=torn)), suppress(Died):
            abandon(Database.open(self.path))
        self._open(who)

    @invariant()
    def each_session_knows_a_beginning(self) -> None:
        for who, database in self.sessions.items():
            known = len(database.decisions)
            assert database.decisions == tuple(self.recorded[:known]), who
            assert known >= self.told[who]

    def teardown(self) -> None:
        for who, database in self.sessions.items():
            assert not [notice for notice in database.notices if "damaged" in notice], who
            database.close()
        if self.recorded:
            assert ids_at_rest(self.path) == [each.id for each in self.recorded]
            database = Database.open(self.path)
            assert database.decisions == tuple(self.recorded)
            assert {who: database.place(who) for who in self.places} == self.places
            assert names_in(self.folder) <= {"review.json", "review.json.bak", "review.json.journal"}
        shutil.rmtree(self.folder)

    def _open(self, who: str) -> None:
        self.sessions[who] = Database.open(self.path)
        self._is_told_all(who)

    def _untold(self, who: str) -> tuple[Decision, ...]:
        return tuple(each for each in self.recorded[self.told[who] :] if each not in self.unsaved[who])

    def _is_told_all(self, who: str) -> None:
        self.told[who] = len(self.recorded)
        self.unsaved[who] = ()

    def _die(self, who: str, work: Callable[[Database], object], at: int, torn: bool) -> None:
        with on(Disk(dies=lambda n: n == at, torn=torn)), suppress(Died):
            work(self.sessions[who])
        abandon(self.sessions[who])

    def _adopt(self, decision: Decision) -> None:
        """A decision that was not reported as saved is recorded or not; the disk knows."""
        if decision in peek(self.path):
            self.recorded.append(decision)


@pytest.mark.parametrize("part", range(4))
def test_two_sessions_equal_the_model(tmp_path: Path, part: int, rounds: int) -> None:
    """A thousand examples, in parts for as many processors."""
    Sessions.home = tmp_path
    size = settings(
        max_examples=250 * rounds,
        stateful_step_count=25,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    with patch.multiple(os, fsync=lambda descriptor: None, fdatasync=lambda descriptor: None):
        run_state_machine_as_test(Sessions, settings=size)
