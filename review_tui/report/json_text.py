"""Values as JSON text that is safe wherever it is pasted or printed."""

import json
import re
from typing import Any

from review_tui.text.show import INVISIBLE

_RISKY = re.compile(f"[<>&\x7f-\x9f\u2028\u2029\ud800-\udfff]|{INVISIBLE}")
"""Ends a script element, moves a cursor, turns the reading direction, hides, or is no character."""


def json_text(value: Any) -> str:
    """The value as indented JSON ending in one newline; keys stay in the order given.

    Risky characters are written as escapes, which any parser reads back as they were.
    """
    return _RISKY.sub(_escaped, json.dumps(value, ensure_ascii=False, indent=1)) + "\n"


def _escaped(match: re.Match[str]) -> str:
    units = match[0].encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{units[n : n + 4]}" for n in range(0, len(units), 4))
