from __future__ import annotations

import asyncio
import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from app.bridge.softphone_control import SoftphoneControl
from app.commands.ringing import tone_file
from app.settings.declared import (
    LEVEL_REGULATION,
    MICROPHONE_GAIN,
    NOISE_SUPPRESSION,
    RING,
    RING_EVERYWHERE,
    SPEAKER,
)
from app.settings.store import Settings
from app.softphone import protocol
from app.softphone.audio.messages import Processing, SetGains, SetProcessing
from app.softphone.diagnostics.messages import LevelsMeasured, Watch
from app.softphone.protocol import RegistrationState
from app.softphone.sentences import Sentence
from app.state.action import SignedOut, StreamReceived
from app.state.diagnostics import WatchAsked
from app.state.model import AudioStatus, ConsoleState, RegistrationStatus
from app.state.playback import PlaybackAsked
from app.state.store import Store
from app.state.watched import Levels, Watched
from backend.contract import wire
from backend.contract.calls import CallStatus
from backend.contract.stream import (
    CallChangedEvent,
    DevicesChangedEvent,
    EngineEvent,
    EngineStatus,
    StreamEvent,
    UserIdentity,
)
from tests.support.calls import DEVICE, call, device, snapshot
from tests.support.fake_backend import eventually
from tests.support.fake_softphone import FakeSoftphone, softphone

INSTANCE = uuid.UUID(hex=DEVICE)
BELLS = tone_file("bells")


class Held:
    """A console's hold on a softphone."""

    def __init__(self, phone: FakeSoftphone, settings: Settings) -> None:
        self.phone = phone
        self.settings = settings
        self.store = Store(ConsoleState(device_id=DEVICE))
        self.refusals: list[str] = []
        self.control = SoftphoneControl(self.store, settings, instance=INSTANCE, sip_secret=self.secret)

    async def secret(self, user: UserIdentity, refused: str) -> str | None:
        self.refusals.append(refused)
        return f"sip-{user.extension}"

    def hears(self, event: StreamEvent) -> None:
        """The backend says this."""
        self.store.apply(StreamReceived(event, 0.0))

    def registered(self) -> list[protocol.Register]:
        return self.phone.of(protocol.Register)

    async def registers(self, times: int) -> None:
        await eventually(lambda: len(self.registered()) == times)


@asynccontextmanager
async def held(tmp_path: Path) -> AsyncIterator[Held]:
    async with softphone() as (phone, endpoint), asyncio.timeout(20):
        made = Held(phone, Settings(tmp_path / "console.json"))
        link: wire.Link[protocol.Message, protocol.Command] = await wire.connect(endpoint, protocol.Message)
        serving = asyncio.create_task(made.control.serve(link))
        await eventually(lambda: phone.of(protocol.SelectAudio))
        try:
            yield made
        finally:
            serving.cancel()
            await asyncio.gather(serving, return_exceptions=True)
            await made.control.close()
            await link.close()


@pytest.mark.asyncio
async def test_it_registers_who_is_signed_in_where_the_exchange_is(tmp_path: Path) -> None:
    async with held(tmp_path) as made:
        made.hears(snapshot(registered=False))
        await made.registers(1)
        assert made.registered() == [
            protocol.Register(
                registrar="sip:127.0.0.1:5060",
                domain="example.org",
                username="1001",
                password="sip-1001",
                display_name="Alice Andersson",
                instance_id=str(INSTANCE),
            )
        ]
        assert "sip-1001" not in repr(made.store.state)


@pytest.mark.asyncio
async def test_it_registers_anew_when_the_exchange_has_come_back(tmp_path: Path) -> None:
    async with held(tmp_path) as made:
        made.hears(snapshot(registered=False))
        await made.registers(1)
        made.hears(EngineEvent(engine=EngineStatus.DOWN))
        made.hears(EngineEvent(engine=EngineStatus.UP, sip_uri="sip:127.0.0.1:5060"))
        await made.registers(2)


@pytest.mark.asyncio
async def test_it_registers_anew_when_the_exchange_has_lost_it(tmp_path: Path) -> None:
    async with held(tmp_path) as made:
        made.hears(snapshot(registered=False))
        await made.registers(1)
        made.hears(DevicesChangedEvent(devices=[device()]))
        made.hears(snapshot())
        made.hears(DevicesChangedEvent(devices=[device(active=False)]))
        await made.registers(2)


@pytest.mark.asyncio
async def test_a_refused_sip_password_is_asked_for_again(tmp_path: Path) -> None:
    async with held(tmp_path) as made:
        made.hears(snapshot(registered=False))
        await made.registers(1)
        made.phone.send(protocol.RegistrationChanged(RegistrationState.FAILED, 403, "Forbidden"))
        await made.registers(2)
        assert made.refusals == ["", "The exchange did not take that SIP password."]
        made.phone.send(protocol.RegistrationChanged(RegistrationState.FAILED, 503, "Busy"))
        sentence = "The softphone could not register (503 Busy)."
        await eventually(lambda: made.store.state.softphone.registration_sentence == sentence)
        assert len(made.registered()) == 2


@pytest.mark.asyncio
async def test_signing_out_unregisters(tmp_path: Path) -> None:
    async with held(tmp_path) as made:
        made.hears(snapshot())
        await made.registers(1)
        made.store.apply(SignedOut())
        await eventually(lambda: made.phone.of(protocol.Unregister))


@pytest.mark.asyncio
async def test_it_rings_while_a_call_comes_in_and_nobody_talks(tmp_path: Path) -> None:
    async with held(tmp_path) as made:
        made.hears(CallChangedEvent(call=call("a", CallStatus.RINGING)))
        made.hears(CallChangedEvent(call=call("b", CallStatus.RINGING)))
        made.hears(CallChangedEvent(call=call("a", CallStatus.ACTIVE)))
        made.hears(CallChangedEvent(call=call("a", CallStatus.HELD)))
        made.settings.change(RING.key, False)
        await eventually(lambda: len(made.phone.of(protocol.SetRinging)) == 4)
        assert [each.ringing for each in made.phone.of(protocol.SetRinging)] == [True, False, True, False]


@pytest.mark.asyncio
async def test_chosen_devices_reach_the_softphone_at_once(tmp_path: Path) -> None:
    async with held(tmp_path) as made:
        made.settings.change(SPEAKER.key, "headset")
        await eventually(lambda: len(made.phone.of(protocol.SelectAudio)) == 2)
        assert made.phone.of(protocol.SelectAudio)[-1] == protocol.SelectAudio(None, "headset", None)


@pytest.mark.asyncio
async def test_a_new_softphone_process_gets_everything_again(tmp_path: Path) -> None:
    async with held(tmp_path) as made:
        made.hears(snapshot())
        made.hears(CallChangedEvent(call=call("a", CallStatus.RINGING)))
        await made.registers(1)
        async with softphone() as (fresh, endpoint):
            link: wire.Link[protocol.Message, protocol.Command] = await wire.connect(
                endpoint, protocol.Message
            )
            serving = asyncio.create_task(made.control.serve(link))
            await eventually(lambda: fresh.of(protocol.Register))
            assert fresh.of(protocol.SelectAudio)
            assert fresh.of(protocol.SetRinging) == [protocol.SetRinging(True, BELLS)]
            await fresh.hang_up()
            with pytest.raises(wire.LinkClosedError):
                await serving
            await link.close()


@pytest.mark.asyncio
async def test_messages_become_state(tmp_path: Path) -> None:
    async with held(tmp_path) as made:
        await eventually(lambda: made.store.state.softphone.audio.status is AudioStatus.NO_DEVICES)
        made.phone.send(protocol.RegistrationChanged(RegistrationState.REGISTERED, 200, "OK"))
        headset = protocol.AudioDevice("headset", "Headset", default=True)
        made.phone.send(
            protocol.AudioChanged(
                protocol.AudioState.READY, Sentence(), [headset], [headset], "headset", "headset", None
            )
        )
        made.store.apply(PlaybackAsked(1))
        made.phone.send(protocol.PlayingChanged("/a.wav", playing=True, position_s=1.0, duration_s=2.0))
        await eventually(lambda: made.store.state.playback and made.store.state.playback.playing)
        assert made.store.state.softphone.registration is RegistrationStatus.REGISTERED
        audio = made.store.state.softphone.audio
        assert (audio.status, audio.sentence, audio.speaker) == (AudioStatus.READY, "", "headset")
        assert [each.name for each in audio.microphones] == ["Headset"]
        over = protocol.PlayingChanged(
            "/a.wav", playing=False, position_s=1.0, duration_s=2.0, error=Sentence("gone")
        )
        made.phone.send(over)
        made.phone.send(protocol.CommandRefused("Dial", "busy", Sentence("All lines are busy.")))
        await eventually(lambda: len(made.store.state.notices) == 2)
        assert made.store.state.playback is None
        assert [each.sentence for each in made.store.state.notices] == [
            "The recording cannot be played: gone",
            "All lines are busy.",
        ]


@pytest.mark.asyncio
async def test_the_softphone_is_watched_while_somebody_looks_and_for_levels_during_calls(
    tmp_path: Path,
) -> None:
    async with held(tmp_path) as made:
        made.hears(snapshot())
        made.store.apply(WatchAsked(Watched.DIAGNOSTICS, True))
        await eventually(lambda: made.phone.of(Watch))
        assert made.phone.of(Watch) == [Watch(trace=True, measures=True)]
        made.store.apply(WatchAsked(Watched.DIAGNOSTICS, False))
        made.hears(CallChangedEvent(call=call("c1", CallStatus.ACTIVE)))
        made.store.apply(WatchAsked(Watched.SOUND, True))
        await eventually(lambda: len(made.phone.of(Watch)) == 4)
        assert made.phone.of(Watch)[1:] == [
            Watch(),
            Watch(levels=True),
            Watch(levels=True, microphone=True),
        ]
        made.phone.send(LevelsMeasured(0.5, None))
        await eventually(lambda: made.store.state.levels == Levels(0.5, None))


@pytest.mark.asyncio
async def test_volumes_and_where_it_rings_are_told_at_once(tmp_path: Path) -> None:
    async with held(tmp_path) as made:
        await eventually(lambda: made.phone.of(SetGains) == [SetGains(1.0, 1.0)])
        made.settings.change(MICROPHONE_GAIN.key, 150)
        made.settings.change(RING_EVERYWHERE.key, True)
        await eventually(lambda: made.phone.of(SetGains)[-1] == SetGains(1.5, 1.0))
        await eventually(lambda: made.phone.of(protocol.SelectAudio)[-1].ring_everywhere)


@pytest.mark.asyncio
async def test_what_is_done_to_the_microphones_sound_is_told_at_once_and_that_it_cannot_be_done_becomes_state(
    tmp_path: Path,
) -> None:
    async with held(tmp_path) as made:
        usual = SetProcessing(cancel_echo=True, suppress_noise=True)
        await eventually(lambda: made.phone.of(SetProcessing) == [usual])
        made.settings.change(NOISE_SUPPRESSION.key, False)
        made.settings.change(LEVEL_REGULATION.key, True)
        other = SetProcessing(cancel_echo=True, regulate_level=True)
        await eventually(lambda: made.phone.of(SetProcessing)[-1] == other)
        audio = protocol.AudioChanged(
            protocol.AudioState.READY, Sentence(), [], [], None, None, None, Processing.MISSING
        )
        made.phone.send(audio)
        await eventually(lambda: made.store.state.softphone.audio.unprocessed)
