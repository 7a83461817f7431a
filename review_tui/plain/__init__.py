"""The review in lines of text, for screen readers, braille and terminals that cannot do more.

The same commands by the same keys and names, one a line, lead to the same decisions as on the screen.
"""

from review_tui.plain.review import PlainReview

__all__ = ["PlainReview"]
