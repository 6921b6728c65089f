"""What a command comes to: one plan, chosen from the state by a pure planner, carried out by the dispatcher.

A planner that returns None says that its command is not possible now, so the same rule greys out the button
and decides what the key does. Pure.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypedDict

from app.client.requests import UserRequest
from app.softphone import protocol
from app.state.model import ConsoleState, Selection
from backend.contract.calls import MakeCallType


@dataclass(frozen=True, slots=True)
class Arguments:
    """What a caller may say beside the command; what it leaves out comes from the state."""

    call_id: str | None = None
    target_call_id: str | None = None
    participant_id: str | None = None
    destination: str | None = None
    digits: str | None = None
    slot: str | None = None
    transfer_id: str | None = None
    item_id: int | None = None
    text: str | None = None
    tone: str | None = None


class Given(TypedDict, total=False):
    """The fields of ``Arguments`` as keywords of ``dispatch``."""

    call_id: str | None
    target_call_id: str | None
    participant_id: str | None
    destination: str | None
    digits: str | None
    slot: str | None
    transfer_id: str | None
    item_id: int | None
    text: str | None
    tone: str | None


@dataclass(frozen=True, slots=True)
class Ask:
    """One request to the backend, about these calls.

    ``dials``: it uses the dial box up. ``consults`` names the call that a consultation is for. ``queued``: it
    may wait behind another request on the same call (digits) instead of being refused. ``then`` is what
    follows when it has succeeded. ``listens``: the call that it begins is in that of somebody else.
    ``blocks``: others about the same calls are refused until it is done; else they come after it.
    """

    request: UserRequest
    call_ids: frozenset[str] = frozenset()
    dials: bool = False
    consults: str | None = None
    queued: bool = False
    then: UserRequest | None = None
    listens: MakeCallType | None = None
    blocks: bool = True


@dataclass(frozen=True, slots=True)
class Tell:
    """One message to the softphone."""

    message: protocol.Command


@dataclass(frozen=True, slots=True)
class Select:
    """A new selection; no one else is asked."""

    selection: Selection


@dataclass(frozen=True, slots=True)
class PlayItem:
    """Fetch the audio of a recording and play it."""

    item_id: int


@dataclass(frozen=True, slots=True)
class InWindow:
    """The window does it by itself (a dialog, the focus)."""


@dataclass(frozen=True, slots=True)
class InSession:
    """The program does it (sign in and out, quit, the demo's second phone)."""


Plan = Ask | Tell | Select | PlayItem | InWindow | InSession
Planner = Callable[[ConsoleState, Arguments], Plan | None]
