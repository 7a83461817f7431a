"""The review as one page that needs nothing but itself: no script to be read, no request of any kind."""

from base64 import b64encode
from functools import cache
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from review_tui import __version__
from review_tui.report.dossier import Dossier, dossier, known
from review_tui.report.matrix import drawing
from review_tui.report.plot import plot
from review_tui.report.sources import CARD_HEADS, CARD_NOTE, FIGURES
from review_tui.report.telling import told_clash, told_more
from review_tui.session import Review
from review_tui.text.show import for_show
from review_tui.views.glyphs import GLYPHS
from review_tui.views.words import count
from store import Verdict

if TYPE_CHECKING:
    from jinja2 import Environment


def render(review: Review) -> str:
    """The whole review as HTML; its own style and script are allowed by their hashes, all else forbidden."""
    gathered, environment = dossier(review), _environment()
    style = (
        environment.get_template("report.css")
        .render(letters=_letters(gathered), verdicts=[each.value for each in Verdict])
        .strip()
    )
    script = environment.get_template("report.js").render().strip()
    page = environment.get_template("report.html").render(
        dossier=gathered,
        matrix=drawing(gathered),
        plots=tuple(map(plot, gathered.sources.figures[:FIGURES])),
        heads=CARD_HEADS,
        note=CARD_NOTE,
        outcomes=("corroborated", "single", "contradicted", "unverified", "unreviewed"),
        verdicts=tuple(Verdict),
        numbers={each.claim.id: each.number for each in gathered.sections},
        style=style,
        script=script,
        style_hash=_hash(style),
        script_hash=_hash(script),
    )
    return page.rstrip("\n") + "\n"


def _letters(gathered: Dossier) -> tuple[str, ...]:
    return tuple(label.letter for label in gathered.labels.values())


def _hash(text: str) -> str:
    """As a content security policy names it (CSP level 3)."""
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"


@cache
def _environment() -> "Environment":
    from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape

    environment = Environment(
        loader=PackageLoader("review_tui.report"),
        autoescape=select_autoescape(["html"]),
        finalize=_shown,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals |= {
        "glyphs": GLYPHS,
        "count": count,
        "known": known,
        "told_clash": told_clash,
        "told_more": told_more,
        "version": __version__,
    }
    return environment


def _shown(value: Any) -> Any:
    """Every text that reaches the page passes here, so that none can be forgotten."""
    return for_show(value) if type(value) is str else value
