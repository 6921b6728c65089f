"""A conference of real phones: muting and removing, who speaks, digits, and the owner who leaves."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from httpx_sse import EventSource

from tests.support.listening import ALICE, BOB, CAROL, hears
from tests.support.phone import Phone
from tests.support.phone_office import CONTROL, PhoneOffice, phone_office


@asynccontextmanager
async def conferences(office: PhoneOffice) -> AsyncIterator[list[dict[str, Any]]]:
    """Collect what Alice's stream tells of conferences."""
    told: list[dict[str, Any]] = []

    async def read() -> None:
        nonlocal told
        async with office.api.client.stream("GET", "/api/stream/example.org/alice", timeout=None) as answer:
            async for event in EventSource(answer).aiter_sse():
                data = json.loads(event.data)
                told += [data["conference"]] if event.event == "conference" else []

    reading = asyncio.create_task(read())
    yield told
    reading.cancel()
    await asyncio.wait([reading])


async def until_speaking(told: list[dict[str, Any]], *participants: str) -> None:
    async with asyncio.timeout(10):
        while not told or set(told[-1]["speaking"]) != set(participants):
            await asyncio.sleep(0.05)


@pytest.mark.asyncio
async def test_a_conference_is_led_by_its_owner_and_goes_on_without(tmp_path: Path) -> None:
    async with phone_office(tmp_path) as office, await Phone.start(tmp_path, "dave") as dave:
        await dave.register(f"sip:{office.backend.sip}", "1004", "sip-1004")
        bob_leg, first = await office.bob_is_answered()
        carol_leg, second = await office.carol_is_consulted(first)
        async with conferences(office) as told:
            state = await office.api.ask("POST", f"{CONTROL}/{first}/conference", {"targetCallId": second})
            ids = {each["remoteParty"]["displayNumber"]: each["id"] for each in state["participants"]}
            bob_id, carol_id = ids["1002"], ids["1003"]
            await until_speaking(told, first, bob_id, carol_id)
            tokens = [call["stateToken"] for call in await office.api.calls()]
            await office.put(first, f"participants/{carol_id}/mute")
            await asyncio.gather(
                hears(office.alice, BOB), hears(office.bob, ALICE), hears(office.carol, ALICE, BOB)
            )
            await until_speaking(told, first, bob_id)
            assert told[-1]["muted"] == [carol_id]
            await office.bob.be_silent()
            await until_speaking(told, first)
            assert [call["stateToken"] for call in await office.api.calls()] == tokens
            await office.put(first, f"participants/{carol_id}/unmute")
            await hears(office.alice, CAROL)
            await office.bob.say_tone(BOB)

        await office.bob.send_digits(bob_leg, "42")
        made = await office.api.ask("POST", f"{CONTROL}/{first}/consultation", {"destination": "tel:1004"})
        dave_leg = await dave.next_incoming()
        await dave.answer(dave_leg)
        await office.api.until_calls("ACTIVE", "HELD")
        await office.api.ask("POST", f"{CONTROL}/{first}/conference", {"targetCallId": made["callId"]})
        await asyncio.gather(hears(dave, ALICE, BOB, CAROL), hears(office.alice, BOB, CAROL))
        assert not office.carol.digits.get(carol_leg)

        await office.put(first, "leave")
        await office.api.until_calls()
        await asyncio.gather(hears(dave, BOB, CAROL), hears(office.bob, CAROL), hears(office.carol, BOB))
        await dave.hang_up(dave_leg)
        await hears(office.bob, CAROL)
        await office.bob.hang_up(bob_leg)
        await office.carol.wait_ended(carol_leg)
