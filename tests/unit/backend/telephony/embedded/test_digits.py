from __future__ import annotations

from backend.telephony.embedded.digits import DigitFilter, DigitPath


def test_a_digit_that_comes_by_rtp_and_by_info_is_one_key_press() -> None:
    digits = DigitFilter()
    assert digits.accept("5", DigitPath.RTP, 1.0)
    assert not digits.accept("5", DigitPath.INFO, 1.1)


def test_the_same_digit_twice_by_one_path_is_two_key_presses() -> None:
    digits = DigitFilter()
    assert digits.accept("5", DigitPath.RTP, 1.0)
    assert digits.accept("5", DigitPath.RTP, 1.2)


def test_two_presses_with_two_copies_each_are_two_key_presses() -> None:
    digits = DigitFilter()
    accepted = [
        digits.accept("5", DigitPath.RTP, 1.0),
        digits.accept("5", DigitPath.RTP, 1.2),
        digits.accept("5", DigitPath.INFO, 1.25),
        digits.accept("5", DigitPath.INFO, 1.3),
    ]
    assert accepted == [True, True, False, False]


def test_another_digit_by_the_other_path_is_its_own_key_press() -> None:
    digits = DigitFilter()
    assert digits.accept("5", DigitPath.RTP, 1.0)
    assert digits.accept("6", DigitPath.INFO, 1.0)


def test_the_same_digit_by_the_other_path_a_second_later_is_its_own_key_press() -> None:
    digits = DigitFilter()
    assert digits.accept("5", DigitPath.RTP, 1.0)
    assert digits.accept("5", DigitPath.INFO, 2.1)
