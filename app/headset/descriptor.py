"""Reads HID report descriptors (Device Class Definition for HID 1.11, section 6.2.2) into fields. Pure.

Only what says where a value lies: report ids, sizes, usages, whether it is an array or relative. What is cut
off or wrong ends the reading; the fields before it count.
"""

from __future__ import annotations

import enum
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

LONG_ITEM = 0xFE
MOST_FIELDS = 4096
"""A descriptor that says more has gone wrong."""
_VARIABLE, _RELATIVE = 0x02, 0x04


class Kind(enum.Enum):
    """The way of a report."""

    INPUT = "INPUT"
    OUTPUT = "OUTPUT"


@dataclass(frozen=True, slots=True)
class Field:
    """A value in a report: its place in bits after the report id, and what it means.

    A variable field has one usage (page << 16 | id) and is that usage's value. An array field holds the
    number of the usage that is on: ``usages[value - minimum]``.
    """

    kind: Kind
    report_id: int
    offset: int
    size: int
    usages: tuple[int, ...]
    array: bool = False
    relative: bool = False
    minimum: int = 0

    def value(self, report: bytes) -> int | None:
        """Return the value in a report (after its id), None where the report is too short."""
        if self.offset + self.size > len(report) * 8:
            return None
        return (int.from_bytes(report, "little") >> self.offset) & ((1 << self.size) - 1)


@dataclass(frozen=True, slots=True)
class Descriptor:
    """All fields, whether reports begin with an id, and the length of each output report in bits."""

    fields: tuple[Field, ...]
    numbered: bool
    output_bits: dict[int, int]


@dataclass(frozen=True, slots=True)
class _Global:
    page: int = 0
    minimum: int = 0
    size: int = 0
    count: int = 0
    report_id: int = 0


@dataclass(slots=True)
class _Local:
    usages: list[int] = field(default_factory=list)
    first: int | None = None

    def within(self, page: int) -> tuple[int, ...]:
        """Short usages belong to the page that is in force at the main item."""
        return tuple(usage if usage > 0xFFFF else page << 16 | usage for usage in self.usages)


class _Reader:
    def __init__(self) -> None:
        self.fields: list[Field] = []
        self.bits: dict[tuple[Kind, int], int] = {}
        self.numbered = False
        self._state = _Global()
        self._kept: list[_Global] = []
        self._local = _Local()

    def main(self, tag: int, flags: int) -> None:
        kind = {0x8: Kind.INPUT, 0x9: Kind.OUTPUT}.get(tag)
        if kind is not None:
            self._place(kind, flags)
        self._local = _Local()

    def globally(self, tag: int, value: int, signed: int) -> None:
        match tag:
            case 0x0:
                self._state = replace(self._state, page=value)
            case 0x1:
                self._state = replace(self._state, minimum=signed)
            case 0x7:
                self._state = replace(self._state, size=value)
            case 0x8:
                self._state = replace(self._state, report_id=value)
                self.numbered = True
            case 0x9:
                self._state = replace(self._state, count=value)
            case 0xA:
                self._kept.append(self._state)
            case 0xB if self._kept:
                self._state = self._kept.pop()

    def locally(self, tag: int, value: int) -> None:
        local = self._local
        if tag == 0x0:
            local.usages.append(value)
        elif tag == 0x1:
            local.first = value
        elif tag == 0x2 and local.first is not None and local.first <= value < local.first + MOST_FIELDS:
            local.usages.extend(range(local.first, value + 1))
            local.first = None

    def _place(self, kind: Kind, flags: int) -> None:
        state = self._state
        key = kind, state.report_id
        begin = self.bits.get(key, 0)
        if not 0 < state.size <= 32 or state.count > MOST_FIELDS:
            self.bits[key] = begin + state.size * min(state.count, MOST_FIELDS)
            return
        self.bits[key] = begin + state.size * state.count
        usages = self._local.within(state.page)
        if not usages:  # Padding. What is named counts even where a maker calls it constant.
            return
        for number in range(min(state.count, MOST_FIELDS - len(self.fields))):
            array = not flags & _VARIABLE
            own = usages if array else (usages[min(number, len(usages) - 1)],)
            self.fields.append(
                Field(
                    kind,
                    state.report_id,
                    begin + number * state.size,
                    state.size,
                    own,
                    array,
                    bool(flags & _RELATIVE),
                    state.minimum,
                )
            )


def read(descriptor: bytes) -> Descriptor:
    """Return the fields of a report descriptor."""
    reader = _Reader()
    for kind, tag, content in _items(descriptor):
        value = int.from_bytes(content, "little")
        if kind == 0:
            reader.main(tag, value)
        elif kind == 1:
            reader.globally(tag, value, int.from_bytes(content, "little", signed=True))
        elif kind == 2:
            reader.locally(tag, value)
    outputs = {report_id: bits for (way, report_id), bits in reader.bits.items() if way is Kind.OUTPUT}
    return Descriptor(tuple(reader.fields), reader.numbered, outputs)


def _items(descriptor: bytes) -> Iterator[tuple[int, int, bytes]]:
    """Yield (type, tag, data) of each short item."""
    at = 0
    while at < len(descriptor):
        prefix = descriptor[at]
        if prefix == LONG_ITEM:
            if at + 1 >= len(descriptor):
                return
            at += 3 + descriptor[at + 1]
            continue
        size = (0, 1, 2, 4)[prefix & 0x03]
        content = descriptor[at + 1 : at + 1 + size]
        if len(content) < size:
            return
        yield prefix >> 2 & 0x03, prefix >> 4, content
        at += 1 + size
