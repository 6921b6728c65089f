"""Webhooks by HTTP: registering, what is posted and in which order, failures, and how they end."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
from datetime import timedelta
from typing import Any

import httpx
import pytest

from backend.api.webhooks import outbox, service
from backend.bus.events import WebhookDisabled
from tests.support.fake_sender import Post
from tests.support.office import Office, error_of
from tests.support.organisation import DOMAIN

CALLS = "/api/callstate/example.org/alice"
DEVICES = "/api/userdevices/example.org/alice"
MAKE_CALL = "/api/callcontrol/example.org/alice/{}/makecall"
HOOK = {"targetUrl": "https://crm.example.com/hook?a=1", "targetId": "434356", "publicTarget": True}


async def register(office: Office, token: str, path: str = CALLS, **changes: object) -> httpx.Response:
    answer = await office.ask("POST", path + "/webhooks", token, {**HOOK, **changes})
    assert answer.is_success, answer.text
    return answer


def is_signed(post: Post, secret: str) -> bool:
    key = base64.b64decode(secret.removeprefix("whsec_"))
    signed = f"{post.headers['webhook-id']}.{post.headers['webhook-timestamp']}.".encode() + post.body
    expected = base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()
    return post.headers["webhook-signature"] == f"v1,{expected}"


@pytest.mark.asyncio
async def test_new_and_ended_calls_of_a_user_are_posted_with_all_calls(office: Office) -> None:
    token = await office.token("alice")
    answer = await register(office, token)
    assert (answer.status_code, answer.json()) == (200, {"expiresOn": 3600})
    office.desk.softphone("alice")
    bob = office.desk.deskphone("bob")
    bob.dial("1001")
    office.desk.engine.hang_up(bob.channel)
    office.desk.pump()
    new, over = await office.posts.wait_for(2)
    assert (new.json["fullState"], [call["status"] for call in new.json["calls"]]) == (True, ["RINGING"])
    assert over.json == {"fullState": True, "calls": []}
    assert (new.target.host, new.target.path) == ("crm.example.com", "/hook?a=1")
    assert new.headers["X-Webhook-Target-Id"] == "434356"
    assert is_signed(new, answer.headers["X-Webhook-Secret"])
    assert not is_signed(new, "whsec_" + base64.b64encode(b"x" * 32).decode())


@pytest.mark.asyncio
async def test_a_call_is_posted_from_its_registration_to_its_end(office: Office) -> None:
    token = await office.token("alice")
    alice, bob = office.desk.softphone("alice"), office.desk.deskphone("bob")
    call = office.desk.make("alice", alice, "tel:1002")
    path = f"{CALLS}/{call.call_id}"
    answer = await register(office, token, path)
    assert (answer.status_code, answer.content) == (204, b"")
    assert answer.headers["X-Webhook-Secret"].startswith("whsec_")
    bob.ring()
    bob.answer()
    office.desk.hang_up("alice", call.call_id)
    posts = await office.posts.wait_for(3)
    assert [post.json["status"] for post in posts] == ["RINGING", "ACTIVE", "TERMINATED"]
    await asyncio.sleep(0.05)
    gone = await office.ask("DELETE", f"{path}/webhooks/434356", token)
    assert error_of(gone) == (404, "webhook.unknown", "targetId")
    await office.writer.flush()
    assert await office.webhook_store.webhooks() == []
    assert await office.webhook_store.deliveries() == []


@pytest.mark.asyncio
async def test_a_call_that_is_made_with_a_target_is_posted(office: Office) -> None:
    token = await office.token("alice")
    alice, bob = office.desk.softphone("alice"), office.desk.deskphone("bob")
    path = MAKE_CALL.format(alice.device_id)
    made = await office.ask("POST", path, token, {**HOOK, "destination": "tel:1002"})
    assert made.headers["X-Webhook-Secret"].startswith("whsec_")
    bob.ring()
    posts = await office.posts.wait_for(1)
    assert {post.json["callId"] for post in posts} == {made.json()["callId"]}


@pytest.mark.asyncio
async def test_a_call_whose_target_is_forbidden_is_not_made(office: Office) -> None:
    alice = office.desk.softphone("alice")
    body = {**HOOK, "targetUrl": "http://127.0.0.1:9/", "destination": "tel:1002"}
    path = MAKE_CALL.format(alice.device_id)
    refused = await office.ask("POST", path, await office.token("alice"), body)
    assert error_of(refused) == (403, "webhook.target.forbidden", "targetUrl")
    assert office.desk.calls("alice") == []


@pytest.mark.asyncio
async def test_changes_of_the_devices_are_posted(office: Office) -> None:
    await register(office, await office.token("alice"), DEVICES)
    office.desk.deskphone("bob")
    office.desk.deskphone("alice")
    (post,) = await office.posts.wait_for(1)
    assert set(post.json) == {"timeStamp", "changedField"}


@pytest.mark.asyncio
async def test_what_follows_a_failed_post_waits_for_it(office: Office) -> None:
    await register(office, await office.token("alice"), DEVICES)
    office.posts.answers = [None, 500, 302]
    phone = office.desk.deskphone("alice")
    phone.unregister()
    posts = await office.posts.wait_for(5)
    ids = [post.headers["webhook-id"] for post in posts]
    assert ids[0] == ids[1] == ids[2] == ids[3] != ids[4]


@pytest.mark.asyncio
async def test_a_slow_target_holds_up_no_other_one(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(office.outbox, "_pauses_s", (60.0,))
    token = await office.token("alice")
    await register(office, token, DEVICES, targetId="broken")
    await register(office, token, DEVICES, targetId="sound")
    office.posts.answers = [None]
    office.desk.deskphone("alice")
    posts = await office.posts.wait_for(2)
    assert [post.headers["X-Webhook-Target-Id"] for post in posts] == ["broken", "sound"]


@pytest.mark.asyncio
async def test_after_a_day_of_failures_a_webhook_is_given_up_with_an_event(office: Office) -> None:
    told: list[WebhookDisabled] = []
    office.desk.bus.subscribe(WebhookDisabled, told.append)
    token = await office.token("alice", expires=7 * 24 * 3600)
    office.posts.answers = [None] * 1000
    await register(office, token, DEVICES)
    office.desk.deskphone("alice")
    await office.posts.wait_for(2)
    for hours in range(1, 26):
        # Registering again renews it, and is no success.
        office.time_ahead = timedelta(hours=hours - 0.5)
        await register(office, token, DEVICES)
        office.time_ahead = timedelta(hours=hours)
        await asyncio.sleep(0.03)
    assert [(each.user_id, each.target_id) for each in told] == [("alice", "434356")]
    assert told[0].target_url == HOOK["targetUrl"]


@pytest.mark.asyncio
async def test_a_target_that_says_it_is_gone_is_given_up_at_once(office: Office) -> None:
    told: list[WebhookDisabled] = []
    office.desk.bus.subscribe(WebhookDisabled, told.append)
    token = await office.token("alice")
    await register(office, token, DEVICES)
    office.posts.answers = [410]
    office.desk.deskphone("alice")
    await office.posts.wait_for(1)
    await asyncio.sleep(0.02)
    assert len(told) == 1
    gone = await office.ask("DELETE", f"{DEVICES}/webhooks/434356", token)
    assert error_of(gone) == (404, "webhook.unknown", "targetId")


@pytest.mark.asyncio
@pytest.mark.parametrize("path", [CALLS, DEVICES])
async def test_an_unregistered_webhook_is_told_nothing(office: Office, path: str) -> None:
    token = await office.token("alice")
    await register(office, token, path)
    assert (await office.ask("DELETE", f"{path}/webhooks/434356", token)).status_code == 204
    office.desk.deskphone("bob").dial("1001")
    office.desk.deskphone("alice")
    await asyncio.sleep(0.02)
    assert office.posts.posts == []


@pytest.mark.asyncio
async def test_a_webhook_ends_after_its_hour_unless_it_is_renewed(office: Office) -> None:
    token = await office.token("alice")
    first = await register(office, token, DEVICES)
    office.time_ahead = timedelta(minutes=50)
    again = await register(office, token, DEVICES)
    assert again.headers["X-Webhook-Secret"] == first.headers["X-Webhook-Secret"]
    office.time_ahead = timedelta(minutes=100)
    phone = office.desk.deskphone("alice")
    await office.posts.wait_for(1)
    office.time_ahead = timedelta(minutes=111)
    phone.unregister()
    await asyncio.sleep(0.02)
    assert len(office.posts.posts) == 1


@pytest.mark.asyncio
async def test_a_webhook_ends_with_the_ticket_it_was_made_with(office: Office) -> None:
    short = await office.token("alice", expires=60)
    assert 55 <= (await register(office, short, DEVICES)).json()["expiresOn"] <= 60
    token = await office.token("alice", name="crm")
    await register(office, token, DEVICES)
    await office.client.delete(f"/api/tickets/{DOMAIN}/alice/crm", auth=("alice", "demo-alice"))
    office.desk.deskphone("alice")
    await asyncio.sleep(0.02)
    assert office.posts.posts == []


@pytest.mark.asyncio
async def test_what_waits_is_posted_after_a_restart(office: Office) -> None:
    await register(office, await office.token("alice"), DEVICES)
    office.posts.answers = [None] * 1000
    office.desk.deskphone("alice").unregister()
    await office.posts.wait_for(1)
    await office.outbox.close()
    await office.writer.flush()
    office.posts.answers, before = [], len(office.posts.posts)
    webhooks, deliveries = await office.webhook_store.webhooks(), await office.webhook_store.deliveries()
    assert (len(webhooks), len(deliveries)) == (1, 2)
    again = outbox.Outbox(office.webhook_store, office.posts, office.now)
    restored = service.WebhookService(
        office.desk.bus,
        office.desk.service,
        office.targets,
        again,
        now=office.now,
        ticket_lives=office.tickets.lives,
    )
    restored.restore(webhooks, deliveries)
    posts = (await office.posts.wait_for(before + 2))[before:]
    assert [post.headers["webhook-id"] for post in posts] == [each.delivery_id for each in deliveries]
    await asyncio.sleep(0.02)
    await office.writer.flush()
    assert await office.webhook_store.deliveries() == []
    await again.close()


def restarted(office: Office) -> tuple[outbox.Outbox, service.WebhookService]:
    """Build what posts anew, on a backend that was killed and started again."""
    office.desk.restart()
    again = outbox.Outbox(office.webhook_store, office.posts, office.now)
    desk = office.desk
    webhooks = service.WebhookService(
        desk.bus, desk.service, office.targets, again, now=office.now, ticket_lives=office.tickets.lives
    )
    return again, webhooks


@pytest.mark.asyncio
async def test_a_state_whose_post_was_not_stored_is_posted_after_a_restart(office: Office) -> None:
    token = await office.token("alice")
    alice, bob = office.desk.softphone("alice"), office.desk.deskphone("bob")
    call = office.desk.make("alice", alice, "tel:1002")
    await register(office, token, f"{CALLS}/{call.call_id}")
    await register(office, token)
    await office.writer.flush()
    stored = await office.webhook_store.webhooks()
    await office.outbox.close()
    office.desk.late = True
    bob.ring()
    again, webhooks = restarted(office)
    webhooks.restore(stored, [])
    office.desk.service.lost()
    office.desk.service.attached(office.desk.engine.snapshot())
    assert office.posts.posts == []
    office.desk.late = False
    office.desk.pump()
    (post,) = await office.posts.wait_for(1)
    assert post.json["status"] == "RINGING"
    # What was posted now is stored nowhere: the next one has it again, once.
    await again.close()
    again, webhooks = restarted(office)
    webhooks.restore(stored, [])
    office.desk.service.lost()
    office.desk.service.attached(office.desk.engine.snapshot())
    posts = await office.posts.wait_for(2)
    await asyncio.sleep(0.02)
    assert [each.json["status"] for each in posts] == ["RINGING", "RINGING"]
    await again.close()


@pytest.mark.asyncio
@pytest.mark.parametrize("exchange_lives", [True, False])
async def test_the_end_of_a_call_that_nobody_saw_is_posted_after_a_restart(
    office: Office, exchange_lives: bool
) -> None:
    token = await office.token("alice")
    bob = office.desk.deskphone("bob")
    office.desk.softphone("alice")
    bob.dial("1001")
    call = office.desk.call("alice")
    await register(office, token, f"{CALLS}/{call.call_id}")
    await register(office, token)
    await office.writer.flush()
    stored = await office.webhook_store.webhooks()
    await office.outbox.close()
    if exchange_lives:
        # A backend that is killed before it stores or posts anything.
        office.desk.restart()
        office.desk.engine.hang_up(bob.channel)
        office.desk.pump()
    else:
        office.desk.engine.reset("another")
    again, webhooks = restarted(office)
    webhooks.restore(stored, [])
    office.desk.service.lost()
    office.desk.service.attached(office.desk.engine.snapshot())
    posts = await office.posts.wait_for(2)
    (end,) = [post.json for post in posts if "status" in post.json]
    outcome = "CANCELLED" if exchange_lives else "FAILED"
    assert (end["status"], end["event"], end["callId"]) == ("TERMINATED", outcome, call.call_id)
    assert end["stateToken"] > call.state_token
    (rest,) = [post.json for post in posts if "status" not in post.json]
    assert rest == {"fullState": True, "calls": []}
    await asyncio.sleep(0.05)
    await office.writer.flush()
    assert [each.kind for each in await office.webhook_store.webhooks()] == ["USER_CALLS"]
    await again.close()


@pytest.mark.asyncio
async def test_a_queue_has_an_end_and_the_oldest_make_room(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outbox, "MAX_QUEUED", 3)
    await register(office, await office.token("alice"), DEVICES)
    office.posts.answers = [None] * 1000
    for _ in range(10):
        office.desk.deskphone("alice").unregister()
    await office.posts.wait_for(1)
    await office.writer.flush()
    assert len(await office.webhook_store.deliveries()) == 3


@pytest.mark.asyncio
async def test_a_client_can_bring_the_secret(office: Office) -> None:
    token, secret = await office.token("alice"), "whsec_" + base64.b64encode(b"s" * 32).decode()
    headers = {"X-Webhook-Secret": secret}
    answer = await office.ask("POST", DEVICES + "/webhooks", token, HOOK, headers=headers)
    assert answer.headers["X-Webhook-Secret"] == secret
    office.desk.deskphone("alice")
    (post,) = await office.posts.wait_for(1)
    assert is_signed(post, secret)
    for poor in ("whsec_c2hvcnQ=", "whsec_%%", base64.b64encode(b"s" * 32).decode()):
        headers = {"X-Webhook-Secret": poor}
        refused = await office.ask("POST", DEVICES + "/webhooks", token, HOOK, headers=headers)
        assert error_of(refused) == (400, "webhook.secret.invalid", "X-Webhook-Secret")


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("changes", "status", "code"),
    [
        ({"targetUrl": "ftp://crm.example.com/"}, 400, "webhook.target.url.invalid"),
        ({"targetUrl": "https://user:word@crm.example.com/"}, 400, "webhook.target.url.invalid"),
        ({"targetUrl": "http://localhost/"}, 403, "webhook.target.forbidden"),
        ({"targetUrl": "http://192.168.1.1/"}, 403, "webhook.target.forbidden"),
        ({"targetId": "a/b"}, 400, "value.invalid"),
        ({"targetId": ""}, 400, "value.too.short"),
        ({"publicTarget": "perhaps"}, 400, "value.invalid"),
    ],
)
async def test_a_registration_that_cannot_be_is_refused(
    office: Office, changes: dict[str, Any], status: int, code: str
) -> None:
    refused = await office.ask("POST", CALLS + "/webhooks", await office.token("alice"), {**HOOK, **changes})
    assert error_of(refused)[:2] == (status, code)


@pytest.mark.asyncio
async def test_a_target_that_is_not_public_may_be_in_the_private_network(office: Office) -> None:
    url = "http://192.168.1.1/"
    await register(office, await office.token("alice"), targetUrl=url, publicTarget=False)


@pytest.mark.asyncio
async def test_a_user_can_have_so_many_webhooks(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(service, "MAX_PER_USER", 2)
    token = await office.token("alice")
    for name in ("a", "b", "a"):
        await register(office, token, targetId=name)
    body = {**HOOK, "targetId": "c"}
    refused = await office.ask("POST", CALLS + "/webhooks", token, body)
    assert error_of(refused) == (429, "webhook.too.many", None)


@pytest.mark.asyncio
async def test_a_webhook_of_a_call_that_is_not_there_is_refused(office: Office) -> None:
    refused = await office.ask("POST", f"{CALLS}/c1/webhooks", await office.token("alice"), HOOK)
    assert error_of(refused) == (404, "call.unknown", "callId")
