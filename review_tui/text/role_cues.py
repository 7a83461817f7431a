"""The openings by which a line shows that it is a byline, a caption or boilerplate."""

import re

from review_tui.records import Role

_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?"
_DAY = rf"(?:\d{{4}}-\d\d-\d\d|\d{{1,2}}\.? {_MONTH},? \d{{4}}|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}})"
_NAME = r"(?:and |(?:de|la|van|von|der|al) ){0,3}[A-Z][\w.'’-]+"


def _any(words: str) -> str:
    """A pattern for any of the phrases, one a line or divided by bars, at the end of a word."""
    phrases = (phrase.strip() for phrase in words.replace("\n", "|").split("|"))
    return rf"(?:{'|'.join(re.escape(phrase) for phrase in phrases if phrase)})\b"


_WROTE = _any("reporting | writing | edited | editing | compiled | translated | written | photographs")
_DATED = _any("published | published on | posted | posted on | updated | last updated | date | press release")
_PLACE = rf"{_NAME}(?: {_NAME}){{0,3}}, "
_PICTURE = _any("photo | image | picture | video | illustration | graphic | map")
_PICTURE_AGENCY = _any("AP | AFP | Reuters | EPA | Getty | Getty Images | Shutterstock")
_PICTURE_LIBRARY = r"(?:Getty|Getty Images|Shutterstock|Alamy|iStock|PA Media)"
_AROUND = _any(
    """
    related | recommended | more on | more from | more about | read more | read also | read next | also read
    read the full | see also | most read | most popular | what to read | share this | share on | follow us
    join us | sign up | subscribe | click here | get the latest | download our | download the
    advertisement | sponsored | comment | comments | tag | tags | topic | topics | keywords | filed under
    copyright | all rights reserved | terms of | privacy policy | this article was | this story was
    this article has been | this story has been | this article first | this story first
    got a story | email us at | contact us at
    """
)
_CALL = _any(
    """
    copyright | all rights reserved | follow us | sign up | subscribe | click here | get the latest
    this article was | this story was | this article has been | this story has been
    got a story | email us at | contact us at
    """
)

HOUR = re.compile(r"\d{1,2}[.:h]\d\d\s?(?:[ap]\.?m\.?)?(?:\s?[A-Z]{2,5})?$")
"""The time of day over an entry of a live blog, alone on its line: "18.40 GMT", "7:05am"."""
CUES = (
    (Role.BYLINE, re.compile(rf"(?:By|BY|by) {_NAME}(?: {_NAME}){{0,7}}(?:, [\w ]{{0,60}})?$")),
    (Role.BYLINE, re.compile(rf"\(?(?:additional )?{_WROTE} by\b", re.IGNORECASE)),
    (
        Role.BYLINE,
        re.compile(rf"(?:{_DATED}\W{{0,3}}|(?-i:{_PLACE}))?{_DAY}(?:\W.{{0,40}})?$", re.IGNORECASE),
    ),
    (Role.BYLINE, HOUR),
    (
        Role.CAPTION,
        re.compile(rf"(?:file |stock )?{_PICTURE}(?: credit| by| courtesy of)?\s*[:/©]", re.IGNORECASE),
    ),
    (
        Role.CAPTION,
        re.compile(rf".{{0,400}}(?:\({_PICTURE}(?: credit)? by|\b(?:photo|image|credit):)", re.IGNORECASE),
    ),
    (Role.CAPTION, re.compile(r"(?:image|video|media) (?:caption|source)[,:]", re.IGNORECASE)),
    (Role.CAPTION, re.compile(rf".{{0,400}}\([^()]{{0,40}}\b{_PICTURE_LIBRARY}\)$")),
    (Role.CAPTION, re.compile(rf".{{0,400}}[/|©] ?{_PICTURE_AGENCY}\W{{0,3}}$")),
    (Role.BOILERPLATE, re.compile(rf"{_AROUND}(?!,)|©", re.IGNORECASE)),
)
"""Which role an opening gives a sentence; the first that matches counts."""

IS_SURE = re.compile(rf"[^.]{{0,40}}:|©|{_CALL}", re.IGNORECASE)
"""Boilerplate even where it ends like a sentence: "Read more: how bridges are built." """
