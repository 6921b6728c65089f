"""The early dialogs of an INVITE of ours: the PRACKs in them (RFC 3262 section 4), and whose media count.

Behind a fork each device that rings may describe a stream of its own, all to our one address. That of the
first is taken, the others are not heard until one of them answers (RFC 3960 section 3.1 leaves the choice to
us). Single thread, no I/O.
"""

from __future__ import annotations

from backend.ports.telephony import Party
from backend.telephony.embedded.sip.connected_line import ConnectedLine
from backend.telephony.embedded.sip.core import Core
from backend.telephony.embedded.sip.dialog import Dialog
from backend.telephony.embedded.sip.drafts import RequestDraft
from backend.telephony.embedded.sip.flow import Flow
from backend.telephony.embedded.sip.message import Response
from backend.telephony.embedded.sip.reliable_provisionals import sequence_of
from backend.telephony.embedded.sip.responses import ALLOW, SUPPORTED
from backend.telephony.embedded.sip.session import has_sdp

MAX_DIALOGS = 16
"""How many devices behind a fork may ring."""


class EarlyDialogs:
    """Early dialogs by the device's tag, each with its last reliable response's number and its media."""

    def __init__(self, core: Core, local_tag: str, flow: Flow) -> None:
        self._core = core
        self._local_tag = local_tag
        self._flow = flow
        self._dialogs: dict[str, Dialog] = {}
        self._numbers: dict[str, int] = {}
        self._descriptions: dict[str, bytes] = {}
        self._lines: dict[str, ConnectedLine] = {}
        """Of the devices that take UPDATE."""

    def __contains__(self, tag: str) -> bool:
        return tag in self._dialogs

    @property
    def tags(self) -> list[str]:
        """The devices' tags, the first first."""
        return list(self._dialogs)

    def take(self, response: Response, invite: RequestDraft, now: float) -> bool:
        """Take a response from 101 to 199 in, acknowledged where it wants that; False to ignore it."""
        tag = response.to_tag
        if tag not in self._dialogs:
            if len(self._dialogs) >= MAX_DIALOGS:
                return False
            self._dialogs[tag] = Dialog.of_response(invite, self._local_tag, response, self._flow)
        self._learn(tag, response)
        number = sequence_of(response)
        if number is None:
            return True
        last = self._numbers.get(tag)
        if not tag or (last is not None and number != last + 1):
            return False
        self._numbers[tag] = number
        self._acknowledge(self._dialogs[tag], f"{number} {invite.cseq} INVITE", now)
        return True

    def describe(self, response: Response) -> bytes | None:
        """Note the description in a response that was taken in; return it where its device is heard."""
        if not response.body or not has_sdp(response):
            return None
        tag = response.to_tag
        self._descriptions[tag] = response.body
        return response.body if self.is_heard(tag) else None

    def get(self, tag: str) -> Dialog | None:
        """Return a device's dialog."""
        return self._dialogs.get(tag)

    def is_heard(self, tag: str) -> bool:
        """Whether a device's media are the ones that count."""
        return tag == next(iter(self._descriptions), None)

    def settle_anew(self, tag: str) -> None:
        """What a device has described does not hold any more: another offer was made and answered."""
        self._descriptions[tag] = b""

    def description(self, tag: str) -> bytes | None:
        """What a device has described before its answer, for an answer that does not repeat it.

        No bytes: what was agreed by UPDATE holds.
        """
        return self._descriptions.get(tag)

    def go_on(self, dialog: Dialog) -> None:
        """Let the confirmed dialog number its requests after those of the early one."""
        early = self._dialogs.get(dialog.remote_tag)
        if early is not None:
            dialog.local_sequence = max(dialog.local_sequence, early.local_sequence)

    def numbers(self, but: str) -> dict[str, int] | None:
        """Return the last numbers of our requests in the dialogs but one; None where there were none."""
        sent = {
            tag: dialog.local_sequence
            for tag, dialog in self._dialogs.items()
            if tag != but and (tag in self._numbers or tag in self._lines)
        }
        return sent or None

    def _learn(self, tag: str, response: Response) -> None:
        if tag not in self._lines and any("UPDATE" in line for line in response.lines("allow")):
            self._lines[tag] = ConnectedLine(self._core, self._dialogs[tag], was_called=True)
        if tag in self._lines:
            self._lines[tag].learn(response)

    def show(self, party: Party, now: float) -> None:
        """Tell the devices who calls now, in place of whom the INVITE has named: those that take UPDATE."""
        for tag, line in self._lines.items():
            dialog = self._dialogs[tag]
            line.show(party)
            if not line.is_news or dialog.flow is None:
                continue
            contact = ("Contact", self._core.contact(dialog.flow, dialog.target))
            headers = (contact, ALLOW, SUPPORTED, *line.headers(), self._core.product)
            self._core.transactions.request(
                dialog.draft("UPDATE", headers),
                dialog.flow,
                now,
                on_response=_ignore_response,
                on_timeout=_ignore_timeout,
            )

    def told(self, tag: str) -> Party | None:
        """Who a device was told that calls, after the INVITE; None where it was told nothing."""
        line = self._lines.get(tag)
        return line.told if line is not None else None

    def _acknowledge(self, dialog: Dialog, rack: str, now: float) -> None:
        self._core.transactions.request(
            dialog.draft("PRACK", (("RAck", rack), self._core.product)),
            self._flow,
            now,
            on_response=_ignore_response,
            on_timeout=_ignore_timeout,
        )


def _ignore_response(_response: Response, _now: float) -> None:
    """The device repeats its response if it missed the PRACK, and ends the call if it wants to."""


def _ignore_timeout(_now: float) -> None:
    """The call's own timeout decides."""
