"""Calls to registered devices: the INVITE, and what a phone is told in it. No I/O."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec

from backend.ports.telephony import Binding, Diversion, DiversionHeader, Party
from backend.telephony.embedded.sip.core import Core
from backend.telephony.embedded.sip.drafts import RequestDraft
from backend.telephony.embedded.sip.flow import Flow
from backend.telephony.embedded.sip.identities import diversion_headers
from backend.telephony.embedded.sip.outgoing_leg import OutgoingCall
from backend.telephony.embedded.sip.responses import ALLOW, SUPPORTED
from backend.telephony.embedded.sip.session_timer import first_headers
from backend.telephony.embedded.sip.uri import name_addr, sip_uri


def device_call(
    core: Core,
    leg_id: str,
    binding: Binding,
    flow: Flow,
    *,
    caller: Party,
    sdp: bytes,
    timeout_s: float,
    auto_answer: bool,
    diversions: Sequence[Diversion] = (),
    offer_again: Callable[[], bytes | None] | None = None,
) -> OutgoingCall:
    """Return the call of a registered device, which may be to answer by itself.

    Its display may show who has sent the call on (``diversions``, the latest first; RFC 5806).
    """
    tag = core.token()
    invite = _invite(core, binding, flow, tag, caller=caller, sdp=sdp, auto_answer=auto_answer)
    told = diversion_headers(diversions, DiversionHeader.DIVERSION, core.domain(flow), "")
    return OutgoingCall(
        leg_id=leg_id,
        username=binding.username,
        binding_id=binding.binding_id,
        flow=flow,
        caller=caller,
        invite=msgspec.structs.replace(invite, headers=(*invite.headers, *told)),
        tag=tag,
        timeout=timeout_s,
        offer_again=offer_again,
    )


def _invite(
    core: Core, binding: Binding, flow: Flow, tag: str, *, caller: Party, sdp: bytes, auto_answer: bool
) -> RequestDraft:
    """Write the INVITE; where the device shall answer by itself, in all the ways that phones know."""
    domain = core.domain(flow)
    headers = [("Contact", core.contact(flow, binding.contact)), ALLOW, SUPPORTED, core.product]
    headers += first_headers()
    if auto_answer:
        headers.append(("Call-Info", f"<sip:{domain}>;answer-after=0"))
        headers.append(("Alert-Info", f"<http://{domain}>;info=alert-autoanswer;delay=0"))
    shown = name_addr(caller.name, sip_uri(caller.number or "anonymous", domain))
    return RequestDraft(
        method="INVITE",
        uri=binding.contact,
        from_=f"{shown};tag={tag}",
        to=f"<{sip_uri(binding.username, domain)}>",
        call_id=core.token(),
        cseq=1,
        headers=tuple(headers),
        body=sdp,
    )
