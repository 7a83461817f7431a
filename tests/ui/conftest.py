"""A review of two small articles, driven by key presses."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import pytest
from textual.pilot import Pilot

from review_tui.arrival.records import Arrival
from review_tui.desk import Desk
from review_tui.match import align
from review_tui.records import Article
from review_tui.stage.scene import Scene
from review_tui.ui.app import ReviewApp
from review_tui.ui.screens.review import ReviewScreen
from store import Database
from tests.desks import at_once

FLOOD = (
    "The river Elm flooded the town of Harrow on Monday, killing 12 people.\n"
    "The mayor asked for help from the army.\n"
    "Schools in Harrow stay closed.\n"
)
OTHER = (
    "On Monday the river Elm flooded the town of Harrow and killed 15 people.\n"
    "The bridge to the north was swept away.\n"
)


def article(name: str, text: str) -> Article:
    return Article(name, f"{name}.txt", text, sha256(text.encode()).hexdigest(), outlet=name.title())


@dataclass
class Story:
    """A running review: press keys, then look at the scene."""

    app: ReviewApp
    pilot: Pilot[None]

    async def press(self, *keys: str) -> Scene:
        await self.pilot.press(*keys)
        await self.pilot.pause()
        return self.scene

    @property
    def screen(self) -> ReviewScreen:
        return next(each for each in self.app.screen_stack if isinstance(each, ReviewScreen))

    @property
    def scene(self) -> Scene:
        return self.screen.scene

    def text(self, pane: str) -> str:
        """What a pane of the topmost screen shows."""
        found = self.app.screen.query_one(f"#{pane}")
        return "\n".join(found.render_line(y).text.rstrip() for y in range(found.size.height)).rstrip("\n")


async def settled(story: Story, *keys: str) -> Scene:
    """The scene once everything has come to rest that the keys began."""
    await story.press(*keys)
    await story.app.workers.wait_for_complete()
    await story.pilot.pause()
    return story.scene


def judged(scene: Scene) -> int:
    """How many claims have a verdict."""
    return sum(each.evidence is not None for each in scene.review.standings.by_claim.values())


Open = Callable[..., AbstractAsyncContextManager[Story]]


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "review.json"


@pytest.fixture
def open_review(database: Path) -> Open:
    @asynccontextmanager
    async def opened(
        *texts: str, reviewer: str = "ada", size: tuple[int, int] = (120, 30)
    ) -> AsyncIterator[Story]:
        articles = [article(f"paper{n}", text) for n, text in enumerate(texts or (FLOOD, OTHER), 1)]
        app = ReviewApp(at_once(Desk(Arrival(align(articles)), Database.open(database), reviewer)))
        async with app.run_test(size=size) as pilot:
            await app.workers.wait_for_complete()
            await pilot.pause()
            yield Story(app, pilot)

    return opened
