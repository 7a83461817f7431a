"""The command `review-tui`."""

import gc
import sys

from review_tui import splash

GARBAGE = 50_000
"""New objects after which Python looks for garbage: modules load many, and leave none behind."""


def main() -> None:
    """Run the command line."""
    splash.show(sys.argv[1:])
    gc.set_threshold(GARBAGE)
    try:
        from review_tui.commands import run

        run()
    except KeyboardInterrupt:  # while the modules load, or while the last lines are written
        sys.exit(130)


if __name__ == "__main__":
    main()
