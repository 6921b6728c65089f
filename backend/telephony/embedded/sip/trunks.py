"""All trunks: which one a message comes from, and calls by one (RFC 3261 section 8.1).

Single thread, no I/O.
"""

from __future__ import annotations

from collections.abc import Sequence

from backend.ports.telephony import Cause, Dial, Party, Trunk, TrunkInfo
from backend.telephony.embedded.sip.core import Core
from backend.telephony.embedded.sip.drafts import RequestDraft
from backend.telephony.embedded.sip.events import Ended
from backend.telephony.embedded.sip.flow import Flow
from backend.telephony.embedded.sip.identities import ANONYMOUS, diversion_headers, identity_headers
from backend.telephony.embedded.sip.leg_table import LegTable
from backend.telephony.embedded.sip.message import Request
from backend.telephony.embedded.sip.outgoing_leg import OutgoingCall, OutgoingLeg, TrunkSide
from backend.telephony.embedded.sip.responses import ALLOW, SUPPORTED
from backend.telephony.embedded.sip.session_timer import first_headers
from backend.telephony.embedded.sip.trunk_line import TrunkLine
from backend.telephony.embedded.sip.uri import name_addr, sip_uri


class Trunks:
    """The trunks by id."""

    def __init__(self, core: Core, legs: LegTable) -> None:
        self._core = core
        self._legs = legs
        self._lines: dict[str, TrunkLine] = {}

    def set(self, trunks: Sequence[Trunk], now: float) -> None:
        """Replace the trunks; one that stays as it was keeps its registration."""
        before, self._lines = self._lines, {}
        for trunk in trunks:
            known = before.get(trunk.trunk_id)
            if known is not None and known.trunk == trunk:
                self._lines[trunk.trunk_id] = before.pop(trunk.trunk_id)
                continue
            line = self._lines[trunk.trunk_id] = TrunkLine(self._core, trunk)
            line.want_flow()
        for line in before.values():
            line.close(now)

    def close(self, now: float) -> None:
        """Register nowhere any more."""
        self.set((), now)

    def infos(self) -> list[TrunkInfo]:
        """The state of each trunk."""
        return [line.info for line in self._lines.values()]

    def get(self, trunk_id: str) -> TrunkLine | None:
        """Find a trunk."""
        return self._lines.get(trunk_id)

    def flow_closed(self, flow: Flow, now: float) -> None:
        """A connection is gone."""
        for line in self._lines.values():
            if line.uses(flow):
                line.flow_failed("the connection was lost", now)

    def calling(self, request: Request, flow: Flow) -> TrunkLine | None:
        """Find the trunk that an INVITE outside a dialog comes from."""
        for line in self._lines.values():
            if line.was_called(request):
                return line
        return next((line for line in self._lines.values() if line.is_source(flow)), None)

    def is_source(self, trunk_id: str, flow: Flow) -> bool:
        """Whether a message comes from a trunk."""
        line = self._lines.get(trunk_id)
        return line is not None and line.is_source(flow)

    def way(self, trunk_id: str) -> Flow | None:
        """The way to a provider, if there is one now."""
        line = self._lines.get(trunk_id)
        return None if line is None else line.flow

    def dial(self, command: Dial, sdp: bytes, now: float) -> None:
        """Call a number. A trunk without a way gives ``Ended``, and so does a leg too many."""
        line = self._lines.get(command.trunk_id)
        if line is None or line.flow is None:
            reason = "no such trunk" if line is None else line.info.reason or "no way to the provider"
            self._core.emit(Ended(command.channel_id, Cause.NETWORK_OUT_OF_ORDER, 503, reason))
            return
        if not self._legs.has_room():
            self._core.emit(Ended(command.channel_id, Cause.CONGESTION, 503, "Too many calls"))
            return
        tag = self._core.token()
        call = OutgoingCall(
            leg_id=command.channel_id,
            username="",
            binding_id=None,
            flow=line.flow,
            caller=command.caller,
            invite=self._invite(line, line.flow, command, sdp, tag),
            tag=tag,
            timeout=command.timeout_s,
            trunk=TrunkSide(command.trunk_id, line.auth, line.trunk.response_s, line.suspect),
        )
        leg = OutgoingLeg(self._core, self._legs, call)
        self._legs.add(leg)
        leg.start(now)

    def _invite(self, line: TrunkLine, flow: Flow, command: Dial, sdp: bytes, tag: str) -> RequestDraft:
        trunk = line.trunk
        where = trunk.domain if trunk.domain != trunk.host else line.where
        headers = [("Contact", line.contact(flow)), ALLOW, SUPPORTED, self._core.product, *first_headers()]
        if trunk.asserts_identity:
            headers += identity_headers(command.caller, trunk.domain, anonymous=command.anonymous)
        elif command.anonymous:
            headers.append(("Privacy", "id"))
        headers += diversion_headers(command.diversions, trunk.diversion, trunk.domain, command.number)
        called = sip_uri(command.number, where)
        return RequestDraft(
            method="INVITE",
            uri=called,
            from_=f"{_from(line, command.caller, anonymous=command.anonymous)};tag={tag}",
            to=f"<{sip_uri(command.number, trunk.domain)}>",
            call_id=self._core.token(),
            cseq=1,
            headers=tuple(headers),
            body=sdp,
        )


def _from(line: TrunkLine, caller: Party, *, anonymous: bool) -> str:
    """Who From names: the caller, or our account there where the provider wants that or nobody is known."""
    if anonymous:
        return ANONYMOUS
    if line.trunk.account_in_from or not caller.number:
        return name_addr(caller.name, line.account_uri)
    return name_addr(caller.name, sip_uri(caller.number, line.trunk.domain))
