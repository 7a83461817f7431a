"""Makes articles arrive in this process."""

from collections.abc import Sequence
from pathlib import Path

from msgspec.structs import replace

from review_tui.arrival.kept import Kept
from review_tui.arrival.packed import pack
from review_tui.arrival.records import ALIGNING, READING, TRACING, Arrival, Progress, nobody


def arrive(paths: Sequence[str], progress: Progress = nobody, *, all_links: bool = False) -> Arrival:
    """Read and align; with `all_links` every scored pair is kept. Raises ArticleError."""
    from review_tui.ingest import read
    from review_tui.match import align

    reading = read(paths, progress=lambda done, total: progress(READING, done / max(1, total)))
    progress(ALIGNING, 0.0)
    alignment = align(reading.articles, all_links=all_links, progress=lambda share: progress(ALIGNING, share))
    return Arrival(alignment, warnings=reading.warnings)


def resume(paths: Sequence[str], database: Path, progress: Progress = nobody) -> Arrival:
    """The arrival as it was kept beside the database, else made anew. Raises ArticleError."""
    kept = Kept(paths, database)
    return kept.arrival() or arrive(kept.paths, progress)


def resume_and_keep(paths: Sequence[str], database: Path, progress: Progress = nobody) -> Arrival:
    """The same, and what is made anew is kept."""
    kept = Kept(paths, database)
    if arrival := kept.arrival():
        return arrival
    arrival = traced(arrive(kept.paths, progress), progress)
    kept.keep(pack(arrival))
    return arrival


def traced(arrival: Arrival, progress: Progress = nobody) -> Arrival:
    """The arrival with its origins."""
    from review_tui.origin.trace import trace

    progress(TRACING, 0.0)
    origins = trace(arrival.alignment)
    progress(TRACING, 1.0)
    return replace(arrival, origins=origins)
