"""Recordings on disk: whole at any moment, in wall-clock time, and an error where the disk refuses."""

from __future__ import annotations

import asyncio
import signal
import subprocess
import sys
import textwrap
import time
import wave
from pathlib import Path

import numpy as np
import pytest

from backend.telephony.embedded.media.recording import Recording
from backend.telephony.embedded.media.recording_file import RecordingFile, wave_header
from backend.telephony.embedded.media.recording_writer import RecordingWriter

ROOT = Path(__file__).parents[6]


class Desk:
    """A writer and what it reported."""

    def __init__(self, max_pending_bytes: int = 1 << 20) -> None:
        self.ended: list[tuple[str, str, float, str]] = []
        self.writer = RecordingWriter(lambda *told: self.ended.append(told), max_pending_bytes)
        self.writer.start()

    def record(self, path: Path, rate: int = 8000) -> Recording:
        written = self.writer.open("r", str(path), rate)
        return Recording("r", "b", "c", self.writer, written)


def read(path: Path) -> tuple[np.ndarray[tuple[int, ...], np.dtype[np.int16]], int]:
    with wave.open(str(path), "rb") as file:
        assert (file.getnchannels(), file.getsampwidth()) == (2, 2)
        data = np.frombuffer(file.readframes(file.getnframes()), "<i2").astype(np.int16)
        return data.reshape(-1, 2), file.getframerate()


def constant(value: int, size: int = 160) -> np.ndarray[tuple[int, ...], np.dtype[np.int16]]:
    return np.full(size, value, np.int16)


@pytest.mark.asyncio
async def test_left_and_right_are_where_they_belong_and_silence_counts(tmp_path: Path) -> None:
    desk = Desk()
    recording = desk.record(tmp_path / "sub" / "a.wav")
    for _ in range(30):
        recording.add(constant(100), constant(-200))
    for _ in range(20):
        recording.add(None, constant(7))
    recording.add_silence(10)
    recording.add(constant(1), None)
    recording.finish()
    await desk.writer.stop()
    data, rate = read(tmp_path / "sub" / "a.wav")
    assert rate == 8000
    assert len(data) == 61 * 160
    assert (data[:4800] == (100, -200)).all()
    assert (data[4800:8000] == (0, 7)).all()
    assert not data[8000:9600].any()
    assert (data[9600:] == (1, 0)).all()
    ((recording_id, path, seconds, error),) = desk.ended
    assert (recording_id, path, error) == ("r", str(tmp_path / "sub" / "a.wav"), "")
    assert seconds == pytest.approx(61 * 0.02)


@pytest.mark.asyncio
async def test_time_that_a_busy_machine_leaves_out_does_not_count_in_a_pause(tmp_path: Path) -> None:
    desk = Desk()
    recording = desk.record(tmp_path / "a.wav")
    recording.add(constant(100), None)
    recording.paused = True
    recording.add_silence(10)
    recording.add(constant(100), None)
    recording.paused = False
    recording.add(constant(100), None)
    recording.finish()
    await desk.writer.stop()
    data, _ = read(tmp_path / "a.wav")
    assert len(data) == 2 * 160
    assert (data[:, 0] == 100).all()


@pytest.mark.asyncio
async def test_a_recording_is_its_owners_alone(tmp_path: Path) -> None:
    desk = Desk()
    desk.record(tmp_path / "a.wav").finish()
    await desk.writer.stop()
    assert (tmp_path / "a.wav").stat().st_mode & 0o077 == 0


@pytest.mark.asyncio
async def test_the_other_rate_is_resampled(tmp_path: Path) -> None:
    desk = Desk()
    recording = desk.record(tmp_path / "a.wav", 16000)
    for _ in range(50):
        recording.add(constant(1000), constant(-1000))
    for _ in range(50):
        recording.add(constant(1000, 320), constant(-1000, 320))
    recording.finish()
    await desk.writer.stop()
    data, rate = read(tmp_path / "a.wav")
    assert rate == 16000
    assert len(data) == 32_000
    assert (np.abs(data[1000:, 0] - 1000) < 20).all()


@pytest.mark.asyncio
async def test_a_file_that_exists_is_not_written_over(tmp_path: Path) -> None:
    (tmp_path / "a.wav").write_bytes(b"precious")
    desk = Desk()
    recording = desk.record(tmp_path / "a.wav")
    recording.add(constant(1), None)
    recording.finish()
    await desk.writer.stop()
    assert (tmp_path / "a.wav").read_bytes() == b"precious"
    assert desk.ended[0][3] != ""


@pytest.mark.asyncio
async def test_a_directory_that_cannot_be_made_ends_the_recording_with_an_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a directory")
    desk = Desk()
    recording = desk.record(tmp_path / "file" / "a.wav")
    for _ in range(100):
        recording.add(constant(1), constant(1))
    await asyncio.sleep(0.1)
    recording.finish()
    await desk.writer.stop()
    assert len(desk.ended) == 1
    assert desk.ended[0][3]


@pytest.mark.asyncio
async def test_a_disk_that_is_too_slow_costs_sound_but_no_time(tmp_path: Path) -> None:
    desk = Desk(max_pending_bytes=20_000)
    recording = desk.record(tmp_path / "a.wav")
    for _ in range(500):
        recording.add(constant(5), constant(5))
    recording.finish()
    await desk.writer.stop()
    data, _ = read(tmp_path / "a.wav")
    assert len(data) == 500 * 160
    assert desk.ended[0][2] == pytest.approx(10.0)
    assert desk.ended[0][3] == ""


@pytest.mark.asyncio
async def test_several_recordings_share_the_writer(tmp_path: Path) -> None:
    desk = Desk(1 << 24)
    recordings = []
    for number in range(20):
        written = desk.writer.open(str(number), str(tmp_path / f"{number}.wav"), 8000)
        recordings.append(Recording(str(number), "b", "c", desk.writer, written))
    for _ in range(60):
        for number, recording in enumerate(recordings):
            recording.add(constant(number), None)
    for recording in recordings:
        recording.finish()
    await desk.writer.stop()
    assert sorted(int(told[0]) for told in desk.ended) == list(range(20))
    for number in range(20):
        data, _ = read(tmp_path / f"{number}.wav")
        assert (data[:, 0] == number).all()


@pytest.mark.skipif(sys.platform == "win32", reason="no limit on the size of files there")
def test_a_full_disk_ends_the_recording_with_an_error_and_a_playable_file(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    script = """
        import asyncio, resource, sys
        import numpy as np
        from backend.telephony.embedded.media.recording import Recording
        from backend.telephony.embedded.media.recording_writer import RecordingWriter

        resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000))

        async def main():
            ended = []
            writer = RecordingWriter(lambda *told: ended.append(told))
            writer.start()
            recording = Recording("r", "b", "c", writer, writer.open("r", sys.argv[1], 8000))
            for _ in range(200):
                recording.add(np.ones(160, np.int16), np.ones(160, np.int16))
            await asyncio.sleep(0.2)
            assert len(ended) == 1, ended
            recording.finish()
            await writer.stop()
            assert len(ended) == 1, ended
            print(ended[0][2], ended[0][3], sep="|")

        asyncio.run(main())
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(script), str(path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    seconds, error = done.stdout.strip().split("|")
    data, _ = read(path)
    assert error
    assert float(seconds) == pytest.approx(len(data) / 8000)
    assert 0.5 <= float(seconds) <= 1.6
    assert (data == 1).all()


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL there")
def test_a_recording_whose_process_was_killed_is_playable_up_to_its_last_second(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    script = """
        import asyncio, sys, time
        import numpy as np
        from backend.telephony.embedded.media.recording import Recording
        from backend.telephony.embedded.media.recording_writer import RecordingWriter

        async def main():
            writer = RecordingWriter(lambda *told: None)
            writer.start()
            recording = Recording("r", "b", "c", writer, writer.open("r", sys.argv[1], 8000))
            while True:
                recording.add(np.full(160, 9, np.int16), np.full(160, 8, np.int16))
                sys.stdout.write(".")
                sys.stdout.flush()
                await asyncio.sleep(0.02)

        asyncio.run(main())
    """
    with subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(script), str(path)], cwd=ROOT, stdout=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        ticks = len(process.stdout.read(120))
        time.sleep(0.05)
        process.send_signal(signal.SIGKILL)
    data, _ = read(path)
    assert len(data) / 8000 >= ticks * 0.02 - 1.0
    assert (data == (9, 8)).all()


def test_a_recording_as_long_as_a_wave_file_can_be_is_ended(tmp_path: Path) -> None:
    file = RecordingFile(tmp_path / "a.wav", 8000)
    file.open()
    file._size = 0xFFFFFFFF - 100
    with pytest.raises(OSError, match="size that a WAV file can have"):
        file.append(bytes(400))
    file.close()
    assert (tmp_path / "a.wav").stat().st_size == 44


def test_the_header_is_that_of_a_stereo_file() -> None:
    header = wave_header(16000, 64_000)
    assert len(header) == 44
    assert header[:4] == b"RIFF"
    assert int.from_bytes(header[4:8], "little") == 64_036
    assert int.from_bytes(header[28:32], "little") == 64_000
    assert int.from_bytes(header[40:44], "little") == 64_000
