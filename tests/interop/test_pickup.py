"""Picking up by INVITE with Replaces (RFC 3891) and by HTTP, and the recall of a parked call: real phones."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from tests.support.backend import DOMAIN, Backend, api_user, running_backend
from tests.support.raw_message import RawMessage
from tests.support.raw_phone import RawPhone

ORGANISATION = """
[organisation]
domain = "example.org"
name = "Example"
country = "SE"
main_number = "+46277400"
settings = { park_recall_s = 1 }

[[users]]
id = "alice"
name = "Alice Andersson"
extension = "1001"
password = "demo-alice"
sip_password = "sip-1001"

[[users]]
id = "bob"
name = "Bob Berg"
extension = "1002"
sip_password = "sip-1002"

[[users]]
id = "carol"
name = "Carol Carlsson"
extension = "1003"
permissions = ["PICKUP"]
password = "demo-carol"
sip_password = "sip-1003"

[[users]]
id = "crm"
name = "The CRM"
extension = "1004"
roles = ["SERVICE"]
password = "demo-crm"
"""


def shown_in(message: RawMessage) -> str:
    return message.header("p-asserted-identity")


async def pick_up_by_http(backend: Backend, alice: RawPhone, bob: RawPhone, carol: RawPhone) -> None:
    """Carol fetches what rings at Alice by its dialog; a program fetches it for her; she parks it."""
    async with (
        api_user(backend, "alice") as hers,
        api_user(backend, "carol") as user,
        api_user(backend, "crm") as crm,
    ):
        device = await user.device()
        for by_dialog in (True, False):
            call = bob.dial("1001")
            rings = await alice.incoming.get()
            rings.ring()
            await call.status(180)
            if by_dialog:
                assert rings.invite is not None
                body = {
                    "callId": rings.call_id,
                    "toTag": rings.invite.tag("from"),
                    "fromTag": rings.local.rpartition("tag=")[2],
                    "earlyOnly": True,
                }
                picked = await user.ask("POST", f"/api/callcontrol/{{user}}/{device}/pickupsip", body)
            else:
                (ringing,) = await hers.until_calls("RINGING")
                path = f"/api/callcontrol/{DOMAIN}/carol/{device}/pickup/{ringing['callId']}"
                picked = await crm.ask("POST", path)
            (await carol.incoming.get()).answer()
            await call.answered()
            await asyncio.wait_for(rings.ended.wait(), 10)
            (state,) = await user.until_calls("ACTIVE")
            assert state["callId"] == picked["callId"]
            assert state["historyInfo"]["previousRetargetReason"] == "PICKUP"
            if by_dialog:
                await call.hang_up()
                await user.until_calls()
        parked = await user.ask("PUT", f"/api/callcontrol/{{user}}/{state['callId']}/park")
        assert parked["event"] == "PARKED"
        back = await carol.incoming.get()
        assert back.invite is not None
        assert back.invite.header("from").startswith('"Bob Berg" <sip:1002@')
        back.answer()
        (state,) = await user.until_calls("ACTIVE")
        assert state["historyInfo"]["previousRetargetReason"] == "PARKED"
        await call.hang_up()
        await user.until_calls()


@pytest.mark.asyncio
async def test_a_ringing_call_is_taken_by_replaces_and_by_http_and_a_parked_one_returns(
    tmp_path: Path,
) -> None:
    async with asyncio.timeout(60), running_backend(tmp_path, organisation=ORGANISATION) as backend:
        host, _, port = backend.sip.rpartition(":")
        phones = [
            await RawPhone.open((host, int(port)), extension, f"sip-{extension}", DOMAIN)
            for extension in ("1001", "1002", "1003")
        ]
        alice, bob, carol = phones
        for phone in phones:
            assert (await phone.register()).status == 200
        call = bob.dial("1001", headers=[("allow", "INVITE, ACK, BYE, CANCEL, UPDATE")])
        rings = await alice.incoming.get()
        rings.ring()
        await call.status(180)
        assert rings.invite is not None
        tags = (rings.invite.tag("from"), rings.local.rpartition("tag=")[2])
        value = f"{rings.call_id};to-tag={tags[0]};from-tag={tags[1]}"
        taken = carol.dial("1001", headers=[("replaces", value + ";early-only"), ("require", "replaces")])
        assert shown_in(await taken.answered()) == '"Bob Berg" <sip:1002@example.org>'
        assert shown_in(await call.answered()).endswith("<sip:1003@example.org>")
        async with api_user(backend, "carol") as user:
            (state,) = await user.until_calls("ACTIVE")
            assert state["historyInfo"]["previousRetargetReason"] == "PICKUP"
            assert state["remoteParty"]["displayName"] == "Bob Berg"
        assert taken.invite is not None
        value = (
            f"{taken.call_id};to-tag={taken.remote.rpartition('tag=')[2]};from-tag={taken.invite.tag('from')}"
        )
        refused = alice.dial("1003", headers=[("replaces", value)])
        assert (await refused.status(403)).status == 403
        async with api_user(backend, "carol") as user:
            path = f"/api/callcontrol/{{user}}/{state['callId']}/transfer"
            await user.ask("POST", path, {"destination": "tel:1001"})
            rings = await alice.incoming.get()
            rings.answer()
            update = await call.next_request("UPDATE")
        assert shown_in(update).endswith("<sip:1001@example.org>"), "the display follows the transfer"
        call.respond(update, 200, "OK")
        await call.hang_up()
        await pick_up_by_http(backend, alice, bob, carol)
        for phone in phones:
            phone.close()
        await backend.until_idle()
