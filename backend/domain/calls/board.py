"""All calls, legs, conversations and recordings, by id, and what the present transition has changed.

Runs on the event loop, without locks: one transition (an operation, an engine event, a timer) runs from its
first change to its commit without a break. Whoever changes an object says so here; ``settling`` draws the
consequences and ``commit`` sends them out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import msgspec

from backend.bus.events import CallEnded, Record
from backend.contract.calls import CallEvent, CallStatus
from backend.domain.calls.model import (
    AttemptKind,
    Call,
    Conversation,
    Leg,
    LegState,
    Recording,
    SoundKind,
    UserKey,
)
from backend.domain.calls.sentences import Description, reasons_of, text_of
from backend.ports.organisation import OrganisationSettings
from backend.ports.telephony import AnyCommand, Cause, DestroyBridge, HangUp


class CallSettings(msgspec.Struct, frozen=True):
    """What is fixed for the life of the process; ``new_id`` and ``new_token`` are sources of chance."""

    recordings: Path
    new_id: Callable[[], str]
    new_token: Callable[[], int]
    device_answer_s: float = 30.0
    patience_s: float = 4.0
    farewell_s: float = 3.0
    max_message_s: float = 180.0
    max_silence_s: float = 8.0
    announcement_s: float = 10.0
    max_calls_per_user: int = 64
    max_conference: int = 32


class Board:
    """The state of call control and the marks of one transition. ``decided`` is what holds for new calls."""

    def __init__(self, settings: CallSettings, decided: Callable[[], OrganisationSettings]) -> None:
        self.settings = settings
        self.decided = decided
        self.now = 0.0
        self.calls: dict[str, Call] = {}
        self.legs: dict[str, Leg] = {}
        self.conversations: dict[str, Conversation] = {}
        self.recordings: dict[str, Recording] = {}
        self.calls_of_user: dict[UserKey, dict[str, Call]] = {}
        self.intruders: dict[str, Call] = {}
        self.shared_legs: dict[tuple[str, str], Leg] = {}
        self.slots: dict[str, Conversation] = {}
        self.transfers: dict[str, Conversation] = {}
        self.records: dict[str, Record] = {}
        self.speaking: dict[str, frozenset[str]] = {}
        self.heard_anew: dict[str, None] = {}
        self.commands: list[AnyCommand] = []
        self.last_commands: list[AnyCommand] = []
        self.saved: dict[str, Call | Leg | Conversation | Recording | None] = {}
        self.shown: dict[str, Call] = {}
        self.ended: list[Call] = []
        self.new_records: list[Record] = []
        self.users: dict[UserKey, None] = {}
        self.extensions: dict[str, None] = {}
        self.unsettled: dict[str, Conversation] = {}
        self.unsettled_legs: dict[str, Leg] = {}
        self.unheard: dict[str, Leg] = {}
        self.answering: dict[str, None] = {}
        self.causes: dict[str, Cause] = {}
        self.words: dict[str, str] = {}
        self.farewells: dict[str, str] = {}
        self.departures: dict[str, CallEvent] = {}
        self.slots_changed = False

    # --- adding and removing

    def add_call(self, call: Call) -> Call:
        """Take in a new call; its conversation must know it by itself."""
        self.calls[call.call_id] = call
        if not call.outside:
            self.calls_of_user.setdefault(call.user, {})[call.call_id] = call
        if call.intruded_call_id is not None:
            self.intruders[call.call_id] = call
        return call

    def add_leg(self, leg: Leg) -> Leg:
        """Take in a new leg."""
        self.legs[leg.leg_id] = leg
        if leg.shared and leg.device_id is not None:
            self.shared_legs[leg.extension, leg.device_id] = leg
        return leg

    def add_conversation(self) -> Conversation:
        """Start a conversation."""
        conversation = Conversation(conversation_id=self.settings.new_id())
        self.conversations[conversation.conversation_id] = conversation
        self.touch(conversation)
        return conversation

    def remove_call(self, call: Call) -> None:
        """Take a call that is over out of its user's state; it is shown a last time."""
        self.shown.pop(call.call_id, None)
        self.calls.pop(call.call_id, None)
        self.intruders.pop(call.call_id, None)
        mine = self.calls_of_user.get(call.user, {})
        mine.pop(call.call_id, None)
        if not mine:
            self.calls_of_user.pop(call.user, None)
        if not call.outside:
            self.ended.append(call)
            self.users[call.user] = None
        self.saved["call:" + call.call_id] = None

    def remove_leg(self, leg: Leg) -> None:
        """Drop a leg whose channel is over, or told to be."""
        self.legs.pop(leg.leg_id, None)
        self.extensions[leg.extension] = None
        key = (leg.extension, leg.device_id or "")
        if self.shared_legs.get(key) is leg:
            del self.shared_legs[key]
        self.unsettled_legs.pop(leg.leg_id, None)
        self.unheard.pop(leg.leg_id, None)
        self.saved["leg:" + leg.leg_id] = None
        self.end_early(leg)

    def remove_conversation(self, conversation: Conversation) -> None:
        """Drop a conversation that nobody is in."""
        self.unpark(conversation)
        self.transfers.pop(conversation.conversation_id, None)
        self.conversations.pop(conversation.conversation_id, None)
        self.speaking.pop(conversation.conversation_id, None)
        self.unsettled.pop(conversation.conversation_id, None)
        self.saved["conversation:" + conversation.conversation_id] = None

    def drop_early_bridge(self, leg: Leg) -> None:
        """Remove the bridge in which a called phone was heard before its answer, after everything else."""
        if leg.early_bridged:
            leg.early_bridged = False
            self.last_commands.append(DestroyBridge(leg.early_bridge))

    def end_early(self, leg: Leg) -> None:
        """Have a called phone no longer be heard before its answer; another one may be instead."""
        if leg.early_at is None:
            return
        leg.early_at = None
        self.drop_early_bridge(leg)
        for other in self.legs.values():
            if other.sound.kind is SoundKind.EARLY or other.early_at is not None:
                self.unheard[other.leg_id] = other

    # --- marking

    def command(self, command: AnyCommand) -> None:
        """Add a command, before those that the reconciler will find."""
        self.commands.append(command)

    def change(self, call: Call, event: CallEvent, description: Description) -> None:
        """Say that a call has changed, why, and in a sentence for its user; one that is over does not."""
        if call.call_id not in self.calls:
            return
        call.event = event
        call.description, call.reasons = text_of(description), reasons_of(description)
        if not call.outside:
            self.shown[call.call_id] = call
            self.users[call.user] = None
        self.save_call(call)
        conversation = self.conversations.get(call.conversation_id)
        if conversation is not None:
            self.listen(conversation)

    def save_call(self, call: Call) -> None:
        """Have a call remembered, unless it is over."""
        if call.call_id in self.calls:
            self.saved["call:" + call.call_id] = call

    def touch(self, conversation: Conversation) -> None:
        """Say that a conversation has changed."""
        if conversation.conversation_id in self.conversations:
            self.index(conversation)
            self.saved["conversation:" + conversation.conversation_id] = conversation
            self.unsettled[conversation.conversation_id] = conversation

    def index(self, conversation: Conversation) -> None:
        """Keep the transfers under way at hand."""
        attempt = conversation.attempt
        if attempt is not None and attempt.kind in (AttemptKind.TRANSFER, AttemptKind.CAMP_ON):
            self.transfers[conversation.conversation_id] = conversation
        else:
            self.transfers.pop(conversation.conversation_id, None)

    def touch_leg(self, leg: Leg) -> None:
        """Say that a leg has changed."""
        if leg.leg_id in self.legs:
            self.saved["leg:" + leg.leg_id] = leg
            self.extensions[leg.extension] = None
            self.unsettled_legs[leg.leg_id] = leg
            self.unheard[leg.leg_id] = leg

    def save_recording(self, recording: Recording) -> None:
        """Have a recording remembered."""
        self.saved["recording:" + recording.recording_id] = recording

    def add_record(self, record: Record) -> None:
        """Have something recorded for good, and remembered until it is."""
        self.records[record.uid] = record
        self.new_records.append(record)

    def note_applied(self, call: Call) -> None:
        """Have the requests on a call remembered, with the record of its end where it has just ended."""
        self.save_call(call)
        record = self.records.get(call.call_id)
        if isinstance(record, CallEnded):
            noted = self.records[call.call_id] = msgspec.structs.replace(record, applied=call.applied)
            self.new_records[:] = [noted if each is record else each for each in self.new_records]

    def listen(self, conversation: Conversation) -> None:
        """Say that what the legs in a conversation hear may have changed."""
        for member in self.members(conversation):
            if member.leg_id is not None:
                leg = self.legs.get(member.leg_id)
                if leg is not None:
                    self.unheard[leg.leg_id] = leg
        for leg in self.early_legs(conversation):
            self.unheard[leg.leg_id] = leg

    def show_anew(self, call: Call) -> None:
        """Say that what the phones show which ring for a call may have changed."""
        for leg in map(self.legs.get, call.ringing_legs):
            if leg is not None:
                self.unheard[leg.leg_id] = leg

    def hear(self, conversation: Conversation, leg_ids: Iterable[str]) -> None:
        """Take in who speaks in a conversation now."""
        legs = (self.legs.get(leg_id) for leg_id in leg_ids)
        self.speaking[conversation.conversation_id] = frozenset(
            leg.current for leg in legs if leg is not None and leg.current is not None
        )
        self.heard_anew[conversation.conversation_id] = None

    # --- reading

    def speaking_in(self, conversation: Conversation) -> frozenset[str]:
        """Return the calls whose users speak in a conference."""
        return self.speaking.get(conversation.conversation_id, frozenset())

    def members(self, conversation: Conversation) -> Iterator[Call]:
        """Yield the calls in a conversation."""
        calls = self.calls
        for call_id in conversation.members:
            yield calls[call_id]

    def others(self, call: Call) -> list[Call]:
        """Return the other calls in a call's conversation."""
        members = self.conversations[call.conversation_id].members
        return [self.calls[call_id] for call_id in members if call_id != call.call_id]

    def takers_of_digits(self, call: Call) -> list[Call]:
        """Return who gets the digits of a call: the other one of two, but of many only who is outside.

        A machine that asks for digits is reached by a trunk; what is pressed for it is not for the others.
        """
        conference = self.conversations[call.conversation_id].conference
        return [other for other in self.others(call) if other.outside or not conference]

    def announcer(self, call: Call) -> Leg | None:
        """Return the leg by a trunk that a caller hears before its answer: it may ask for digits."""
        if call.inbound or call.status is not CallStatus.RINGING:
            return None
        heard = self.heard_early(self.conversations[call.conversation_id])
        return heard if heard is not None and heard.trunk_id is not None else None

    def targets(self, conversation: Conversation) -> list[Call]:
        """Return the calls that ring for a conversation."""
        attempt = conversation.attempt
        return [] if attempt is None else [self.calls[call_id] for call_id in attempt.targets]

    def early_legs(self, conversation: Conversation) -> list[Leg]:
        """Return the legs of the called that are to be heard before their answer, the first first."""
        attempt = conversation.attempt
        calls = [] if attempt is None else [self.calls.get(call_id) for call_id in attempt.targets]
        legs = [
            leg
            for call in calls
            if call is not None
            for leg in map(self.legs.get, call.ringing_legs)
            if leg is not None and leg.early_at is not None and leg.ringing[:1] == [call.call_id]
        ]
        return sorted(legs, key=lambda leg: (leg.early_at, leg.leg_id))

    def heard_early(self, conversation: Conversation) -> Leg | None:
        """Return the leg whose device is heard by those who wait for an answer: the first that can be."""
        return next(iter(self.early_legs(conversation)), None)

    def twin_recorded(self, call: Call) -> bool:
        """Tell whether the same user's other side of the same conversation is being recorded already."""
        conversation = self.conversations[call.conversation_id]
        return any(
            member is not call and member.user == call.user and member.recording_id in self.recordings
            for member in self.members(conversation)
        )

    def leg_of(self, call: Call) -> Leg | None:
        """Return the leg that carries a call."""
        return None if call.leg_id is None else self.legs.get(call.leg_id)

    # --- park slots

    def park(self, conversation: Conversation, slot: str, by: Call, recall_at: float | None) -> None:
        """Put a conversation into a slot."""
        conversation.slot, conversation.parked_at, conversation.recall_at = slot, self.now, recall_at
        conversation.parked_by, conversation.parker = by.identity, by.user
        self.slots[slot] = conversation
        self.slots_changed = True
        self.touch(conversation)

    def unpark(self, conversation: Conversation) -> None:
        """Take a conversation out of its slot, if it is in one."""
        if conversation.slot is not None:
            self.slots.pop(conversation.slot, None)
            conversation.slot = conversation.recall_at = None
            self.slots_changed = True
            self.touch(conversation)

    # --- legs and their calls

    def carry(self, leg: Leg, call: Call) -> None:
        """Have a leg carry a call and be heard in it."""
        if call.call_id not in leg.carried:
            leg.carried.append(call.call_id)
        leg.current = call.call_id
        leg.farewell = leg.farewell_until = None
        call.leg_id, call.device_id = leg.leg_id, leg.device_id
        if call.pending_leg_id == leg.leg_id:
            call.pending_leg_id, call.moving = None, False
        self.save_call(call)
        self.touch_leg(leg)

    def drop_from_leg(self, leg: Leg, call: Call, cause: Cause) -> None:
        """Take a call off a leg, which ends by ``cause`` if it was the last one."""
        if call.call_id in leg.ringing:
            if leg.ringing[0] == call.call_id:
                self.end_early(leg)
            leg.ringing.remove(call.call_id)
        if call.call_id in leg.carried:
            leg.carried.remove(call.call_id)
        if leg.current == call.call_id:
            leg.current = None
        if leg.leg_id in call.ringing_legs:
            call.ringing_legs.remove(leg.leg_id)
        if call.leg_id == leg.leg_id:
            call.leg_id = None
        if call.pending_leg_id == leg.leg_id:
            call.pending_leg_id, call.moving = None, False
        self.causes[leg.leg_id] = cause
        self.save_call(call)
        self.touch_leg(leg)

    def drop_ringing_legs(self, call: Call, cause: Cause, *, but: Leg | None = None) -> None:
        """Stop the ringing for a call, but for one leg's."""
        for leg_id in tuple(call.ringing_legs):
            if but is None or leg_id != but.leg_id:
                self.drop_from_leg(self.legs[leg_id], call, cause)

    def drop_pending_leg(self, call: Call, cause: Cause, *, but: Leg) -> None:
        """Give up the leg that should have carried a call, where another one does."""
        pending = self.legs.get(call.pending_leg_id or "")
        if pending is not None and pending is not but:
            self.drop_from_leg(pending, call, cause)

    def hang_up(self, leg: Leg, cause: Cause, words: str = "") -> None:
        """End a leg that carries nothing."""
        self.command(HangUp(leg.leg_id, cause, words))
        self.remove_leg(leg)

    def is_holding(self, call: Call) -> bool:
        """Tell whether a member is away from its conversation."""
        return call.status is CallStatus.HELD

    def is_up(self, call: Call) -> bool:
        """Tell whether a call's own leg is UP."""
        leg = self.leg_of(call)
        return leg is not None and leg.state is LegState.UP
