"""A screen that loses nothing that is typed or pasted while another one opens or closes above it."""

from collections.abc import Awaitable
from typing import Any, TypeVar

from textual.events import Key, Paste
from textual.screen import Screen

Result = TypeVar("Result")
Typed = Key | Paste
"""What a reviewer enters: key by key, or all at once."""
OPENING = 0.02
"""Seconds between looks at whether what is opening can take keys."""


class Waiting(Screen[Result]):
    """Has one thing done at a time; what is typed meanwhile goes, in its order, where it is meant for."""

    def __init__(self) -> None:
        super().__init__()
        self._is_waiting = False
        self._typed_ahead: list[Typed] = []
        self._typed_above: list[Typed] = []
        """What came later, when what is opening was on top but could not take it."""
        self._served: Screen[Any] | None = None
        """The screen above that has all that was typed ahead, and from now on each key itself."""

    def take(self, event: Key) -> bool:
        """Do what the key stands for; whether it is for this screen."""
        raise NotImplementedError

    def wait_for(self, waits: Awaitable[None]) -> None:
        """Go on beside the screen with what has to wait for an answer."""
        self._is_waiting = True
        self.run_worker(self._see_through(waits))

    def on_key(self, event: Key) -> None:
        """Take the key, unless it is meant for another screen, or for this one later."""
        if self not in self.app.screen_stack:
            is_used = give(event, self.app.screen)
        elif self._is_waiting:
            is_used = self._pass_up(event)
        else:
            is_used = self.take(event)
        if is_used:
            event.stop()
            event.prevent_default()

    async def _see_through(self, waits: Awaitable[None]) -> None:
        """Wait; then do what was typed meanwhile and not for what was waited for, in its order."""
        await waits
        self._is_waiting = False
        self._served = None
        self._typed_ahead += self._typed_above
        self._typed_above = []
        while self._typed_ahead and not self._is_waiting:
            typed = self._typed_ahead.pop(0)
            if isinstance(typed, Key):
                self.take(typed)

    def on_paste(self, event: Paste) -> None:
        """Leave what is pasted to the line it is meant for; here it would mean nothing."""
        if self not in self.app.screen_stack:
            give(event, self.app.screen)
        elif self._is_waiting:
            self._pass_up(event)
        event.stop()

    def _pass_up(self, event: Typed) -> bool:
        """Let what has opened have what was on its way here; true, as it is not for this screen now."""
        if self.app.screen is not self._served:
            return self.hold(event)
        self.app.post_message(_afresh(event))
        return True

    def hold(self, event: Typed) -> bool:
        """Keep it for what is opening, or for when that has closed; false where neither is under way."""
        if self._is_waiting:
            self._typed_ahead.append(event)
        return self._is_waiting

    def hold_for(self, top: Screen[Any], event: Typed) -> bool:
        """Keep what came for the screen above while that cannot take it; false where it can."""
        is_opening = self._is_waiting and top is not self._served
        if is_opening:
            self._typed_above.append(_afresh(event))
        return is_opening

    def on_screen_suspend(self) -> None:
        """See to it that what was typed meanwhile goes to the screen that has just come on top.

        By now every key that came before that screen has been held: a screen's messages keep their order.
        """
        top = self.app.screen
        if top is self or not self._is_waiting:
            return
        if _takes_keys(top):
            self.app.call_later(self._serve, top)
        else:
            self.set_timer(OPENING, self.on_screen_suspend)

    async def _serve(self, top: Screen[Any]) -> None:
        """Give it all that was typed ahead; as the app does this, no later key can come in between."""
        if top is not self.app.screen or top is self._served:
            return
        typed = self._typed_ahead + self._typed_above
        self._typed_ahead, self._typed_above, self._served = [], [], top
        for each in typed:
            await self.app.on_event(_afresh(each))


def give(event: Typed, screen: Screen[Any]) -> bool:
    """Let a screen have what came to another, which is closing; whether it takes any."""
    if not isinstance(screen, Waiting):
        return False
    if not screen.hold(event):
        screen.post_message(_afresh(event))
    return True


def _afresh(event: Typed) -> Typed:
    """The same once more, as textual hands out nothing twice."""
    return Key(event.key, event.character) if isinstance(event, Key) else Paste(event.text)


def _takes_keys(screen: Screen[Any]) -> bool:
    """Whether the keys reach what they are meant for: a field that has the focus, or commands."""
    return screen.focused is not None or (isinstance(screen, Waiting) and screen.is_mounted)
