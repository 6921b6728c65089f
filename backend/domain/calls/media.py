"""What each channel should hear, and the commands that get it there.

``desired`` is a pure function of the state; ``Reconciler`` compares it with what the engine was told.
"""

from __future__ import annotations

from backend.contract.calls import CallStatus
from backend.domain.calls.board import Board
from backend.domain.calls.intruders import audience_of, is_spoken_to
from backend.domain.calls.model import (
    ECHO,
    MUSIC,
    NOTHING,
    RINGBACK,
    Attempt,
    AttemptKind,
    Call,
    Conversation,
    Leg,
    LegState,
    MailboxStage,
    Place,
    Sound,
    SoundKind,
)
from backend.domain.calls.parties import sip_party
from backend.ports.telephony import (
    Answer,
    CreateBridge,
    DestroyBridge,
    Join,
    Leave,
    Mute,
    Play,
    ShowParty,
    Snoop,
    StartEcho,
    StartMusic,
    StopMusic,
    StopPlayback,
)


def desired(board: Board, leg: Leg) -> Sound:
    """Return what a leg's device should hear.

    Its farewell, if it has one. Nothing before it is UP, while it holds, or in the background. Music while
    parked or while all others hold. While it waits for a destination that rings: what that is heard to send
    before it answers, else ringback. Else the bridge.
    """
    if leg.farewell is not None:
        return Sound(SoundKind.PLAY, leg.farewell)
    if leg.early_at is not None and leg.ringing:
        return _of_early(board, leg)
    call = board.calls.get(leg.current or "")
    if call is None or not leg.hears or leg.held or call.status is not CallStatus.ACTIVE:
        return _waiting_outbound(board, leg, call)
    if call.intruded_call_id is not None:
        return _of_intrusion(board, call)
    conversation = board.conversations[call.conversation_id]
    if conversation.slot is not None:
        return MUSIC
    if conversation.service is not None:
        return _of_service(conversation, call)
    if conversation.attempt is not None:
        return _of_attempt(board, conversation, conversation.attempt)
    return _of_talk(board, conversation, call)


def _waiting_outbound(board: Board, leg: Leg, call: Call | None) -> Sound:
    """Return what a caller hears whose own device is UP, or hears already, while the destination rings."""
    if call is None or not leg.hears or leg.held or call.status is not CallStatus.RINGING or call.inbound:
        return NOTHING
    conversation = board.conversations[call.conversation_id]
    attempt = conversation.attempt
    return NOTHING if attempt is None else _of_attempt(board, conversation, attempt)


def _of_attempt(board: Board, conversation: Conversation, attempt: Attempt) -> Sound:
    """Return what those hear who wait."""
    if attempt.kind is AttemptKind.CAMP_ON:
        return MUSIC
    early = board.heard_early(conversation)
    if early is not None:
        return Sound(SoundKind.EARLY, early.leg_id)
    return RINGBACK if attempt.ringing else NOTHING


def _of_early(board: Board, leg: Leg) -> Sound:
    """Have a called device be heard before its answer, if it is the one."""
    conversation = board.conversations[board.calls[leg.ringing[0]].conversation_id]
    chosen = board.heard_early(conversation) is leg
    return Sound(SoundKind.EARLY, leg.leg_id) if chosen else NOTHING


def _of_service(conversation: Conversation, call: Call) -> Sound:
    mailbox = conversation.mailbox
    if mailbox is not None and mailbox.stage is MailboxStage.RECORDING:
        return Sound(SoundKind.BRIDGE, conversation.conversation_id)
    if mailbox is not None:
        return Sound(SoundKind.PLAY, "\n".join(mailbox.media))
    if conversation.service is Place.ECHO:
        return ECHO
    return Sound(SoundKind.PLAY, "digits:" + call.extension)


def _of_talk(board: Board, conversation: Conversation, call: Call) -> Sound:
    alone = True
    for member in board.members(conversation):
        if member is not call:
            alone = False
            if member.status is not CallStatus.HELD:
                return Sound(SoundKind.BRIDGE, conversation.conversation_id)
    if alone:
        return NOTHING
    spoken_to = is_spoken_to(board, call)
    return Sound(SoundKind.BRIDGE, conversation.conversation_id) if spoken_to else MUSIC


def _of_intrusion(board: Board, call: Call) -> Sound:
    """Return the bridge of the call intruded upon, while its user is there."""
    target = board.calls.get(call.intruded_call_id or "")
    leg = None if target is None else board.leg_of(target)
    if target is None or leg is None or leg.current != target.call_id:
        return NOTHING
    heard = desired(board, leg)
    if heard.kind is not SoundKind.BRIDGE:
        return NOTHING
    return Sound(SoundKind.BRIDGE, heard.of, audience_of(call), leg.leg_id, call.announced)


def _entry(sound: Sound, leg: Leg) -> Join | Snoop:
    if sound.audience is None:
        return Join(sound.of, leg.leg_id)
    return Snoop(sound.of, leg.leg_id, sound.audience, sound.target, sound.tone)


class Reconciler:
    """Turns the difference between what is heard and what should be into commands."""

    def __init__(self, board: Board) -> None:
        self._board = board

    def reconcile(self) -> None:
        """Bring all legs that may be affected to what they should hear."""
        board = self._board
        for leg in tuple(board.unheard.values()):
            if leg.leg_id in board.legs:
                self._reconcile_party(leg)
                if leg.leg_id in board.answering:
                    board.command(Answer(leg.leg_id))
                self._reconcile_sound(leg, desired(board, leg))
                self._reconcile_mute(leg)
                if leg.state is LegState.UP:
                    board.drop_early_bridge(leg)
        board.unheard.clear()

    def ensure_bridge(self, conversation: Conversation) -> None:
        """Make a conversation's bridge where it has none yet."""
        if not conversation.bridged:
            conversation.bridged = True
            self._board.command(CreateBridge(conversation.conversation_id))
            self._board.touch(conversation)

    def drop_bridge(self, conversation: Conversation) -> None:
        """Remove a conversation's bridge, after everything else."""
        if conversation.bridged:
            conversation.bridged = False
            self._board.last_commands.append(DestroyBridge(conversation.conversation_id))

    def _reconcile_mute(self, leg: Leg) -> None:
        """Whom a caller hears early must not hear the caller: nobody talks before somebody pays."""
        call = self._board.calls.get(leg.current or "")
        muted = call is not None and (
            (call.is_muted and leg.state is LegState.UP) or leg.sound.kind is SoundKind.EARLY
        )
        if muted != leg.muted:
            leg.muted = muted
            self._board.command(Mute(leg.leg_id, muted))
            self._board.touch_leg(leg)

    def _reconcile_party(self, leg: Leg) -> None:
        """Have those who watch a device see who it talks to, after a transfer too, and its own display.

        It is said before the answer, which tells a phone that calls who has answered. A softphone of ours
        shows what the call state says, and is sent no SIP message whatever its user switches to.
        """
        call = self._board.calls.get(leg.current or next(iter(leg.ringing), ""))
        if call is None or leg.trunk_id is not None:
            return
        if call.remote != leg.shown:
            leg.shown = call.remote
            self._board.command(ShowParty(leg.leg_id, sip_party(call.remote), to_device=not leg.shared))
            self._board.touch_leg(leg)

    def _reconcile_sound(self, leg: Leg, sound: Sound) -> None:
        if sound == leg.sound:
            return
        self._end_sound(leg, sound)
        leg.sound = sound
        match sound.kind:
            case SoundKind.BRIDGE:
                self.ensure_bridge(self._board.conversations[sound.of])
                self._board.command(_entry(sound, leg))
            case SoundKind.EARLY:
                self._join_early(leg, self._board.legs[sound.of])
            case SoundKind.MUSIC:
                self._board.command(StartMusic(leg.leg_id))
            case SoundKind.ECHO:
                self._board.command(StartEcho(leg.leg_id))
            case SoundKind.PLAY:
                leg.playback = f"{leg.leg_id}:{self._board.settings.new_id()}"
                self._board.command(Play(leg.playback, leg.leg_id, sound.of.split("\n")))
            case SoundKind.NOTHING:
                pass
        self._board.touch_leg(leg)

    def _join_early(self, leg: Leg, heard: Leg) -> None:
        if not heard.early_bridged:
            heard.early_bridged = True
            self._board.command(CreateBridge(heard.early_bridge))
            self._board.touch_leg(heard)
        self._board.command(Join(heard.early_bridge, leg.leg_id))

    def _end_sound(self, leg: Leg, following: Sound) -> None:
        """End what was heard; a join ends it by itself."""
        playback, leg.playback = leg.playback, None
        if following.kind in (SoundKind.BRIDGE, SoundKind.EARLY):
            return
        match leg.sound.kind:
            case SoundKind.BRIDGE | SoundKind.EARLY:
                self._board.command(Leave(leg.leg_id))
            case SoundKind.ECHO:
                self._end_echo(leg)
            case SoundKind.MUSIC:
                self._board.command(StopMusic(leg.leg_id))
            case SoundKind.PLAY if playback is not None:
                self._board.command(StopPlayback(playback))
            case _:
                pass

    def _end_echo(self, leg: Leg) -> None:
        """Have a channel join a bridge for a moment: nothing else ends its echo."""
        bridge_id = f"{leg.leg_id}:quiet"
        for command in (
            CreateBridge(bridge_id),
            Join(bridge_id, leg.leg_id),
            Leave(leg.leg_id),
            DestroyBridge(bridge_id),
        ):
            self._board.command(command)
