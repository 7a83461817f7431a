"""`report` and `verify`: what goes out, and whether it still holds."""

import sys
from pathlib import Path

from review_tui.commands import desks, options
from review_tui.commands.command import UsageError, argument, command, say
from review_tui.commands.importing import read_exported
from review_tui.report import (
    FORMATS,
    SUFFIXES,
    format_of,
    refusals,
    spare_sources,
    verify_report,
    write_report,
)
from review_tui.report.claim_review import Scale, claim_reviews
from review_tui.session.verify import checked_quotes, told_renamed
from review_tui.session.verify import verify as find_changes
from review_tui.text.show import for_show
from review_tui.views.words import count
from store import Verdict


@command(
    "report",
    options.paths,
    options.database,
    argument("--format", dest="form", choices=list(FORMATS), help="The format; else what FILE ends in."),
    argument("-o", dest="output", type=Path, metavar="FILE", help="The file to write; - or none: stdout."),
    argument("--force", action="store_true", help="Replace the file where there is one."),
    argument("--url", default="", help="Where a claimreview is published; without it, it is a draft."),
    argument(
        "--scale",
        default="",
        help="Its published rating: contradicted=1,unverified=3,corroborated=5.",
    ),
    argument("--strict", action="store_true", help="Refuse, naming what is thin, stale or orphaned."),
)
def report(
    paths: options.Paths,
    db: Path | None,
    form: str | None,
    output: Path | None,
    force: bool,
    strict: bool,
    url: str,
    scale: str,
) -> int:
    """Write a report of the review."""
    file = None if str(output) == "-" else output
    form = form or _format_of(file)
    desk = desks.look_at_desk(paths, db)
    review = desk.review
    if file:
        spare_sources(file, review.alignment.articles, desk.database.path)
    if strict and (found := refusals(review)):
        print("\n".join(for_show(each) for each in found), file=sys.stderr)
        return 1
    if (url or scale) and form != "claimreview":
        raise UsageError("--url and --scale are for --format claimreview alone.")
    text = (
        claim_reviews(review, url=url, scale=_scale(scale)) if url or scale else FORMATS[form].render(review)
    )
    if file:
        write_report(text, file, force=force)
    else:
        say(text, end="")
    return 0


@command(
    "verify",
    options.paths,
    options.database,
    argument("--report", dest="exported", type=Path, metavar="FILE", help="Check a JSON report instead."),
)
def verify(paths: options.Paths, db: Path | None, exported: Path | None) -> int:
    """Check that every quote is still at its place and every hash right; exit 1 names what is not."""
    if exported:
        articles = desks.aligned(paths).articles
        findings, about = (
            verify_report(read_exported(exported), articles),
            f"{exported}: every quote stands at its place",
        )
    else:
        desk = desks.look_closely_at_desk(paths, db)
        for renamed in told_renamed(desk.review, desk.database.articles):
            say(for_show(renamed))
        findings = find_changes(desk.review, desk.database.articles)
        quotes = len(checked_quotes(desk.review))
        about = f"{count(quotes, 'quote')} checked, each at its place"
    for finding in findings:
        say(for_show(finding.what))
    if not findings:
        say(f"{about}, and every article is as it was reviewed.")
    return 1 if findings else 0


def _format_of(file: Path | None) -> str:
    """The format that the file's name ends in. Raises UsageError where it ends in none."""
    if file is None:
        raise UsageError(f"No format is named: give --format, or -o a file that ends in {SUFFIXES}.")
    if found := format_of(file.name):
        return found
    raise UsageError(f"“{file.name}” ends in no format: {SUFFIXES}; or give --format.")


def _scale(words: str) -> Scale | None:
    """The scale that `contradicted=1,…` spells; none for no words. Raises UsageError."""
    if not words:
        return None
    try:
        pairs = [each.split("=") for each in words.split(",")]
        values = {Verdict(name.strip()): int(value) for name, value in pairs}
    except ValueError:
        values = {}
    if values.keys() != set(Verdict) - {Verdict.UNREVIEWED}:
        message = f"“{words}” does not rate each verdict: write contradicted=1,unverified=3,corroborated=5."
        raise UsageError(message)
    return Scale(values, best=max(values.values()), worst=min(values.values()))


COMMANDS = (report, verify)
