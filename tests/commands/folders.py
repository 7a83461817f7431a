"""What lies in a folder."""

from pathlib import Path


def files(folder: Path) -> dict[str, bytes]:
    """Every file at and below, with what it holds."""
    return {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}
