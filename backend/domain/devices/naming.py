"""What devices are called by those who got a ticket on them (createTicket, ``deviceDisplayName``). No I/O.

A ticket does not say which device it is for. It is taken for the only one that signals from the address that
asked and is of a kind that suits the platform; where there is none yet, for the first to register.
"""

from __future__ import annotations

from collections import OrderedDict

import msgspec

from backend.contract.devices import DeviceType
from backend.contract.tickets import TicketPlatform
from backend.domain.devices.kinds import device_type_of
from backend.ports.telephony import Binding

MAX_NAME_LENGTH = 32
MAX_WAITING = 1000
_IN_A_HAND = frozenset({DeviceType.MOBILE, DeviceType.TABLET})
_PROGRAMS = frozenset({DeviceType.SOFTPHONE, DeviceType.WEB_SOFTPHONE, DeviceType.THIRD_PARTY})


class Naming(msgspec.Struct, frozen=True):
    """A name, and which device it is for: where that is, and what kind it is of."""

    name: str
    address: str
    kinds: frozenset[DeviceType]

    def suits(self, binding: Binding) -> bool:
        """Tell whether this may be the device."""
        return _host(binding.source) == self.address and device_type_of(binding.user_agent) in self.kinds


def naming_of(name: str, address: str, platform: TicketPlatform) -> Naming | None:
    """Return what a ticket says of its device, in as many printable characters as a device's name may have.

    None where no letter is left.
    """
    shown = "".join(letter for letter in name if letter.isprintable()).strip()[:MAX_NAME_LENGTH].strip()
    kinds = _PROGRAMS if platform is TicketPlatform.OTHER else _IN_A_HAND
    return Naming(shown, _plain(address), kinds) if shown else None


class WaitingNames:
    """The latest name of each user for a device that has not registered yet; the oldest make room."""

    def __init__(self) -> None:
        self._waiting: OrderedDict[tuple[str, str], Naming] = OrderedDict()

    def keep(self, domain: str, user_id: str, naming: Naming) -> None:
        """Have a name wait for its device."""
        self._waiting[domain, user_id] = naming
        self._waiting.move_to_end((domain, user_id))
        if len(self._waiting) > MAX_WAITING:
            self._waiting.popitem(last=False)

    def take(self, domain: str, user_id: str, binding: Binding) -> str | None:
        """Return the name that waits for this device, once."""
        naming = self._waiting.get((domain, user_id))
        if naming is None or not naming.suits(binding):
            return None
        del self._waiting[domain, user_id]
        return naming.name


def _host(source: str) -> str:
    return _plain(source.rpartition(":")[0])


def _plain(address: str) -> str:
    return address.strip("[]").lower().removeprefix("::ffff:")
