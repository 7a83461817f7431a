"""Words for people: by them a count of some sort of people is part of a count of people."""

from review_tui.match.slots.tokens import words

_ENDINGS = ("er", "or", "ist", "ian", "ant", "ent", "ee", "man", "woman")
"""Of words for those who do or undergo something (H. Marchand, English Word-Formation, 1969)."""
_NOUNS = words(
    "adults athletes bodyguards boys cadets captives child children clerics cops crew fans girls guards"
    " guests hostages kids medics monks nuns nurses personnel pilots police priests pupils recruits relatives"
    " schoolchildren staff troops youths"
)


def is_person(noun: str) -> bool:
    """Whether a noun in lower case, of one or of many, is of people."""
    one = noun.removesuffix("s")
    return not _NOUNS.isdisjoint((noun, f"{noun}s")) or one.endswith(_ENDINGS) or noun.endswith("men")
