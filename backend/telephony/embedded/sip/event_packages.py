"""The event packages that devices may subscribe to, and their documents.

``dialog`` (RFC 4235, always full state), ``presence`` (RFC 3856 with PIDF, RFC 3863, and the activity of RFC
4480) and ``message-summary`` (RFC 3842). Pure functions.
"""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from typing import NamedTuple

from backend.telephony.embedded.sip.account_state import AccountState, Direction, Phase, WatchedCall
from backend.telephony.embedded.sip.uri import clean, sip_uri

_XML = '<?xml version="1.0" encoding="UTF-8"?>\n'
_DIALOG_INFO = "urn:ietf:params:xml:ns:dialog-info"
_PIDF = "urn:ietf:params:xml:ns:pidf"
_PERSON = "urn:ietf:params:xml:ns:pidf:data-model"
_RPID = "urn:ietf:params:xml:ns:pidf:rpid"


class View(NamedTuple):
    """What a document is made of. ``own``: its reader is the account itself, and may see who calls.

    ``picks``: its reader may pick up, and sees of a ringing call who calls and which dialog to replace.
    ``ended`` are the calls that the reader saw last time and that are over. ``version`` counts documents.
    """

    state: AccountState
    domain: str
    own: bool
    version: int
    ended: list[WatchedCall]
    picks: bool = False


class EventPackage(NamedTuple):
    """One package. ``private``: only the account itself may subscribe."""

    name: str
    content_type: str
    write: Callable[[View], str]
    private: bool = False


def dialog_info(view: View) -> str:
    """Write the calls of an account; others learn only that there are calls, or what they need to pick up."""
    over = [call._replace(phase=Phase.TERMINATED) for call in view.ended]
    entity = _quoted(sip_uri(view.state.username, view.domain))
    lines = [
        f"{_XML}<dialog-info xmlns={_quoted(_DIALOG_INFO)}"
        f' version="{view.version}" state="full" entity={entity}>'
    ]
    for call in [*over, *view.state.calls]:
        lines += _dialog(call, view)
    return "\n".join([*lines, "</dialog-info>", ""])


def _dialog(call: WatchedCall, view: View) -> list[str]:
    names = f" id={_quoted(call.leg_id)}"
    rings = call.phase is Phase.EARLY and call.direction is Direction.RECIPIENT
    open_ = view.own or (view.picks and rings)
    if open_:
        names += f" call-id={_attribute(call.call_id)}"
        names += f" local-tag={_attribute(call.tag)}" if call.tag else ""
        names += f" remote-tag={_attribute(call.far_tag)}" if call.far_tag else ""
    lines = [f'<dialog{names} direction="{call.direction.value}">', f"<state>{call.phase.value}</state>"]
    if open_ and call.far.number:
        display = f" display={_attribute(call.far.name)}" if call.far.name else ""
        uri = escape(sip_uri(call.far.number, view.domain))
        lines.append(f"<remote><identity{display}>{uri}</identity></remote>")
    return [*lines, "</dialog>"]


def presence(view: View) -> str:
    """Write whether an account is there, and whether it is on the phone."""
    state = view.state
    entity = _quoted(sip_uri(state.username, view.domain))
    spaces = f'xmlns="{_PIDF}" xmlns:dm="{_PERSON}" xmlns:rpid="{_RPID}"'
    lines = [f"{_XML}<presence {spaces} entity={entity}>"]
    basic = "open" if state.registered else "closed"
    lines.append(f'<tuple id="phones"><status><basic>{basic}</basic></status>')
    busy = bool(state.calls)
    lines.append("<note>On the phone</note></tuple>" if busy else "</tuple>")
    if busy:
        activity = "<rpid:activities><rpid:on-the-phone/></rpid:activities>"
        lines.append(f'<dm:person id="person">{activity}</dm:person>')
    return "\n".join([*lines, "</presence>", ""])


def message_summary(view: View) -> str:
    """Write how many messages wait; without any there is nothing to count."""
    account = sip_uri(view.state.username, view.domain)
    new, old = view.state.messages
    lines = [f"Messages-Waiting: {'yes' if new else 'no'}", f"Message-Account: {account}"]
    if new or old:
        lines.append(f"Voice-Message: {new}/{old}")
    return "\r\n".join([*lines, ""])


def _attribute(text: str) -> str:
    return _quoted(clean(text))


def _quoted(text: str) -> str:
    return f'"{escape(text)}"'


PACKAGES = {
    package.name: package
    for package in (
        EventPackage("dialog", "application/dialog-info+xml", dialog_info),
        EventPackage("presence", "application/pidf+xml", presence),
        EventPackage("message-summary", "application/simple-message-summary", message_summary, private=True),
    )
}
ALLOW_EVENTS = ("Allow-Events", ", ".join([*PACKAGES, "refer"]))
