"""A corpus made up by a seeded rule: events with their own people and places, each told by several articles.

Every article tells most of its event's facts in words of its own, so that which sentences say the same is
known without anyone marking them. `[a|b]` in a frame is a choice, `{person}` a filler of the event.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import count
from pathlib import Path
from random import Random

from review_tui.records import Article

_CHOICE = re.compile(r"\[([^\[\]]*)\]")
_SLOT = re.compile(r"\{(\w+)(\d)\}")
_SYLLABLES = [
    onset + vowel for onset in [*"bdfghklmnprstvwz", "br", "sh", "tr"] for vowel in [*"aeiou", "ea"]
]
_ENDS = [*"lmnrstv", "nd", "rk"]

FRAMES = tuple(
    tuple(ways.splitlines())
    for ways in Path(__file__).with_name("frames.txt").read_text("utf-8").split("\n\n")
)
"""For each fact of an event the ways to tell it."""
FILLERS = (
    "It was [not clear|unclear] [what|how much] [would|could] [come next|follow].",
    "He [said|added] that [more|further] [news|details] [would|will] follow.",
    "[Many|Some] [people|residents] [spoke|told us] of a night they [will not|would never] forget.",
    "The [weather|rain] made the work [harder|slow].",
)
ORIGINS = ("", "", "", "[Officials|Police] said: ", "According to [reports|officials], ", "{person1} said: ")


@dataclass(frozen=True, slots=True)
class Told:
    """An article and the fact each of its sentences tells, -1 for none."""

    article: Article
    facts: tuple[int, ...]


def tell_corpus(sentences: int, seed: int = 0) -> list[Told]:
    """Articles of about twenty sentences, five an event, until there are so many sentences."""
    return list(_until(sentences, _articles(Random(seed))))


def _until(sentences: int, articles: Iterator[Told]) -> Iterator[Told]:
    total = 0
    for told in articles:
        if total >= sentences:
            return
        total += len(told.facts)
        yield told


def _articles(random: Random) -> Iterator[Told]:
    for event in count():
        fillers = _fillers(random)
        for number in range(random.randint(3, 7)):
            yield _tell(f"{event:05d}-{number}", event * len(FRAMES), fillers, random)


def _fillers(random: Random) -> dict[str, list[str]]:
    name = partial(_name, random)
    return {
        "person": [f"{name()} {name()}" for _ in range(5)],
        "place": [name() for _ in range(4)],
        "org": [f"{name()} {kind}" for kind in ("Rescue", "Safety Board", "Railways")],
        "number": [str(random.randint(2, 90)) for _ in range(8)],
    }


def _name(random: Random) -> str:
    syllables = random.choices(_SYLLABLES, k=random.randint(1, 3))
    return ("".join(syllables) + random.choice(_ENDS)).capitalize()


def _tell(name: str, first_fact: int, fillers: dict[str, list[str]], random: Random) -> Told:
    told = random.sample(range(len(FRAMES)), k=random.randint(12, len(FRAMES)))
    lines = [(first_fact + fact, _say(random.choice(FRAMES[fact]), fillers, random)) for fact in told]
    lines += [(-1, _say(random.choice(FILLERS), fillers, random)) for _ in range(random.randint(1, 5))]
    random.shuffle(lines)
    text = "\n".join(line for _, line in lines) + "\n"
    return Told(Article(name, f"{name}.txt", text, ""), tuple(fact for fact, _ in lines))


def _say(frame: str, fillers: dict[str, list[str]], random: Random) -> str:
    frame = random.choice(ORIGINS) + frame
    chosen = _CHOICE.sub(lambda match: random.choice(match[1].split("|")), frame)
    return _SLOT.sub(lambda match: fillers[match[1]][int(match[2])], chosen)


def same_facts(facts: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Places of sentences that tell the same fact, the smaller place first."""
    by_fact: dict[int, list[int]] = {}
    for place, fact in enumerate(facts):
        if fact >= 0:
            for other in by_fact.setdefault(fact, []):
                yield other, place
            by_fact[fact].append(place)
