from __future__ import annotations

import pytest

from app.softphone.protocol import Certificate, CertificateFlaw, Trouble
from app.softphone.sip.troubles import trouble_of

FLAWED = Certificate("pbx", "CA", 0, 1, "", [CertificateFlaw.EXPIRED])
SOUND = Certificate("pbx", "CA", 0, 1, "")
THERE = "192.0.2.1:5061"


@pytest.mark.parametrize(
    ("status", "reason", "source", "certificate", "secure", "trouble"),
    [
        (200, "OK", THERE, SOUND, True, Trouble.NONE),
        (401, "Unauthorized", THERE, None, False, Trouble.SECRET),
        (404, "Not Found", THERE, None, False, Trouble.UNKNOWN_USER),
        (408, "Request Timeout", "", None, False, Trouble.NO_ANSWER),
        (503, "Service Unavailable", THERE, FLAWED, True, Trouble.BUSY),
        (503, "Certificate verification error", "", FLAWED, True, Trouble.CERTIFICATE),
        (503, "End of file (PJ_EEOF)", "", SOUND, True, Trouble.ENCRYPTION),
        (503, "Connection refused", "", None, True, Trouble.UNREACHABLE),
        (503, "End of file (PJ_EEOF)", "", None, False, Trouble.UNREACHABLE),
        (420, "Bad Extension", THERE, None, False, Trouble.REFUSED),
    ],
)
def test_an_answer_names_its_trouble(
    *, status: int, reason: str, source: str, certificate: Certificate | None, secure: bool, trouble: Trouble
) -> None:
    assert trouble_of(status, reason, source, certificate, secure=secure) is trouble
