"""Tells what language a text is in, where that can be told."""

import re
from functools import cache
from typing import Any

_SAMPLE = 3000
"""Characters looked at: more makes no answer surer."""
_FEWEST_WORDS = 6
_SURE = 0.5
"""Probability below which the language stays unknown."""

_ENGLISH = frozenset(
    ("the", "of", "and", "to", "that", "with", "for", "said", "from", "by", "which", "this", "were")
)
"""Words that make up a fifth of English running text and hardly occur in another language's."""
_ENGLISH_SHARE = 0.1

_SCRIPTS = {
    "ko": re.compile("[\uac00-\ud7a3\u1100-\u11ff]"),
    "ja": re.compile("[\u3040-\u30ff]"),
    "el": re.compile("[\u0370-\u03ff]"),
    "he": re.compile("[\u0590-\u05ff]"),
    "th": re.compile("[\u0e00-\u0e7f]"),
}
"""Scripts that (nearly) one language alone is written in."""
_SCRIPT_SHARE = 0.2
_CODE = re.compile(r"([a-z]{2,3})(?:[-_].*)?", re.IGNORECASE | re.DOTALL)


def language_of(text: str) -> str | None:
    """The ISO 639-1 code of the language that most of `text` is in; None where that is not clear.

    English and scripts of one language are told at once; others by py3langid (Lui and Baldwin, "langid.py",
    ACL 2012; Barbaresi) where it is installed.
    """
    sample = text[:_SAMPLE]
    words = re.findall(r"[^\W\d_]+", sample.lower())
    if len(words) >= _FEWEST_WORDS and sum(word in _ENGLISH for word in words) > _ENGLISH_SHARE * len(words):
        return "en"
    return _by_script(sample) or (_by_letters(sample) if sum(map(len, words)) > 20 else None)


def language_code(stated: str) -> str | None:
    """The ISO 639 code in what a file states: "en-GB", "en_US", "EN"."""
    match = _CODE.fullmatch(stated.strip())
    return match[1].lower() if match else None


def _by_script(sample: str) -> str | None:
    letters = sum(map(str.isalpha, sample))
    return next(
        (code for code, own in _SCRIPTS.items() if len(own.findall(sample)) > _SCRIPT_SHARE * letters), None
    )


def _by_letters(sample: str) -> str | None:
    identifier = _identifier()
    code, chance = identifier.classify(sample) if identifier else ("", 0.0)
    return code if chance >= _SURE and len(code) == 2 else None


@cache
def _identifier() -> Any:
    """py3langid's model, which takes half a second to load, or None where it is not installed."""
    try:
        from py3langid.langid import MODEL_FILE, LanguageIdentifier
    except ModuleNotFoundError:
        return None
    kind: Any = LanguageIdentifier
    return kind.from_model_file(MODEL_FILE, norm_probs=True)
