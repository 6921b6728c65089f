"""Where the console stands with its backend. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.language import tr
from app.state.action import Action, SignedOut, StreamReceived
from app.state.model import Connection, ConnectionStatus
from backend.contract.stream import SnapshotEvent


@dataclass(frozen=True, slots=True)
class BackendConnecting(Action):
    """The first connection is on its way; ``sentence`` says how far."""

    sentence: str


@dataclass(frozen=True, slots=True)
class NotSetUp(Action):
    """There is nothing to connect to; ``sentence`` says how that is changed."""

    sentence: str


@dataclass(frozen=True, slots=True)
class BackendLost(Action):
    """The backend was lost, or refuses; ``sentence`` says why and what happens next."""

    sentence: str


@dataclass(frozen=True, slots=True)
class BackendResumed(Action):
    """The event stream goes on where it was cut."""


@dataclass(frozen=True, slots=True)
class BackendSlow(Action):
    """The backend has not answered for a while, though the connection stands."""


@dataclass(frozen=True, slots=True)
class BackendAnswered(Action):
    """The backend answers again."""


def reduce(connection: Connection, action: Action) -> Connection:
    """The connection after an action."""
    match action:
        case BackendConnecting(sentence=sentence):
            return Connection(ConnectionStatus.CONNECTING, sentence)
        case NotSetUp(sentence=sentence):
            return Connection(ConnectionStatus.NOT_SET_UP, sentence)
        case BackendLost(sentence=sentence):
            return Connection(ConnectionStatus.LOST, sentence)
        case BackendResumed() | StreamReceived(event=SnapshotEvent()):
            return Connection(ConnectionStatus.UP, "")
        case BackendSlow() if connection.status is ConnectionStatus.UP:
            return replace(connection, slow=True)
        case BackendAnswered() | StreamReceived() if connection.slow:
            return replace(connection, slow=False)
        case SignedOut():
            return Connection(ConnectionStatus.SIGNED_OUT, tr("Signed out."))
    return connection
