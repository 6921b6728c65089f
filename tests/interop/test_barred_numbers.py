"""A real phone dials numbers that its user may not call: what it is told, and what is heard."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.backend import api_user, running_backend
from tests.support.raw_phone import RawPhone
from tests.support.rtp_phone import RtpPhone
from tests.support.tones import loudness

ORGANISATION = """
[organisation]
domain = "example.org"
name = "Example"
country = "SE"
main_number = "+46812345600"
settings = {{ announce_refusals = {announced} }}

[[users]]
id = "alice"
name = "Alice"
extension = "1001"
number = "+46812345601"
password = "demo-alice"
sip_password = "sip-1001"

[[trunks]]
id = "provider"
host = "127.0.0.1"
port = 9
options_s = 0

[routing.limits]
barred = ["+44"]
"""
BARRED = "00442079460000"
WORDS = '"You may not call numbers that begin with +44."'


@pytest.mark.asyncio
@pytest.mark.parametrize("announced", [False, True], ids=["at once", "announced"])
async def test_a_phone_is_told_in_words_which_rule_bars_a_number(tmp_path: Path, announced: bool) -> None:
    organisation = ORGANISATION.format(announced=str(announced).lower())
    async with running_backend(tmp_path, organisation=organisation) as backend:
        host, port = backend.sip.rsplit(":", 1)
        alice = await RawPhone.open((host, int(port)), "1001", "sip-1001", "example.org")
        assert (await alice.register()).status == 200
        rtp = RtpPhone()
        alice.rtp_port = rtp.address[1]
        call = alice.dial(BARRED)
        if announced:
            assert (await call.status(183)).body
        refused = await call.status(403)
        assert refused.header("reason") == f"Q.850;cause=52;text={WORDS}"
        assert refused.header("warning") == f"399 deskline {WORDS}"
        assert (loudness(rtp.heard()) > 0.01) is announced
        rtp.close()
        async with api_user(backend, "alice") as user:
            path = f"/api/callcontrol/{{user}}/{await user.device()}/makecall"
            answer = await user.request("POST", path, {"destination": f"tel:{BARRED}"})
        (error,) = answer.json()["field"]
        assert (answer.status_code, error["name"]) == (403, "+44")
        alice.close()
        await backend.until_idle()
