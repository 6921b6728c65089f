"""Keys of the whole system on X11: passive grabs on the root window (Xlib, section 12.1). Qt thread.

Only the keys that were asked for come here; what is typed elsewhere does not.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QSocketNotifier, QTimer
from Xlib import XK, X
from Xlib.display import Display
from Xlib.error import BadAccess, CatchError, ConnectionClosedError, DisplayError
from Xlib.protocol import rq

from app.commands.system_keys import NAMED, split
from app.language import tr

MASKS = {"Ctrl": X.ControlMask, "Shift": X.ShiftMask}
FOUND = {"Alt": XK.XK_Alt_L, "Meta": XK.XK_Super_L}
"""Modifiers that stand where the keyboard's map has them."""
LOCKS = (XK.XK_Num_Lock, XK.XK_Scroll_Lock)
"""Keys that may be on without changing what another key means; Caps Lock has a mask of its own."""


class X11Keys(QObject):
    """A connection of its own to the X server."""

    def __init__(self, display: Display, pressed: Callable[[str], None]) -> None:
        super().__init__()
        self._display = display
        self._pressed = pressed
        self._root = display.screen().root
        self._wanted: tuple[str, ...] = ()
        self._keys: dict[tuple[int, int], str] = {}
        self._notifier = QSocketNotifier(display.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    def grab(self, keys: Iterable[str]) -> frozenset[str]:
        """Have these keys alone; return those that another program has, or the keyboard has not."""
        self._root.ungrab_key(X.AnyKey, X.AnyModifier)
        self._keys = {}
        self._wanted = tuple(keys)
        masks = self._masks()
        refused = frozenset(key for key in self._wanted if not self._grab(key, masks))
        self._display.sync()
        # What the answers brought along is read already, so the socket will not tell of it.
        QTimer.singleShot(0, self, self._read)
        return refused

    def close(self) -> None:
        """Give all keys back."""
        self._notifier.setEnabled(False)
        self._keys = {}
        self._display.close()

    def _grab(self, key: str, masks: dict[int, int]) -> bool:
        modifiers, plain = split(key)
        code = self._display.keysym_to_keycode(
            XK.string_to_keysym(NAMED.get(plain, plain.lower() if len(plain) == 1 else plain))
        )
        wanted = [MASKS[each] if each in MASKS else masks.get(FOUND[each], 0) for each in modifiers]
        if not code or 0 in wanted:
            return False
        mask = sum(wanted)
        catch = CatchError(BadAccess)
        locks = [X.LockMask, *{masks[lock] for lock in LOCKS if masks.get(lock)}]
        for some in _subsets(locks):
            self._root.grab_key(code, mask | sum(some), False, X.GrabModeAsync, X.GrabModeAsync, catch)
        self._display.sync()
        if catch.get_error() is not None:
            return False
        self._keys[code, mask] = key
        return True

    def _masks(self) -> dict[int, int]:
        """Return the mask of each modifier key by its symbol."""
        masks: dict[int, int] = {}
        for index, codes in enumerate(self._display.get_modifier_mapping()):
            for code in codes:
                if code:
                    masks.setdefault(self._display.keycode_to_keysym(code, 0), 1 << index)
        return masks

    def _read(self) -> None:
        try:
            while self._display.pending_events():
                self._take(self._display.next_event())
        except (ConnectionClosedError, OSError):
            self._notifier.setEnabled(False)

    def _take(self, event: rq.Event) -> None:
        if event.type == X.MappingNotify:
            self._display.refresh_keyboard_mapping(event)
            self.grab(self._wanted)
        elif event.type == X.KeyPress:
            strong = X.ControlMask | X.ShiftMask | sum(self._masks().get(each, 0) for each in FOUND.values())
            key = self._keys.get((event.detail, event.state & strong))
            if key is not None:
                self._pressed(key)


def open_x11(name: str | None, pressed: Callable[[str], None]) -> X11Keys | str:
    """Connect to a display; ``None`` is that of the environment."""
    try:
        return X11Keys(Display(name), pressed)
    except (DisplayError, OSError) as error:
        return tr(
            "The X server cannot be reached ({reason}): there are no keys for all programs.", reason=error
        )


def _subsets(masks: list[int]) -> Iterable[tuple[int, ...]]:
    return itertools.chain.from_iterable(
        itertools.combinations(masks, size) for size in range(len(masks) + 1)
    )
