"""Console states that are seldom: early media, very many calls, a look-up, systems elsewhere. Values."""

from __future__ import annotations

from dataclasses import replace

from backend.contract.calls import CallAction, CallStatus
from tests.support.console_states import IDLE
from tests.support.console_values import call, calls

HEARD_EARLY = replace(
    IDLE,
    calls=calls(
        replace(
            call(
                "o1",
                "Kundtjänst Elbolaget",
                "+46771112233",
                CallStatus.RINGING,
                [CallAction.HANG_UP],
                inbound=False,
            ),
            heard_early=True,
        )
    ),
)
"""Called by Alice; an announcement of the provider is heard."""
