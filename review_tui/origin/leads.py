"""What a sentence opens with: words before its subject, and the subject."""

import re
from functools import lru_cache

from review_tui.origin import lexicon as lex
from review_tui.origin import verbs
from review_tui.origin.describing import describe
from review_tui.origin.following import apposed
from review_tui.origin.phrases import Kind, Phrase
from review_tui.origin.words import POSSESSIVE, Words

_LEADS = lex.word_set(
    """
    then earlier later however meanwhile still yet also now today yesterday but and so
    """
)
_AGAIN = lex.word_set("the a an his her their its")
"""With these a second phrase opens: "the mayor met the widow"."""
_LEAD_REACH = 8


def skip_leads(words: Words, start: int, end: int) -> int:
    """Leaves out what stands before the subject: "Then", "In December", "During talks both"."""
    while start < end and (words.low[start] in _LEADS or lex.is_adverb(words.low[start])):
        start += 1
    if start < end and words.low[start] in lex.PREPOSITIONS:
        determiners = [n for n in range(start + 1, end) if words.low[n] in lex.ARTICLES]
        after = [n + 1 for n in range(start, end) if words.low[n] in lex.PREPOSITIONS]
        start = (determiners or after)[-1]
    while start < end and (words.low[start] in lex.TIMES or words.low[start].isdigit()):
        start += 1
    return start


def leading_phrase(words: Words) -> Phrase | None:
    """The subject a sentence opens with, as far as it can be told without its verb."""
    start = skip_leads(words, 0, min(len(words), _LEAD_REACH))
    if start < len(words) and words.low[start] in lex.PRONOUNS:
        return describe(words, start, start + 1)
    end = start
    while end < min(len(words), start + _LEAD_REACH) and _may_lead(words, end):
        if end > start and words.low[end] in _AGAIN:
            break
        end += 1
    shorter = (describe(words, start, stop) for stop in range(end, start, -1))
    found = next((phrase for phrase in shorter if phrase and phrase.kind is not Kind.OTHER), None)
    is_set_off = found and found.kind is Kind.PEOPLE and words.plain[found.end : found.end + 1] == (",",)
    return (apposed(words, found.end + 1) or found) if found and is_set_off else found


def may_be_no_name(phrase: Phrase, text: str) -> bool:
    """Whether a word may have its capital from the sentence it opens: nowhere in `text` is it inside one."""
    is_word = phrase.kind is Kind.NAME and " " not in phrase.name
    return is_word and phrase.name not in _words_inside(text)


@lru_cache(maxsize=2)
def _words_inside(text: str) -> frozenset[str]:
    """The words that another stands before; kept while an article is read, so that the cost stays linear."""
    found = re.findall(r"(?<=[\w,] )[^\W_]+(?:[-&.'’][^\W_]+)*", text)
    return frozenset(re.sub(r"['’]s$", "", word) for word in found)


def _may_lead(words: Words, at: int) -> bool:
    low = words.low[at]
    is_word = low[0].isalnum() or low == POSSESSIVE
    return is_word and low not in lex.BOUNDARIES | verbs.CUES | lex.PREPOSITIONS and not lex.is_adverb(low)
