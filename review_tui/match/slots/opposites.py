"""Pairs of opposites: words that cannot both hold of the same thing at the same time."""

from collections.abc import Mapping

from review_tui.match.words import stem

_OPPOSITES = (
    ("confirm corroborate verify acknowledge admit admitted", "deny denied refute"),
    ("accept approve endorse", "reject refuse veto"),
    (
        "rise rose risen increase grow grew surge gain soar",
        "fall fell fallen drop decline decrease plunge shrink shrank slump tumble",
    ),
    ("win won", "lose lost"),
    ("guilty convict", "acquit exonerate"),
    ("support back", "oppose"),
    ("open reopen", "close shut"),
    ("pass", "fail failed"),
    ("legal lawful", "illegal unlawful"),
    ("success successful", "failure unsuccessful"),
    ("allow permit", "ban forbid prohibit"),
    ("resume", "suspend halt"),
    ("uphold upheld", "overturn quash"),
    ("true", "false"),
    ("raise raised hike", "cut lower lowered"),
    ("survive alive", "die dead died"),
    ("profit", "loss"),
    ("strengthen", "weaken"),
    ("improve", "worsen deteriorate"),
    ("safe", "unsafe dangerous"),
    ("possible", "impossible"),
    ("likely", "unlikely"),
)

POLES: Mapping[str, tuple[str, bool]] = {
    stem(word): (pair[0].split()[0], side == 0)
    for pair in _OPPOSITES
    for side, words in enumerate(pair)
    for word in words.split()
}
"""The pair that a stem belongs to, and whether it is of the first side."""
