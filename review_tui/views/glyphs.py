"""The letter-sized signs that stand for verdicts, on the screen and in reports alike."""

from collections.abc import Mapping

from store import Verdict

GLYPHS: Mapping[Verdict, str] = {
    Verdict.CORROBORATED: "✓",
    Verdict.CONTRADICTED: "✗",
    Verdict.UNVERIFIED: "?",
    Verdict.UNREVIEWED: "·",
}
