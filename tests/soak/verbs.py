"""What users and phones do with calls, by chance: any command of the API, any request of a phone."""

from __future__ import annotations

import asyncio
import contextlib
import random
import time
from typing import Any

import httpx

from tests.contract.catalogue_extract import operation
from tests.soak.robot import RobotPhone
from tests.soak.world import USERS, World
from tests.support.backend import DOMAIN
from tests.support.raw_message import audio

OPERATIONS = {
    "ANSWER": "answerCall",
    "HANG_UP": "hangUpCall",
    "HOLD": "holdCall",
    "RESUME": "resumeCall",
    "ALTERNATE": "alternateCalls",
    "CONSULT": "makeConsultationCall",
    "TRANSFER": "transferCall",
    "TRANSFER_TO_CALL": "transferToCall",
    "PARK": "parkCall",
    "MOVE": "moveCall",
    "MUTE": "muteCall",
    "UNMUTE": "unmuteCall",
    "DTMF": "sendDtmf",
    "ADD_TO_CONFERENCE": "addCallToConference",
    "REMOVE_PARTICIPANT": "removeConferenceParticipant",
    "LEAVE": "leaveConference",
    "START_REC": "startRecording",
    "STOP_REC": "stopRecording",
    "SAVE_REC": "saveRecording",
    "DISCARD_REC": "discardRecording",
    "PAUSE_REC": "pauseRecording",
    "RESUME_REC": "resumeRecording",
}
NUMBERS = [*USERS.values(), "+46277400", "*43", "*65", "701", "702", "4711"]
KINDS = ("INTERCOM", "DIVERSION_BYPASS", "INTRUSION", "BARGE", "WHISPER", "MONITOR", "VOICEMAIL")
REFUSED = {400, 403, 404, 409, 429}
AWAY = {503}
BY_PHONE = ("hold", "resume", "digit", "refer", "bye")


async def command(
    world: World, user: str, action: str, call: dict[str, Any], rng: random.Random, *, request_id: str = ""
) -> int:
    """Do a command on a call; return the status, 0 where the backend is away. Other answers are failures."""
    each = operation(OPERATIONS[action])
    others = [each for each in world.live_calls(user) if each != call["callId"]]
    devices = [device for offer in call.get("actions", ()) for device in offer.get("deviceIds") or ()]
    people = [person["id"] for person in call.get("participants", ())]
    target = rng.choice(others) if others else "none"
    path = each["path"].format(
        domain=DOMAIN,
        userId=user,
        callId=call["callId"],
        deviceId=rng.choice(devices or ["none"]),
        participantId=rng.choice(people or ["none"]),
    )
    values = {
        "destination": f"tel:{rng.choice(NUMBERS)}",
        "targetCallId": target,
        "digits": rng.choice("0159#*"),
        "blind": rng.random() < 0.5,
        "waitForAnswer": rng.random() < 0.5,
    }
    fields = {field["name"] for field in (each["requestBody"] or {}).get("fields", ())}
    body = {name: value for name, value in values.items() if name in fields}
    if "stateToken" in fields and rng.random() < 0.3:
        body["stateToken"] = call["stateToken"]
    status = await ask(world, user, each["method"], path, body if fields else None, request_id=request_id)
    (world.done if 200 <= status < 300 else world.refused)[action] += 1
    return status


async def ask(
    world: World, user: str, method: str, path: str, body: object = None, *, request_id: str = ""
) -> int:
    """Send a request; return its status, 0 where the backend is away."""
    headers = {"X-Request-Id": request_id} if request_id else {}
    began = time.perf_counter()
    try:
        client = world.users[user].client
        response = await client.request(method, path, json=body, headers=headers)
    except httpx.HTTPError as error:
        world.check(world.disturbed, f"{method} {path}: {error!r}")
        return 0
    world.took(began)
    judge_answer(world, method, path, body, response)
    return response.status_code


def judge_answer(world: World, method: str, path: str, body: object, response: httpx.Response) -> None:
    """Note an answer that nobody should get."""
    fine = response.is_success or response.status_code in REFUSED
    if not fine and not (world.disturbed and response.status_code in AWAY):
        world.check(False, f"{method} {path} {body}: {response.status_code} {response.text}")


async def calls_of(world: World, user: str) -> list[dict[str, Any]]:
    """Return the calls of a user; none where the backend is away."""
    state = await _read(world, user, "/api/callstate/{user}")
    calls: list[dict[str, Any]] = [] if state is None else state["calls"]
    return calls


async def devices_of(world: World, user: str) -> list[dict[str, Any]]:
    """Return the active devices of a user; none where the backend is away."""
    devices: list[dict[str, Any]] | None = await _read(world, user, "/api/userdevices/{user}/active")
    return devices or []


async def _read(world: World, user: str, path: str) -> Any:
    try:
        return await world.users[user].ask("GET", path)
    except (httpx.HTTPError, AssertionError) as error:
        world.check(world.disturbed, f"{path} of {user}: {error!r}")
        return None


async def any_command(world: World, user: str, rng: random.Random) -> None:
    """Do what is offered with some call of a user, often what was done least; now and then what is not."""
    calls = await calls_of(world, user)
    if not calls:
        return
    call = rng.choice(calls)
    offered = [each["action"] for each in call.get("actions", ()) if each["action"] != "HANG_UP"]
    known = [each for each in offered if each in OPERATIONS]
    if not known or rng.random() < 0.1:
        action = rng.choice(sorted(OPERATIONS))
    elif rng.random() < 0.5:
        action = min(known, key=lambda each: world.done[each])
    else:
        action = rng.choice(known)
    await command(world, user, action, call, rng)


async def by_phone(phone: RobotPhone, verb: str, rng: random.Random) -> None:
    """Do something with one of the calls of a phone; what has ended meanwhile does not matter."""
    if not phone.talking:
        return
    call = rng.choice(phone.talking)
    with contextlib.suppress(AssertionError, TimeoutError):
        if verb in ("hold", "resume"):
            direction = "sendonly" if verb == "hold" else "sendrecv"
            sdp = audio(phone.host, phone.rtp_port, direction=direction, version=call.cseq + 1)
            await call.request("INVITE", sdp)
        elif verb == "digit":
            headers = [("content-type", "application/dtmf-relay")]
            await call.request("INFO", b"Signal=5\r\nDuration=160\r\n", headers)
        elif verb == "refer":
            target = f"<sip:{rng.choice(NUMBERS)}@{DOMAIN}>"
            await call.request("REFER", headers=[("refer-to", target)])
        else:
            await call.hang_up()


async def originate(world: World, user: str, rng: random.Random, number: str = "") -> None:
    """Call somebody, by phone or by command."""
    phone, number = world.phones[user], number or rng.choice(NUMBERS)
    world.originated += 1
    if rng.random() < 0.5:
        phone.begin(number)
        await asyncio.sleep(0)
        return
    for device in (await devices_of(world, user))[:1]:
        path = f"/api/callcontrol/{DOMAIN}/{user}/{device['deviceId']}/makecall"
        kind = rng.choice(KINDS) if rng.random() < 0.2 else "BASIC"
        await ask(world, user, "POST", path, {"destination": f"tel:{number}", "type": kind})


async def many_at_once(world: World, user: str, count: int, rng: random.Random) -> list[int]:
    """Do so many commands on one call at the same time."""
    calls = await calls_of(world, user)
    if not calls:
        return []
    call = rng.choice(calls)
    actions = rng.choices([each for each in sorted(OPERATIONS) if each != "HANG_UP"], k=count)
    world.bursts += 1
    try:
        return await asyncio.gather(*(command(world, user, action, call, rng) for action in actions))
    finally:
        world.bursts -= 1
