"""Tells what reports from what only stands around it: headlines, captions, bylines and boilerplate.

A file's own marks (`Article.blocks`) go first; the rules are for text that carries none, such as pasted text.
"""

import re
from itertools import islice

from review_tui.records import Role, Sentence
from review_tui.text.role_cues import CUES, IS_SURE

_END = '.!?…:;,。！？؟।۔"”’»)]'
_MOST_WORDS = 30
"""Of a headline; longer lines without a full stop are body text whose full stop was lost."""
_MOST_SUBHEAD = 10
_MOST_TAG = 5
_MOST_TAGS = 12
"""Lines of a list that closes an article: topics, places, names of partners."""

_TAG = re.compile(r"\s?[A-Z][\w’'.-]*(?: [\w’'.-]+){0,4}")


def sentence_role(sentence: Sentence) -> Role:
    """What the sentence is for; body text unless a mark of the file or a general rule says otherwise."""
    for block in sentence.article.blocks:
        if block.start <= sentence.start < block.end:
            return block.role
    return _role_by_cue(sentence.text, is_ended=sentence.text[-1] in _END) or _role_by_place(sentence)


def _role_by_cue(text: str, *, is_ended: bool) -> Role | None:
    """An unmistakable opening; a doubtful one counts only in a line that does not end like a sentence."""
    for role, cue in CUES:
        if cue.match(text) and (role is not Role.BOILERPLATE or not is_ended or IS_SURE.match(text)):
            return role
    return None


def _role_by_place(sentence: Sentence) -> Role:
    text, words = sentence.text, len(sentence.text.split())
    if text[-1] in _END or words > _MOST_WORDS or not _stands_alone(sentence):
        return Role.BODY
    if not _is_prose_after(sentence):
        return Role.BOILERPLATE if words <= _MOST_TAG and _is_under_boilerplate(sentence) else Role.BODY
    parts = text.split(",")
    if len(parts) > 2 and all(_TAG.fullmatch(part) for part in parts):
        return Role.BOILERPLATE
    return Role.HEADLINE if sentence.index == 0 or words <= _MOST_SUBHEAD else Role.BODY


def _is_under_boilerplate(sentence: Sentence) -> bool:
    """Whether only lines as short stand between it and one that is boilerplate: "Related topics"."""
    above = sentence.article.text[max(0, sentence.start - _REACH) : sentence.start].split("\n")[:-1]
    for line in islice(filter(str.strip, reversed(above)), _MOST_TAGS):
        if _role_by_cue(line.strip(), is_ended=line.strip()[-1] in _END) is Role.BOILERPLATE:
            return True
        if len(line.split()) > _MOST_TAG or line.strip()[-1] in _END:
            return False
    return False


def _stands_alone(sentence: Sentence) -> bool:
    article = sentence.article.text
    before = article[article.rfind("\n", 0, sentence.start) + 1 : sentence.start]
    after = article.find("\n", sentence.end)
    return not before.strip() and not article[sentence.end : after if after >= 0 else None].strip()


_REACH = 4000
"""Characters looked at for prose after a line: an article follows its headline, and the cost stays linear."""
_PROSE = re.compile(rf"[^\n]{{40}}[{re.escape(_END)}]\s*(?:\n|\Z)")


def _is_prose_after(sentence: Sentence) -> bool:
    """Whether a later line ends like a sentence; only then does a missing full stop mean anything."""
    return _PROSE.search(sentence.article.text, sentence.end, sentence.end + _REACH) is not None
