"""Words of one meaning, by their stems: what is counted, and what is done.

General English of the news, none of it about one event. Rows follow WordNet 3.0 (G. A. Miller, WordNet: A
Lexical Database for English, 1995): words of one synset or of the one just above, or derived from each other.
A few that it keeps further apart stand here as the news uses them: police and officers, staff and workers.
"""

from collections.abc import Iterable, Mapping
from functools import cache

from review_tui.match.slots.irregular import BASES
from review_tui.match.words import stem

_SAME_HEAD = (
    "soldiers troops personnel servicemen forces",
    "people persons individuals residents victims inhabitants villagers locals",
    "children kids youngsters",
    "officers policemen cops police",
    "workers employees staff",
    "homes houses households",
    "students pupils",
    "jobs positions posts",
    "protesters demonstrators marchers",
    "men man",
    "women woman",
    "cars vehicles",
    "planes aircraft jets",
)

_SAME_ACT = (
    "captured apprehended seized arrested detained",
    "killed died dead death slain murdered perished fatal fatality",
    "wounded injured injury hurt",
    "struck strikes hit",
    "began begins begun started launched",
    "ended finished concluded",
    "bought buys acquired acquisition purchased takeover",
    "won wins beat defeated victory",
    "resigned quit resignation",
    "fired sacked dismissed ousted",
    "thought believed",
    "sent sends deployed deployment dispatched",
    "rose rises risen increased climbed grew surged jumped",
    "fell falls fallen dropped declined decreased slipped plunged",
    "explosion exploded blast bomb bombing",
    "earthquake quake tremor",
    "shot shoots shooting",
    "attacked assault",
    "kidnapped abducted abduction",
    "rescued saved",
    "jailed imprisoned",
    "convicted conviction",
    "disappeared vanished missing",
)

_SAME_THING = (
    "fire blaze",
    "ship vessel boat",
    "factory plant works",
    "company firm corporation",
    "maker manufacturer producer",
    "lawyer attorney",
    "doctor physician medic",
    "hospital clinic",
    "medicine drug medication",
    "film movie",
    "verdict judgment judgement ruling",
    "court tribunal judge",
    "talks negotiations",
    "agreement accord pact deal",
    "election vote poll ballot",
    "government authorities",
    "army military",
    "rebels insurgents militants",
    "attacker assailant gunman",
    "hostages captives",
    "crash collision accident",
    "storm hurricane cyclone typhoon",
    "inquiry investigation probe",
    "protest demonstration rally march",
    "law legislation bill",
    "salary wage pay",
    "gift donation",
    "prize award",
    "game match",
    "shop store",
    "car automobile",
    "border frontier",
    "prison jail",
    "boss chief leader",
    "coach trainer",
    "shares stock",
    "flat apartment",
    "school classroom",
    "document paper file",
    "truck lorry",
    "motorway highway freeway",
    "holiday vacation",
    "railway railroad",
    "football soccer",
    "thief burglar robber",
    "theft robbery burglary heist",
    "painting picture",
    "customer client",
    "baby infant babies",
    "lawsuit suit",
    "ban prohibited barred",
    "criticised criticized condemned denounced",
)

_SAME_AS_PHRASE = {
    "stepped down": "resigned", "steps down": "resigned", "stood down": "resigned",
    "passed away": "died", "went down": "sank", "went off": "exploded", "blew up": "exploded",
    "took off": "left", "set off": "left", "called off": "cancelled", "put off": "postponed",
    "broke out": "began", "found guilty": "convicted",
}  # fmt: skip
"""Verbs with a word that makes another act of them."""


def _same(rows: Iterable[str]) -> dict[str, str]:
    return {stem(word): stem(row.split()[0]) for row in rows for word in row.split()}


_HEADS, _ACTS, _THINGS = _same(_SAME_HEAD), _same(_SAME_ACT), _same(_SAME_THING)
_KNOWN_ACTS = frozenset(_ACTS.values())
MEANINGS: Mapping[str, str] = _HEADS | _THINGS | _ACTS
"""For a stem that shares its meaning with others, the one stem that stands for all of them."""


def head_of(word: str) -> str:
    """What a counted noun counts: "troops" and "personnel" count soldiers."""
    root = stem(word)
    return _HEADS.get(root, root)


@cache
def act_of(word: str) -> str:
    """A stem, or the act it shares with other stems: "apprehended" is "captured"."""
    root = stem(word)
    root = BASES.get(root, root)
    return _ACTS.get(root) or _THINGS.get(root, root)


def act_of_phrase(word: str, following: str) -> str:
    """The act of a word with the one after it, if they are one act together."""
    return act_of(_SAME_AS_PHRASE.get(f"{word} {following}", word))


def is_known_act(act: str) -> bool:
    """Listed as something that is done, so that it differs from every other act that is."""
    return act in _KNOWN_ACTS


def is_known_head(word: str) -> bool:
    """Listed as something that is counted."""
    return stem(word) in _HEADS
