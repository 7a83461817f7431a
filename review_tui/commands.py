"""The command line: each command reads its articles, asks the pure core, prints."""

import json
from pathlib import Path
from typing import Any

import click

from review_tui import __version__
from review_tui.ingest import read_articles
from review_tui.match import align
from review_tui.records import Alignment


@click.group()
def run() -> None:
    """Source-credibility review in the terminal."""


@run.command("align")
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text")
@click.option("--all-links", is_flag=True)
def align_(paths: tuple[Path, ...], form: str, all_links: bool) -> None:
    """Align articles and print the result; writes nothing."""
    click.echo(json.dumps(_plain(align(read_articles(paths), all_links=all_links)), ensure_ascii=False))


def _plain(alignment: Alignment) -> dict[str, Any]:
    return {
        "schema": 1,
        "tool": f"review-tui {__version__}",
        "matcher": alignment.matcher,
        "articles": [{"id": a.id, "path": a.path} for a in alignment.articles],
        "sentences": [
            {
                "id": s.id,
                "article": s.article.id,
                "index": s.index,
                "line": s.line,
                "start": s.start,
                "end": s.end,
                "text": s.text,
            }
            for s in alignment.sentences
        ],
        "links": [
            {"a": k.a.id, "b": k.b.id, "score": k.score, "relation": k.relation, "shown": k.shown}
            for k in alignment.links
        ],
        "claims": [{"id": c.id, "sentences": [s.id for s in c.sentences]} for c in alignment.claims],
    }
