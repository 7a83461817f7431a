"""Whatever the terminal's palette, colours can be read on a white ground and on a black one."""

import pytest
from textual.color import Color
from textual.command import CommandList, CommandPalette
from textual.style import Style

from review_tui.ui import look

INKS = {
    "xterm": {"red": "cd0000", "green": "00cd00", "magenta": "cd00cd"},
    "vga": {"red": "aa0000", "green": "00aa00", "magenta": "aa00aa"},
    "tango": {"red": "cc0000", "green": "4e9a06", "magenta": "75507b"},
    "gnome": {"red": "c01c28", "green": "26a269", "magenta": "a347ba"},
    "campbell": {"red": "c50f1f", "green": "13a10e", "magenta": "881798"},
}
"""The colours that the program uses, as terminals come with them."""
WHITE, BLACK = "ffffff", "000000"
WORDS, GLYPHS = 2.6, 2.1
"""The least contrast, as WCAG 2.2 measures it (1.4.3); glyphs need less, since a word goes with each."""
TABLES = (look.VERDICTS, look.MARKS, look.SIGNS)
STYLES = (
    *(style for table in TABLES for style in table.values()),
    *(style for table in (look.STANCES, look.CHANGES) for _, style in table.values()),
    *(look.ACCENT, look.WARNING, look.MIXED, look.CURSOR, look.STRONG, look.DIM),
)


def _ink(style: Style) -> str | None:
    names = {Color.parse(f"ansi_{name}"): name for name in INKS["xterm"]}
    return names[style.foreground] if style.foreground else None


def _light(ink: str) -> float:
    shares = [int(ink[place : place + 2], 16) / 255 for place in (0, 2, 4)]
    red, green, blue = [s / 12.92 if s <= 0.03928 else ((s + 0.055) / 1.055) ** 2.4 for s in shares]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: str, other: str) -> float:
    low, high = sorted((_light(one), _light(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("palette", INKS)
def test_every_ink_is_seen_on_white_and_on_black(palette):
    for ink in {_ink(style) for style in STYLES} - {None}:
        least = min(_contrast(INKS[palette][ink], ground) for ground in (WHITE, BLACK))
        assert least >= (GLYPHS if ink == "green" else WORDS), ink


def test_no_word_is_green():
    assert "green" not in {_ink(style) for style in (*look.MARKS.values(), look.ACCENT, look.WARNING)}


def test_no_ground_is_painted():
    assert all(style.background is None for style in STYLES)


async def test_the_palette_paints_no_ground_either(open_review):
    async with open_review() as story:
        await story.press("ctrl+p", "r")
        shown = story.app.screen
        assert isinstance(shown, CommandPalette)
        own = {Color.parse("transparent"), Color.parse("ansi_default")}
        assert {each.styles.background for each in (shown, *shown.walk_children())} <= own
        lit = shown.query_one(CommandList).get_component_styles("option-list--option-highlighted")
        assert lit.background in own
        assert lit.text_style.bold
        assert lit.text_style.underline
