"""`verify`: whether what was decided still holds."""

from pathlib import Path

import click

from review_tui.commands import options
from review_tui.session.verify import verify as find_changes


@click.command("verify")
@options.paths
@options.database
@click.pass_context
def verify(context: click.Context, paths: tuple[Path, ...], db: Path | None) -> None:
    """Check that every quote is still at its place and every hash right; exit 1 names what is not."""
    with options.at_desk(paths, db) as desk:
        findings = find_changes(desk.review, desk.database.articles)
        quotes = len({quote for each in desk.review.decisions for quote in each.quotes})
    for finding in findings:
        click.echo(finding.what)
    if findings:
        context.exit(1)
    click.echo(f"All {quotes} quotes stand at their places and every article is as it was reviewed.")


COMMANDS = (verify,)
