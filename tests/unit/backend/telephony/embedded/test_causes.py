from __future__ import annotations

import pytest

from backend.ports.telephony import Cause
from backend.telephony.embedded.causes import cause_of, response_for


@pytest.mark.parametrize("cause", list(Cause))
def test_every_cause_has_a_final_response_that_refuses(cause: Cause) -> None:
    status, reason = response_for(cause)
    assert 400 <= status <= 699
    assert reason


def test_every_final_status_has_a_cause() -> None:
    assert all(isinstance(cause_of(status), Cause) for status in range(300, 700))


@pytest.mark.parametrize(
    ("cause", "status"),
    [
        (Cause.UNALLOCATED_NUMBER, 404),
        (Cause.USER_BUSY, 486),
        (Cause.NO_USER_RESPONSE, 408),
        (Cause.NO_ANSWER, 480),
        (Cause.CALL_REJECTED, 603),
        (Cause.INVALID_NUMBER, 484),
        (Cause.CONGESTION, 503),
        (Cause.RECOVERY_ON_TIMER_EXPIRE, 504),
        (Cause.INTERWORKING, 500),
    ],
)
def test_causes_become_the_statuses_of_rfc_3398(cause: Cause, status: int) -> None:
    assert response_for(cause).status == status


@pytest.mark.parametrize(
    ("status", "cause"),
    [
        (404, Cause.UNALLOCATED_NUMBER),
        (408, Cause.RECOVERY_ON_TIMER_EXPIRE),
        (480, Cause.NO_USER_RESPONSE),
        (486, Cause.USER_BUSY),
        (484, Cause.INVALID_NUMBER),
        (502, Cause.NETWORK_OUT_OF_ORDER),
        (600, Cause.USER_BUSY),
        (603, Cause.CALL_REJECTED),
    ],
)
def test_statuses_become_the_causes_of_rfc_3398(status: int, cause: Cause) -> None:
    assert cause_of(status) is cause


def test_an_unknown_status_counts_as_the_first_of_its_class() -> None:
    assert cause_of(499) is cause_of(400)
    assert cause_of(699) is cause_of(600)
