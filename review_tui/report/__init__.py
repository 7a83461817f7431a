"""The reviewed state as text, in every format; pure functions, and one that puts the text into a file."""

from review_tui.report.errors import ReportError
from review_tui.report.formats import FORMATS, Format
from review_tui.report.writing import write_report

__all__ = ["FORMATS", "Format", "ReportError", "write_report"]
