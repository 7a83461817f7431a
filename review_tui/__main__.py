"""The command `review-tui`: the first words on the terminal, and then all that takes time to load."""

import gc
import sys

from review_tui import splash

GARBAGE = 50_000
"""New objects after which Python looks for garbage: modules load many, and leave none behind."""


def main() -> None:
    """Run the command line."""
    splash.show(sys.argv[1:])
    gc.set_threshold(GARBAGE)
    from review_tui import interrupt

    interrupt.prepare()
    try:
        from review_tui.commands import run

        run()
    except KeyboardInterrupt:  # while the last lines are written
        sys.exit(interrupt.CODE)


if __name__ == "__main__":
    main()
