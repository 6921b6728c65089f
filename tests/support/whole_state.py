"""What holds of call control and of its engine after each event, whatever has happened."""

from __future__ import annotations

from collections import Counter

from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition

from backend.contract.calls import (
    CallStatus,
)
from backend.domain.calls.media import desired
from backend.domain.calls.model import LegState, SoundKind
from backend.ports.telephony import ChannelState
from tests.support.desk import Desk


class WholeState(RuleBasedStateMachine):
    """The invariants of a random history; what happens in it are the rules of a subclass."""

    desk: Desk

    @precondition(lambda self: not self.desk.late)
    @invariant()
    def every_device_hears_what_it_should(self) -> None:
        board, engine = self.desk.service._board, self.desk.engine
        assert set(board.legs) == set(engine.channels)
        for leg_id, leg in board.legs.items():
            channel = engine.channels[leg_id]
            assert leg.sound == desired(board, leg)
            words = {
                SoundKind.BRIDGE: f"bridge:{leg.sound.of}",
                SoundKind.EARLY: f"bridge:{leg.sound.of}:early",
                SoundKind.PLAY: leg.sound.of.replace("\n", ","),
            }
            expected = words.get(leg.sound.kind, leg.sound.kind.lower())
            if channel.playback is not None or leg.sound.kind is not SoundKind.PLAY:
                assert channel.hears() == expected
            assert channel.muted == leg.muted
            snoop = channel.snoop
            audience, target = (None, "") if snoop is None else (snoop.audience, snoop.target_id)
            assert (audience, target) == (leg.sound.audience, leg.sound.target)
            assert (channel.state is ChannelState.UP) == (leg.state is LegState.UP)

    @precondition(lambda self: not self.desk.late)
    @invariant()
    def everything_belongs_to_something(self) -> None:
        board = self.desk.service._board
        in_conversations = Counter(
            call_id
            for conversation in board.conversations.values()
            for call_id in (
                *conversation.members,
                *(conversation.attempt.targets if conversation.attempt else ()),
            )
        )
        assert in_conversations == Counter(list(board.calls))
        for conversation in board.conversations.values():
            assert conversation.members
            assert not conversation.conference or len(conversation.members) > 2
            assert not conversation.conference or conversation.owner_id in conversation.members
        for leg in board.legs.values():
            assert leg.carried or leg.ringing or leg.farewell
            assert leg.current is None or leg.current in leg.carried
            for call_id in leg.carried:
                assert leg.leg_id in (board.calls[call_id].leg_id, board.calls[call_id].pending_leg_id)
            for call_id in leg.ringing:
                assert leg.leg_id in board.calls[call_id].ringing_legs
        for call in board.calls.values():
            assert call.status is not CallStatus.TERMINATED
            if call.status is CallStatus.RINGING and call.inbound:
                assert self.desk.service._parts.legs.is_offered(call)

    @precondition(lambda self: not self.desk.late)
    @invariant()
    def our_softphone_has_at_most_one_channel_from_the_exchange(self) -> None:
        per_device = Counter(
            (leg.extension, leg.device_id) for leg in self.desk.service._board.legs.values() if leg.shared
        )
        assert all(count == 1 for count in per_device.values())

    @precondition(lambda self: not self.desk.late)
    @invariant()
    def the_engine_remembers_exactly_what_is_there(self) -> None:
        board = self.desk.service._board
        expected = {f"call:{key}" for key in board.calls}
        expected |= {f"leg:{key}" for key in board.legs}
        expected |= {f"conversation:{key}" for key in board.conversations}
        expected |= {f"recording:{key}" for key in board.recordings}
        expected |= {f"ended:{key}" for key in board.records}
        assert set(self.desk.engine.remembered) == expected
        assert self.desk.engine.bridges == {
            *(key for key, conversation in board.conversations.items() if conversation.bridged),
            *(leg.early_bridge for leg in board.legs.values() if leg.early_bridged),
        }

    @precondition(lambda self: not self.desk.late)
    @invariant()
    def every_ended_call_ends_once(self) -> None:
        terminal = Counter(
            each.call.call_id for each in self.desk.news.calls if each.call.status is CallStatus.TERMINATED
        )
        assert all(count == 1 for count in terminal.values())
        assert set(terminal) == {each.uid for each in self.desk.news.ended}

    @precondition(lambda self: not self.desk.late)
    @invariant()
    def what_was_shown_last_is_what_is(self) -> None:
        shown = {each.call.call_id: each.call for each in self.desk.news.calls}
        for user in self.desk.directory.users():
            for call in self.desk.calls(user.user_id):
                last = shown[call.call_id]
                assert (last.state_token, last.status, last.actions, last.remote_party) == (
                    call.state_token,
                    call.status,
                    call.actions,
                    call.remote_party,
                )
