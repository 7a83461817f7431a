"""Shows recorded screens one after the other, one a key, as the library's curses sends them."""

import curses
import json
import sys
from pathlib import Path

COLOURS = ("black", "red", "green", "brown", "blue", "magenta", "cyan", "white")
"""As the emulated terminal names them."""


def _attributes(colour: str, looks: str) -> int:
    number = COLOURS.index(colour) if colour in COLOURS else -1
    colour_pair = curses.color_pair(number + 1) if number >= 0 else 0
    names = {"b": curses.A_BOLD, "r": curses.A_REVERSE, "u": curses.A_UNDERLINE}
    return colour_pair | sum(names[each] for each in looks)


def main(screen: "curses.window") -> None:
    """A screen is rows of [character, colour, looks]."""
    shots = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    curses.use_default_colors()
    curses.curs_set(0)
    for number in range(len(COLOURS)):
        curses.init_pair(number + 1, number, -1)
    for shot in shots:
        for y, row in enumerate(shot):
            for x, (character, colour, looks) in enumerate(row):
                if (y, x) != (len(shot) - 1, len(row) - 1):  # writing the last cell would scroll
                    screen.addstr(y, x, character or " ", _attributes(colour, looks))
        screen.refresh()
        screen.getkey()


if __name__ == "__main__":
    curses.wrapper(main)
