"""Each verb that needs more than one call, another phone or some patience, as a scene of three users."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable, Coroutine

from backend.domain.recordings.files import MESSAGES
from tests.soak.robot import Mood
from tests.soak.scene import BrokenOffError, Scene
from tests.soak.world import SECOND, USERS, World
from tests.support.backend import DOMAIN
from tests.support.raw_message import audio

Situation = Callable[[Scene], Coroutine[None, None, None]]
INTRUDERS = ("alice", "dave")
MAILBOXES = ("carol", "frank")
RECALL_S = 30.0
"""A blind transfer comes back after 20 s."""
PARKED_S = 12.0
WAITS_S = 15.0
LONG_SHARE = 0.15
LINGERS, LINGER_S = 0.3, 5.0
"""How often the parties talk on, and for how long at most."""


async def attended_transfer(scene: Scene) -> None:
    a, b, c = scene.cast
    call, _ = await scene.talk(a, b)
    second = await scene.consult(a, call, c)
    await scene.do(a, "TRANSFER_TO_CALL", call, targetCallId=second["callId"], waitForAnswer=False)
    await scene.together(b, c)
    await scene.gone(a, call, second)


async def transfer_while_it_rings(scene: Scene) -> None:
    a, b, c = scene.cast
    call, _ = await scene.talk(a, b)
    scene.mood(c, Mood.RING)
    second = await scene.consult(a, call, c)
    wait = scene.rng.random() < 0.5
    # Without waiting the call to the third one is made anew.
    former = () if wait else scene.known(c)
    await scene.do(a, "TRANSFER_TO_CALL", call, targetCallId=second["callId"], waitForAnswer=wait)
    ringing = await scene.call_of(c, "RINGING", former)
    await scene.do(c, "ANSWER", ringing, await scene.device(c))
    await scene.together(b, c)
    await scene.gone(a, call, second)


async def alternate(scene: Scene) -> None:
    a, b, c = scene.cast
    call, _ = await scene.talk(a, b)
    second = await scene.consult(a, call, c)
    for one, other in ((second, call), (call, second)):
        await scene.do(a, "ALTERNATE", one, targetCallId=other["callId"])
        await scene.until_status(a, other, "ACTIVE")
        await scene.until_status(a, one, "HELD")


async def conference(scene: Scene) -> None:
    a, b, c = scene.cast
    call, _ = await scene.talk(a, b)
    second = await scene.consult(a, call, c)
    await scene.do(a, "ADD_TO_CONFERENCE", call, targetCallId=second["callId"])
    await scene.together(b, c)
    met = await scene.call_of(a, "ACTIVE")
    others = [each["id"] for each in met.get("participants") or ()]
    if len(others) != 2:
        raise BrokenOffError(f"{len(others)} others in the conference")
    chance = scene.rng.random()
    if chance < 0.4:
        await scene.do(a, "MUTE_PARTICIPANT", met, others[0])
        await scene.do(a, "UNMUTE_PARTICIPANT", met, others[0])
    if chance < 0.6:
        await scene.do(a, "REMOVE_PARTICIPANT", met, others[0])
        await scene.until(lambda: len(scene.world.latest[b]) + len(scene.world.latest[c]) == 1, "not removed")
    else:
        await scene.do(a, "LEAVE", met)
        await scene.gone(a, met)
        await scene.together(b, c)


async def join_held(scene: Scene) -> None:
    """Two held calls are joined."""
    a, b, c = scene.cast
    call, _ = await scene.talk(a, b)
    second = await scene.consult(a, call, c)
    await scene.do(a, "HOLD", second)
    await scene.do(a, "TRANSFER_TO_CALL", second, targetCallId=call["callId"], waitForAnswer=False)
    await scene.together(b, c)


async def park_and_fetch(scene: Scene) -> None:
    a, b, c = scene.cast
    call, theirs = await scene.talk(a, b)
    await scene.do(a, "PARK", call)
    # Others park meanwhile.
    await scene.until(lambda: _slots_of(scene, b), "nothing is parked")
    slot = _slots_of(scene, b)[0]
    await scene.gone(a, call)
    if not scene.state(b, theirs):
        raise BrokenOffError("the parked call has ended")
    scene.world.originated += 1
    scene.world.phones[c].begin(slot)
    await scene.together(b, c)


def _slots_of(scene: Scene, user: str) -> list[str]:
    """Return where a user waits."""
    number = USERS[user]
    return [each["slot"] for each in scene.world.parked if each["remoteParty"]["displayNumber"] == number]


async def park_recall(scene: Scene) -> None:
    a, b, _ = scene.cast
    call, _ = await scene.talk(a, b)
    await scene.do(a, "PARK", call)
    await scene.gone(a, call)
    await scene.together(a, b, PARKED_S)


async def camp_on(scene: Scene) -> None:
    a, b, c = scene.cast
    scene.world.originated += 1
    scene.world.phones[c].begin("*43")
    busy = await scene.call_of(c, "ACTIVE")
    call, _ = await scene.talk(a, b)
    await scene.do(a, "TRANSFER", call, destination=f"tel:{USERS[c]}", blind=True, type="CAMP_ON")
    await scene.until(lambda: scene.state(c, busy).get("event") == "CAMPED_ON", "nobody camps on")
    await scene.do(c, "HANG_UP", busy)
    await scene.together(b, c)


async def camp_on_returns(scene: Scene) -> None:
    a, b, c = scene.cast
    scene.world.originated += 1
    scene.world.phones[c].begin("*43")
    await scene.call_of(c, "ACTIVE")
    call, _ = await scene.talk(a, b)
    await scene.do(a, "TRANSFER", call, destination=f"tel:{USERS[c]}", blind=True, type="CAMP_ON")
    await scene.gone(a, call)
    await scene.together(a, b, WAITS_S)


async def blind_transfer_recall(scene: Scene) -> None:
    a, b, c = scene.cast
    call, _ = await scene.talk(a, b)
    scene.mood(c, Mood.RING)
    await scene.do(a, "TRANSFER", call, destination=f"tel:{USERS[c]}", blind=True, type="BASIC")
    await scene.call_of(c, "RINGING")
    await scene.gone(a, call)
    await scene.together(a, b, RECALL_S)


async def transfer_fetched_back(scene: Scene) -> None:
    a, b, c = scene.cast
    call, _ = await scene.talk(a, b)
    scene.mood(c, Mood.RING)
    await scene.do(a, "TRANSFER", call, destination=f"tel:{USERS[c]}", blind=False, type="BASIC")
    await scene.call_of(c, "RINGING")
    if scene.rng.random() < 0.5:
        await scene.do(a, "RESUME", call)
    else:
        transfer = scene.state(a, call).get("correlationId")
        await scene.ask("DELETE", a, f"/api/calls/transfer/{DOMAIN}/{a}/{transfer}")
    await scene.together(a, b)


async def pickup_by_program(scene: Scene) -> None:
    a, b, c = scene.cast
    _, ringing = await scene.alerting(b, c)
    path = f"/api/callcontrol/{DOMAIN}/{a}/{await scene.device(a)}/pickup/{ringing['callId']}"
    await scene.ask("POST", a, path, {}, by="crm")
    await scene.together(a, b)
    await scene.gone(c, ringing)


async def pickup_of_the_group(scene: Scene) -> None:
    await _by_code(scene, "*8")


async def pickup_of_a_user(scene: Scene) -> None:
    await _by_code(scene, f"**{USERS[scene.c]}")


async def _by_code(scene: Scene, code: str) -> None:
    a, b, c = scene.cast
    _, ringing = await scene.alerting(b, c)
    scene.world.originated += 1
    scene.world.phones[a].begin(code)
    if code == "*8":
        # The group's oldest call may be somebody else's.
        await scene.call_of(a, "ACTIVE")
        return
    await scene.together(a, b)
    await scene.gone(c, ringing)


async def pickup_by_dialog(scene: Scene) -> None:
    a, b, c = scene.cast
    _, ringing = await scene.alerting(b, c)
    leg = scene.phone_leg(c)
    tags = [part.partition(";tag=")[2].partition(";")[0] for part in (leg.local, leg.remote)]
    body = {"callId": leg.call_id, "toTag": tags[0], "fromTag": tags[1], "earlyOnly": True}
    await scene.ask("POST", a, f"/api/callcontrol/{DOMAIN}/{a}/{await scene.device(a)}/pickupsip", body)
    await scene.together(a, b)
    await scene.gone(c, ringing)


async def pickup_by_replaces(scene: Scene) -> None:
    a, b, c = scene.cast
    _, ringing = await scene.alerting(b, c)
    leg = scene.phone_leg(c)
    tags = [part.partition(";tag=")[2].partition(";")[0] for part in (leg.local, leg.remote)]
    replaces = f"{leg.call_id};to-tag={tags[1]};from-tag={tags[0]};early-only"
    scene.world.originated += 1
    scene.world.phones[a].begin(USERS[c], [("replaces", replaces)])
    await scene.together(a, b)
    await scene.gone(c, ringing)


async def move(scene: Scene) -> None:
    a, b, _ = scene.cast
    call, _ = await scene.talk(a, b)
    for second in (True, False):
        device = await scene.device(a, second=second)
        await scene.do(a, "MOVE", call, device)
        await scene.until_moved(a, call, device)
        await scene.together(a, b)


async def intrude(scene: Scene) -> None:
    a, b, c = scene.cast
    _, theirs = await scene.talk(b, c)
    kind = scene.rng.choice(("BARGE", "WHISPER", "MONITOR", "INTRUSION"))
    call = await scene.make(a, USERS[c], kind)
    await scene.until_status(a, call, "ACTIVE")
    shown = kind != "MONITOR"
    await scene.until(lambda: scene.state(c, theirs).get("intruded") is shown, f"who sees the {kind}")
    scene.world.done[kind] += 1
    await scene.do(a, "HANG_UP", call)
    await scene.until(lambda: scene.state(c, theirs).get("intruded") is False, f"the {kind} does not end")
    await scene.together(b, c)


async def voicemail(scene: Scene) -> None:
    a, _, c = scene.cast
    call = await scene.make(a, USERS[c], "VOICEMAIL")
    await scene.until_status(a, call, "ACTIVE")
    await _leave_message(scene, a)


async def transfer_to_voicemail(scene: Scene) -> None:
    a, b, c = scene.cast
    call, _ = await scene.talk(a, b)
    await scene.do(a, "TRANSFER", call, destination=f"tel:{USERS[c]}", blind=True, type="VOICEMAIL")
    await scene.gone(a, call)
    await _leave_message(scene, b)


async def _leave_message(scene: Scene, user: str) -> None:
    """Skip the greeting, be silent for a moment after the tone, and hang up."""
    world = scene.world
    leg = await scene.phone_talks(user)
    calls, legs, before = scene.known(user), world.phones[user].talking, _messages(world)
    await leg.request("INFO", b"Signal=#\r\nDuration=160\r\n", [("content-type", "application/dtmf-relay")])
    # On a busy machine the tone may come late, and whoever hangs up during it has left nothing.
    await scene.until(lambda: _messages(world) - before - world.being_left, "no message is recorded")
    mine = (_messages(world) - before - world.being_left).pop()
    world.being_left.add(mine)
    await asyncio.sleep(2.5)
    if len(calls) != 1 or len(legs) != 1 or leg not in world.phones[user].talking:
        raise BrokenOffError("another call came, or the mailbox hung up")
    world.messages += 1
    await leg.hang_up()


def _messages(world: World) -> set[str]:
    """Return the files of messages that were left or are being left."""
    return {path.name for path in (world.recordings / MESSAGES).glob("*.wav")}


async def record(scene: Scene) -> None:
    a, b, _ = scene.cast
    call, _ = await scene.talk(a, b)
    manual = a in ("alice", "dave")
    if manual:
        await scene.do(a, "START_REC", call)
    await asyncio.sleep(scene.rng.uniform(0.3, 2.0))
    if not manual:
        await scene.do(a, "PAUSE_REC", call)
        await asyncio.sleep(scene.rng.uniform(0.2, 1.0))
        await scene.do(a, "RESUME_REC", call)
    if scene.rng.random() < 0.5:
        await scene.do(a, "HOLD", call)
        await scene.do(a, "RESUME", call)
    if manual:
        await scene.do(a, "STOP_REC", call)
    elif a != "carol":
        await scene.do(a, "SAVE_REC", call)
        if scene.rng.random() < 0.4:
            await scene.do(a, "DISCARD_REC", call)


async def hold_by_phone(scene: Scene) -> None:
    a, b, _ = scene.cast
    call, _ = await scene.talk(a, b)
    phone = scene.world.phones[a]
    leg = await scene.phone_talks(a)
    for direction, status in (("sendonly", "HELD"), ("sendrecv", "ACTIVE")):
        sdp = audio(phone.host, phone.rtp_port, direction=direction, version=leg.cseq + 1)
        await leg.request("INVITE", sdp)
        await scene.until_status(a, call, status)


SITUATIONS: dict[Situation, tuple[str, ...]] = {
    attended_transfer: (),
    transfer_while_it_rings: (),
    alternate: (),
    conference: (),
    join_held: (),
    park_and_fetch: (),
    park_recall: (),
    camp_on: (),
    camp_on_returns: (),
    blind_transfer_recall: (),
    transfer_fetched_back: (),
    pickup_by_program: (),
    pickup_of_the_group: (),
    pickup_of_a_user: (),
    pickup_by_dialog: (),
    pickup_by_replaces: (),
    move: SECOND,
    intrude: INTRUDERS,
    voicemail: (),
    transfer_to_voicemail: (),
    record: ("alice", "bob", "carol", "dave", "erin"),
    hold_by_phone: (),
}
"""Each situation, and who can be its first user: all where nobody is named."""
THIRD: dict[Situation, tuple[str, ...]] = {voicemail: MAILBOXES, transfer_to_voicemail: MAILBOXES}
"""Who can be the third user."""
LONG = (blind_transfer_recall, camp_on_returns)
"""Those that mostly wait; done less often."""


async def play_any(world: World, user: str, rng: random.Random) -> bool:
    """Play the situation that was seen least, of some by chance; False where too few users are free."""
    free = [each for each in USERS if each != user and each not in world.reserved]
    if user in world.reserved or len(free) < 2:
        return False
    chosen = rng.sample(list(SITUATIONS), 4)
    fitting = [
        each
        for each in chosen
        if user in (SITUATIONS[each] or USERS)
        and any(third in free for third in THIRD.get(each, free))
        and (each not in LONG or rng.random() < LONG_SHARE)
        # The group's oldest call would be that of the scene that waits.
        and not (each is pickup_of_the_group and any(world.running[long.__name__] for long in LONG))
    ]
    if not fitting:
        return False
    situation = min(fitting, key=lambda each: world.played[each.__name__])
    c = rng.choice([each for each in free if each in THIRD.get(situation, free)])
    b = rng.choice([each for each in free if each != c])
    await play(Scene(world, [user, b, c], rng), situation)
    return True


async def play(scene: Scene, situation: Situation) -> None:
    """Play one situation to its end, or as far as it gets; then nobody of its cast has a call."""
    world, name = scene.world, situation.__name__
    world.reserved.update(scene.cast)
    world.running[name] += 1
    try:
        await scene.begin()
        world.tried[name] += 1
        await situation(scene)
        if scene.rng.random() < LINGERS:
            await asyncio.sleep(scene.rng.uniform(1.0, LINGER_S))
        world.played[name] += 1
    except (BrokenOffError, AssertionError, TimeoutError, ValueError) as broken:
        world.broken_off[f"{name}: {broken or type(broken).__name__}"] += 1
        world.examples.append(f"{name} {scene.cast}: {broken}; {scene.told()}")
    finally:
        world.running[name] -= 1
        for user in scene.cast:
            await world.hang_up(user)
        world.reserved.difference_update(scene.cast)
