"""Picking up from a phone by INVITE with Replaces (RFC 3891), on the real backend."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from tests.support.backend import DOMAIN, api_user, running_backend
from tests.support.raw_message import RawMessage
from tests.support.raw_phone import RawPhone


def shown_in(message: RawMessage) -> str:
    return message.header("p-asserted-identity")


@pytest.mark.asyncio
async def test_a_ringing_call_is_taken_by_replaces_and_an_answered_one_is_not(tmp_path: Path) -> None:
    async with asyncio.timeout(60), running_backend(tmp_path) as backend:
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
        for phone in phones:
            phone.close()
        await backend.until_idle()
