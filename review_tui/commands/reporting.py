"""`report` and `verify`: what goes out, and whether it still holds."""

from pathlib import Path

import click

from review_tui.commands import options
from review_tui.report import FORMATS, write_report
from review_tui.session.verify import verify as find_changes
from review_tui.text.show import for_show


@click.command("report")
@options.paths
@options.database
@click.option("--format", "form", type=click.Choice(list(FORMATS)), required=True)
@click.option("-o", "output", type=click.Path(path_type=Path), help="The file to write; - or none: stdout.")
@click.option("--force", is_flag=True, help="Replace the file where there is one.")
def report(paths: tuple[Path, ...], db: Path | None, form: str, output: Path | None, force: bool) -> None:
    """Write a report of the review."""
    text = FORMATS[form].render(options.look_at_desk(paths, db).review)
    if output is None or str(output) == "-":
        click.echo(text, nl=False)
    else:
        write_report(text, output, force=force)


@click.command("verify")
@options.paths
@options.database
@click.pass_context
def verify(context: click.Context, paths: tuple[Path, ...], db: Path | None) -> None:
    """Check that every quote is still at its place and every hash right; exit 1 names what is not."""
    desk = options.look_at_desk(paths, db)
    findings = find_changes(desk.review, desk.database.articles)
    for finding in findings:
        click.echo(for_show(finding.what))
    if findings:
        context.exit(1)
    quotes = len({quote for each in desk.review.decisions for quote in each.quotes})
    click.echo(f"All {quotes} quotes stand at their places and every article is as it was reviewed.")


COMMANDS = (report, verify)
