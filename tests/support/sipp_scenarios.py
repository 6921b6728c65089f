"""SIPp scenarios, put together from requests and what is expected back.

Each request of ours is sent twice, bare and with the answer to the challenge: the exchange authenticates
every request of a phone.
"""

from __future__ import annotations

VIA = "Via: SIP/2.0/[transport] [local_ip]:[local_port];branch=[branch{offset}];rport"
FROM = "From: <sip:[service]@[remote_ip]>;tag=[pid]a[call_number]"
CONTACT = "Contact: <sip:[service]@[local_ip]:[local_port];transport=[transport]>"
SDP = """\
v=0
o=- 1 {version} IN IP[local_ip_type] [local_ip]
s=-
c=IN IP[media_ip_type] [media_ip]
t=0 0
m=audio [media_port] RTP/AVP {payloads}
a={direction}
"""
PCMA_AND_DIGITS = "8 101\na=rtpmap:8 PCMA/8000\na=rtpmap:101 telephone-event/8000\na=fmtp:101 0-15"


def sdp(version: int = 1, direction: str = "sendrecv", payloads: str = PCMA_AND_DIGITS) -> tuple[str, str]:
    """A session description, as the content type and body of a request."""
    return "application/sdp", SDP.format(version=version, direction=direction, payloads=payloads)


def digit(signal: str) -> tuple[str, str]:
    """A DTMF digit for INFO."""
    return "application/dtmf-relay", f"Signal={signal}\nDuration=160\n"


def pause(milliseconds: int) -> str:
    """Wait."""
    return f'  <pause milliseconds="{milliseconds}"/>\n'


def expect(status: int, *, containing: str = "") -> str:
    """Expect a final response, with provisional ones before it; ``containing`` must stand in it."""
    provisional = "".join(f'  <recv response="{code}" optional="true"/>\n' for code in (100, 180, 183))
    if not containing:
        return provisional + f'  <recv response="{status}" rrs="true"/>\n'
    check = f'<ereg regexp="{containing}" search_in="msg" check_it="true" assign_to="found"/>'
    return (
        provisional + f'  <recv response="{status}"><action>{check}</action></recv>\n'
        '  <Reference variables="found"/>\n'
    )


def expect_request(method: str, *, answer: int = 200) -> str:
    """Expect a request within the dialog and answer it."""
    response = f"SIP/2.0 {answer} OK\n[last_Via:]\n[last_From:]\n[last_To:]\n[last_Call-ID:]\n[last_CSeq:]\n"
    return f'  <recv request="{method}"/>\n' + _send(response + "Content-Length: 0\n\n")


def register() -> str:
    """Register the port that the scenario runs at."""
    registration = Dialog("[service]")
    return registration.request("REGISTER", extra=f"{CONTACT}\nExpires: 120") + expect(200)


class Dialog:
    """Requests of one dialog, numbered as they come."""

    def __init__(self, callee: str) -> None:
        self._callee = callee
        self._cseq = 0
        self._confirmed = False

    def call(self) -> str:
        """Call, and expect that it is answered."""
        steps = self.request("INVITE", sdp(), CONTACT) + expect(200)
        self._confirmed = True
        return steps + self._ack()

    def call_unchallenged(self) -> str:
        """Call as who is known by its address, and expect that it is answered."""
        self._cseq += 1
        invite = _send(self._message("INVITE", sdp(), CONTACT), retransmit=True)
        self._confirmed = True
        return invite + expect(200) + self._ack()

    def offer(self, content: tuple[str, str], *, containing: str = "") -> str:
        """Change the session by re-INVITE."""
        return self.request("INVITE", content, CONTACT) + expect(200, containing=containing) + self._ack()

    def request(self, method: str, content: tuple[str, str] | None = None, extra: str = "") -> str:
        """Send a request, and again with the challenge answered."""
        self._cseq += 1
        steps = [_send(self._message(method, content, extra), retransmit=True)]
        steps += ['  <recv response="100" optional="true"/>\n', '  <recv response="401" auth="true"/>\n']
        if method == "INVITE":
            steps.append(_send(self._message("ACK", to_tag=True, branch_offset="-2")))
        self._cseq += 1
        answered = f"{extra}\n[authentication]" if extra else "[authentication]"
        steps.append(_send(self._message(method, content, answered), retransmit=True))
        return "".join(steps)

    def hang_up(self) -> str:
        """End the call."""
        return self.request("BYE") + expect(200)

    def _ack(self) -> str:
        return _send(self._message("ACK"))

    def _message(
        self,
        method: str,
        content: tuple[str, str] | None = None,
        extra: str = "",
        *,
        to_tag: bool = False,
        branch_offset: str = "",
    ) -> str:
        target = "[next_url]" if self._confirmed else f"sip:{self._callee}@[remote_ip]:[remote_port]"
        tag = "[peer_tag_param]" if self._confirmed or to_tag else ""
        lines = [f"{method} {target} SIP/2.0", VIA.format(offset=branch_offset), FROM]
        lines += [f"To: <sip:{self._callee}@[remote_ip]>{tag}", "Call-ID: [call_id]"]
        lines += [f"CSeq: {self._cseq} {method}", "Max-Forwards: 70", "User-Agent: SIPp"]
        lines += [extra] if extra else []
        if content is None:
            return "\n".join([*lines, "Content-Length: 0", "", ""])
        kind, body = content
        return "\n".join([*lines, f"Content-Type: {kind}", "Content-Length: [len]", "", body])


def answer_a_call() -> str:
    """Ring, answer, and wait for the other side to hang up."""
    head = "[last_Via:]\n[last_From:]\n[last_To:];tag=[pid]b[call_number]\n[last_Call-ID:]\n[last_CSeq:]\n"
    contact = "Contact: <sip:[local_ip]:[local_port];transport=[transport]>\n"
    _, body = sdp(payloads="0\na=rtpmap:0 PCMU/8000")
    ok = f"SIP/2.0 200 OK\n{head}{contact}Content-Type: application/sdp\nContent-Length: [len]\n\n{body}"
    return (
        '  <recv request="INVITE" rrs="true"/>\n'
        + _send(f"SIP/2.0 180 Ringing\n{head}{contact}Content-Length: 0\n\n")
        + pause(200)
        + _send(ok, retransmit=True)
        + '  <recv request="ACK"/>\n'
        + expect_request("BYE")
    )


def scenario(*steps: str) -> str:
    """The whole file."""
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<scenario name="test">\n' + "".join(steps) + "</scenario>\n"
    )


def _send(message: str, *, retransmit: bool = False) -> str:
    again = ' retrans="500"' if retransmit else ""
    return f"  <send{again}><![CDATA[\n{message}\n]]></send>\n"
