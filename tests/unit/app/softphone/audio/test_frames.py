from __future__ import annotations

import pjsua2 as pj
import pytest

from app.softphone.audio import frames

CONTENT = bytes(number * 11 % 256 for number in range(640))


def test_the_memory_of_vectors_is_as_believed() -> None:
    assert frames.layout_holds()


def test_the_bytes_of_a_vector_are_copied_as_the_binding_would() -> None:
    vector = pj.ByteVector(CONTENT)
    assert frames.copy_bytes(vector) == bytes(vector) == CONTENT


def test_an_empty_vector_has_no_bytes() -> None:
    assert frames.copy_bytes(pj.ByteVector()) == b""


@pytest.mark.parametrize("fast", [True, False])
def test_a_frame_is_filled_again_and_again(fast: bool) -> None:
    outgoing = frames.OutgoingFrame(640, fast=fast)
    frame = pj.MediaFrame()
    for content in (CONTENT, bytes(640)):
        outgoing.give(frame, content)
        assert frame.type == pj.PJMEDIA_FRAME_TYPE_AUDIO
        assert frame.size == 640
        assert bytes(frame.buf) == content
