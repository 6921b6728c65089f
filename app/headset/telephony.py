"""What a headset's reports mean for calls, and which reports light its lamps. Pure.

Usages: HID Usage Tables 1.5, sections 11 (LED page 0x08) and 14 (telephony page 0x0B).
"""

from __future__ import annotations

import enum
from dataclasses import dataclass

from app.headset.descriptor import Descriptor, Field, Kind

TELEPHONY, LED, BUTTON = 0x0B, 0x08, 0x09
HOOK_SWITCH = TELEPHONY << 16 | 0x20
FLASH = TELEPHONY << 16 | 0x21
DROP = TELEPHONY << 16 | 0x26
PHONE_MUTE = TELEPHONY << 16 | 0x2F
RINGER = TELEPHONY << 16 | 0x9E
LED_MUTE = LED << 16 | 0x09
LED_OFF_HOOK = LED << 16 | 0x17
LED_RING = LED << 16 | 0x18
REJECT_BUTTON = BUTTON << 16 | 0x07


class Press(enum.Enum):
    """What the user has done."""

    OFF_HOOK = "OFF_HOOK"
    ON_HOOK = "ON_HOOK"
    HOOK_TOGGLED = "HOOK_TOGGLED"
    MUTE_TOGGLED = "MUTE_TOGGLED"
    MUTED = "MUTED"
    UNMUTED = "UNMUTED"
    FLASH = "FLASH"
    REJECT = "REJECT"


@dataclass(frozen=True, slots=True)
class Lamps:
    """What a headset should know of the calls."""

    off_hook: bool = False
    muted: bool = False
    ringing: bool = False


_LIT = {
    LED_OFF_HOOK: "off_hook",
    LED_MUTE: "muted",
    LED_RING: "ringing",
    RINGER: "ringing",
}
_BUTTONS = frozenset({HOOK_SWITCH, FLASH, DROP, PHONE_MUTE, REJECT_BUTTON})


class Telephony:
    """One headset by its report descriptor; it remembers what was pressed last."""

    def __init__(self, descriptor: Descriptor) -> None:
        self._numbered = descriptor.numbered
        self._output_bits = descriptor.output_bits
        inputs = [each for each in descriptor.fields if each.kind is Kind.INPUT]
        self._inputs = [each for each in inputs if _BUTTONS.intersection(each.usages)]
        self._outputs = [
            each for each in descriptor.fields if each.kind is Kind.OUTPUT and each.usages[0] in _LIT
        ]
        self._on: dict[int, bool] = {}

    @property
    def has_buttons(self) -> bool:
        """Whether anything of it is of use in calls."""
        return bool(self._inputs)

    def presses(self, report: bytes) -> list[Press]:
        """Return what a report says that is new. The first byte is the report's id where reports have one."""
        report_id, content = (report[0], report[1:]) if self._numbered and report else (0, report)
        told: list[Press] = []
        for each in self._inputs:
            value = each.value(content) if each.report_id == report_id else None
            if value is None:
                continue
            for usage, on in _states(each, value):
                if usage in _BUTTONS and self._on.get(usage, False) is not on:
                    self._on[usage] = on
                    told += _presses(usage, on, momentary=each.relative or each.array)
        return told

    def reports(self, lamps: Lamps) -> list[bytes]:
        """Return the output reports that show this, each with its id in front (0 where it has none)."""
        made: list[bytes] = []
        for report_id in sorted({each.report_id for each in self._outputs}):
            bits = 0
            for each in self._outputs:
                if each.report_id == report_id and getattr(lamps, _LIT[each.usages[0]]):
                    bits |= 1 << each.offset
            size = -(-self._output_bits[report_id] // 8)
            made.append(bytes([report_id]) + bits.to_bytes(size, "little"))
        return made


def _states(each: Field, value: int) -> list[tuple[int, bool]]:
    if not each.array:
        return [(each.usages[0], bool(value))]
    number = value - each.minimum
    on = each.usages[number] if 0 <= number < len(each.usages) else None
    return [(usage, usage == on) for usage in each.usages]


def _presses(usage: int, on: bool, *, momentary: bool) -> list[Press]:
    """A momentary control tells that it is pressed; another tells the state that it is in now."""
    if usage == HOOK_SWITCH and not momentary:
        return [Press.OFF_HOOK if on else Press.ON_HOOK]
    if usage == PHONE_MUTE and not momentary:
        return [Press.MUTED if on else Press.UNMUTED]
    pressed = {
        HOOK_SWITCH: Press.HOOK_TOGGLED,
        PHONE_MUTE: Press.MUTE_TOGGLED,
        FLASH: Press.FLASH,
        DROP: Press.REJECT,
        REJECT_BUTTON: Press.REJECT,
    }
    return [pressed[usage]] if on else []
