"""The least that a review on screen costs: a list and the sentences beside it, in the library's curses."""

import curses
import sys
import textwrap
from pathlib import Path

LEFT = 36


def main(screen: "curses.window") -> None:
    texts = [path.read_text(encoding="utf-8") for path in sorted(Path(sys.argv[1]).glob("*.txt"))]
    claims = [line for text in texts for line in text.splitlines() if line.strip()]
    curses.curs_set(0)
    curses.use_default_colors()
    height, width = screen.getmaxyx()
    at = top = 0
    while True:
        top = min(max(top, at - height + 3), at)
        screen.erase()
        screen.addstr(0, 0, f"{len(claims)} claims", curses.A_BOLD)
        for y, claim in enumerate(claims[top : top + height - 2], 1):
            look = curses.A_REVERSE if top + y - 1 == at else curses.A_NORMAL
            screen.addstr(y, 0, f"{top + y:4} {claim}"[: LEFT - 1].ljust(LEFT - 1), look)
        beside = claims[at : at + 3]
        lines = [line for claim in beside for line in ("", *textwrap.wrap(claim, width - LEFT - 1))]
        for y, line in enumerate(lines[: height - 2], 1):
            screen.addstr(y, LEFT, line)
        screen.addstr(height - 1, 0, f"claim {at + 1} of {len(claims)}  q quit")
        screen.refresh()
        match screen.getkey():
            case "j":
                at = min(at + 1, len(claims) - 1)
            case "q":
                return


if __name__ == "__main__":
    curses.wrapper(main)
