"""The telephony engine port: channels and bridges, in the vocabulary of Asterisk's ARI.

A *channel* is one leg to a device. A *bridge* mixes the channels that joined it. Outside a bridge a channel
hears music, a playback (tones, sounds, spoken digits), its own echo, or nothing.

The caller chooses all ids. Commands go out in a ``Batch`` that the engine applies in order and as a whole or
not at all; a command on something that has gone meanwhile is skipped without error, since its end is already
on its way as an event. ``Remember`` keeps the caller's own state beside the calls that it is about, so that a
caller that died can go on: it attaches, gets a ``Snapshot`` with what it had remembered and then every event
after the last one that it acknowledged.
"""

from __future__ import annotations

from backend.ports.telephony.commands import (
    Answer,
    AnyCommand,
    Batch,
    Command,
    CreateBridge,
    DestroyBridge,
    Forget,
    HangUp,
    Join,
    Leave,
    Mute,
    Originate,
    PauseRecording,
    Play,
    Remember,
    ResumeRecording,
    Ring,
    SendDtmf,
    SetAccounts,
    Snoop,
    StartEcho,
    StartMusic,
    StartRecording,
    StopMusic,
    StopPlayback,
    StopRecording,
    TransferProgress,
)
from backend.ports.telephony.engine import (
    ChannelInfo,
    EngineLostError,
    Snapshot,
    TelephonyEngine,
)
from backend.ports.telephony.events import (
    AnyEvent,
    ChannelAnswered,
    ChannelDestroyed,
    ChannelHeld,
    ChannelOffered,
    ChannelRinging,
    ChannelUnheld,
    DtmfReceived,
    Event,
    NumberedEvent,
    PlaybackFinished,
    RecordingFinished,
    RegistrationChanged,
    TransferRequested,
)
from backend.ports.telephony.vocabulary import (
    Account,
    Audience,
    Binding,
    Cause,
    ChannelState,
    Party,
)

__all__ = [
    "Account",
    "Answer",
    "AnyCommand",
    "AnyEvent",
    "Audience",
    "Batch",
    "Binding",
    "Cause",
    "ChannelAnswered",
    "ChannelDestroyed",
    "ChannelHeld",
    "ChannelInfo",
    "ChannelOffered",
    "ChannelRinging",
    "ChannelState",
    "ChannelUnheld",
    "Command",
    "CreateBridge",
    "DestroyBridge",
    "DtmfReceived",
    "EngineLostError",
    "Event",
    "Forget",
    "HangUp",
    "Join",
    "Leave",
    "Mute",
    "NumberedEvent",
    "Originate",
    "Party",
    "PauseRecording",
    "Play",
    "PlaybackFinished",
    "RecordingFinished",
    "RegistrationChanged",
    "Remember",
    "ResumeRecording",
    "Ring",
    "SendDtmf",
    "SetAccounts",
    "Snapshot",
    "Snoop",
    "StartEcho",
    "StartMusic",
    "StartRecording",
    "StopMusic",
    "StopPlayback",
    "StopRecording",
    "TelephonyEngine",
    "TransferProgress",
    "TransferRequested",
]
