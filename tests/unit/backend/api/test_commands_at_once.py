"""Fifty commands at once on one call: each is answered, none is half done, one legal state comes of it."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from typing import Any

import httpx
import pytest

from backend.bus.events import CallChanged
from backend.contract.calls import CallStatus
from tests.support.office import Office, error_of

CONTROL = "/api/callcontrol/example.org/alice"
RECORDING = "/api/callrecording/example.org/alice"
COUNT = 50
COMMANDS: list[tuple[str, str, dict[str, Any] | None]] = [
    ("PUT", "/hold", {}),
    ("PUT", "/resume", {}),
    ("PUT", "/mute", {}),
    ("PUT", "/unmute", {}),
    ("PUT", "/park", {}),
    ("POST", "/dtmf", {"digits": "5"}),
    ("POST", "/transfer", {"destination": "tel:1003"}),
    ("POST", "/transfer", {"destination": "tel:1003", "blind": True}),
    ("POST", "/consultation", {"destination": "tel:1003"}),
    ("POST", "/conference", {}),
    ("POST", "/alternate", {}),
    ("PUT", "/leave", None),
    ("DELETE", "", None),
]


class Talk:
    """Alice talks with Bob; Carol and Dave can be called."""

    def __init__(self, office: Office, token: str) -> None:
        self.office = office
        self.token = token
        alice = office.desk.softphone("alice")
        for name in ("carol", "dave"):
            office.desk.softphone(name)
        self.bob = office.desk.softphone("bob")
        self.call = office.desk.make("alice", alice, "tel:1002")
        self.bob.answer()
        self.call = office.desk.call("alice")
        self.news: list[CallChanged] = []
        office.desk.bus.subscribe(CallChanged, self.news.append)

    async def send(
        self, method: str, path: str, body: object = None, request_id: str | None = None
    ) -> httpx.Response:
        headers = {"X-Request-Id": request_id} if request_id else {}
        return await self.office.ask(method, path, self.token, body, headers=headers)


async def talking(office: Office) -> Talk:
    return Talk(office, await office.token("alice"))


@pytest.mark.asyncio
async def test_of_fifty_commands_for_the_same_state_one_is_done(office: Office) -> None:
    talk = await talking(office)
    path, body = f"{CONTROL}/{talk.call.call_id}/mute", {"stateToken": talk.call.state_token}
    answers = await asyncio.gather(*(talk.send("PUT", path, body) for _ in range(COUNT)))
    assert Counter(each.status_code for each in answers) == {200: 1, 409: COUNT - 1}
    refusals = {error_of(each) for each in answers if each.status_code == 409}
    assert refusals == {(409, "call.state.token.mismatch", "stateToken")}
    assert office.desk.call("alice").muted


@pytest.mark.asyncio
async def test_of_fifty_commands_with_the_same_id_one_is_done_and_all_have_its_answer(office: Office) -> None:
    talk = await talking(office)
    path = f"{CONTROL}/{talk.call.call_id}/consultation"
    body = {"destination": "tel:1003"}
    answers = await asyncio.gather(*(talk.send("POST", path, body, "once") for _ in range(COUNT)))
    assert {each.status_code for each in answers} == {200}
    assert len({each.text for each in answers}) == 1
    assert len(office.desk.calls("alice")) == 2


@pytest.mark.asyncio
@pytest.mark.parametrize("seed", range(6))
async def test_fifty_different_commands_at_once_end_in_one_legal_state(office: Office, seed: int) -> None:
    talk = await talking(office)
    rng = random.Random(seed)
    path = f"{CONTROL}/{talk.call.call_id}"
    # The more telling ones without an end of the call among them.
    chosen = rng.choices(COMMANDS if seed % 2 else COMMANDS[:4], k=COUNT)
    sent = [talk.send(method, path + rest, body) for method, rest, body in chosen]
    sent += [talk.send("PUT", f"{RECORDING}/{talk.call.call_id}/{verb}", {}) for verb in ("start", "stop")]
    answers = await asyncio.gather(*sent)
    assert {each.status_code for each in answers} <= {200, 204, 400, 404, 409}
    office.desk.step(1)
    told: dict[str, list[CallChanged]] = {}
    for each in talk.news:
        told.setdefault(each.call.call_id, []).append(each)
    for changes in told.values():
        tokens = [each.call.state_token for each in changes]
        assert tokens == sorted(set(tokens))
        ends = [each.call.status is CallStatus.TERMINATED for each in changes]
        assert ends.count(True) <= 1
        assert not any(ends[:-1])
    for user in ("alice", "bob", "carol", "dave"):
        for call in office.desk.calls(user):
            if call.call_id in told:
                assert told[call.call_id][-1].call.state_token == call.state_token
    for user in ("alice", "bob", "carol", "dave"):
        for call in office.desk.calls(user):
            if any(each.call_id == call.call_id for each in office.desk.calls(user)):
                office.desk.hang_up(user, call.call_id)
    office.desk.step(200)
    assert office.desk.all_over()
