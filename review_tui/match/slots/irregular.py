"""Irregular verbs of English: forms that no stemmer brings together (R. Quirk and others, 1985, §3.11-20)."""

from collections.abc import Mapping

from review_tui.match.words import stem

_FORMS = (
    "arise arose arisen; bear bore borne; beat beaten; become became; bite bit bitten; blow blew blown;"
    " break broke broken; bring brought; build built; burn burnt; catch caught; choose chose chosen;"
    " come came; deal dealt; dig dug; draw drew drawn; drive drove driven; eat ate eaten; feed fed;"
    " feel felt; fight fought; find found; flee fled; fly flew flown; forbid forbade forbidden;"
    " forget forgot forgotten; freeze froze frozen; get got gotten; give gave given; go went gone goes;"
    " hang hung; hear heard; hide hid hidden; hold held; keep kept; know knew known; lay laid; lead led;"
    " leave left; lend lent; lose lost; make made; mean meant; meet met; pay paid; repay repaid;"
    " ride rode ridden; ring rang rung; run ran; see saw seen; seek sought;"
    " sell sold; shake shook shaken; show shown;"
    " shrink shrank shrunk; sing sang sung; sink sank sunk; sit sat; sleep slept; speak spoke spoken;"
    " speed sped; spend spent; stand stood; steal stole stolen; stick stuck; swear swore sworn;"
    " sweep swept; swim swam swum; swing swung; take took taken; teach taught; tear tore torn;"
    " throw threw thrown; understand understood; wear wore worn; withdraw withdrew withdrawn;"
    " write wrote written"
)

BASES: Mapping[str, str] = {
    stem(form): stem(row.split()[0]) for row in _FORMS.split(";") for form in row.split()
}
"""For the stem of each form, that of the verb."""
