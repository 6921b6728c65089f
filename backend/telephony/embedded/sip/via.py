"""The top Via of a message and where its answer goes (RFC 3261 sections 18.2 and 20.42, RFC 3581).

Pure functions.
"""

from __future__ import annotations

import ipaddress
import re
from typing import NamedTuple

from backend.telephony.embedded.sip.flow import Flow
from backend.telephony.embedded.sip.uri import parse_parameters

_VIA = re.compile(
    r"SIP\s*/\s*\d{1,3}\.\d{1,3}\s*/\s*([A-Za-z0-9\-]+)\s+(\[[0-9a-fA-F:.]+\]|[A-Za-z0-9_.\-]+)(?:\s*:\s*(\d{1,5}))?\s*(;.*)?",
    re.IGNORECASE | re.DOTALL,
)
_PARAMETERS = re.compile(r'(?:\s*;\s*[^\s;=,"]+(?:\s*=\s*(?:"(?:[^"\\]|\\.)*"|[^\s;,"]*))?)*\s*', re.DOTALL)
_USUAL = re.compile(
    r"SIP/2\.0/([A-Z]+) ([A-Za-z0-9.\-]+)(?::([1-9][0-9]{0,3}|[1-5][0-9]{4}))?"
    r"(?:;branch=([A-Za-z0-9.\-_]+)(;rport)?|;rport;branch=([A-Za-z0-9.\-_]+))"
)
"""As nearly all write it: read at once and known to be whole."""
BRANCH_COOKIE = "z9hG4bK"
_FILLED_IN = re.compile(r";\s*(?:received|rport)\s*(?:=[^;]*)?(?=;|$)", re.IGNORECASE)
DEFAULT_PORT = 5060
DEFAULT_TLS_PORT = 5061


class Via(NamedTuple):
    """One Via value. ``host`` is as written, IPv6 in brackets.

    ``whole``: nothing is in it that is no part of one, such as a parameter without a name.
    """

    transport: str
    host: str
    port: int | None
    parameters: dict[str, str]
    whole: bool = True

    @property
    def branch(self) -> str:
        """The branch, or "" without one."""
        return self.parameters.get("branch", "")

    @property
    def address(self) -> str:
        """The host without brackets; a numeric one in its usual form, as flows have it."""
        return usual_form(self.host)

    @property
    def sent_by(self) -> str:
        """Host and port as a comparable text."""
        return f"{self.host.lower()}:{self.real_port}"

    @property
    def real_port(self) -> int:
        """The port, or the one that its transport has by default."""
        return self.port or (DEFAULT_TLS_PORT if self.transport == "TLS" else DEFAULT_PORT)


def usual_form(host: str) -> str:
    """Return a host of a message as flows have theirs: without brackets, IPv6 in its usual form."""
    bare = host.strip("[]")
    if ":" not in bare:
        return bare
    try:
        return str(ipaddress.IPv6Address(bare))
    except ValueError:
        return bare


def parse_via(value: str) -> Via | None:
    """Read one Via value; None where it is malformed."""
    usual = _USUAL.fullmatch(value)
    if usual is not None:
        transport, host, port, branch, rport, branch_behind = usual.groups()
        parameters = {"branch": branch or branch_behind}
        if rport or branch_behind:
            parameters["rport"] = ""
        return Via(transport, host, int(port) if port else None, parameters)
    match = _VIA.fullmatch(value)
    if match is None:
        return None
    transport, host, port, text = match.groups()
    if port is not None and not 0 < int(port) < 65536:
        return None
    whole = _PARAMETERS.fullmatch(text or "") is not None
    return Via(transport.upper(), host, int(port) if port else None, parse_parameters(text or ""), whole)


def is_whole_via(value: str) -> bool:
    """Whether a Via value has nothing in it that is no part of one, such as a parameter without a name."""
    if _USUAL.fullmatch(value) is not None:
        return True
    match = _VIA.fullmatch(value)
    return match is not None and _PARAMETERS.fullmatch(match[4] or "") is not None


def received_via(value: str, via: Via, flow: Flow) -> str:
    """Return the Via value for our answer: with ``received``, and ``rport`` filled where it was asked for."""
    host, port = flow.remote
    wants_port = "rport" in via.parameters
    if not wants_port and via.address == host:
        return value
    kept = _FILLED_IN.sub("", value)
    return f"{kept};received={host}" + (f";rport={port}" if wants_port else "")


def reply_flow(via: Via, flow: Flow) -> Flow:
    """Return the way back: the connection, or the source address.

    A peer without ``rport`` gets the answer at its sent-by port (RFC 3261 section 18.2.2), but only where its
    sent-by host is where it sends from: behind an address translation only the source port leads back.
    """
    if flow.reliable or "rport" in via.parameters or via.address != flow.remote[0]:
        return flow
    port = via.port or DEFAULT_PORT
    return flow if port == flow.remote[1] else flow._replace(remote=(flow.remote[0], port))


def our_via(flow: Flow, branch: str) -> str:
    """Write the Via of a request that we send over a flow."""
    return f"SIP/2.0/{flow.transport.upper()} {flow.sent_by};branch={branch};rport"
