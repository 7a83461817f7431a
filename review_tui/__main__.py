"""The command `review-tui`."""

import sys


def main() -> None:
    """Run the command line."""
    try:
        from review_tui.commands import run

        run()
    except KeyboardInterrupt:  # while the modules load, or while the last lines are written
        sys.exit(130)


if __name__ == "__main__":
    main()
