"""The ids of all commands of the console."""

from __future__ import annotations

import enum


class CommandId(enum.StrEnum):
    """What a user can do. The value is stable: key maps and settings name it."""

    ANSWER = "call.answer"
    CALL = "call.call"
    TRANSFER_BLIND = "call.transfer-blind"
    TRANSFER_ATTENDED = "call.transfer-attended"
    SWAP = "call.swap"
    HOLD_RESUME = "call.hold-resume"
    HANG_UP = "call.hang-up"
    PARK = "call.park"
    RETRIEVE_PARKED = "call.retrieve-parked"
    MUTE = "call.mute"
    DTMF = "call.dtmf"
    CONFERENCE_ADD = "conference.add"
    CONFERENCE_REMOVE = "conference.remove"
    CONFERENCE_LEAVE = "conference.leave"
    RECORD_START = "recording.start"
    RECORD_STOP = "recording.stop"
    RECORD_SAVE = "recording.save"
    RECORD_DISCARD = "recording.discard"
    RECORD_PAUSE = "recording.pause"
    RECORD_RESUME = "recording.resume"
    PLAY_RECORDING = "recording.play"
    STOP_PLAYING = "recording.stop-playing"
    SELECT_NEXT_CALL = "select.next-call"
    SELECT_PREVIOUS_CALL = "select.previous-call"
    FOCUS_DIAL_BOX = "window.focus-dial-box"
    TOGGLE_THEME = "window.toggle-theme"
    PREFERENCES = "window.preferences"
    AUDIO_SETTINGS = "window.audio-settings"
    HELP = "window.help"
    ABOUT = "window.about"
    DEMO_INCOMING_CALL = "demo.incoming-call"
    SIGN_IN = "session.sign-in"
    SIGN_OUT = "session.sign-out"
    QUIT = "session.quit"
