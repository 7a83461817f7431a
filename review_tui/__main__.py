"""The command `review-tui`."""

import sys

from review_tui import splash


def main() -> None:
    """Run the command line."""
    splash.show(sys.argv[1:])
    try:
        from review_tui.commands import run

        run()
    except KeyboardInterrupt:  # while the modules load, or while the last lines are written
        sys.exit(130)


if __name__ == "__main__":
    main()
