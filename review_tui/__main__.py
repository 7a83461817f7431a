"""The command `review-tui`."""


def main() -> None:
    """Run the command line."""
    from review_tui.commands import run

    run()


if __name__ == "__main__":
    main()
