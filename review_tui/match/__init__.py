"""Which sentences of different articles say the same, and where they differ; no file, no screen."""

from review_tui.match.align import align, regroup
from review_tui.match.explain import Explanation, Reason, explain

__all__ = ["Explanation", "Reason", "align", "explain", "regroup"]
