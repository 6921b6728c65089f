"""One trunk: the way to the provider, our registration there (RFC 3261 section 10.2), and whether it lives.

A registration is refreshed before it expires; what fails is tried again, later each time, or when the
provider says so (Retry-After). A provider that is not registered with is asked by OPTIONS. Single thread.
"""

from __future__ import annotations

import ipaddress
import math

import msgspec

from backend.ports.telephony import Trunk, TrunkInfo, TrunkState
from backend.telephony.embedded.sip.client_auth import CHALLENGED, ClientAuth
from backend.telephony.embedded.sip.core import Core, FlowWish
from backend.telephony.embedded.sip.drafts import RequestDraft
from backend.telephony.embedded.sip.events import TrunkChanged
from backend.telephony.embedded.sip.flow import Flow, host_port, read_host_port
from backend.telephony.embedded.sip.message import Request, Response
from backend.telephony.embedded.sip.responses import ALLOW, SUPPORTED
from backend.telephony.embedded.sip.schedule import Appointment
from backend.telephony.embedded.sip.uri import UriError, name_addr, parse_address, parse_uri, sip_uri
from backend.telephony.embedded.sip.via import Via

LEARN = "auto"
AVOIDED_S = 300.0
"""How long a place of the provider that has failed comes after its others."""
FIRST_RETRY_S = 2.0
LAST_RETRY_S = 120.0
MAX_RETRY_AFTER_S = 3600.0
MIN_LIFETIME_S = 20
MAX_LIFETIME_S = 86_400
NOTICE_S = 30.0
"""How long before its end a registration is refreshed, of a short one after its half."""


class TrunkLine:
    """A trunk and its state."""

    def __init__(self, core: Core, trunk: Trunk) -> None:
        self.trunk = trunk
        self.auth = ClientAuth(
            trunk.auth_username or trunk.username, trunk.password, core.settings.random_bytes
        )
        self.flow: Flow | None = None
        self.info = TrunkInfo(trunk.trunk_id, TrunkState.CONNECTING)
        self._core = core
        self._networks = [ipaddress.ip_network(source, strict=False) for source in trunk.sources]
        self._mark = core.token()
        self._call_id = core.token()
        self._tag = core.token()
        self._sequence = 0
        self._failures = 0
        self._lifetime = trunk.expires_s
        self._next: Appointment | None = None
        self._asking = False
        self._left = False
        self._learnt: tuple[str, int] | None = None
        self._telling = False
        self._peers: frozenset[tuple[str, int]] = frozenset()
        self._failed: dict[tuple[str, int], float] = {}
        self._fresh_until = math.inf
        self._ways = 0

    # --- the way

    def want_flow(self) -> None:
        """Ask whoever has the sockets for a way."""
        trunk = self.trunk
        wish = FlowWish(
            trunk.trunk_id,
            trunk.host,
            trunk.port,
            trunk.transport.value,
            trunk.ca_file,
            frozenset(self._failed),
        )
        self._core.flow_wishes.append(wish)

    def flow_found(
        self, flow: Flow, now: float, *, peers: frozenset[tuple[str, int]], fresh_s: float
    ) -> None:
        """Take the way: register, or ask whether the provider lives."""
        self._peers = peers | {flow.remote}
        self._ways += 1
        self._asking = False
        self._fresh_until = math.inf if flow.reliable else now + fresh_s
        self.flow = self.dressed(flow)
        if self.trunk.registers:
            self._register(now)
        elif self.trunk.options_s:
            self._ask(now)
        else:
            self._now(TrunkState.UP)

    def flow_failed(self, reason: str, now: float) -> None:
        """There is no way now."""
        self.flow = None
        self._fail(reason, now)

    @property
    def where(self) -> str:
        """The provider, as it stands in a URI."""
        return host_port(self.trunk.host, self.trunk.port) if self.trunk.port else self.trunk.host

    def uses(self, flow: Flow) -> bool:
        """Whether a connection is this trunk's."""
        return self.flow is not None and flow.connection != 0 and self.flow.connection == flow.connection

    def dressed(self, flow: Flow) -> Flow:
        """Return a way with our address as the provider sees it, where that is set or was learnt."""
        given = self.trunk.public_address
        if given and given != LEARN:
            return flow._replace(public=(given, flow.local[1]))
        return flow if self._learnt is None else flow._replace(public=self._learnt)

    def _learn(self, response: Response) -> bool:
        """Take our address from where the provider has seen us (RFC 3581); tell whether it is another one."""
        via = response.via
        if self.trunk.public_address != LEARN or self.flow is None:
            return False
        host = via.parameters.get("received") or via.address
        seen = read_host_port(host_port(host, _port(via, self.flow)))
        if seen is None or seen == (self.flow.public or self.flow.local):
            return False
        self._learnt = seen
        self.flow = self.dressed(self.flow)
        return True

    # --- who is it

    def is_source(self, flow: Flow) -> bool:
        """Whether a message came from the provider: its address and port, its connection, its networks."""
        host = ipaddress.ip_address(flow.remote[0])
        if any(host.version == network.version and host in network for network in self._networks):
            return True
        if self.flow is None or flow.transport != self.flow.transport:
            return False
        if flow.reliable:
            return any(flow.remote[0] == host for host, _ in self._peers)
        return flow.remote in self._peers

    def was_called(self, request: Request) -> bool:
        """Whether a request goes to the Contact that only our registrar there knows."""
        try:
            return parse_uri(request.uri).parameters.get("line") == self._mark
        except UriError:
            return False

    @property
    def account_uri(self) -> str:
        """Our address of record there."""
        return sip_uri(self.trunk.username or "anonymous", self.trunk.domain)

    def contact(self, flow: Flow) -> str:
        """Our Contact, by which the provider's calls are known again."""
        transport = f";transport={flow.transport}" if flow.reliable else ""
        user = sip_uri(self.trunk.username or self.trunk.trunk_id, flow.sent_by)
        return f"<{user}{transport};line={self._mark}>"

    # --- life

    def suspect(self, now: float) -> None:
        """A call got no answer: the provider counts as gone until it answers."""
        if self.info.state is TrunkState.UP:
            self._now(TrunkState.DOWN, "no response")
            if len(self._peers) > 1:
                self._fail("no response", now)
            elif self.trunk.options_s or not self.trunk.registers:
                self._ask(now)
            else:
                self._register(now)

    def close(self, now: float) -> None:
        """The trunk is gone: it is registered no longer."""
        self._left = True
        self._cancel()
        if self.trunk.registers and self.flow is not None and self.info.state is TrunkState.UP:
            self._send("REGISTER", self.flow, now, expires=0)

    def _again(self, now: float) -> None:
        if self.flow is None or self._failures or now >= self._fresh_until:
            self._forget_failed(now)
            self.want_flow()
        elif self.trunk.registers:
            self._register(now)
        else:
            self._ask(now)

    def _register(self, now: float) -> None:
        self._cancel()
        if self.flow is not None and not self._asking:
            self._asking = True
            self._send("REGISTER", self.flow, now, expires=self._lifetime)

    def _ask(self, now: float) -> None:
        self._cancel()
        if self.flow is not None and not self._asking:
            self._asking = True
            self._send("OPTIONS", self.flow, now)

    def _send(self, method: str, flow: Flow, now: float, *, expires: int | None = None) -> None:
        headers = [("Contact", self.contact(flow)), ALLOW, SUPPORTED, self._core.product]
        if expires is not None:
            headers.append(("Expires", str(expires)))
        self._sequence += 1
        where = self.where
        draft = RequestDraft(
            method=method,
            uri=f"sip:{self.trunk.domain if method == 'REGISTER' else where}",
            from_=f"{name_addr('', self.account_uri)};tag={self._tag}",
            to=name_addr("", self.account_uri if method == "REGISTER" else f"sip:{where}"),
            call_id=self._call_id,
            cseq=self._sequence,
            headers=tuple(headers),
        )
        self._transmit(self.auth.authorize(draft), flow, now, answers=0)

    def _transmit(self, draft: RequestDraft, flow: Flow, now: float, *, answers: int) -> None:
        way = self._ways

        def received(response: Response, at: float) -> None:
            if response.status < 200 or way != self._ways:
                return
            challenged = response.status in CHALLENGED and (draft.method == "REGISTER" or self.auth.known)
            if challenged and answers < 2 and self.auth.learn(response, answered=answers > 0):
                self._sequence += 1
                again = self.auth.authorize(msgspec.structs.replace(draft, cseq=self._sequence))
                self._transmit(again, flow, at, answers=answers + 1)
            elif not self._left:
                self._asking = False
                self._answered(draft.method, response, at)

        def timed_out(at: float) -> None:
            if not self._left and way == self._ways:
                self._asking = False
                self._fail("no response", at)

        self._core.transactions.request(draft, flow, now, on_response=received, on_timeout=timed_out)

    def _answered(self, method: str, response: Response, now: float) -> None:
        # Who sees us at another address each time is told so once, and then at the next refresh.
        self._telling = self._learn(response) and not self._telling
        if method == "OPTIONS":
            self._lives(response, now)
        elif self._telling and response.status < 300:
            self._register(now)
        elif response.status < 300:
            self._registered(response, now)
        elif response.status == 423 and self._took_longer(response):
            self._register(now)
        else:
            self._fail(f"{response.status} {response.reason}"[:100], now, _retry_after(response))

    def _lives(self, response: Response, now: float) -> None:
        """Any answer says that the provider is there (RFC 3261 section 11), but for those of its absence."""
        if response.status in (408, 503):
            self._fail(f"{response.status} {response.reason}"[:100], now, _retry_after(response))
            return
        if self.trunk.registers:
            self._register(now)
            return
        self._failures = 0
        self._now(TrunkState.UP)
        self._at(now + (self.trunk.options_s or LAST_RETRY_S))

    def _registered(self, response: Response, now: float) -> None:
        lifetime = max(self._granted(response), MIN_LIFETIME_S)
        self._failures = 0
        self._now(TrunkState.UP)
        pause = max(lifetime - NOTICE_S, lifetime / 2)
        self._at(now + (min(pause, self.trunk.options_s) if self.trunk.options_s else pause))

    def _granted(self, response: Response) -> int:
        """The lifetime of our own binding among those that are listed."""
        for value in response.values("contact"):
            address = parse_address(value)
            if f"line={self._mark}" in address.uri:
                return _seconds(address.parameters.get("expires"), self._lifetime)
        return _seconds(response.header("expires"), self._lifetime)

    def _took_longer(self, response: Response) -> bool:
        """Take the interval that the registrar wants (423, RFC 3261 section 10.2.8)."""
        wanted = _seconds(response.header("min-expires"), 0)
        if not self._lifetime < wanted <= MAX_LIFETIME_S:
            return False
        self._lifetime = wanted
        return True

    def _fail(self, reason: str, now: float, wait: float | None = None) -> None:
        self._now(TrunkState.DOWN, reason)
        if self.flow is not None:
            self._failed[self.flow.remote] = now + AVOIDED_S
        longest = min(LAST_RETRY_S, FIRST_RETRY_S * 2 ** min(self._failures, 10))
        self._failures += 1
        self._at(now + (wait or longest * (0.5 + self._core.random_fraction() / 2)))

    def _forget_failed(self, now: float) -> None:
        self._failed = {peer: until for peer, until in self._failed.items() if now < until}

    def _at(self, when: float) -> None:
        self._cancel()
        self._next = self._core.schedule.at(when, self._again)

    def _cancel(self) -> None:
        if self._next is not None:
            self._next.cancel()
            self._next = None

    def _now(self, state: TrunkState, reason: str = "") -> None:
        info = TrunkInfo(self.trunk.trunk_id, state, reason)
        if info != self.info:
            self.info = info
            self._core.emit(TrunkChanged(info))


def _port(via: Via, flow: Flow) -> int:
    """Return the port that a response came back to; a connection's own is of no use to others."""
    text = via.parameters.get("rport", "")
    if flow.reliable or not (text.isascii() and text.isdigit()):
        return flow.local[1]
    return int(text[:6])


def _seconds(text: str | None, default: int) -> int:
    if text is None or not (text.isascii() and text.isdigit()):
        return default
    return min(int(text[:10]), MAX_LIFETIME_S)


def _retry_after(response: Response) -> float | None:
    """Return the seconds of Retry-After (RFC 3261 section 20.33), within reason."""
    text = (response.header("retry-after") or "").partition(";")[0].partition("(")[0].strip()
    seconds = _seconds(text, 0)
    return min(float(seconds), MAX_RETRY_AFTER_S) or None
