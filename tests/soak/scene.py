"""What a scene is made of: its cast, which nobody else disturbs, and what they ask and wait for.

A scene prepares the calls that a verb needs and does it. Where something else comes in between (a call by
chance, a kill) the scene is broken off; what broke it is counted.
"""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Callable, Collection
from typing import Any

import httpx

from tests.contract.catalogue_extract import operation
from tests.soak.robot import Mood
from tests.soak.verbs import OPERATIONS, judge_answer
from tests.soak.world import USERS, World
from tests.support.backend import DOMAIN
from tests.support.raw_phone import RawCall

_PARTICIPANT = {"MUTE_PARTICIPANT": "mute", "UNMUTE_PARTICIPANT": "unmute"}
"""Our own operations, beside those of the catalogue."""
SOON_S = 6.0
POLL_S = 0.02
CallDict = dict[str, Any]


class BrokenOffError(Exception):
    """A scene cannot go on; the text is what it waited for or was refused."""


class Scene:
    """``a`` does the verb, ``b`` is who a talks with, ``c`` the third one."""

    def __init__(self, world: World, cast: list[str], rng: random.Random) -> None:
        self.world = world
        self.rng = rng
        self.cast = cast
        self.a, self.b, self.c = cast

    async def begin(self) -> None:
        """Have the cast without calls, and their phones answer."""
        for user in self.cast:
            await self.world.hang_up(user)
            phone = self.world.phones[user]
            phone.mood, phone.delay_s, phone.deaf, phone.loss = Mood.ANSWER, 0.0, False, 0.0
        await self.until(lambda: not any(self.world.latest[user] for user in self.cast), "nobody is free")

    def mood(self, user: str, mood: Mood) -> None:
        """Have the phone of a user behave so from now on."""
        self.world.phones[user].mood = mood

    async def until(self, holds: Callable[[], object], what: str, timeout_s: float = SOON_S) -> None:
        """Wait until something is so, as the streams tell. Raises BrokenOffError."""
        try:
            async with asyncio.timeout(timeout_s):
                while not holds():
                    await asyncio.sleep(POLL_S)
        except TimeoutError:
            raise BrokenOffError(what) from None

    async def call_of(
        self, user: str, status: str, known: Collection[str] = (), timeout_s: float = SOON_S
    ) -> CallDict:
        """Wait for a call of a user in a status, other than those ``known`` by id; return it."""
        found: list[CallDict] = []

        def is_there() -> bool:
            found[:] = [
                call
                for call in self.world.latest[user].values()
                if call["status"] == status and call["callId"] not in known
            ]
            return bool(found)

        await self.until(is_there, f"no call is {status}", timeout_s)
        return found[-1]

    def known(self, user: str) -> set[str]:
        """Return the ids of the calls that a user has now."""
        return set(self.world.latest[user])

    def state(self, user: str, call: CallDict) -> CallDict:
        """Return the newest state of a call; {} where it is over."""
        return self.world.latest[user].get(call["callId"], {})

    async def talk(self, caller: str, called: str) -> tuple[CallDict, CallDict]:
        """Have one phone call another one; return the calls of both, connected."""
        before, theirs = self.known(caller), self.known(called)
        self.world.originated += 1
        self.world.phones[caller].begin(USERS[called])
        call = await self.call_of(called, "ACTIVE", theirs)
        return await self.call_of(caller, "ACTIVE", before), call

    async def alerting(self, caller: str, called: str) -> tuple[CallDict, CallDict]:
        """Have one phone call another one, which rings only; return the calls of both."""
        self.mood(called, Mood.RING)
        before, theirs = self.known(caller), self.known(called)
        self.world.originated += 1
        self.world.phones[caller].begin(USERS[called])
        call = await self.call_of(called, "RINGING", theirs)
        return await self.call_of(caller, "RINGING", before), call

    async def device(self, user: str, *, second: bool = False) -> str:
        """Return the id of a user's phone."""
        devices = await self.ask("GET", user, f"/api/userdevices/{DOMAIN}/{user}/active")
        ids = {each["deviceId"] for each in devices}
        phone = self.world.second[user] if second else self.world.phones[user]
        mine = [each for each in ids if phone.instance in each]
        if not mine:
            raise BrokenOffError("the phone is not registered")
        return str(mine[0])

    async def ask(self, method: str, user: str, path: str, body: object = None, *, by: str = "") -> Any:
        """Send a request that should be done, as somebody; return its answer. Raises BrokenOffError."""
        began = time.perf_counter()
        try:
            response = await self.world.users[by or user].client.request(method, path, json=body)
        except httpx.HTTPError as error:
            self.world.check(self.world.disturbed, f"{method} {path}: {error!r}")
            raise BrokenOffError("the backend is away") from None
        self.world.took(began)
        judge_answer(self.world, method, path, body, response)
        if not response.is_success:
            code = response.json().get("errorCode") if "json" in response.headers["content-type"] else ""
            raise BrokenOffError(f"{response.status_code} {code or response.text[:120]}")
        return response.json() if response.content else None

    async def do(self, user: str, action: str, call: CallDict, device: str = "none", **body: object) -> Any:
        """Do a command on a call once it is offered; counted as done or refused. Raises BrokenOffError."""
        await self.until(lambda: self._is_offered(user, action, call), f"{action} is not offered")
        if action in _PARTICIPANT:
            each = operation(OPERATIONS["REMOVE_PARTICIPANT"])
            template = each["path"].removesuffix("remove") + _PARTICIPANT[action]
        else:
            each = operation(OPERATIONS[action])
            template = each["path"]
        path = template.format(
            domain=DOMAIN, userId=user, callId=call["callId"], deviceId=device, participantId=device
        )
        try:
            answer = await self.ask(each["method"], user, path, body if each["requestBody"] else None)
        except BrokenOffError as refused:
            self.world.refused[action] += 1
            raise BrokenOffError(f"{action}: {refused}") from None
        self.world.done[action] += 1
        return answer

    def _is_offered(self, user: str, action: str, call: CallDict) -> bool:
        wanted = "MUTE_PARTICIPANT" if action == "UNMUTE_PARTICIPANT" else action
        return any(each["action"] == wanted for each in self.state(user, call).get("actions", ()))

    async def make(self, user: str, destination: str, kind: str = "BASIC") -> CallDict:
        """Call from a user's phone by operation."""
        self.world.originated += 1
        path = f"/api/callcontrol/{DOMAIN}/{user}/{await self.device(user)}/makecall"
        call: CallDict = await self.ask(
            "POST", user, path, {"destination": f"tel:{destination}", "type": kind}
        )
        return call

    async def consult(self, user: str, call: CallDict, asked: str) -> CallDict:
        """Ask somebody during a call; return the second call once its party rings or has answered."""
        self.world.originated += 1
        second: CallDict = await self.do(
            user, "CONSULT", call, destination=f"tel:{USERS[asked]}", type="BASIC"
        )
        wanted = "RINGING" if self.world.phones[asked].mood is Mood.RING else "ACTIVE"
        await self.until(lambda: self.state(user, second).get("status") == wanted, f"{wanted} when asked")
        return second

    async def together(self, first: str, second: str, timeout_s: float = SOON_S) -> None:
        """Wait until two users talk with each other."""

        def hold() -> bool:
            return any(
                one["status"] == other["status"] == "ACTIVE"
                and one.get("correlationId") == other.get("correlationId")
                for one in self.world.latest[first].values()
                for other in self.world.latest[second].values()
            )

        await self.until(hold, "the two do not talk with each other", timeout_s)

    async def until_status(self, user: str, call: CallDict, status: str) -> None:
        """Wait until a call has a status."""
        await self.until(lambda: self.state(user, call).get("status") == status, f"the call is not {status}")

    async def until_moved(self, user: str, call: CallDict, device: str) -> None:
        """Wait until a call is at another phone."""

        def is_there() -> bool:
            state = self.state(user, call)
            return state.get("deviceIds") == [device] and state.get("event") == "MOVED"

        await self.until(is_there, "the call is not moved")

    async def gone(self, user: str, *calls: CallDict) -> None:
        """Wait until these calls of a user are over."""
        await self.until(
            lambda: not any(self.state(user, call) for call in calls), "a call that should have ended goes on"
        )

    def told(self) -> str:
        """Return what the cast is told of its calls at this moment."""
        return "; ".join(
            f"{user}: {[(each['status'], each.get('event'), each.get('eventDescription')) for each in calls]}"
            for user in self.cast
            if (calls := list(self.world.latest[user].values()))
        )

    async def phone_talks(self, user: str) -> RawCall:
        """Wait until a user's phone is in a call; return that."""
        await self.until(lambda: self.world.phones[user].talking, "the phone is in no call")
        return self.world.phones[user].talking[-1]

    def phone_leg(self, user: str) -> RawCall:
        """Return the newest dialog of a user's phone, answered or not."""
        talking = list(self.world.phones[user].calls.values())
        if not talking:
            raise BrokenOffError("the phone has no call")
        return talking[-1]
