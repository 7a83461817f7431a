"""The price of durability: flat, and near that of sqlite3."""

from pathlib import Path

from costs import SIZES, cost_of_a_decision, cost_of_opening


def test_a_decision_costs_the_same_among_many_and_hardly_more_than_sqlite(tmp_path: Path) -> None:
    """The best of three runs: other work on the machine can only make the ratios worse."""
    for turn in range(3):
        folder = tmp_path / str(turn)
        folder.mkdir()
        costs = cost_of_a_decision(folder, 200)
        ours = [costs[f"{size:,}"] for size in SIZES]
        if max(ours) <= 2 * min(ours) and max(ours) <= 1.5 * costs["sqlite3"]:
            return
    raise AssertionError(costs)


def test_ten_thousand_decisions_open_in_less_than_a_second(tmp_path: Path) -> None:
    assert min(cost_of_opening(tmp_path, 10_000) for _ in range(3)) < 1
