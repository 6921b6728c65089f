"""Softphone processes that call each other directly: signalling, sound, DTMF, hold, transfer."""

from __future__ import annotations

import asyncio
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from app.softphone import protocol
from app.softphone.protocol import LegState
from tests.support.phone import Phone
from tests.support.tones import is_heard, level, longest_gap_s, read_wav, write_tone

ALICE_HZ = 440
BOB_HZ = 620

INVITE = """\
INVITE sip:bob@{host}:{port} SIP/2.0
Via: SIP/2.0/UDP 127.0.0.1:9;branch=z9hG4bK1
From: <sip:mallory@127.0.0.1:9>;tag=1
To: <sip:bob@{host}:{port}>
Call-ID: uninvited
CSeq: 1 INVITE
Contact: <sip:mallory@127.0.0.1:9>
Call-Info: <sip:127.0.0.1>;answer-after=0
Content-Length: 0

"""

PARENT = """\
import os, pathlib, signal, subprocess, sys, time
endpoint = pathlib.Path(sys.argv[1])
command = [sys.executable, "-m", "app.softphone", "--lifeline", "--audio", "none"]
command += ["--endpoint-file", endpoint]
phone = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)
while not endpoint.exists():
    time.sleep(0.02)
print(phone.pid, flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""


async def _call(alice: Phone, bob: Phone) -> tuple[str, str]:
    """Let alice call bob, each saying a tone; return her leg and his."""
    await alice.say_tone(ALICE_HZ)
    await bob.say_tone(BOB_HZ)
    calling = await alice.dial(await bob.go_direct())
    ringing = await bob.next_incoming()
    await alice.wait_state(calling, LegState.RINGING)
    await bob.answer(ringing)
    await alice.wait_up(calling)
    return calling, ringing


@pytest.mark.asyncio
async def test_two_phones_hear_each_other_and_nothing_else(tmp_path: Path) -> None:
    async with await Phone.start(tmp_path, "alice") as alice, await Phone.start(tmp_path, "bob") as bob:
        await alice.go_direct()
        calling, ringing = await _call(alice, bob)
        await asyncio.sleep(0.3)
        at_alice, at_bob = await asyncio.gather(alice.listen(1.5), bob.listen(1.5))
        assert is_heard(at_alice, BOB_HZ) and not is_heard(at_alice, ALICE_HZ)
        assert is_heard(at_bob, ALICE_HZ) and not is_heard(at_bob, BOB_HZ)
        assert level(at_bob, ALICE_HZ) == pytest.approx(0.3, rel=0.1)
        assert longest_gap_s(at_bob, ALICE_HZ) == 0.0
        await bob.hang_up(ringing)
        ended = await alice.wait_ended(calling)
        assert ended.status == 200


@pytest.mark.asyncio
async def test_a_rejected_call_ends_with_the_status_of_the_rejection(tmp_path: Path) -> None:
    async with await Phone.start(tmp_path, "alice") as alice, await Phone.start(tmp_path, "bob") as bob:
        await alice.go_direct()
        calling = await alice.dial(await bob.go_direct())
        await bob.hang_up(await bob.next_incoming(), status=486)
        assert (await alice.wait_ended(calling)).status == 486


@pytest.mark.asyncio
async def test_a_caller_who_gives_up_ends_the_ringing(tmp_path: Path) -> None:
    async with await Phone.start(tmp_path, "alice") as alice, await Phone.start(tmp_path, "bob") as bob:
        await alice.go_direct()
        calling = await alice.dial(await bob.go_direct())
        ringing = await bob.next_incoming()
        await alice.wait_state(calling, LegState.RINGING)
        await alice.hang_up(calling)
        assert (await bob.wait_ended(ringing)).status == 487


@pytest.mark.asyncio
async def test_a_held_peer_hears_nothing_until_it_is_resumed(tmp_path: Path) -> None:
    async with await Phone.start(tmp_path, "alice") as alice, await Phone.start(tmp_path, "bob") as bob:
        await alice.go_direct()
        calling, ringing = await _call(alice, bob)
        await alice.hold(calling)
        await bob.wait_leg(ringing, lambda leg: leg.held_by_peer, "held by its peer")
        assert not is_heard(await bob.listen(0.5), ALICE_HZ)
        await alice.resume(calling)
        await bob.wait_up(ringing)
        await asyncio.sleep(0.3)
        assert is_heard(await bob.listen(0.5), ALICE_HZ)
        assert is_heard(await alice.listen(0.5), BOB_HZ)


@pytest.mark.asyncio
async def test_digits_go_both_ways(tmp_path: Path) -> None:
    async with await Phone.start(tmp_path, "alice") as alice, await Phone.start(tmp_path, "bob") as bob:
        await alice.go_direct()
        calling, ringing = await _call(alice, bob)
        await alice.send_digits(calling, "0123456789")
        await bob.send_digits(ringing, "*#AD")
        await bob.wait_digits(ringing, "0123456789")
        await alice.wait_digits(calling, "*#AD")


@pytest.mark.asyncio
async def test_a_blind_transfer_connects_the_caller_with_another_phone(tmp_path: Path) -> None:
    async with (
        await Phone.start(tmp_path, "alice") as alice,
        await Phone.start(tmp_path, "bob") as bob,
        await Phone.start(tmp_path, "carol") as carol,
    ):
        await alice.go_direct()
        await carol.say_tone(950)
        calling, ringing = await _call(alice, bob)
        transfer = asyncio.create_task(bob.transfer(ringing, await carol.go_direct()))
        await carol.answer(await carol.next_incoming())
        assert (await transfer).status == 200
        await bob.wait_ended(ringing)
        await alice.wait_ended(calling)
        await asyncio.sleep(0.3)
        at_alice, at_carol = await asyncio.gather(alice.listen(0.5), carol.listen(0.5))
        assert is_heard(at_alice, 950) and is_heard(at_carol, ALICE_HZ)


@pytest.mark.asyncio
async def test_an_attended_transfer_connects_the_two_far_phones(tmp_path: Path) -> None:
    async with (
        await Phone.start(tmp_path, "alice") as alice,
        await Phone.start(tmp_path, "bob") as bob,
        await Phone.start(tmp_path, "carol") as carol,
    ):
        await alice.go_direct()
        await carol.say_tone(950)
        _, ringing = await _call(alice, bob)
        await bob.hold(ringing)
        consulting = await bob.dial(await carol.go_direct())
        await carol.answer(await carol.next_incoming())
        await bob.wait_up(consulting)
        assert (await bob.transfer_to_leg(ringing, consulting)).status == 200
        await bob.wait_ended(ringing)
        await bob.wait_ended(consulting)
        await asyncio.sleep(0.3)
        at_alice, at_carol = await asyncio.gather(alice.listen(0.5), carol.listen(0.5))
        assert is_heard(at_alice, 950) and is_heard(at_carol, ALICE_HZ)


@pytest.mark.asyncio
async def test_a_fifth_call_is_refused_with_486_and_the_four_go_on(tmp_path: Path) -> None:
    async with (
        await Phone.start(tmp_path, "alice") as alice,
        await Phone.start(tmp_path, "bob") as bob,
        await Phone.start(tmp_path, "carol") as carol,
    ):
        await alice.go_direct()
        await carol.go_direct()
        address = await bob.go_direct()
        for _ in range(4):
            await alice.dial(address)
            await bob.answer(await bob.next_incoming())
        fifth = await carol.dial(address)
        assert (await carol.wait_ended(fifth)).status == 486
        assert sum(leg.media_active for leg in bob.legs.values()) == 4
        await alice.expect_refused(protocol.Dial(address))
        for leg_id in list(bob.legs):
            await bob.hang_up(leg_id)
        again = await carol.dial(address)
        await carol.wait_state(again, LegState.RINGING)


@pytest.mark.asyncio
async def test_what_cannot_be_done_is_refused_with_a_sentence(tmp_path: Path) -> None:
    async with await Phone.start(tmp_path, "alice") as alice, await Phone.start(tmp_path, "bob") as bob:
        no_account = await alice.expect_refused(protocol.Dial("sip:bob@127.0.0.1:5060"))
        assert (no_account.command, no_account.code) == ("Dial", "account.missing")
        await alice.go_direct()
        address = await bob.go_direct()
        refusals: list[tuple[protocol.Command, str]] = [
            (protocol.AnswerLeg("nobody"), "leg.unknown"),
            (protocol.HangUpLeg("nobody"), "leg.unknown"),
            (protocol.Dial("1002"), "destination.unknown"),
            (protocol.Dial("sip:bob@\r\nhost"), "destination.invalid"),
            (protocol.Dial(address, "no spaces"), "leg.id.invalid"),
            (protocol.SetSource("music"), "source.invalid"),
            (protocol.SetSource(f"file:{tmp_path / 'none.wav'}"), "file.unreadable"),
            (protocol.SetSource(f"file:{__file__}"), "file.format"),
            (protocol.PlayFile(str(tmp_path / "none.wav")), "file.unreadable"),
            (protocol.SetCapture(str(tmp_path / "no-such-folder" / "heard.wav")), "capture.failed"),
            (protocol.SetCapture(str(tmp_path / "heard.mp3")), "capture.format"),
            (protocol.Register("http://x", "example.org", "u", "", "", ""), "registrar.invalid"),
            (protocol.Register("", "example.org", "a user", "", "", ""), "username.invalid"),
            (protocol.Register("", "example.org", "alice", "", "", "not-a-uuid"), "instance.invalid"),
        ]
        for command, code in refusals:
            refused = await alice.expect_refused(command)
            assert (refused.command, refused.code) == (type(command).__name__, code)
            assert str(refused.description).endswith(".")
        await alice.go_direct()
        calling = await alice.dial(address)
        on_ringing: list[tuple[protocol.Command, str]] = [
            (protocol.SendLegDtmf(calling, "1"), "leg.not.up"),
            (protocol.SendLegDtmf(calling, "x"), "digits.invalid"),
            (protocol.HoldLeg(calling, held=True), "leg.not.up"),
            (protocol.TransferLeg(calling, "sip:carol@127.0.0.1"), "leg.not.up"),
            (protocol.AnswerLeg(calling), "leg.not.ringing"),
            (protocol.HangUpLeg(calling, 200), "status.invalid"),
        ]
        for on_leg, code in on_ringing:
            assert (await alice.expect_refused(on_leg)).code == code
        await bob.answer(await bob.next_incoming())
        await alice.wait_up(calling)
        await alice.hold(calling)
        assert (await alice.expect_refused(protocol.SendLegDtmf(calling, "1"))).code == "leg.no.media"


@pytest.mark.asyncio
async def test_a_phone_that_ends_hangs_up_within_two_seconds(tmp_path: Path) -> None:
    async with await Phone.start(tmp_path, "alice") as alice:
        await alice.go_direct()
        bob = await Phone.start(tmp_path, "bob")
        calling, _ = await _call(alice, bob)
        began = time.monotonic()
        await bob.stop()
        assert time.monotonic() - began < 2.0
        await alice.wait_ended(calling)


@pytest.mark.asyncio
async def test_a_peer_that_is_no_registrar_cannot_make_a_phone_answer_by_itself(tmp_path: Path) -> None:
    async with await Phone.start(tmp_path, "bob") as bob:
        host, port = (await bob.go_direct()).partition("@")[2].split(":")
        invite = INVITE.format(host=host, port=port).replace("\n", "\r\n").encode()
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as peer:
            peer.sendto(invite, (host, int(port)))
        ringing = await bob.next_incoming()
        await bob.settle()
        assert bob.legs[ringing].state is LegState.INCOMING
        assert not bob.legs[ringing].auto_answered


@pytest.mark.asyncio
async def test_a_phone_says_a_file_of_any_rate_again_and_again(tmp_path: Path) -> None:
    async with await Phone.start(tmp_path, "alice") as alice, await Phone.start(tmp_path, "bob") as bob:
        await alice.go_direct()
        _, _ = await _call(alice, bob)
        for rate, channels in ((8000, 1), (44100, 2)):
            file = tmp_path / f"speech-{rate}.wav"
            write_tone(file, 700, seconds=0.7, rate=rate, channels=channels)
            await alice.say_file(file)
            await asyncio.sleep(0.5)
            heard = await bob.listen(2.0)
            assert level(heard, 700) == pytest.approx(0.3, rel=0.15)
            assert not is_heard(heard, ALICE_HZ)


@pytest.mark.asyncio
async def test_a_phone_without_devices_plays_files_to_whoever_captures_what_it_hears(tmp_path: Path) -> None:
    file = tmp_path / "recording.wav"
    write_tone(file, 500, seconds=2.0, rate=16000, channels=2)
    async with await Phone.start(tmp_path, "alice") as alice:
        path = await alice.start_capture()
        alice.send(protocol.PlayFile(str(file), position_s=0.5))
        await alice.settle()
        await asyncio.sleep(2.0)
        await alice.stop_capture()
        progress = [m for m in alice.messages if isinstance(m, protocol.PlayingChanged)]
        positions = [message.position_s for message in progress]
        assert positions == sorted(positions)
        assert positions[0] == pytest.approx(0.5, abs=0.1)
        assert positions[-1] == pytest.approx(2.0, abs=0.05)
        assert [message.playing for message in progress] == [True] * (len(progress) - 1) + [False]
        samples, rate = read_wav(path)
        assert is_heard(samples, 500, rate)
        alice.send(protocol.PlayFile(str(file)))
        alice.send(protocol.StopPlaying())
        await alice.settle()
        assert alice.playing is not None and not alice.playing.playing
        refused = await alice.expect_refused(protocol.PlayFile(str(file), position_s=9.0))
        assert refused.code == "position.invalid"


@pytest.mark.asyncio
async def test_a_phone_ends_when_its_parent_dies(tmp_path: Path) -> None:
    parent = await asyncio.create_subprocess_exec(
        sys.executable, "-c", PARENT, str(tmp_path / "phone.endpoint"), stdout=subprocess.PIPE
    )
    said, _ = await parent.communicate()
    assert parent.returncode == -signal.SIGKILL
    phone = int(said)
    until = time.monotonic() + 3
    while psutil.pid_exists(phone) and psutil.Process(phone).status() != psutil.STATUS_ZOMBIE:
        assert time.monotonic() < until, "the phone is still there"
        await asyncio.sleep(0.05)


@pytest.mark.asyncio
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
async def test_a_signal_ends_a_phone_cleanly(tmp_path: Path, number: int) -> None:
    endpoint = tmp_path / "phone.endpoint"
    command = [sys.executable, "-m", "app.softphone", "--audio", "none", "--endpoint-file", str(endpoint)]
    phone = await asyncio.create_subprocess_exec(*command)
    until = time.monotonic() + 5
    while not endpoint.exists():
        assert time.monotonic() < until, "the phone does not start"
        await asyncio.sleep(0.02)
    phone.send_signal(number)
    async with asyncio.timeout(2):
        assert await phone.wait() == 0
    assert not endpoint.exists()
