"""The rows of the command table on recordings and their playback. Pure data."""

from __future__ import annotations

from app.commands import planners
from app.commands.command import Category, Command
from app.commands.ids import CommandId
from app.language import mark
from backend.contract.calls import CallAction

_NO_CALL = mark("No call allows that now.")

RECORDINGS: tuple[Command, ...] = (
    Command(
        CommandId.RECORD_START,
        mark("Start recording"),
        Category.RECORDING,
        ("Ctrl+R",),
        "record",
        mark("Record the call from now on."),
        planners.recording(CallAction.START_REC, "start"),
        _NO_CALL,
    ),
    Command(
        CommandId.RECORD_STOP,
        mark("Stop recording"),
        Category.RECORDING,
        ("Ctrl+Shift+R",),
        "record-stop",
        mark("Stop the recording and keep it."),
        planners.recording(CallAction.STOP_REC, "stop"),
        _NO_CALL,
    ),
    Command(
        CommandId.RECORD_PAUSE,
        mark("Pause recording"),
        Category.RECORDING,
        ("Ctrl+P",),
        "record-pause",
        mark("Leave out of the recording what is said from now on."),
        planners.recording(CallAction.PAUSE_REC, "pause"),
        _NO_CALL,
    ),
    Command(
        CommandId.RECORD_RESUME,
        mark("Resume recording"),
        Category.RECORDING,
        ("Ctrl+Shift+P",),
        "record-resume",
        mark("Go on with the paused recording."),
        planners.recording(CallAction.RESUME_REC, "resume"),
        _NO_CALL,
    ),
    Command(
        CommandId.RECORD_SAVE,
        mark("Save recording"),
        Category.RECORDING,
        ("Ctrl+S",),
        "record-save",
        mark("Keep the recording of the whole call."),
        planners.recording(CallAction.SAVE_REC, "save"),
        _NO_CALL,
    ),
    Command(
        CommandId.RECORD_DISCARD,
        mark("Discard recording"),
        Category.RECORDING,
        ("Ctrl+Shift+S",),
        "record-discard",
        mark("Throw the recording of the call away."),
        planners.recording(CallAction.DISCARD_REC, "discard"),
        _NO_CALL,
    ),
    Command(
        CommandId.PLAY_RECORDING,
        mark("Play recording"),
        Category.RECORDING,
        ("Ctrl+Space",),
        "play",
        mark("Play the selected recording, or the newest."),
        planners.play_recording,
        mark("There is no recording to play."),
    ),
    Command(
        CommandId.STOP_PLAYING,
        mark("Stop playing"),
        Category.RECORDING,
        ("Ctrl+Shift+Space",),
        "stop",
        mark("End the playback."),
        planners.stop_playing,
        mark("Nothing is played."),
    ),
)
