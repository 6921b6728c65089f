"""The rows of the command table on recordings and their playback. Pure data."""

from __future__ import annotations

from app.commands import planners
from app.commands.command import Category, Command
from app.commands.ids import CommandId
from backend.contract.calls import CallAction

_NO_CALL = "No call allows that now."

RECORDINGS: tuple[Command, ...] = (
    Command(
        CommandId.RECORD_START,
        "Start recording",
        Category.RECORDING,
        ("Ctrl+R",),
        "record",
        "Record the call from now on.",
        planners.recording(CallAction.START_REC, "start"),
        _NO_CALL,
    ),
    Command(
        CommandId.RECORD_STOP,
        "Stop recording",
        Category.RECORDING,
        ("Ctrl+Shift+R",),
        "record-stop",
        "Stop the recording and keep it.",
        planners.recording(CallAction.STOP_REC, "stop"),
        _NO_CALL,
    ),
    Command(
        CommandId.RECORD_PAUSE,
        "Pause recording",
        Category.RECORDING,
        ("Ctrl+P",),
        "record-pause",
        "Leave out of the recording what is said from now on.",
        planners.recording(CallAction.PAUSE_REC, "pause"),
        _NO_CALL,
    ),
    Command(
        CommandId.RECORD_RESUME,
        "Resume recording",
        Category.RECORDING,
        ("Ctrl+Shift+P",),
        "record-resume",
        "Go on with the paused recording.",
        planners.recording(CallAction.RESUME_REC, "resume"),
        _NO_CALL,
    ),
    Command(
        CommandId.RECORD_SAVE,
        "Save recording",
        Category.RECORDING,
        ("Ctrl+S",),
        "record-save",
        "Keep the recording of the whole call.",
        planners.recording(CallAction.SAVE_REC, "save"),
        _NO_CALL,
    ),
    Command(
        CommandId.RECORD_DISCARD,
        "Discard recording",
        Category.RECORDING,
        ("Ctrl+Shift+S",),
        "record-discard",
        "Throw the recording of the call away.",
        planners.recording(CallAction.DISCARD_REC, "discard"),
        _NO_CALL,
    ),
    Command(
        CommandId.PLAY_RECORDING,
        "Play recording",
        Category.RECORDING,
        ("Ctrl+Space",),
        "play",
        "Play the selected recording, or the newest.",
        planners.play_recording,
        "There is no recording to play.",
    ),
    Command(
        CommandId.STOP_PLAYING,
        "Stop playing",
        Category.RECORDING,
        ("Ctrl+Shift+Space",),
        "stop",
        "End the playback.",
        planners.stop_playing,
        "Nothing is played.",
    ),
)
