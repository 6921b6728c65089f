"""Who listens in on a bridge, who hears whom then, and the tone for those who are listened to."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from backend.ports.telephony import Audience
from backend.telephony.embedded.media.events import DtmfDigit
from backend.telephony.embedded.media.snooping import Snooping
from tests.support.rtp_phone import RtpPhone
from tests.support.studio import Studio
from tests.support.tones import is_heard, read_wav

AGENT, CALLER, BOSS = 500.0, 900.0, 1300.0
VOICES = {"agent": AGENT, "caller": CALLER, "boss": BOSS}
INTRUSION_HZ = 425.0


class Company:
    """An agent and a caller talk; a boss listens in."""

    def __init__(self, studio: Studio, snooping: Snooping) -> None:
        self.studio = studio
        self.phones = {
            "agent": studio.phone("agent", bridge="b"),
            "caller": studio.phone("caller", RtpPhone(codec="PCMA"), bridge="b"),
            "boss": studio.phone("boss", RtpPhone(codec="G722")),
        }
        studio.plane.snoop("b", "boss", snooping)
        for name, phone in self.phones.items():
            phone.speak(VOICES[name], 0.2)

    async def hear(self) -> dict[str, set[str]]:
        """Return whom each of them hears."""
        for phone in self.phones.values():
            phone.forget()
        await asyncio.sleep(0.7)
        return {
            name: {voice for voice, hertz in VOICES.items() if is_heard(phone.heard(0.4), hertz, phone.rate)}
            for name, phone in self.phones.items()
        }


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("audience", "to_agent", "to_caller"),
    [
        (Audience.NOBODY, {"caller"}, {"agent"}),
        (Audience.ONE, {"caller", "boss"}, {"agent"}),
        (Audience.ALL, {"caller", "boss"}, {"agent", "boss"}),
    ],
)
async def test_who_listens_in_hears_all_and_is_heard_by_the_audience(
    studio: Studio, audience: Audience, to_agent: set[str], to_caller: set[str]
) -> None:
    company = Company(studio, Snooping(audience, "agent"))
    assert await company.hear() == {"agent": to_agent, "caller": to_caller, "boss": {"agent", "caller"}}


@pytest.mark.asyncio
async def test_one_who_whispers_and_is_muted_is_heard_by_nobody(studio: Studio) -> None:
    company = Company(studio, Snooping(Audience.ONE, "agent"))
    studio.plane.mute("boss", True)
    assert (await company.hear())["agent"] == {"caller"}


@pytest.mark.asyncio
async def test_two_who_listen_in_do_not_hear_each_other(studio: Studio) -> None:
    company = Company(studio, Snooping(Audience.NOBODY))
    second = studio.phone("second")
    studio.plane.snoop("b", "second", Snooping(Audience.ONE, "agent"))
    second.speak(1700.0, 0.2)
    heard = await company.hear()
    assert heard["boss"] == {"agent", "caller"}
    assert not is_heard(company.phones["boss"].heard(0.4), 1700.0, 16000)
    assert is_heard(company.phones["agent"].heard(0.4), 1700.0, 8000)
    assert not is_heard(second.heard(0.4), BOSS, 8000)


@pytest.mark.asyncio
async def test_the_call_goes_on_untouched_when_the_listener_goes(studio: Studio) -> None:
    company = Company(studio, Snooping(Audience.ALL))
    await company.hear()
    studio.plane.close("boss")
    assert (await company.hear())["caller"] == {"agent"}
    company.phones["caller"].speak(CALLER, 0.2)
    assert (await company.hear())["agent"] == {"caller"}


@pytest.mark.asyncio
async def test_one_who_is_left_alone_with_a_listener_is_heard_by_the_listener_alone(studio: Studio) -> None:
    company = Company(studio, Snooping(Audience.NOBODY))
    studio.plane.leave("caller")
    heard = await company.hear()
    assert (heard["agent"], heard["caller"], heard["boss"]) == (set(), set(), {"agent"})


@pytest.mark.asyncio
@pytest.mark.parametrize("audience", list(Audience))
async def test_those_who_are_listened_to_hear_a_tone_where_it_is_wanted(
    studio: Studio, audience: Audience
) -> None:
    company = Company(studio, Snooping(audience, "agent", tone=True))
    await asyncio.sleep(0.5)
    told = {name: is_heard(phone.heard(), INTRUSION_HZ, phone.rate) for name, phone in company.phones.items()}
    assert told == {"agent": True, "caller": True, "boss": False}


@pytest.mark.asyncio
async def test_without_the_wish_there_is_no_tone(studio: Studio) -> None:
    company = Company(studio, Snooping(Audience.NOBODY))
    await asyncio.sleep(0.5)
    assert not is_heard(company.phones["agent"].heard(), INTRUSION_HZ, 8000)


@pytest.mark.asyncio
async def test_neither_whisper_nor_tone_is_recorded_but_who_barges_in_is(
    studio: Studio, tmp_path: Path
) -> None:
    company = Company(studio, Snooping(Audience.ONE, "agent", tone=True))
    studio.plane.start_recording("r", "b", "agent", str(tmp_path / "whisper.wav"))
    await company.hear()
    studio.plane.stop_recording("r")
    studio.plane.snoop("b", "boss", Snooping(Audience.ALL))
    studio.plane.start_recording("s", "b", "agent", str(tmp_path / "barge.wav"))
    await company.hear()
    studio.plane.stop_recording("s")
    await asyncio.sleep(0.1)
    whisper, rate = read_wav(tmp_path / "whisper.wav")
    assert is_heard(whisper[:, 1], CALLER, rate)
    assert not is_heard(whisper[:, 1], BOSS, rate)
    assert not is_heard(whisper[:, 1], INTRUSION_HZ, rate)
    barge, rate = read_wav(tmp_path / "barge.wav")
    assert is_heard(barge[:, 1], BOSS, rate)


@pytest.mark.asyncio
async def test_digits_go_between_the_two_who_talk_and_nowhere_else(studio: Studio) -> None:
    company = Company(studio, Snooping(Audience.ALL))
    agent, caller, boss = (company.phones[name] for name in ("agent", "caller", "boss"))
    await asyncio.sleep(0.2)
    for phone in company.phones.values():
        phone.hush()
    await asyncio.sleep(0.1)
    for packet in agent.digit_packets(5):
        agent.send(packet)
    await studio.until(lambda: bool(caller.events()))
    for packet in boss.digit_packets(7):
        boss.send(packet)
    await studio.until(lambda: len(studio.reported(DtmfDigit)) == 2)
    await asyncio.sleep(0.3)
    assert {packet.payload[0] for packet in caller.events()} == {5}
    assert boss.events() == agent.events() == []
