"""Scores of games: "beat the Chiefs 20-13"."""

from review_tui.match.slots.amounts import Amount
from review_tui.match.slots.kinds import Kind, Unit
from review_tui.match.slots.tokens import Token, Tokens, are_glued, words

_SCORING = words(
    "beat beats won win wins winning victory lost lose loses losing defeat defeated defeats draw drew tied"
    " lead led leading final score loss thrashed edged downed over"
)
_REACH = 6


def read_score(tokens: Tokens, amount: Amount, number: int) -> Unit | None:
    """Two numbers near a word of winning or losing: "beat the Chiefs 20-13"."""
    if number + 2 >= len(tokens) or tokens[number + 1].text not in ("-", "–"):
        return None
    ones = tokens[number], tokens[number + 2]
    if not (all(_is_score_part(one) for one in ones) and are_glued(tokens[number], tokens[number + 1])):
        return None
    near = tokens[max(0, number - _REACH) : number + 3 + _REACH]
    if not any(token.low in _SCORING for token in near):
        return None
    return Unit(Kind.SCORE, "points", number + 3)


def _is_score_part(token: Token) -> bool:
    return token.text.isdigit() and len(token.text) <= 3
