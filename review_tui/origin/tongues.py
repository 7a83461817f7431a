"""The words that credit somebody in languages besides English, from `tongues.toml`."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from msgspec import Struct

from review_tui.origin.lexicon import word_set


class Tongue(Struct, frozen=True):
    """One language's words of crediting."""

    said: frozenset[str]
    """Verbs whose subject is credited."""
    helper: str
    """The word before the verb where it takes one: "a déclaré"; empty where it takes none."""
    according: tuple[tuple[str, ...], ...]
    """What stands before whoever is credited, the longest first."""
    articles: frozenset[str]
    links: frozenset[str]
    """Small words inside names and between a title and a body."""
    times: frozenset[str]
    """What may stand between the verb and who says it."""
    titles: Mapping[str, str]
    """What is said of people, in English."""
    bodies: Mapping[str, str]
    """What stands for bodies, in English, so that one body has one name in all languages."""
    has_capital_nouns: bool
    """Whether a capital after an article may open any noun, as in German."""


def tongue_of(language: str) -> Tongue:
    """The words of a language that has them."""
    return _tongues()[language]


def is_foreign(language: str | None) -> bool:
    """Whether words of crediting are known for this language besides English."""
    return language not in (None, "en") and language in _tongues()


@cache
def _tongues() -> Mapping[str, Tongue]:
    """By ISO 639-1 code; read when the first article in another language is."""
    import tomllib

    table = Path(__file__).with_name("tongues.toml").read_text(encoding="utf-8")
    return {code: _tongue(told) for code, told in tomllib.loads(table).items()}


def _tongue(told: Mapping[str, Any]) -> Tongue:
    cues = sorted((tuple(cue.split()) for cue in told["according"]), key=len, reverse=True)
    return Tongue(
        said=word_set(told["said"]),
        helper=told["helper"],
        according=tuple(cues),
        articles=word_set(told["articles"]),
        links=word_set(told["links"]),
        times=word_set(told["times"]),
        titles=_by_own_word(told["titles"]),
        bodies=_by_own_word(told["bodies"]),
        has_capital_nouns=told["has_capital_nouns"],
    )


def _by_own_word(told: Mapping[str, str]) -> Mapping[str, str]:
    return {own: english for english, owns in told.items() for own in owns.split(", ")}
