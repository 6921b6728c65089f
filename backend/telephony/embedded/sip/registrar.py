"""The registrar: REGISTER in, bindings kept (RFC 3261 section 10.3, with the flows of RFC 5626).

A binding is reached by the flow that it came by, never by what its Contact says. It ends when it expires or
its device says so, when its connection closes or its account goes. No device is connected to by TLS: hardly
any has a certificate that could be verified, and keys of voice would go to whoever answers. So a broken
connection is the device's to make anew; ``Flow-Timer`` has it find out soon. Single thread, no I/O.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from backend.ports.telephony import Account, Binding
from backend.telephony.embedded.sip.bindings import Location, LocationTable, binding_id_of
from backend.telephony.embedded.sip.core import Core, FlowWish
from backend.telephony.embedded.sip.dialog import usable_contact
from backend.telephony.embedded.sip.events import BindingsChanged
from backend.telephony.embedded.sip.flow import Flow, read_host_port
from backend.telephony.embedded.sip.message import Request
from backend.telephony.embedded.sip.refusals import RefusedError
from backend.telephony.embedded.sip.responses import ALLOW
from backend.telephony.embedded.sip.server_transactions import ServerTransaction
from backend.telephony.embedded.sip.uri import UriError, clean, parse_address, parse_uri
from backend.telephony.embedded.sip.via import DEFAULT_PORT, reply_flow, usual_form

FLOW_TIMER_S = 30
"""How often a device is to ping on its connection, so that it soon sees when that is broken."""
OUTBOUND = (("Require", "outbound"), ("Flow-Timer", str(FLOW_TIMER_S)))
OnMoved = Callable[[Location, Flow | None, float], None]


class _Wish(NamedTuple):
    """One contact of a REGISTER: ``lifetime`` 0 removes it."""

    contact: str
    instance_id: str | None
    binding_id: str
    lifetime: int
    outbound: bool
    """Whether its device watches over its connection (RFC 5626): it says so by ``reg-id``."""


class Registrar:
    """Keeps the bindings. ``on_moved`` hears where a binding came or moved to, and from which flow."""

    def __init__(self, core: Core, on_moved: OnMoved) -> None:
        self.locations = LocationTable()
        self._core = core
        self._limits = core.settings.registrar
        self._on_moved = on_moved
        self._awaited: dict[str, Binding] = {}
        """Of an earlier registrar's devices on TCP, those that are being connected to."""

    def bindings(self) -> list[Binding]:
        """All live bindings."""
        return [each.as_binding(self._core.settings.unix_offset) for each in self.locations]

    def register(
        self, request: Request, transaction: ServerTransaction, flow: Flow, account: Account, now: float
    ) -> None:
        """Take a REGISTER of an authenticated account."""
        try:
            wishes = self._read(request, account, flow)
            changed = self._apply(request, reply_flow(request.via, flow), account.username, wishes, now)
        except RefusedError as refusal:
            self._core.refuse_in(transaction, refusal, now)
            return
        headers = [("Contact", value) for value in self._listing(account.username, now)]
        if flow.reliable and _is_outbound(request, wishes or []):
            headers += OUTBOUND
        self._core.respond(transaction, 200, now, tag=self._core.token(), headers=[*headers, ALLOW])
        if changed:
            self._tell(account.username)
        elif self._is_stale(account.username, now):
            self._report(account.username)

    # --- after another registrar

    def restore(self, bindings: Iterable[Binding], now: float) -> None:
        """Take in what an earlier registrar knew, as far as it still holds and can be reached.

        That is by UDP; and by TCP, where a device takes connections at the Contact that it gave.
        """
        restored: dict[str, None] = {}
        for binding in bindings:
            local, remote = read_host_port(binding.served_at), read_host_port(binding.source)
            if remote is None or local is None:
                continue
            if binding.transport == "tcp":
                self._connect(binding, remote[0])
            elif binding.transport == "udp" and self._restore(binding, Flow("udp", local, remote), now):
                restored[binding.username] = None
        for username in restored:
            self._tell(username)

    def _connect(self, binding: Binding, host: str) -> None:
        """Have a device connected to, if its Contact is where it sent from: at no other host."""
        try:
            contact = parse_uri(binding.contact)
        except UriError:
            return
        if usual_form(contact.host) == host:
            wanted = f"binding {binding.binding_id}"
            self._awaited[wanted] = binding
            self._core.flow_wishes.append(FlowWish(wanted, host, contact.port or DEFAULT_PORT, "tcp", ""))

    def flow_found(self, wanted: str, flow: Flow | None, now: float) -> bool:
        """Take a way to a device, or None where there is none; False where it was not asked for here."""
        binding = self._awaited.pop(wanted, None)
        if binding is not None and flow is not None and self._restore(binding, flow, now):
            location = self.locations.get(binding.binding_id)
            if location is not None:
                self._on_moved(location, None, now)
            self._tell(binding.username)
        return binding is not None

    def _restore(self, binding: Binding, flow: Flow, now: float) -> bool:
        location = self._location(binding, flow, now)
        mine = self.locations.of_account(binding.username)
        if location is None or len(mine) >= self._limits.bindings_per_account:
            return False
        self._keep(location)
        return True

    def _location(self, binding: Binding, flow: Flow, now: float) -> Location | None:
        lifetime = min(binding.expires_at - self._core.settings.unix_offset - now, self._limits.max_expires)
        if not lifetime > 0:
            return None
        try:
            usable_contact(binding.contact, flow)
        except UriError:
            return None
        if self.locations.get(binding.binding_id) is not None:
            return None
        return Location(
            binding_id=binding.binding_id,
            username=binding.username,
            contact=binding.contact,
            instance_id=binding.instance_id,
            user_agent=binding.user_agent,
            flow=flow,
            expires=now + lifetime,
            call_id="",
            sequence=0,
        )

    # --- reading

    def _read(self, request: Request, account: Account, flow: Flow) -> list[_Wish] | None:
        """Return what the device wants, None for the removal of all bindings. Raises RefusedError."""
        try:
            registered = parse_uri(request.to.uri)
        except UriError as error:
            raise RefusedError(400, "To is not a SIP URI") from error
        if registered.user != account.username:
            raise RefusedError(403, "Not your address")
        contacts = request.values("contact")
        expires = self._lifetime(request.header("expires"), self._limits.default_expires)
        if contacts == ["*"]:
            if request.header("expires") is None or expires != 0:
                raise RefusedError(400, "Contact * needs Expires 0")
            return None
        if len(contacts) > self._limits.bindings_per_account:
            raise RefusedError(403, "Too many contacts")
        return [self._read_contact(value, account.username, expires, flow) for value in contacts]

    def _read_contact(self, value: str, username: str, default_lifetime: int, flow: Flow) -> _Wish:
        address = parse_address(value)
        if len(address.uri) > self._limits.contact_bytes:
            raise RefusedError(400, "Contact too long")
        try:
            usable_contact(address.uri, flow)
        except UriError as error:
            raise RefusedError(400, "Contact is not a usable SIP URI") from error
        lifetime = self._lifetime(address.parameters.get("expires"), default_lifetime)
        if 0 < lifetime < self._limits.min_expires:
            raise RefusedError(423, headers=(("Min-Expires", str(self._limits.min_expires)),))
        instance = clean(address.parameters.get("+sip.instance", "").strip("<>")) or None
        registration = address.parameters.get("reg-id", "")
        binding_id = binding_id_of(username, address.uri, instance, registration)
        outbound = instance is not None and bool(registration)
        return _Wish(address.uri, instance, binding_id, min(lifetime, self._limits.max_expires), outbound)

    def _lifetime(self, text: str | None, default: int) -> int:
        """A lifetime that is no number counts as none given (RFC 3261 section 20.19: at most 2**32 - 1)."""
        if text is None or not (text.isascii() and text.isdigit()):
            return default
        return int(text.lstrip("0")[:10] or 0)

    # --- keeping

    def _apply(
        self, request: Request, flow: Flow, username: str, wishes: list[_Wish] | None, now: float
    ) -> bool:
        """Do all of it or nothing; True where another place came or went. Raises RefusedError."""
        removed = self.locations.of_account(username) if wishes is None else []
        for wish in wishes or []:
            known = self.locations.get(wish.binding_id)
            if known is not None and not _is_newer(request, known):
                raise RefusedError(500, "Older than what is known")
            if known is not None and wish.lifetime == 0 and known.contact == wish.contact:
                removed.append(known)
        for location in removed:
            self.locations.remove(location)
        changed = bool(removed)
        for wish in wishes or []:
            if wish.lifetime:
                changed |= self._put(request, flow, username, wish, now)
        return changed

    def _put(self, request: Request, flow: Flow, username: str, wish: _Wish, now: float) -> bool:
        location = Location(
            binding_id=wish.binding_id,
            username=username,
            contact=wish.contact,
            instance_id=wish.instance_id,
            user_agent=clean(request.header("user-agent") or ""),
            flow=flow,
            expires=now + wish.lifetime,
            call_id=request.call_id,
            sequence=request.cseq,
        )
        before = self._keep(location)
        mine = self.locations.of_account(username)
        for oldest in mine[: max(0, len(mine) - self._limits.bindings_per_account)]:
            self.locations.remove(oldest)
        if before is None or before.flow != flow:
            self._on_moved(location, before.flow if before is not None else None, now)
        return before is None or not before.same_place(location)

    def _keep(self, location: Location) -> Location | None:
        before = self.locations.put(location)
        location.told_until = before.told_until if before is not None else 0.0
        location.timer = self._core.schedule.at(location.expires, lambda _: self._expire(location))
        return before

    def _expire(self, location: Location) -> None:
        if self.locations.get(location.binding_id) is location:
            self.locations.remove(location)
            self._tell(location.username)

    def flow_closed(self, flow: Flow) -> None:
        """Drop what was registered over a broken connection: there is no other way to it."""
        lost = [each for each in self.locations if each.flow.connection == flow.connection]
        for location in lost:
            self.locations.remove(location)
        for username in dict.fromkeys(location.username for location in lost):
            self._tell(username)

    def drop_unknown_accounts(self, knows: Callable[[str], bool]) -> None:
        """Drop the bindings of accounts that are gone."""
        self._awaited = {key: each for key, each in self._awaited.items() if knows(each.username)}
        for username in self.locations.accounts():
            if not knows(username):
                for location in self.locations.of_account(username):
                    self.locations.remove(location)
                self._tell(username)

    # --- telling

    def _listing(self, username: str, now: float) -> list[str]:
        """Write all bindings of an account as Contact values (RFC 3261 section 10.3 step 8)."""
        values = []
        for location in self.locations.of_account(username):
            value = f"<{location.contact}>;expires={max(0, round(location.expires - now))}"
            if location.instance_id:
                quoted = location.instance_id.replace("\\", "").replace('"', "")
                value += f';+sip.instance="<{quoted}>"'
            values.append(value)
        return values

    def _tell(self, username: str) -> None:
        self._report(username)
        self._core.on_account_changed(username)

    def _report(self, username: str) -> None:
        mine = self.locations.of_account(username)
        for location in mine:
            location.told_until = location.expires
        offset = self._core.settings.unix_offset
        self._core.emit(BindingsChanged(username, [each.as_binding(offset) for each in mine]))

    def _is_stale(self, username: str, now: float) -> bool:
        """Whether less than half of a lifetime is left by what was reported: refreshes more often are not."""
        mine = self.locations.of_account(username)
        return any(each.told_until - now < (each.expires - now) / 2 for each in mine)


def _is_outbound(request: Request, wishes: list[_Wish]) -> bool:
    """Whether a device takes care of its connection; one on UDP would by STUN, which nobody answers here."""
    return "outbound" in request.tokens("supported") and any(wish.outbound for wish in wishes)


def _is_newer(request: Request, known: Location) -> bool:
    """Of one registration of a device, only the latest counts (RFC 3261 section 10.3 step 7)."""
    return request.call_id != known.call_id or request.cseq > known.sequence
