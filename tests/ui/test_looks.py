"""What the screens look like: pictures that a person has looked at, at two sizes."""

from hashlib import sha256
from itertools import count

import pytest

from review_tui.arrival.records import Arrival
from review_tui.desk import Desk
from review_tui.match import align
from review_tui.session import Stamp
from review_tui.ui.app import ReviewApp
from store import Database
from tests.desks import at_once
from tests.ui.conftest import article

MORNING = """Two ferries collided off Port Amber on Monday, injuring 14 passengers, the Coast Guard said.
The older ferry, the Osprey, lost its bow ramp.
"We heard a bang and everyone fell," a passenger told the Amber Times.
The harbour was closed for six hours.
"""
EVENING = """Two ferries collided off Port Amber on Monday and 19 passengers were hurt, said the Coast Guard.
The harbour stayed closed for six hours.
The operator said the Osprey had passed its inspection in March.
"""
LATER = """The Coast Guard said two ferries had collided off Port Amber on Monday.
An inquiry into the collision will report in spring, the ministry said.
Divers found no damage below the waterline.
"""
EDITED = EVENING.replace("19 passengers", "21 passengers").replace("operator", "oper\u0430tor")
PLACES = {
    "review": (),
    "decided": ("1", "x", "e", *"ask the guard", "enter", "home", "w"),
    "article": ("1", "enter", "j"),
    "matrix": ("1", "x", "g", "m", "j"),
    "sources": ("1", "x", "g", "s"),
    "figures": ("g", "f", "j"),
    "history": ("1", "x", "z", "3", "g", "h"),
    "help": ("?",),
    "choices": ("d",),
    "changes": ("1", "x", "3", "ctrl+r", "j", "j"),
    "reliability": ("g", "s", "d"),
}


@pytest.fixture
def app(tmp_path, monkeypatch):
    numbers = count(1)

    def stamp(desk: Desk) -> Stamp:
        number = next(numbers)
        name = sha256(str(number).encode()).hexdigest()[:32]
        return Stamp(desk.reviewer, f"2026-03-02T09:{number:02}:00.000Z", name)

    monkeypatch.setattr(Desk, "stamp", stamp)
    texts = {"amber times": MORNING, "evening post": EVENING, "coast radio": LATER}
    edited = {**texts, "evening post": EDITED, "harbour mail": "A diver drowned.\n"}
    del edited["coast radio"]

    def read(texts):
        return Arrival(align([article(name, text) for name, text in texts.items()]))

    def desk():
        database = Database.open(tmp_path / "review.json")
        return Desk(read(texts), database, "ada", read_again=lambda: read(edited))

    return ReviewApp(at_once(desk()))


@pytest.mark.parametrize("size", [(80, 24), (120, 40)], ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("place", PLACES)
def test_the_screen_looks_as_it_was_approved(snap_compare, app, place, size):
    async def arrive(pilot):
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        for key in PLACES[place]:
            await pilot.press(key)
        await pilot.pause()

    assert snap_compare(app, terminal_size=size, run_before=arrive)
