"""The plane as a whole: commands on what is gone, ports that run out, a loop that hangs, an orderly end."""

from __future__ import annotations

import asyncio
import socket
import time
from pathlib import Path

import numpy as np
import pytest

from backend.telephony.embedded.media.codecs import ULAW_LEVELS
from backend.telephony.embedded.media.plane import MediaPlane, NoPortError
from backend.telephony.embedded.media.settings import MediaSettings
from tests.support.rtp_phone import RtpPhone, tone_frames
from tests.support.studio import FIRST_PORT, LAST_PORT, Studio
from tests.support.tones import level, longest_gap_s


@pytest.mark.asyncio
async def test_commands_on_what_is_gone_are_ignored(studio: Studio) -> None:
    plane = studio.plane
    plane.configure("x", RtpPhone.negotiated(studio.phone("1")), "127.0.0.1")
    plane.close("x")
    plane.join("x", "1")
    plane.create_bridge("b")
    plane.join("b", "x")
    plane.leave("x")
    plane.leave("1")
    plane.destroy_bridge("x")
    plane.mute("x", True)
    plane.start_music("x", "default")
    plane.stop_music("x")
    plane.start_echo("x")
    plane.stop_playback("x")
    plane.pause_recording("x")
    plane.resume_recording("x")
    plane.stop_recording("x")
    await asyncio.sleep(0.05)
    assert plane.statistics("x") is None
    assert studio.events == []


@pytest.mark.asyncio
async def test_each_channel_has_an_even_port_of_the_range(studio: Studio) -> None:
    ports = {studio.plane.open(str(number)) for number in range(50)}
    assert len(ports) == 50
    assert all(port % 2 == 0 and FIRST_PORT <= port < LAST_PORT for port in ports)
    assert studio.plane.open("0") in ports


@pytest.mark.asyncio
async def test_a_range_that_is_used_up_refuses_one_more_channel() -> None:
    plane = MediaPlane(MediaSettings(("127.0.0.1",), 37_200, 37_205, Path("/nonexistent")), lambda _: None)
    await plane.start()
    for number in range(3):
        plane.open(str(number))
    with pytest.raises(NoPortError):
        plane.open("one more")
    plane.close("1")
    assert plane.open("one more") % 2 == 0
    await plane.stop()


@pytest.mark.asyncio
async def test_after_the_end_all_ports_are_free() -> None:
    studio = Studio()
    await studio.plane.start()
    one = studio.phone("1", bridge="b")
    port = one.server_port
    await studio.close()
    for offset in (0, 1):
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as free:
            free.bind(("127.0.0.1", port + offset))


@pytest.mark.asyncio
async def test_a_loop_that_hung_keeps_timestamps_in_time(studio: Studio) -> None:
    one = studio.phone("1", bridge="b")
    two = studio.phone("2", RtpPhone(codec="PCMA"), bridge="b")
    two.speak(500)
    await asyncio.sleep(0.3)
    _hang(0.6)
    await asyncio.sleep(0.4)
    audio = one.audio()
    passed = audio[-1].at - audio[0].at
    assert abs(((audio[-1].timestamp - audio[0].timestamp) & 0xFFFFFFFF) / 8000 - passed) < 0.1
    assert level(one.heard(0.15), 500, 8000) > 0.2


@pytest.mark.asyncio
async def test_a_short_hang_of_the_loop_costs_no_speech(studio: Studio) -> None:
    one = studio.phone("1", bridge="b")
    two = studio.phone("2", RtpPhone(codec="PCMA"), bridge="b")
    two.speak(500)
    await asyncio.sleep(0.4)
    two.hush()
    frames = tone_frames(500, 8000)
    for _ in range(round(0.12 / 0.02)):
        two.send_frame(next(frames))
        _hang(0.02)
    two.speak(500)
    await asyncio.sleep(0.3)
    assert studio.figures("2").lost == 0
    assert longest_gap_s(one.heard(0.5), 500, 8000) <= 0.03


def _hang(seconds: float) -> None:
    time.sleep(seconds)


@pytest.mark.asyncio
async def test_a_switch_is_heard_within_a_tenth_of_a_second(studio: Studio) -> None:
    one = studio.phone("1", bridge="a")
    two = studio.phone("2", bridge="a")
    three = studio.phone("3", bridge="c")
    two.speak(900)
    three.speak(1300)
    await asyncio.sleep(0.3)
    switched = time.perf_counter()
    studio.plane.leave("2")
    studio.plane.join("a", "3")
    await asyncio.sleep(0.3)
    after = [packet for packet in one.audio() if packet.at >= switched]
    first = next(
        packet for packet in after if len(set(packet.payload)) > 3 and _is_tone(packet.payload, 1300)
    )
    assert first.at - switched < 0.1


def _is_tone(payload: bytes, hertz: float) -> bool:
    samples = ULAW_LEVELS[np.frombuffer(payload, np.uint8)] / 32768
    return level(samples, hertz, 8000) > 0.1


@pytest.mark.asyncio
async def test_many_calls_come_and_go_while_one_goes_on(studio: Studio) -> None:
    one, two = studio.phone("1", bridge="b"), studio.phone("2", RtpPhone(codec="PCMA"), bridge="b")
    one.speak(500)
    two.speak(900)
    await asyncio.sleep(0.2)
    one.forget()
    for number in range(60):
        names = (f"{number}a", f"{number}b")
        studio.plane.create_bridge(f"x{number}")
        for name in names:
            studio.plane.open(name)
            studio.plane.configure(name, one.negotiated(), "127.0.0.1")
            studio.plane.join(f"x{number}", name)
        await asyncio.sleep(0.01)
        for name in names:
            studio.plane.close(name)
        studio.plane.destroy_bridge(f"x{number}")
    assert studio.path("1") == "mix"
    heard = [packet for packet in one.audio() if packet.ssrc == one.audio()[0].ssrc]
    numbers = [(packet.sequence - heard[0].sequence) & 0xFFFF for packet in heard]
    assert numbers == list(range(len(heard)))
    assert longest_gap_s(two.heard(0.5), 500, 8000) <= 0.02
