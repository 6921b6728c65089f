"""Answers to an INVITE that still come once its leg is over (RFC 3261 sections 13.2.2.4 and 17.1.1.2).

A repeated 2xx is acknowledged again; a second device behind a fork that answers, too, is hung up. This
outlives its leg by half a minute and each call leaves one, so it keeps nothing of the leg. Single thread, no
I/O.
"""

from __future__ import annotations

from backend.ports.telephony import Cause
from backend.telephony.embedded.sip.causes import reason_headers
from backend.telephony.embedded.sip.core import Core
from backend.telephony.embedded.sip.dialog import Dialog
from backend.telephony.embedded.sip.drafts import RequestDraft
from backend.telephony.embedded.sip.flow import Flow
from backend.telephony.embedded.sip.message import Response
from backend.telephony.embedded.sip.via import our_via


class LateAnswers:
    """``answered_tag`` is the device whose answer counted; each other one gets one BYE.

    ``numbers`` are those of the last requests that others got while they rang.
    """

    __slots__ = ("_answered_tag", "_core", "_flow", "_invite", "_local_tag", "_numbers", "_refused_tags")

    def __init__(
        self,
        core: Core,
        invite: RequestDraft,
        local_tag: str,
        flow: Flow,
        answered_tag: str,
        *,
        numbers: dict[str, int] | None = None,
    ) -> None:
        self._core = core
        self._invite = invite.without_content()
        self._local_tag = local_tag
        self._flow = flow
        self._answered_tag = answered_tag
        self._numbers = numbers
        self._refused_tags: set[str] | None = None

    def receive(self, response: Response, now: float) -> None:
        """Take a 2xx."""
        dialog = Dialog.of_response(self._invite, self._local_tag, response, self._flow)
        self.acknowledge(dialog)
        if response.to_tag != self._answered_tag:
            self._refuse(dialog, now)

    def acknowledge(self, dialog: Dialog) -> None:
        """Send the ACK of a 2xx."""
        if dialog.flow is not None:
            via = our_via(dialog.flow, self._core.transactions.new_branch())
            self._core.send(dialog.flow, dialog.ack(self._invite).encode(via))

    def _refuse(self, dialog: Dialog, now: float) -> None:
        if self._refused_tags is None:
            self._refused_tags = set()
        if dialog.remote_tag in self._refused_tags or dialog.flow is None:
            return
        self._refused_tags.add(dialog.remote_tag)
        if self._numbers is not None:
            dialog.local_sequence = self._numbers.get(dialog.remote_tag, dialog.local_sequence)
        self._core.transactions.request(
            dialog.draft("BYE", reason_headers(Cause.ANSWERED_ELSEWHERE)),
            dialog.flow,
            now,
            on_response=_ignore_response,
            on_timeout=_ignore_timeout,
        )


def _ignore_response(_response: Response, _now: float) -> None:
    """Nothing depends on it."""


def _ignore_timeout(_now: float) -> None:
    """Nothing depends on it."""
