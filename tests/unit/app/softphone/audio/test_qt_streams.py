from __future__ import annotations

import wave
from pathlib import Path

from app.softphone.audio.qt_streams import Loop, RingReader, WavReader
from app.softphone.audio.ring import FrameRing


def _reader(frames: int) -> tuple[FrameRing, RingReader]:
    ring = FrameRing(spare_frames=0)
    for number in range(frames):
        ring.put(bytes([number]) * 640)
    return ring, RingReader(ring, 640, lambda _, __: None)


def test_a_loudspeaker_that_is_dry_waits_for_three_frames() -> None:
    ring, reader = _reader(frames=2)
    assert reader.next_bytes(2560, 0) == b""
    ring.put(b"\2" * 640)
    assert reader.next_bytes(2560, 0) == b"\0" * 640 + b"\1" * 640 + b"\2" * 640


def test_no_more_than_three_frames_wait_in_a_loudspeaker() -> None:
    _, reader = _reader(frames=5)
    assert len(reader.next_bytes(1280, 1280)) == 640
    assert reader.next_bytes(640, 1920) == b""


def test_frames_are_written_whole() -> None:
    _, reader = _reader(frames=5)
    assert reader.next_bytes(600, 700) == b""


def test_a_loop_begins_again_at_its_end() -> None:
    loop = Loop(bytes(range(10)))
    assert loop.next_bytes(8, 0) == bytes(range(8))
    assert loop.next_bytes(8, 0) == bytes([8, 9])
    assert loop.next_bytes(5, 0) == bytes(range(4))


def test_a_file_is_read_from_its_position_to_its_end(tmp_path: Path) -> None:
    path = tmp_path / "sound.wav"
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(8000)
        file.writeframes(b"\1\0" * 4000 + b"\2\0" * 4000)
    reader = WavReader(str(path), 0.75)
    assert reader.position_s() == 0.75
    assert reader.next_bytes(3000, 0) == b"\2\0" * 1500
    assert reader.next_bytes(3000, 0) == b"\2\0" * 500
    assert not reader.ended
    assert reader.next_bytes(3000, 0) == b""
    assert reader.ended
    assert reader.position_s() == 1.0
    reader.close()
