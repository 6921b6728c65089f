"""Sending a request inside a dialog, and once more where a provider challenges it. Single thread, no I/O."""

from __future__ import annotations

from backend.telephony.embedded.sip.client_transactions import OnResponse, OnTimeout
from backend.telephony.embedded.sip.core import Core
from backend.telephony.embedded.sip.dialog import Dialog
from backend.telephony.embedded.sip.drafts import RequestDraft
from backend.telephony.embedded.sip.flow import Flow
from backend.telephony.embedded.sip.message import Response


def send_in(
    core: Core,
    dialog: Dialog,
    draft: RequestDraft,
    flow: Flow,
    now: float,
    *,
    on_response: OnResponse,
    on_timeout: OnTimeout,
) -> None:
    """Send a request other than INVITE; a challenge that can be answered is not told of."""

    def received(response: Response, at: float) -> None:
        again = dialog.answer_challenge(draft, response)
        if again is None:
            on_response(response, at)
        else:
            send_in(core, dialog, again, flow, at, on_response=on_response, on_timeout=on_timeout)

    core.transactions.request(draft, flow, now, on_response=received, on_timeout=on_timeout)
