"""`report`, `import` and `verify`: what goes out, how it comes back, and whether it still holds."""

from pathlib import Path

import click

from review_tui.commands import options
from review_tui.report import (
    FORMATS,
    ReportError,
    read_report,
    refusals,
    spare_sources,
    verify_report,
    write_report,
)
from review_tui.report.claim_review import Scale, claim_reviews
from review_tui.session.verify import verify as find_changes
from review_tui.text.show import for_show
from review_tui.views.words import count
from store import Database, StoreError, Verdict


@click.command("report")
@options.paths
@options.database
@click.option("--format", "form", type=click.Choice(list(FORMATS)), required=True)
@click.option("-o", "output", type=click.Path(path_type=Path), help="The file to write; - or none: stdout.")
@click.option("--force", is_flag=True, help="Replace the file where there is one.")
@click.option("--url", default="", help="Where a claimreview is published; without it, it is a draft.")
@click.option("--scale", default="", help="Its published rating: contradicted=1,unverified=3,corroborated=5.")
@click.option("--strict", is_flag=True, help="Refuse, naming what is thin, stale or orphaned.")
@click.pass_context
def report(
    context: click.Context,
    paths: tuple[str, ...],
    db: Path | None,
    form: str,
    output: Path | None,
    force: bool,
    strict: bool,
    url: str,
    scale: str,
) -> None:
    """Write a report of the review."""
    desk = options.look_at_desk(paths, db)
    review, file = desk.review, None if str(output) == "-" else output
    if file:
        spare_sources(file, review.alignment.articles, desk.database.path)
    if strict and (found := refusals(review)):
        click.echo("\n".join(for_show(each) for each in found), err=True)
        context.exit(1)
    if (url or scale) and form != "claimreview":
        raise click.UsageError("--url and --scale are for --format claimreview alone.")
    text = (
        claim_reviews(review, url=url, scale=_scale(scale)) if url or scale else FORMATS[form].render(review)
    )
    if file:
        write_report(text, file, force=force)
    else:
        click.echo(text, nl=False)


@click.command("verify")
@options.paths
@options.database
@click.option("--report", "exported", type=click.Path(path_type=Path), help="Check a JSON report instead.")
@click.pass_context
def verify(context: click.Context, paths: tuple[str, ...], db: Path | None, exported: Path | None) -> None:
    """Check that every quote is still at its place and every hash right; exit 1 names what is not."""
    if exported:
        articles = options.aligned(paths).articles
        findings, about = (
            verify_report(_read(exported), articles),
            f"{exported}: every quote stands at its place",
        )
    else:
        desk = options.look_closely_at_desk(paths, db)
        findings = find_changes(desk.review, desk.database.articles)
        quotes = len({quote for each in desk.review.decisions for quote in each.quotes})
        about = f"{count(quotes, 'quote')} checked, each at its place"
    for finding in findings:
        click.echo(for_show(finding.what))
    if findings:
        context.exit(1)
    click.echo(f"{about}, and every article is as it was reviewed.")


@click.command("import")
@click.argument("exported", type=click.Path(path_type=Path))
@options.database
def import_(exported: Path, db: Path | None) -> None:
    """Make the review of a JSON report again, in an empty database beside it."""
    found = read_report(_read(exported))
    database = Database.open(db or exported.with_name("review.json"))
    try:
        if database.decisions:
            raise StoreError(f"{database.path} has decisions already: name another database with --db.")
        database.record(*found.decisions)
        database.remember_articles(found.articles)
    finally:
        database.close()
    articles = count(len(found.articles), "article")
    click.echo(f"{count(len(found.decisions), 'decision')} on {articles} are now in {database.path}.")


def _scale(words: str) -> Scale | None:
    """The scale that `contradicted=1,…` spells; none for no words. Raises BadParameter."""
    if not words:
        return None
    try:
        pairs = [each.split("=") for each in words.split(",")]
        values = {Verdict(name.strip()): int(value) for name, value in pairs}
    except ValueError:
        values = {}
    if values.keys() != set(Verdict) - {Verdict.UNREVIEWED}:
        message = f"“{words}” does not rate each verdict: write contradicted=1,unverified=3,corroborated=5."
        raise click.BadParameter(message)
    return Scale(values, best=max(values.values()), worst=min(values.values()))


def _read(exported: Path) -> str:
    try:
        return exported.read_text(encoding="utf-8")
    except OSError as error:
        raise ReportError(f"{exported} cannot be read ({error.strerror}): name a JSON report.") from error
    except UnicodeDecodeError as error:
        raise ReportError(f"{exported} is no text: name a JSON report.") from error


COMMANDS = (report, verify, import_)
