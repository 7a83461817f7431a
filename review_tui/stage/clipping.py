"""Copied quotes in a file, for terminals whose clipboard cannot be reached."""

from pathlib import Path


def keep_clipping(text: str) -> Path:
    """Add the text to the file of copied quotes; the file. Raises OSError."""
    from platformdirs import user_state_path

    path = user_state_path("review-tui", ensure_exists=True) / "copied.txt"
    with path.open("a", encoding="utf-8") as file:
        file.write(f"{text}\n")
    return path
