from __future__ import annotations

import pytest

from app.softphone.audio.stream import StreamFormat


@pytest.mark.parametrize(("rate", "channels", "frame"), [(16000, 1, 640), (48000, 2, 3840), (44100, 1, 1764)])
def test_a_frame_is_twenty_milliseconds(rate: int, channels: int, frame: int) -> None:
    stream_format = StreamFormat(rate, channels)
    assert stream_format.frame_bytes == frame
    assert stream_format.bytes_per_s == rate * channels * 2
