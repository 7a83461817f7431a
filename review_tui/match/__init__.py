"""Which sentences of different articles say the same, and where they differ; no file, no screen."""

from review_tui.match.align import align, regroup

__all__ = ["align", "regroup"]
