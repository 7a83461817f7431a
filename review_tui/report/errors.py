"""What can go wrong with a report, as sentences a reviewer can act on."""


class ReportError(Exception):
    """A report cannot be written or read; the message says which and what to do."""
