from __future__ import annotations

from app.softphone.audio.ring import MOST_FRAMES, WATCHED_TAKES, FrameRing, PrimedTaker


def _frame(number: int) -> bytes:
    return number.to_bytes(2, "big")


def test_frames_come_in_order() -> None:
    ring = FrameRing(spare_frames=0)
    for number in range(3):
        ring.put(_frame(number))
    assert [ring.take() for _ in range(4)] == [_frame(0), _frame(1), _frame(2), None]


def test_the_oldest_frame_goes_when_there_are_too_many() -> None:
    ring = FrameRing(spare_frames=0)
    for number in range(MOST_FRAMES + 2):
        ring.put(_frame(number))
    assert len(ring) == MOST_FRAMES
    assert ring.take() == _frame(2)


def test_frames_that_were_never_needed_for_half_a_second_go() -> None:
    ring = FrameRing(spare_frames=1)
    for number in range(5):
        ring.put(_frame(number))
    for number in range(WATCHED_TAKES):
        ring.put(_frame(number))
        ring.take()
    assert len(ring) == 1


def test_frames_that_were_needed_stay() -> None:
    ring = FrameRing(spare_frames=0)
    for take in range(4 * WATCHED_TAKES):
        if take % 4 == 0:  # They come in bursts of four.
            for number in range(4):
                ring.put(_frame(take + number))
        assert ring.take() == _frame(take)


def test_taking_begins_with_three_frames_and_again_after_a_gap() -> None:
    ring = FrameRing(spare_frames=3)
    taker = PrimedTaker(ring)
    ring.put(_frame(0))
    ring.put(_frame(1))
    assert taker.take() is None
    ring.put(_frame(2))
    assert [taker.take() for _ in range(4)] == [_frame(0), _frame(1), _frame(2), None]
    ring.put(_frame(3))
    assert taker.take() is None
    ring.put(_frame(4))
    ring.put(_frame(5))
    assert taker.take() == _frame(3)
