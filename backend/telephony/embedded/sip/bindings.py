"""Where the devices of each account are: contacts, the flows they came by, until when (RFC 3261 section 10).

Bookkeeping without messages. Single thread, no I/O.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass

from backend.ports.telephony import Binding
from backend.telephony.embedded.sip.flow import Flow, host_port
from backend.telephony.embedded.sip.schedule import Appointment
from backend.telephony.embedded.sip.uri import UriError, parse_uri


@dataclass(slots=True)
class Location:
    """One binding and how its device is reached. ``expires`` is monotonic time, ``timer`` ends it then.

    ``told_until`` is the expiry that was reported last.
    """

    binding_id: str
    username: str
    contact: str
    instance_id: str | None
    user_agent: str
    flow: Flow
    expires: float
    call_id: str
    sequence: int
    timer: Appointment | None = None
    told_until: float = 0.0

    def same_place(self, other: Location) -> bool:
        """Whether nothing changed but the time."""
        mine = (self.contact, self.flow, self.user_agent, self.instance_id)
        return mine == (other.contact, other.flow, other.user_agent, other.instance_id)

    def as_binding(self, unix_offset: float) -> Binding:
        """What the engine is told of it."""
        return Binding(
            binding_id=self.binding_id,
            username=self.username,
            contact=self.contact,
            source=self.flow.source,
            transport=self.flow.transport,
            user_agent=self.user_agent,
            instance_id=self.instance_id,
            expires_at=self.expires + unix_offset,
            served_at=host_port(*self.flow.local),
        )


def binding_id_of(username: str, contact: str, instance_id: str | None, registration: str) -> str:
    """Name a binding so that it keeps its name over refreshes: by device if it says which, or by contact."""
    place = f"{instance_id}\n{registration}" if instance_id else contact
    return hashlib.sha256(f"{username}\n{place}".encode()).hexdigest()[:24]


class LocationTable:
    """Bindings by account and by id."""

    def __init__(self) -> None:
        self._by_account: dict[str, dict[str, Location]] = {}
        self._by_id: dict[str, Location] = {}

    def __iter__(self) -> Iterator[Location]:
        return iter(list(self._by_id.values()))

    def get(self, binding_id: str) -> Location | None:
        """Find a binding."""
        return self._by_id.get(binding_id)

    def of_account(self, username: str) -> list[Location]:
        """All bindings of an account, the oldest first."""
        return list(self._by_account.get(username, {}).values())

    def accounts(self) -> list[str]:
        """Accounts that have bindings."""
        return list(self._by_account)

    def put(self, location: Location) -> Location | None:
        """Add or replace a binding; returns the one replaced. The last refreshed stands last."""
        mine = self._by_account.setdefault(location.username, {})
        before = mine.pop(location.binding_id, None)
        mine[location.binding_id] = location
        self._by_id[location.binding_id] = location
        if before is not None:
            _stop(before)
        return before

    def remove(self, location: Location) -> None:
        """Drop a binding."""
        _stop(location)
        mine = self._by_account.get(location.username, {})
        mine.pop(location.binding_id, None)
        self._by_id.pop(location.binding_id, None)
        if not mine:
            self._by_account.pop(location.username, None)

    def find(self, username: str, flow: Flow, contact: str | None) -> Location | None:
        """Find the binding of the device that sent a request: by its flow, else by its contact's address."""
        mine = self.of_account(username)
        for location in mine:
            if location.flow == flow:
                return location
        for location in mine:
            if contact is not None and _same_address(location.contact, contact):
                return location
        return None


def _stop(location: Location) -> None:
    if location.timer is not None:
        location.timer.cancel()


def _same_address(first: str, second: str) -> bool:
    try:
        one, other = parse_uri(first), parse_uri(second)
    except UriError:
        return False
    return (one.user, one.host, one.port) == (other.user, other.host, other.port)
