"""`import`: what was decided elsewhere, taken into a database."""

from pathlib import Path

from review_tui.commands import options
from review_tui.commands.command import UsageError, argument, command, say
from review_tui.report import Imported, ReportError, read_report
from review_tui.views.words import count
from store import ArticleRef, Database, StoreError

Articles = tuple[ArticleRef, ...]


@command(
    "import",
    argument("exported", type=Path, metavar="FILE", help="A JSON report, or another database."),
    options.database,
)
def import_(exported: Path, db: Path | None) -> None:
    """Take the decisions of a JSON report, or of a colleague's database, into one beside it."""
    found, path = _brought(exported), db or exported.with_name("review.json")
    if path.exists() and path.samefile(exported):
        raise UsageError(f"{exported} cannot be taken into itself: name your own database with --db.")
    database = Database.open(path)
    try:
        if database.decisions and _about(database).isdisjoint(_about(found)):
            raise StoreError(f"{path} reviews other articles: name another database with --db.")
        had = {each.id for each in database.decisions}
        database.record(*found.decisions)
        database.remember_articles(_together(database.articles, found.articles))
    finally:
        database.close()
    new, articles = [each for each in found.decisions if each.id not in had], len(found.articles)
    taken = f"{count(len(new), 'decision')} on {count(articles, 'article')}"
    say(f"Took {taken} into {path}, beside {len(had)} there." if had else f"Took {taken} into {path}.")


def _brought(exported: Path) -> Imported:
    """What a report keeps, or what a database holds with its journal. Raises ReportError for neither."""
    try:
        return read_report(read_exported(exported))
    except ReportError as error:
        try:
            other = Database.read(exported)
        except StoreError:
            raise error from None
        if not other.decisions:
            raise
        return Imported(other.articles, other.decisions)


def _about(review: Imported | Database) -> set[str]:
    """The hashes of the articles that it knows or quotes; a session that was killed may have quoted alone."""
    quoted = {quote.sha256 for each in review.decisions for quote in each.quotes}
    return quoted | {each.sha256 for each in review.articles}


def _together(here: Articles, there: Articles) -> Articles:
    """The articles of both, those of here as they are here."""
    known = {name for each in here for name in (each.id, each.sha256)}
    return (*here, *(each for each in there if known.isdisjoint((each.id, each.sha256))))


def read_exported(exported: Path) -> str:
    """The text of a report. Raises ReportError where it has none."""
    try:
        return exported.read_text(encoding="utf-8")
    except OSError as error:
        raise ReportError(f"{exported} cannot be read ({error.strerror}): name a JSON report.") from error
    except UnicodeDecodeError as error:
        raise ReportError(f"{exported} is no text: name a JSON report.") from error


COMMANDS = (import_,)
