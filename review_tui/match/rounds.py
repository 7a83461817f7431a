"""Who is compared with whom: all sentences at once or, where they are too many, in rounds.

First the sentences of each event. What many articles copy from each other stands in more events than one,
since a corpus is parted by what is rare in it; so the leads of the events' claims are compared again, as if
each event were an article, until no two of them have enough in common. Nothing follows for pairs that no
round holds: where claims grow, they do not count.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain, groupby
from typing import NamedTuple

from review_tui.match.claims import group_claims
from review_tui.match.events import MOST, Event, find_meeting, split_events
from review_tui.records import Link, Sentence, Sides

FindLinks = Callable[[Event], Iterable[Link]]


class Round(NamedTuple):
    """The links found, and between which sentences they were looked for."""

    links: Sequence[Link]
    sides: Sides


class Lead(NamedTuple):
    """A sentence that stands for a claim, and how many sentences the claim has."""

    sentence: Sentence
    size: int


Leads = tuple[Lead, ...]


def compare(sentences: Sequence[Sentence], find_links: FindLinks) -> Iterator[Round]:
    """The rounds in order; the articles must stand one after the other."""
    firsts: list[tuple[Event, Round]] = []
    for event in split_events(sentences):
        articles = groupby(event, lambda sentence: sentence.article.id)
        found = Round(tuple(find_links(event)), tuple(tuple(s.id for s in own) for _, own in articles))
        yield found
        firsts.append((event, found))
    if len(firsts) > 1:
        yield from _later([_leads(event, found, {}) for event, found in firsts], find_links)


def _later(events: list[Leads], find_links: FindLinks) -> Iterator[Round]:
    while meeting := find_meeting([[lead.sentence for lead in event if lead.size > 1] for event in events]):
        rounds = [_meet([events[number] for number in group], find_links) for group in meeting]
        yield from (found for found, _ in rounds)
        gone = set(chain.from_iterable(meeting))
        events = [event for number, event in enumerate(events) if number not in gone]
        events += [leads for _, leads in rounds]


def _leads(event: Event, found: Round, sizes: Mapping[str, int]) -> Leads:
    """Of all its claims."""
    claims = group_claims(event, found.links, compared=(found.sides,))
    weighed = ((claim, sum(sizes.get(s.id, 1) for s in claim.sentences)) for claim in claims)
    return tuple(Lead(claim.lead, size) for claim, size in weighed)


def _meet(events: Sequence[Leads], find_links: FindLinks) -> tuple[Round, Leads]:
    """The largest claims of each event compared with those of the others."""
    event_of = {lead.sentence.id: number for number, event in enumerate(events) for lead in event}
    leads = sorted(chain.from_iterable(events), key=lambda lead: -lead.size)[:MOST]
    chosen = sorted((lead.sentence for lead in leads), key=lambda lead: (lead.article.id, lead.index))
    links = (link for link in find_links(tuple(chosen)) if event_of[link.a.id] != event_of[link.b.id])
    sides = tuple(tuple(s.id for s in chosen if event_of[s.id] == number) for number in range(len(events)))
    found = Round(tuple(links), sides)
    return found, _leads(tuple(chosen), found, {lead.sentence.id: lead.size for lead in leads})
