"""Our driver and textual's own bring the review to the same screen, whatever keys are pressed."""

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st
from textual.app import App
from textual.driver import Driver
from textual.pilot import Pilot

from review_tui.arrival.records import Arrival
from review_tui.desk import Desk
from review_tui.match import align
from review_tui.ui.app import ReviewApp
from review_tui.ui.cells import Canvas
from review_tui.ui.pens import as_it_is
from review_tui.ui.strokes import Brush
from store import Database
from tests.desks import at_once
from tests.ui.conftest import FLOOD, OTHER, article
from tests.ui.emulated import Emulated

WIDTH, HEIGHT = 70, 16
THIRD = "北京 (Běijīng) — the flood 👍 killed e\u0301lan 12 people in Harrow on Monday.\nשלום مرحبا\n"
KEYS = (*"jk123zZ?e[]{}lhgmo", "down", "enter", "escape", "space", "pageup", "home", "end", "tab")


class BothDrivers(Driver):
    """Feeds one terminal with what textual writes, the other with the changed cells only."""

    def __init__(self, app: App[object], **options: object) -> None:
        super().__init__(app, size=(WIDTH, HEIGHT))
        self.whole, self.part = Emulated(WIDTH, HEIGHT), Emulated(WIDTH, HEIGHT)
        self._canvas, self._brush = Canvas(WIDTH, HEIGHT, as_it_is), Brush()
        for terminal in (self.whole, self.part):
            terminal.feed("\x1b[?7l")

    def write(self, data: str) -> None:
        self.whole.feed(data)
        self._canvas.take(data)
        self.part.feed(self._brush.strokes(self._canvas.rows, self._canvas.cursor))

    def start_application_mode(self) -> None: ...
    def disable_input(self) -> None: ...
    def stop_application_mode(self) -> None: ...


async def drive(folder: Path, keys: list[str]) -> BothDrivers:
    """Press the keys; after each one both terminals must show the same."""
    articles = [article(f"paper{n}", text) for n, text in enumerate((FLOOD, OTHER, THIRD), 1)]
    app = ReviewApp(at_once(Desk(Arrival(align(articles)), Database.open(folder / "review.json"), "ada")))
    app.driver_class = BothDrivers

    async def press(pilot: Pilot[None]) -> None:
        await app.workers.wait_for_complete()
        for key in keys:
            await pilot.press(key)
            await pilot.pause()
            driver = app._driver
            assert isinstance(driver, BothDrivers)
            assert driver.part.lines == driver.whole.lines
            assert driver.part.cells == driver.whole.cells
        app.exit()

    await app.run_async(headless=False, auto_pilot=press)
    driver = app._driver
    assert isinstance(driver, BothDrivers)
    return driver


@settings(max_examples=15, deadline=None)
@given(keys=st.lists(st.sampled_from(KEYS), min_size=1, max_size=15))
async def test_any_keys_lead_to_the_same_screen(keys: list[str]) -> None:
    with TemporaryDirectory() as folder:
        await drive(Path(folder), keys)


async def test_changed_cells_are_the_lesser_part(tmp_path: Path) -> None:
    driver = await drive(tmp_path, ["j", "j", "1", "k", "z"] * 3)
    assert driver.part.sent < 0.7 * driver.whole.sent
