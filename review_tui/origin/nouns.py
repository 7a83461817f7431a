"""Nouns of the news: in the singular, and whether they stand for people or for a body."""

from review_tui.origin import lexicon as lex


def singular(word: str) -> str:
    """A noun in the singular, as far as its ending tells."""
    if word.endswith("men"):
        return word[:-3] + "man"
    for ending, instead in (("ies", "y"), ("sses", "ss"), ("ss", "ss"), ("s", "")):
        if word.endswith(ending):
            return word[: -len(ending)] + instead
    return word


def is_role(word: str) -> bool:
    """Whether a noun stands for people or for a body that can speak."""
    return bool({word, singular(word)} & lex.BODIES) or is_people(word)


def is_people(word: str) -> bool:
    """Whether a noun stands for people: one of the list, or a publicist, seismologist, technician."""
    one = singular(word)
    return word in lex.PEOPLE or one in lex.PEOPLE or (len(one) > 6 and one.endswith(("ist", "ician", "eer")))
