"""The reviewed state as text, in every format; pure functions, and one that puts the text into a file."""

from review_tui.report.errors import ReportError
from review_tui.report.formats import FORMATS, SUFFIXES, Format, format_of
from review_tui.report.importing import Imported, read_report, verify_report
from review_tui.report.refusing import refusals
from review_tui.report.writing import spare_sources, write_report

__all__ = [
    "FORMATS",
    "SUFFIXES",
    "Format",
    "Imported",
    "ReportError",
    "format_of",
    "read_report",
    "refusals",
    "spare_sources",
    "verify_report",
    "write_report",
]
