"""The state of a review and the acts that change it; no file, no screen."""

from review_tui.session.acts import Stamp
from review_tui.session.review import Review, open_review
from review_tui.session.standing import Standing

__all__ = ["Review", "Stamp", "Standing", "open_review"]
