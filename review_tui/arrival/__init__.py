"""Articles as they arrive at the desk: read, aligned and traced, here or in a process of its own."""

from review_tui.arrival.records import ALIGNING, READING, Arrival, Progress, nobody

__all__ = ["ALIGNING", "READING", "Arrival", "Progress", "nobody"]
