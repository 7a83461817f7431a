"""The widgets that draw: ready-made lines, repainted only where they changed."""

from textual.content import Content
from textual.events import Resize
from textual.geometry import Region, Size
from textual.reactive import reactive
from textual.strip import Strip
from textual.style import Style
from textual.widget import Widget

from review_tui.ui.lines import Picture, fit


def _empty(_width: int, _height: int) -> tuple[Content, ...]:
    return ()


_NOTHING = Content()


class Pane(Widget):
    """Shows a picture: lines made for its size."""

    picture: reactive[Picture] = reactive[Picture](lambda: _empty, repaint=False, always_update=True)

    def __init__(self, name: str, picture: Picture = _empty) -> None:
        super().__init__(id=name)
        self.set_reactive(Pane.picture, picture)
        self._lines: list[Content] = []
        self._strips: list[Strip] = []
        self._drawn_for = Size()

    def watch_picture(self) -> None:
        """Draw the new picture where it differs from the one before."""
        before, self._strips = self._strips, self._drawn()
        if len(before) != len(self._strips):
            self.refresh()
            return
        changed = [
            Region(0, y, self.size.width, 1)
            for y, (old, new) in enumerate(zip(before, self._strips, strict=True))
            if old != new
        ]
        if changed:
            self.refresh(*changed)

    def on_resize(self, _event: Resize) -> None:
        """Draw the picture for the new size, if it has not been asked for in that size."""
        if self._drawn_for != self.size:
            self._strips = self._drawn()
            self.refresh()

    def render_line(self, y: int) -> Strip:
        """One line as textual wants it; it asks right after laying out, before a resize is told."""
        if self._drawn_for != self.size:
            self._strips = self._drawn()
        return self._strips[y] if y < len(self._strips) else Strip.blank(self.size.width)

    def render_lines(self, crop: Region) -> list[Strip]:
        """The lines as they are: nothing goes around or under them, so textual need keep no copies."""
        lines = [self.render_line(y).crop(*crop.column_span) for y in crop.line_range]
        for each in self.get_line_filters():
            lines = [strip.apply_filter(each, self.background_colors[1]) for strip in lines]
        return lines

    def _drawn(self) -> list[Strip]:
        width, height = self._drawn_for = self.size
        lines = list(self.picture(width, height))[:height] if width and height else []
        lines += [_NOTHING] * (height - len(lines))
        before = dict(zip(map(id, self._lines), self._strips, strict=True))
        self._lines = lines
        drawn = (before.get(id(each)) for each in lines)
        return [
            strip if strip and strip.cell_length == width else _drawn(each, width)
            for each, strip in zip(lines, drawn, strict=True)
        ]


class Growing(Pane):
    """A pane as high as its picture, as far as the style sheet lets it grow."""

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """One line at least, so that nothing moves where there is nothing to say."""
        return max(1, len(self.picture(width, viewport.height)))

    def watch_picture(self) -> None:
        """Draw the new picture; make room where it needs more or less than the one before."""
        super().watch_picture()
        if self.get_content_height(self.size, self.size, self.size.width) != self.size.height:
            self.refresh(layout=True)


def _drawn(content: Content, width: int) -> Strip:
    return Strip(fit(content, width).render_segments(Style()), width)
