"""An office by HTTP: the real backend, three real phones, and one of their users at the API."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from tests.support.backend import ApiUser, Backend, api_user, running_backend
from tests.support.listening import ALICE, BOB, CAROL, hears, hears_music
from tests.support.phone import Phone

CONTROL = "/api/callcontrol/{user}"


class PhoneOffice:
    """Alice, Bob and Carol on real phones, and Alice's client of the API."""

    def __init__(self, backend: Backend, api: ApiUser, alice: Phone, bob: Phone, carol: Phone) -> None:
        self.backend, self.api = backend, api
        self.alice, self.bob, self.carol = alice, bob, carol
        self.device = ""

    async def bob_is_answered(self) -> tuple[str, str]:
        """Bob calls Alice, who answers by HTTP; return his leg and her call id."""
        leg = await self.bob.dial("1001")
        (call,) = await self.api.until_calls("RINGING")
        assert {"action": "ANSWER", "deviceIds": [self.device]} in call["actions"]
        await self.api.ask("POST", f"{CONTROL}/{call['callId']}/answer/{self.device}", {})
        await self.bob.wait_up(leg)
        await self.api.until_calls("ACTIVE")
        await hears(self.bob, ALICE)
        return leg, call["callId"]

    async def carol_is_consulted(self, call_id: str) -> tuple[str, str]:
        """Alice calls Carol over the leg of a call; return Carol's leg and the new call's id."""
        made = await self.api.ask("POST", f"{CONTROL}/{call_id}/consultation", {"destination": "tel:1003"})
        leg = await self.carol.next_incoming()
        await self.carol.answer(leg)
        await self.api.until_calls("ACTIVE", "HELD")
        await hears(self.alice, CAROL)
        await hears_music(self.bob)
        return leg, made["callId"]

    async def put(self, call_id: str, verb: str, body: dict[str, Any] | None = None) -> dict[str, Any]:
        """Do something with a call."""
        answer: dict[str, Any] = await self.api.ask("PUT", f"{CONTROL}/{call_id}/{verb}", body or {})
        return answer


@asynccontextmanager
async def phone_office(folder: Path, organisation: str | None = None) -> AsyncIterator[PhoneOffice]:
    """Open it, and see that nothing is left when it closes.

    An ``organisation`` of its own needs the users and passwords that the demo organisation has.
    """
    async with (
        running_backend(folder, organisation=organisation) as backend,
        api_user(backend, "alice") as api,
        await Phone.start(folder, "alice") as alice,
        await Phone.start(folder, "bob") as bob,
        await Phone.start(folder, "carol") as carol,
    ):
        for phone, extension, voice in ((alice, "1001", ALICE), (bob, "1002", BOB), (carol, "1003", CAROL)):
            await phone.register(f"sip:{backend.sip}", extension, f"sip-{extension}")
            await phone.say_tone(voice)
        office = PhoneOffice(backend, api, alice, bob, carol)
        office.device = await api.device()
        yield office
        await backend.until_idle()
