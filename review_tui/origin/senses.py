"""Verbs of saying in another sense: a fire claims lives, a judge denies bail, a carmaker recalls cars."""

import re

_OBJECTS = {
    r"claim(?:s|ed|ing)?": """
        lives? titles? wins? medals? gold silver bronze crowns? troph(?:y|ies) hat-tricks? seats? wickets?
        goals? podiums? prizes?
    """,
    r"den(?:y|ies|ied|ying)": """
        bail motions? permission access entry requests? appeals? applications? petitions? visas? asylum parole
        relief leave injunctions? care treatment services? food water medicine aid admission custody
        citizenship
    """,
    r"recall(?:s|ed)?": """
        vehicles? cars? trucks? vans? models? products? batch(?:es)? bottles? packs? units? toys? drugs?
        devices? ambassadors? envoys? diplomats? troops parliament strikers? midfielders? defenders?
        goalkeepers? captain
    """,
    r"maintain(?:s|ed)?": """
        leads? forecasts? guidance outlook ratings? dividends? targets? margins? advantage position presence
        stakes? recommendation contact control roads? order
    """,
    r"add(?:s|ed|ing)": r"""
        second third fourth fifth sixth goals? points? jobs seats? runs? percent cents? [\d.,]+%
    """,
    r"admit(?:s|ted)": "patients? people children casualties",
}
"""By the verb, what it is done to in that sense."""
_NO_CLAUSE = r"(?!\w+ing\b|(?:that|he|she|they|it|any|ever|there)\b)"
"""After the verb: otherwise somebody says what somebody does."""
_BETWEEN = r"(?:[^\s;:\"“”]*[^\s.,;:\"“”]\s){0,4}?"
_IS_OBJECT = (
    r"(?![\w'’-]|\s(?:is|are|was|were|has|have|had|will|would|can|could|should|may|might|charges?|fraud)\b)"
)
_OTHER = "|".join(
    rf"{verb}\s{_NO_CLAUSE}{_BETWEEN}(?:{'|'.join(objects.split())}){_IS_OBJECT}"
    for verb, objects in _OBJECTS.items()
)
_REACH = 120
"""Characters in which verb and object stand."""


def is_other_sense(text: str, place: int) -> bool:
    """Whether the verb that stands at `place` says nothing, by what it is done to."""
    return re.match(_OTHER, text[place : place + _REACH], re.IGNORECASE) is not None
