"""Console states that are seldom: early media, very many calls, a look-up, systems elsewhere. Values."""

from __future__ import annotations

from dataclasses import replace

from app.state.completion import ColleaguesAsked
from app.state.destination import DestinationTyped
from app.state.in_use import ProfileInUse
from app.state.model import (
    Connection,
    ConnectionStatus,
    ConsoleState,
    RegistrationStatus,
    Selection,
    Softphone,
)
from app.state.store import reduce
from app.state.watched import HeadsetNames
from backend.contract.calls import CallAction, CallStatus
from tests.support.console_states import BUSY, IDLE, TRYING
from tests.support.console_values import SOUND, active, call, calls, held, ringing

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
FIFTY = replace(
    IDLE,
    calls=calls(
        *(ringing(f"r{each}", None, f"+4670174{each:04}", 70 - each) for each in range(12)),
        active("a1", "Nordisk Trä AB", "+46855123456", 754),
        *(held(f"h{each}", f"Caller {each}", f"+4685512{each:04}", 900 - 9 * each) for each in range(37)),
    ),
    selection=Selection(call_id="h30"),
)
"""As many as an attendant may have."""
LOOKING_UP = reduce(
    reduce(replace(IDLE, colleagues_cut=True), DestinationTyped("hol")), ColleaguesAsked("hol")
)
"""An organisation too large to be known whole: the backend is asked for more."""
ELSEWHERE = replace(
    BUSY, demo=False, profile=ProfileInUse("Reception", "p1", elsewhere=True), parked=(), returning=()
)
"""Calls of another telephone system."""
NOT_SET_UP = replace(
    ConsoleState(),
    connection=Connection(ConnectionStatus.NOT_SET_UP, ""),
    softphone=Softphone(RegistrationStatus.UNREGISTERED, "The softphone is not registered.", SOUND),
)
SLOW = replace(BUSY, connection=Connection(ConnectionStatus.UP, "", slow=True))
HEADSETS = replace(TRYING, headsets=HeadsetNames(("Jabra Evolve2 65",), ("Poly Blackwire 5220",)))
"""One headset's buttons are used, the other may not be opened."""
