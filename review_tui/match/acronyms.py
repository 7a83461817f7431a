"""Acronyms defined in the articles, folded everywhere into one word.

"National Intelligence Service (NIS)" in one article makes "NIS" and the name spelled out the same word
in all of them: on news of one event this is worth more than any choice of weights. A definition is found
by its initials (A. S. Schwartz, M. A. Hearst, A Simple Algorithm for Identifying Abbreviation Definitions,
PSB 2003). Where the initials come from another language ("Security Service of Ukraine (SBU)"), the
capitalised words before it will do, if the first of them begins with the acronym's first letter.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from review_tui.match.words import Word, Words, plain, stem, stems
from review_tui.text.normal import normal

_DEFINED = re.compile(r"\(([A-Z][A-Za-z]{1,7})\)")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_LINKING = frozenset(["of", "the", "for", "and", "on", "in", "to", "de", "du", "la"])
_REACH = 10  # words before the parenthesis that can belong to the name

Stems = tuple[str, ...]


def find_acronyms(texts: Iterable[str]) -> dict[Stems, str]:
    """The names that the texts define acronyms for, as stems, and the acronym of each in lower case."""
    return {name: acronym for text in texts for name, acronym in _definitions(normal(text))}


def _definitions(text: str) -> Iterator[tuple[Stems, str]]:
    for match in _DEFINED.finditer(text):
        acronym = match.group(1)
        if sum(letter.isupper() for letter in acronym) < 2:
            continue
        capitals = acronym.removesuffix("s").upper()
        before = _WORD.findall(text[max(0, match.start() - 120) : match.start()])[-_REACH:]
        if name := _by_initials(before, capitals) or _by_capitals(before, capitals):
            yield tuple(stem(plain(word)) for word in name), capitals.lower()


def _by_initials(before: Sequence[str], capitals: str) -> Sequence[str]:
    for count in range(len(capitals), min(2 * len(capitals) + 1, len(before)) + 1):
        name = before[-count:]
        if name[0][0].upper() == capitals[0] and _spells(name, capitals):
            return name
    return ()


def _spells(name: Sequence[str], capitals: str) -> bool:
    initials = "".join(word[0] for word in name)
    large = "".join(letter for letter in initials if letter.isupper())
    return capitals in (initials.upper(), large)


def _by_capitals(before: Sequence[str], capitals: str) -> Sequence[str]:
    run: list[str] = []
    for word in reversed(before):
        if not (word[0].isupper() or word in _LINKING):
            break
        run.insert(0, word)
    starts = [n for n, word in enumerate(run) if word[0] == capitals[0]]
    name = run[starts[0] :] if starts else []
    return name if sum(word[0].isupper() for word in name) >= 2 else ()


def fold(words: Words, acronyms: Mapping[Stems, str]) -> Words:
    """The words with every defined name made one word; an acronym beside its own name goes with it."""
    firsts: dict[str, list[Stems]] = {}
    for name in sorted(acronyms, key=lambda name: (-len(name), name)):
        firsts.setdefault(name[0], []).append(name)
    return tuple(_folded(words, stems(words), firsts, acronyms))


def _folded(
    words: Words, roots: Sequence[str], firsts: Mapping[str, Sequence[Stems]], acronyms: Mapping[Stems, str]
) -> Iterator[Word]:
    place = 0
    while place < len(words):
        names = firsts.get(roots[place], ())
        name = next((name for name in names if tuple(roots[place : place + len(name)]) == name), None)
        if name is None:
            yield words[place]
            place += 1
            continue
        end = place + len(name)
        if end < len(words) and words[end].form.removesuffix("s") == acronyms[name].removesuffix("s"):
            end += 1
        form = acronyms[name]
        yield Word(form, stem(form), words[place].start, words[end - 1].end, True)
        place = end
