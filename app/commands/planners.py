"""The planners of all commands: from the state to one plan, or None. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from app.client import requests
from app.client.requests import UserRequest
from app.commands import targets
from app.commands.numbers import to_uri
from app.commands.plan import Arguments, Ask, InSession, InWindow, Plan, Planner, PlayItem, Select, Tell
from app.commands.ringing import tone_file
from app.softphone import protocol
from app.softphone.audio.messages import TryMicrophone
from app.state.model import (
    AudioStatus,
    Call,
    CallKind,
    ConnectionStatus,
    ConsoleState,
    RegistrationStatus,
    own_device,
)
from backend.contract.calls import CallAction, CallStatus, TransferType
from backend.contract.stream import EngineStatus

TEST_SOUND = Path(__file__).parents[2] / "resources" / "sounds" / "your-number-is.wav"

SLOT = re.compile(r"[0-9]{2,6}\Z")


def reachable(state: ConsoleState) -> bool:
    """Whether calls can be changed at all."""
    return state.connection.status is ConnectionStatus.UP and state.engine is EngineStatus.UP


def _destination(state: ConsoleState, arguments: Arguments) -> str | None:
    chosen = state.completion.chosen
    if arguments.destination is None and chosen is not None:
        return f"tel:{chosen.number}"
    text = arguments.destination if arguments.destination is not None else state.destination
    domain = state.user.domain if state.user else ""
    return to_uri(text, domain)


def _in_view(state: ConsoleState, arguments: Arguments, *calls: Call) -> bool:
    """Whether the user sees one of the calls as the one in hand, or has named one."""
    return bool(arguments.call_id or arguments.target_call_id) or targets.focus(state) in calls


def _ask(request: UserRequest, *call_ids: str, dials: bool = False) -> Ask:
    return Ask(request, frozenset(call_ids), dials)


def answer(state: ConsoleState, arguments: Arguments) -> Plan | None:
    """Answer on this console's softphone, or else on the first device that rings."""
    call = targets.target_among(state, CallKind.INCOMING, [CallAction.ANSWER], arguments.call_id)
    if call is None or not reachable(state):
        return None
    action = call.action(CallAction.ANSWER)
    devices = (action.device_ids if action else None) or []
    device_id = state.device_id if state.device_id in devices or not devices else devices[0]
    return _ask(requests.answer_call(call.call_id, device_id), call.call_id) if device_id else None


def call(state: ConsoleState, arguments: Arguments) -> Plan | None:
    """Call the destination from this console's softphone."""
    return _call(state, arguments, None)


def _call(state: ConsoleState, arguments: Arguments, origin: Call | None) -> Ask | None:
    """Call the destination, on behalf of another call where there is one: it will be gone back to."""
    destination = _destination(state, arguments)
    registered = state.softphone.registration is RegistrationStatus.REGISTERED
    if destination is None or not registered or not reachable(state):
        return None
    request = requests.make_call(state.device_id, destination)
    if origin is None:
        return _ask(request, dials=True)
    return Ask(request, frozenset([origin.call_id]), dials=True, consults=origin.call_id)


def transfer(kind: TransferType) -> Planner:
    """Make the planner that transfers to the destination, in one of the ways, and lets go."""

    def plan(state: ConsoleState, arguments: Arguments) -> Plan | None:
        destination = _destination(state, arguments)
        chosen = targets.target(state, [CallAction.TRANSFER], arguments.call_id)
        if kind is not TransferType.BASIC and state.profile.elsewhere:
            return None
        if destination is None or chosen is None or not reachable(state):
            return None
        request = requests.transfer_call(chosen.call_id, destination, chosen.state.state_token, kind)
        return _ask(request, chosen.call_id, dials=True)

    return plan


def fetch_back(state: ConsoleState, arguments: Arguments) -> Plan | None:
    """Fetch back the chosen caller who waits for a busy colleague, else the one transferred last."""
    waiting = [
        each for each in state.returning if each.camp_on and arguments.transfer_id in (None, each.transfer_id)
    ]
    if not waiting or not reachable(state):
        return None
    return _ask(requests.cancel_transfer(max(waiting, key=lambda each: each.since).transfer_id))


def transfer_attended(state: ConsoleState, arguments: Arguments) -> Plan | None:
    """With a destination: ask there first (a consultation call). Without: connect the two calls in hand."""
    if not reachable(state):
        return None
    return _consult(state, arguments) or _complete(state, arguments)


def _consult(state: ConsoleState, arguments: Arguments) -> Plan | None:
    if arguments.target_call_id is not None:
        return None
    held = targets.target(state, [CallAction.TRANSFER_TO_CALL, CallAction.TRANSFER], arguments.call_id)
    if held is not None and held.kind is CallKind.HELD and not state.calls.current:
        return _call(state, arguments, held)
    destination = _destination(state, arguments)
    chosen = targets.target(state, [CallAction.CONSULT], arguments.call_id)
    if destination is None or chosen is None:
        return None
    request = requests.make_consultation_call(chosen.call_id, destination)
    return Ask(request, frozenset([chosen.call_id]), dials=True, consults=chosen.call_id)


def _complete(state: ConsoleState, arguments: Arguments) -> Plan | None:
    """The consultation call is the target; the call that goes is the selected held one, else its origin."""
    consult = targets.named(state, arguments.target_call_id) or next(
        iter(state.calls.of(CallKind.CURRENT)), None
    )
    if consult is None:
        return None
    origin = targets.other(state, consult, [CallKind.HELD], arguments.call_id or _origin_id(state, consult))
    wait = consult.state.status is not CallStatus.ACTIVE
    if origin is None or not origin.allows(CallAction.TRANSFER_TO_CALL):
        return None
    if not _in_view(state, arguments, origin, consult):
        return None
    if not wait and not consult.allows(CallAction.TRANSFER_TO_CALL):
        return None
    request = requests.transfer_to_call(origin.call_id, consult.call_id, wait_for_answer=wait)
    return _ask(request, origin.call_id, consult.call_id)


def _origin_id(state: ConsoleState, consult: Call) -> str | None:
    """The call that the consultation is for, unless the user has chosen a held one.

    It may be over: no other that is on hold takes its place, or the wrong two would be connected.
    """
    if state.selection.call_id in state.calls.held:
        return None
    return state.calls.consultations.get(consult.call_id)


def hold_resume(state: ConsoleState, arguments: Arguments) -> Plan | None:
    """Hold what is active; resume what is held, and hold the active call for it."""
    chosen = targets.target(state, [CallAction.HOLD, CallAction.RESUME], arguments.call_id)
    if chosen is None or not reachable(state):
        return None
    if chosen.allows(CallAction.HOLD):
        return _ask(requests.hold_call(chosen.call_id), chosen.call_id)
    return _ask(requests.resume_call(chosen.call_id), chosen.call_id)


def swap(state: ConsoleState, arguments: Arguments) -> Plan | None:
    """Hold the active call and fetch back a held one."""
    active = targets.target_among(state, CallKind.CURRENT, [CallAction.ALTERNATE], arguments.call_id)
    if active is None or not reachable(state):
        return None
    held = targets.other(state, active, [CallKind.HELD], arguments.target_call_id)
    if held is None or not _in_view(state, arguments, active, held):
        return None
    return _ask(requests.alternate_calls(active.call_id, held.call_id), active.call_id, held.call_id)


def hang_up(state: ConsoleState, arguments: Arguments) -> Plan | None:
    """End the call in hand, cancel the outgoing one, or turn away the incoming one.

    Whoever ends a consultation call goes back to the call it was made for.
    """
    chosen = targets.target(state, [CallAction.HANG_UP], arguments.call_id)
    if chosen is None or not reachable(state):
        return None
    request = requests.hang_up_call(chosen.call_id)
    return Ask(request, frozenset([chosen.call_id]), then=_way_back(state, chosen))


def _way_back(state: ConsoleState, consult: Call) -> UserRequest | None:
    origin = targets.named(state, state.calls.consultations.get(consult.call_id))
    if origin is None or consult.kind is not CallKind.CURRENT or origin.kind is not CallKind.HELD:
        return None  # RESUME itself is allowed once the consultation call is gone
    return requests.resume_call(origin.call_id)


def park(state: ConsoleState, arguments: Arguments) -> Plan | None:
    """Park the call in the slot in the dial box, else in the lowest free one."""
    chosen = targets.target(state, [CallAction.PARK], arguments.call_id)
    if chosen is None or not reachable(state):
        return None
    typed = "" if arguments.slot is not None else _slot_typed(state)
    request = requests.park_call(chosen.call_id, arguments.slot or typed)
    return _ask(request, chosen.call_id, dials=bool(typed))


def _slot_typed(state: ConsoleState) -> str:
    """A number in the dial box that is nobody's known to the console."""
    typed = state.destination.strip()
    known = any(each.number == typed for each in state.completion.suggestions)
    return typed if SLOT.match(typed) and not known else ""


def retrieve_parked(state: ConsoleState, arguments: Arguments) -> Plan | None:
    """Fetch the chosen parked call, else the one parked longest, by calling its slot."""
    slot = arguments.slot or state.selection.parked_slot
    if slot is None and state.parked:
        slot = min(state.parked, key=lambda parked: parked.parked_at).slot
    if slot is None or not any(parked.slot == slot for parked in state.parked):
        return None
    plan = call(state, Arguments(destination=slot))
    return replace(plan, dials=False) if isinstance(plan, Ask) else None


def mute(state: ConsoleState, arguments: Arguments) -> Plan | None:
    """Mute, or lift the mute."""
    actions = [CallAction.MUTE, CallAction.UNMUTE]
    chosen = targets.target_among(state, CallKind.CURRENT, actions, arguments.call_id)
    if chosen is None or not reachable(state):
        return None
    build = requests.mute_call if chosen.allows(CallAction.MUTE) else requests.unmute_call
    return _ask(build(chosen.call_id), chosen.call_id)


def dtmf(state: ConsoleState, arguments: Arguments) -> Plan | None:
    """Send digits."""
    chosen = targets.target_among(state, CallKind.CURRENT, [CallAction.DTMF], arguments.call_id)
    if chosen is None or not arguments.digits or not reachable(state):
        return None
    request = requests.send_dtmf(chosen.call_id, arguments.digits)
    return Ask(request, frozenset([chosen.call_id]), queued=True)


def conference_invite(state: ConsoleState, arguments: Arguments) -> Plan | None:
    """Call somebody for the conference in hand, which is held meanwhile."""
    actions = [CallAction.CONSULT, CallAction.ADD_TO_CONFERENCE, CallAction.RESUME]
    conference = targets.target(state, actions, arguments.call_id)
    if conference is None or not conference.state.conference:
        return None
    destination = _destination(state, arguments)
    if destination is None or not conference.allows(CallAction.CONSULT):
        return _call(state, arguments, conference)
    if not reachable(state):
        return None
    request = requests.make_consultation_call(conference.call_id, destination)
    return Ask(request, frozenset([conference.call_id]), dials=True, consults=conference.call_id)


def conference_add(state: ConsoleState, arguments: Arguments) -> Plan | None:
    """Bring a held call into the conversation in hand."""
    action = [CallAction.ADD_TO_CONFERENCE]
    base = targets.target_among(state, CallKind.CURRENT, action, arguments.call_id)
    if base is None or not reachable(state):
        return None
    added_id = arguments.target_call_id or _origin_id(state, base)
    added = targets.other(state, base, [CallKind.HELD, CallKind.CURRENT], added_id)
    if added is None or not added.allows(CallAction.ADD_TO_CONFERENCE):
        return None
    if not _in_view(state, arguments, base, added):
        return None
    request = requests.add_call_to_conference(base.call_id, added.call_id)
    return _ask(request, base.call_id, added.call_id)


def conference_remove(state: ConsoleState, arguments: Arguments) -> Plan | None:
    """Drop the chosen participant."""
    conference = targets.target(state, [CallAction.REMOVE_PARTICIPANT], arguments.call_id)
    participant_id = arguments.participant_id or state.selection.participant_id
    if conference is None or not reachable(state):
        return None
    if not any(participant.id == participant_id for participant in conference.participants):
        return None
    request = requests.remove_conference_participant(conference.call_id, participant_id or "")
    return _ask(request, conference.call_id)


def on_call(action: CallAction, build: Callable[[str], UserRequest]) -> Planner:
    """Make the planner of a command that is one request on one call."""

    def plan(state: ConsoleState, arguments: Arguments) -> Plan | None:
        chosen = targets.target(state, [action], arguments.call_id)
        if chosen is None or not reachable(state):
            return None
        return _ask(build(chosen.call_id), chosen.call_id)

    return plan


def recording(action: CallAction, verb: str) -> Planner:
    """Make the planner of a recording command."""
    return on_call(action, lambda call_id: requests.recording(verb, call_id))


def play_recording(state: ConsoleState, arguments: Arguments) -> Plan | None:
    """Play the chosen recording or message, else the newest."""
    recordings = [item for item in state.log if item.has_audio]
    item_id = arguments.item_id if arguments.item_id is not None else state.selection.log_item_id
    if item_id is None and recordings:
        item_id = recordings[0].item_id
    chosen = any(item.item_id == item_id for item in recordings)
    stopped = state.softphone.registration is RegistrationStatus.STOPPED
    if item_id is None or not chosen or stopped or state.connection.status is not ConnectionStatus.UP:
        return None
    return PlayItem(item_id)


def stop_playing(state: ConsoleState, _: Arguments) -> Plan | None:
    """End the playback."""
    return Tell(protocol.StopPlaying()) if state.playback is not None else None


def try_speaker(state: ConsoleState, _: Arguments) -> Plan | None:
    """Play a sound on the speaker, where there is one."""
    ready = state.softphone.audio.status is AudioStatus.READY
    return Tell(protocol.PlayFile(str(TEST_SOUND))) if ready else None


def try_microphone(state: ConsoleState, _: Arguments) -> Plan | None:
    """Record and play back some seconds, while no call needs the microphone."""
    ready = state.softphone.audio.status is AudioStatus.READY
    return Tell(TryMicrophone()) if ready and not state.calls.current else None


def try_ringer(state: ConsoleState, arguments: Arguments) -> Plan | None:
    """Ring on the ringer, where there is one and it does not ring already."""
    ready = state.softphone.audio.status is AudioStatus.READY
    tone = tone_file(arguments.tone) if arguments.tone else ""
    return Tell(protocol.SetRinging(True, tone)) if ready and not state.calls.incoming else None


def end_ringer_trial(state: ConsoleState, _: Arguments) -> Plan | None:
    """Ring no more, unless a call has come in meanwhile."""
    return Tell(protocol.SetRinging(False)) if not state.calls.incoming else None


def select_by(step: int) -> Planner:
    """Make the planner that moves the selection through all calls, as the lists show them."""

    def plan(state: ConsoleState, _: Arguments) -> Plan | None:
        calls = state.calls
        ids = [*calls.incoming, *calls.current, *calls.held]
        if not ids:
            return None
        in_hand = targets.focus(state)
        start = ids.index(in_hand.call_id) if in_hand is not None else 0
        return Select(replace(state.selection, call_id=ids[(start + step) % len(ids)], participant_id=None))

    return plan


def in_window(_: ConsoleState, __: Arguments) -> Plan | None:
    """Plan a command that the window carries out, at any time."""
    return InWindow()


def in_session(_: ConsoleState, __: Arguments) -> Plan | None:
    """Plan a command that the program carries out, at any time."""
    return InSession()


def demo_call(state: ConsoleState, _: Arguments) -> Plan | None:
    """Place the demo's incoming call: in the demo, once the softphone can be called."""
    registered = state.softphone.registration is RegistrationStatus.REGISTERED
    return InSession() if state.demo and registered and reachable(state) else None


def do_not_disturb(state: ConsoleState, _: Arguments) -> Plan | None:
    """Keep new calls from this console's softphone, or let them ring again."""
    device = own_device(state)
    if device is None or state.connection.status is not ConnectionStatus.UP:
        return None
    return _ask(requests.set_do_not_disturb(device.device_id, wanted=not device.do_not_disturb))


def sign_in(state: ConsoleState, _: Arguments) -> Plan | None:
    """Sign in, where nobody is."""
    return InSession() if state.connection.status is ConnectionStatus.SIGNED_OUT else None


def sign_out(state: ConsoleState, _: Arguments) -> Plan | None:
    """Sign out who is signed in; with another telephone system nobody is."""
    return InSession() if state.user is not None and not state.profile.elsewhere else None
