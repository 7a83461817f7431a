"""The one table of formats, read by the command line and by the screen's dialog alike."""

from collections.abc import Callable, Mapping

from msgspec import Struct

from review_tui.report import (
    annotations,
    change_table,
    claim_review,
    claim_table,
    json_document,
    markdown,
    page,
    stix,
)
from review_tui.session import Review


class Format(Struct, frozen=True):
    """One way to write a review down."""

    suffix: str
    """Of a file in this format, with its dot."""
    render: Callable[[Review], str]
    """The same review always gives the same text, which ends in one newline."""
    about: str
    """What it is for, as the end of "md: …"."""


FORMATS: Mapping[str, Format] = {
    "md": Format(".md", markdown.render, "to read, and to keep under version control"),
    "html": Format(".html", page.render, "one page to read, filter and print; asks nothing of any network"),
    "json": Format(".json", json_document.render, "everything, to import again or to work on by program"),
    "csv": Format(".csv", claim_table.render_claims, "a row for each claim and article, for a spreadsheet"),
    "changes": Format(
        ".changes.csv", change_table.render_changes, "a row for each decision: who, when, from what to what"
    ),
    "claimreview": Format(
        ".claimreview.json", claim_review.render, "schema.org/ClaimReview, to publish with a page"
    ),
    "annotations": Format(".annotations.json", annotations.render, "W3C Web Annotations, one for each quote"),
    "stix": Format(".stix.json", stix.render, "a STIX 2.1 bundle, for threat-intelligence platforms"),
}
SUFFIXES = ", ".join(each.suffix for each in FORMATS.values())
"""All endings, in words."""


def format_of(file: str) -> str:
    """The name of the format that a file's name ends in, of several the longest ending; empty for none."""
    fitting = [name for name, each in FORMATS.items() if file.endswith(each.suffix)]
    return max(fitting, key=lambda name: len(FORMATS[name].suffix), default="")
