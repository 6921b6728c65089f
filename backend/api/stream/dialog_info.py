"""Dialog information documents (RFC 4235, ``application/dialog-info+xml``) of a user's calls. No I/O."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from xml.etree.ElementTree import Element, SubElement, tostring

from backend.contract.calls import CallEvent, CallState, CallStatus, RemoteParty
from backend.ports.organisation import User

MEDIA_TYPE = "application/dialog-info+xml"
NAMESPACE = "urn:ietf:params:xml:ns:dialog-info"
ANONYMOUS = "sip:anonymous@anonymous.invalid"
"""RFC 3323, 4.1.1.3."""
_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>'
_NOT_XML = re.compile("[^\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_STATES = {
    CallStatus.INITIATED: "trying",
    CallStatus.RINGING: "early",
    CallStatus.ACTIVE: "confirmed",
    CallStatus.HELD: "confirmed",
    CallStatus.TERMINATED: "terminated",
}
_CAUSES = {
    CallEvent.CANCELLED: "cancelled",
    CallEvent.ANSWERED_ELSEWHERE: "cancelled",
    CallEvent.REJECTED: "rejected",
    CallEvent.BUSY: "rejected",
    CallEvent.NO_ANSWER: "timeout",
    CallEvent.FAILED: "error",
    CallEvent.TRANSFERRED: "replaced",
    CallEvent.PARKED: "replaced",
}


class DialogInfo:
    """The documents of one stream; their versions count from 0 without a gap (RFC 4235, 4.1)."""

    def __init__(self, user: User) -> None:
        self._user = user
        self._version = 0

    def full(self, calls: Iterable[CallState], elsewhere: Iterable[str]) -> str:
        """Return a document with all dialogs; ``elsewhere`` are the ids of calls in other systems."""
        return self._document("full", calls, dict.fromkeys(elsewhere, "confirmed"))

    def partial(self, call: CallState) -> str:
        """Return a document with one call that has changed."""
        return self._document("partial", [call], {})

    def elsewhere(self, external_id: str, *, in_call: bool) -> str:
        """Return a document with a call in another system, begun or ended."""
        return self._document("partial", [], {external_id: "confirmed" if in_call else "terminated"})

    def _document(self, state: str, calls: Iterable[CallState], elsewhere: Mapping[str, str]) -> str:
        root = Element(
            "dialog-info",
            {"xmlns": NAMESPACE, "version": str(self._version), "state": state, "entity": self._own_uri},
        )
        self._version += 1
        for call in calls:
            self._add(root, call)
        for external_id, dialog_state in elsewhere.items():
            dialog = SubElement(root, "dialog", {"id": _NOT_XML.sub("", external_id)})
            SubElement(dialog, "state").text = dialog_state
        return _DECLARATION + tostring(root, encoding="unicode")

    def _add(self, root: Element, call: CallState) -> None:
        direction = "recipient" if call.inbound else "initiator"
        dialog = SubElement(root, "dialog", {"id": call.call_id, "direction": direction})
        state = SubElement(dialog, "state")
        state.text = _STATES[call.status]
        if call.status is CallStatus.TERMINATED and call.event in _CAUSES:
            state.set("event", _CAUSES[call.event])
        if call.status in (CallStatus.ACTIVE, CallStatus.HELD):
            SubElement(dialog, "duration").text = str(call.duration)
        local = SubElement(dialog, "local")
        _identify(local, self._own_uri, self._user.display_name)
        if call.status is CallStatus.HELD:
            target = SubElement(local, "target", {"uri": self._own_uri})
            SubElement(target, "param", {"pname": "+sip.rendering", "pval": "no"})
        if call.remote_party is not None:
            remote = SubElement(dialog, "remote")
            _identify(remote, self._uri_of(call.remote_party), call.remote_party.display_name)

    @property
    def _own_uri(self) -> str:
        return f"sip:{self._user.extension}@{self._user.domain}"

    def _uri_of(self, party: RemoteParty) -> str:
        if party.tel_uri is not None:
            return party.tel_uri
        number = re.sub(r"[^0-9A-Za-z+*#._-]", "", party.display_number or "").replace("#", "%23")
        return f"sip:{number}@{self._user.domain}" if number else ANONYMOUS


def _identify(side: Element, uri: str, name: str | None) -> None:
    identity = SubElement(side, "identity")
    identity.text = uri
    if name:
        identity.set("display", _NOT_XML.sub("", name))
