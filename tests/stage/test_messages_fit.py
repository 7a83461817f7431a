"""Whatever the program says can be read to its end on 80 columns, also of names as long as they come."""

import asyncio
from contextlib import suppress

import pytest
from msgspec.structs import replace

from review_tui.arrival.records import Arrival
from review_tui.desk import Desk
from review_tui.match import align
from review_tui.stage.acting import Asked
from review_tui.stage.command import flat
from review_tui.stage.keymap import BUILT_IN
from review_tui.stage.keys import SOURCES
from review_tui.stage.review_keys import REVIEW
from review_tui.stage.scene import Scene, first_scene
from review_tui.stage.stage import Stage
from review_tui.ui.lines import line, wrapped
from review_tui.ui.pictures.bars import choices_line
from store import Database
from tests.ui.conftest import article

WIDTH, LINES = 80, 3
OUTLETS = (
    "The Harrow and North Elmshire Evening Chronicle",
    "Internationale Nachrichtenagentur Mitteldeutschland",
)
FLOOD = (
    "The river Elm flooded the town of Harrow on Monday, killing 12 people, the spokeswoman for the "
    "Ministry of Emergency Situations and Civil Defence said.\n"
    "The mayor asked for help from the army.\n"
    "Schools stay closed in all of Harrow until the end of the week.\n"
)
OTHER = (
    "On Monday the river Elm flooded the town of Harrow and killed 15 people.\n"
    "The mayor did not ask for help from the army.\nThe bridge to the north was swept away.\n"
)
ANSWERS = ("", "unclear and rather long words, as a reviewer in a hurry would hardly ever type them", "yes")


class Front:
    """Answers every question in the same way, and remembers all that was said."""

    def __init__(self, answer: str) -> None:
        self.answer = answer
        self.said: list[str] = []

    def show(self, scene: Scene) -> Scene:
        self.said.append(scene.echo)
        return scene

    async def ask(self, asked: Asked) -> str | None:
        self.said += [asked.what, f"{asked.hint} Esc leaves.", f"{asked.refuses(self.answer)} Esc leaves."]
        return self.answer

    async def visit(self, name: str) -> None:
        self.said.append(name)

    def edit(self, text: str) -> str | None:
        return self.answer

    def copy(self, text: str) -> None:
        """There is no clipboard."""


@pytest.fixture
def desk(tmp_path):
    folder = tmp_path / "a folder with a long name" / "for the review of the flood in Harrow"
    folder.mkdir(parents=True)

    def read(second):
        texts = zip(OUTLETS, (FLOOD, second), strict=True)
        return Arrival(
            align([replace(article(name, text), id=f"{name}-2026-01-09-front-page") for name, text in texts])
        )

    database = Database.open(folder / "review-of-the-flood.json")
    edited = OTHER.replace("15", "17").replace("The bridge", "A report came.\nThe bridge")
    return Desk(read(OTHER), database, "margarethe.von-hohenfels", read_again=lambda: read(edited))


@pytest.fixture(autouse=True)
def elsewhere(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "home of margarethe" / ".local" / "state"))


@pytest.mark.parametrize("answer", ANSWERS)
def test_every_message_and_question_can_be_read_to_its_end(desk, answer):
    front = Front(answer)
    stage = Stage(desk, first_scene(desk), front)
    front.said.append(stage.scene.echo)
    for command in flat(REVIEW) * 2:
        stage.heed(command)
        if stage.knows(command) and stage.allows(command) and (waits := stage.do(command)):
            asyncio.run(_awaited(waits))
        stage.scene = stage.scene if stage.scene.queue else replace(stage.scene, filter="").arranged()
    for field in ("outlet", "title", "date", "url", "owner"):
        asyncio.run(stage.describe(desk.review.alignment.articles, field))
    too_long = {each for each in front.said if len(list(wrapped(line(each), WIDTH))) > LINES}
    assert too_long == set()


@pytest.mark.parametrize("groups", [REVIEW, SOURCES], ids=["review", "sources"])
def test_what_can_follow_a_key_is_told_in_full(desk, groups):
    stage = Stage(desk, first_scene(desk), Front("yes"))
    stage.do(next(each for each in flat(groups) if each.action[0] in ("verdict", "move")))
    table = BUILT_IN.commands(groups)
    for begun in {run.split()[0] for run in table if " " in run}:
        longer = {run: each for run, each in table.items() if run.startswith(f"{begun} ")}
        told = choices_line(begun, stage.topics(longer.values()), longer, WIDTH).plain
        assert "…" not in told.replace(f"{begun} … ", "")


async def _awaited(waits):
    with suppress(OSError):
        await waits
