from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from app.headset.devices import Headsets, Plugged
from app.headset.telephony import Lamps, Press
from tests.support.headsets import SPEAK, FakeHeadset, FakeLibrary

JABRA = b"Jabra Speak"


def until(is_so: Callable[[], object]) -> None:
    end = time.monotonic() + 5
    while not is_so():
        assert time.monotonic() < end
        time.sleep(0.005)


@contextmanager
def looking(library: FakeLibrary) -> Iterator[tuple[Headsets, list[Press], list[Plugged]]]:
    pressed: list[Press] = []
    plugged: list[Plugged] = []
    headsets = Headsets(library, pressed.append, plugged.append, look_every_s=0.02)
    headsets.start()
    try:
        yield headsets, pressed, plugged
    finally:
        headsets.close()


def test_a_headset_that_is_plugged_in_later_is_used_lit_and_put_out_at_the_end() -> None:
    library, headset = FakeLibrary(), FakeHeadset(SPEAK)
    with looking(library) as (headsets, pressed, plugged):
        headsets.light(Lamps(off_hook=True))
        library.plugged[JABRA] = headset
        until(lambda: headset.written == [bytes([2, 1, 0])])
        assert plugged == [Plugged(used=("Jabra Speak",))]
        headset.press(bytes([2, 0b100, 0]))
        until(lambda: pressed == [Press.MUTE_TOGGLED])
        headsets.light(Lamps(off_hook=True, muted=True))
        until(lambda: headset.written[-1] == bytes([2, 3, 0]))
    assert headset.written[-1] == bytes([2, 0, 0])
    assert headset.closed


def test_a_headset_that_is_unplugged_is_let_go_and_used_again_when_it_is_back() -> None:
    library, headset = FakeLibrary(), FakeHeadset(SPEAK)
    library.plugged[JABRA] = headset
    with looking(library) as (_, pressed, plugged):
        until(lambda: plugged)
        headset.unplugged = True
        del library.plugged[JABRA]
        until(lambda: plugged[-1] == Plugged())
        assert headset.closed
        library.plugged[JABRA] = again = FakeHeadset(SPEAK)
        until(lambda: plugged[-1].used)
        again.press(bytes([2, 1, 0]))
        until(lambda: pressed == [Press.OFF_HOOK])


def test_a_headset_that_may_not_be_opened_is_told_until_it_may() -> None:
    library = FakeLibrary()
    library.plugged[JABRA] = FakeHeadset(SPEAK)
    library.locked.add(JABRA)
    with looking(library) as (_, _, plugged):
        until(lambda: plugged == [Plugged(refused=("Jabra Speak",))])
        library.locked.clear()
        until(lambda: plugged[-1] == Plugged(used=("Jabra Speak",)))


def test_a_device_without_buttons_for_calls_is_left_alone() -> None:
    library, other = FakeLibrary(), FakeHeadset(bytes.fromhex("050b0905a101c0"))
    library.plugged[b"Kraken"] = other
    with looking(library) as (_, _, plugged):
        until(lambda: other.closed)
        assert plugged == []
