"""Telling the parties of a call that it is recorded, where the organisation asks for it.

A spoken sentence when the recording begins or goes on after a pause, and again when somebody new comes to
hear the recorded conversation; a beep from time to time while it runs, not while it is paused. Both are
played to the bridge, so that everybody in it hears them.
"""

from __future__ import annotations

from backend.domain.calls.board import Board
from backend.domain.calls.model import Call, Conversation, Recording, Sound, SoundKind
from backend.ports.organisation import Directory
from backend.ports.telephony import Play

ANNOUNCEMENT = "sound:call-is-recorded"
BEEP = "tone:beep"


class Announcing:
    """Plays what is due; ``begun`` and ``resumed`` start the time to the next beep."""

    def __init__(self, board: Board, directory: Directory) -> None:
        self._board = board
        self._directory = directory

    def announce(self) -> None:
        """Tell those who have come to hear a recorded conversation by this transition."""
        board = self._board
        if not self._directory.organisation.settings.recording_announcement:
            return
        changed = [saved for saved in board.saved.values() if isinstance(saved, Call)]
        for conversation_id in dict.fromkeys(call.conversation_id for call in changed):
            conversation = board.conversations.get(conversation_id)
            if conversation is None:
                continue
            if self._runs_on(conversation):
                self._tell(conversation)
            elif conversation.told_of_recording:
                conversation.told_of_recording = []
                board.touch(conversation)

    def schedule_beep(self, recording: Recording) -> None:
        """Set the time of the next beep of a recording that has begun, goes on or has just beeped."""
        seconds = self._directory.organisation.settings.recording_beep_s
        recording.beep_at = self._board.now + seconds if seconds else None

    def beep(self, recording: Recording) -> None:
        """Play the beep that is due; once where two users record the same conversation."""
        board = self._board
        conversation = board.conversations.get(recording.conversation_id)
        if conversation is not None and self._runs_on(conversation) == recording.recording_id:
            self._play(conversation, BEEP)
        self.schedule_beep(recording)
        board.save_recording(recording)

    def _runs_on(self, conversation: Conversation) -> str | None:
        """Return the first recording of a conversation that runs now."""
        recordings = self._board.recordings
        running = (recordings.get(member.recording_id or "") for member in self._board.members(conversation))
        return next((each.recording_id for each in running if each is not None and not each.paused), None)

    def _tell(self, conversation: Conversation) -> None:
        board = self._board
        here = Sound(SoundKind.BRIDGE, conversation.conversation_id)
        hearing = [
            member.call_id
            for member in board.members(conversation)
            if (leg := board.leg_of(member)) is not None
            and leg.sound == here
            and leg.current == member.call_id
        ]
        if len(hearing) > 1 and not set(hearing) <= set(conversation.told_of_recording):
            conversation.told_of_recording = [*dict.fromkeys([*conversation.told_of_recording, *hearing])]
            board.touch(conversation)
            self._play(conversation, ANNOUNCEMENT)

    def _play(self, conversation: Conversation, media: str) -> None:
        playback_id = f"{conversation.conversation_id}:{self._board.settings.new_id()}"
        self._board.last_commands.append(Play(playback_id, conversation.conversation_id, [media]))
