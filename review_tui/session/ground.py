"""What a review stands on: the articles as the program aligned them and the reviewers have marked them."""

from collections.abc import Mapping

from msgspec import Struct

from review_tui.origin.records import Origins
from review_tui.records import Alignment, Brief, Claim, Role
from review_tui.session.log import Log
from review_tui.session.marks import marked
from review_tui.session.outlets import corrections, owners
from review_tui.session.quotes import Anchors
from store import Act

MARKS = frozenset({Act.SPLIT, Act.MERGE, Act.APART})
"""Acts that change which sentences make a claim."""
STRUCTURAL = MARKS | {Act.ORIGIN, Act.METADATA}
"""Acts that change the ground: after them everything is worked out anew."""


class Ground(Brief, Struct, frozen=True, eq=False):
    """The claims and who said them first; the same until a structural act."""

    base: Alignment
    """As the program aligned the articles."""
    traced: Origins | None
    """Who said it first, where no mark of a reviewer changes anything; None while that was never asked."""
    alignment: Alignment
    """With the reviewers' own splits and merges."""
    origins: Origins
    """Who said it first, before a reviewer says what articles do with claims."""
    owners: Mapping[str, str]
    """Who owns an outlet, by the outlet's name, as reviewers have said."""
    anchors: Anchors
    furniture: frozenset[str]
    """Ids of the claims that only headlines, captions, bylines or boilerplate make."""

    @property
    def brief(self) -> str:
        """How much lies on it."""
        return self.alignment.brief


def lay_ground(base: Alignment, log: Log, traced: Origins | None, names: Mapping[str, str] | None) -> Ground:
    """The ground that the standing decisions make of the alignment.

    `traced` are the origins of the alignment as it stands, where they are known already; `names` the ids that
    articles have now, by former ones.
    """
    anchors = Anchors(base, names)
    alignment = marked(base, [each for each in log.standing if each.act in MARKS], anchors)
    credited, owned = corrections(log, anchors), owners(alignment.articles, log, anchors.names)
    is_untouched = alignment is base and not credited and not owned
    origins = traced if is_untouched and traced else _traced(alignment, credited, owned)
    return Ground(
        base=base,
        traced=origins if is_untouched else traced,
        alignment=alignment,
        origins=origins,
        owners=owned,
        anchors=anchors,
        furniture=frozenset(each.id for each in alignment.claims if _is_furniture(each)),
    )


def _is_furniture(claim: Claim) -> bool:
    return all(sentence.role is not Role.BODY for sentence in claim.sentences)


def _traced(alignment: Alignment, corrections: Mapping[str, str], owners: Mapping[str, str]) -> Origins:
    """Loaded here, since origins that come traced need none of it."""
    from review_tui.origin.trace import trace

    return trace(alignment, corrections=corrections, owners=owners)
