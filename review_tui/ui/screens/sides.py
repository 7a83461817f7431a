"""The screens that show the review from another side, each loaded when it is first visited.

The review is to open at once.
"""

from importlib import import_module
from typing import Any

from review_tui.stage.stage import Stage
from review_tui.ui.screens.rows import RowsScreen


def side(name: str, stage: Stage) -> RowsScreen[Any]:
    """The screen of this name: `matrix` is the MatrixScreen of the module `matrix`."""
    home = import_module(f"review_tui.ui.screens.{name}")
    screen: RowsScreen[Any] = getattr(home, f"{name.title()}Screen")(stage)
    return screen
