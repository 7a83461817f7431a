"""Why a link stands, in words: what both sentences say, what made the score, where they differ."""

from collections.abc import Iterator

from msgspec import Struct

from review_tui.records import Factor, Link

_REASONS = {
    Factor.WORDS: "rare words and numbers that both use",
    Factor.LETTERS: "words spelled alike, whatever their endings",
    Factor.TOPIC: "both open with the same words",
    Factor.CONTEXT: "other articles say the same near both",
    Factor.EVENT: "their articles may report different events",
    Factor.ORDER: "one stands early in its article, the other late",
    Factor.LENGTH: "too few words to be sure",
    Factor.ROOM: "articles too short to say much else",
    Factor.NAME: "at most a name in common, which is no statement",
    Factor.REVIEWER: "a reviewer brought them together",
}
_NOTHING = 0.005  # a part that would read as 0.00


class Reason(Struct, frozen=True):
    """What one kind of evidence did to a score."""

    words: str
    value: float
    """Added to the score, or taken away from it."""


class Explanation(Struct, frozen=True):
    """Why a link stands."""

    shared: tuple[tuple[str, str], ...]
    """What both say, as each of the two writes it, in the reading order of the first."""
    reasons: tuple[Reason, ...]
    """What made the score, strongest first."""
    conflicts: tuple[str, ...]
    """Where they cannot both be right."""
    hints: tuple[str, ...]
    """Where they differ and can both be right."""


def explain(link: Link) -> Explanation:
    """Why a shown link stands; of one that is not shown, nothing is known."""
    return Explanation(
        shared=tuple(_quotes(link)),
        reasons=tuple(sorted(_reasons(link), key=lambda reason: -abs(reason.value))),
        conflicts=tuple(conflict.reason for conflict in link.conflicts),
        hints=tuple(hint.reason for hint in link.hints),
    )


def _quotes(link: Link) -> Iterator[tuple[str, str]]:
    a, b = link.a.article.text, link.b.article.text
    return ((a[a0:a1], b[b0:b1]) for a0, a1, b0, b1 in link.shared)


def _reasons(link: Link) -> Iterator[Reason]:
    return (Reason(_REASONS[name], value) for name, value in link.parts if abs(value) >= _NOTHING)
