"""Who is let in: challenges, replay, staleness, limits, and nothing that tells accounts apart."""

from __future__ import annotations

import re

import pytest

from backend.telephony.embedded.sip.events import BindingsChanged, InviteReceived
from backend.telephony.embedded.sip.settings import AgentSettings, RateLimits
from tests.support.raw_message import Credentials, RawMessage
from tests.support.sip_wire import LOCAL, OFFER, REALM, Device, Wire, account


def register(device: Device) -> RawMessage:
    return device.request("REGISTER", f"sip:{REALM}", to=f"<sip:{device.username}@{REALM}>")


def challenge_of(device: Device) -> RawMessage:
    (challenge,) = device.send(register(device))
    assert challenge.status == 401
    return challenge


def test_both_algorithms_are_offered_sha_256_first() -> None:
    challenges = challenge_of(Device(Wire())).all("www-authenticate")
    assert [re.findall(r"algorithm=([\w-]+)", each)[0] for each in challenges] == ["SHA-256", "MD5"]
    assert all('qop="auth"' in each and f'realm="{REALM}"' in each for each in challenges)


@pytest.mark.parametrize("algorithm", ["SHA-256", "MD5"])
def test_either_algorithm_lets_in(algorithm: str) -> None:
    assert Device(Wire(), algorithm=algorithm).register().status == 200


@pytest.mark.parametrize("agent", ["baresip v1.0.0 (x86_64/linux)", "", "SIPp 3"])
def test_devices_that_give_up_at_sha_256_are_offered_md5_alone(agent: str) -> None:
    device = Device(Wire(), algorithm="MD5", user_agent=agent)
    assert ["MD5" in each for each in challenge_of(device).all("www-authenticate")] == [True]
    assert device.register().status == 200


def test_a_device_that_never_answers_a_challenge_is_offered_md5_alone_after_a_while() -> None:
    device = Device(Wire())
    offers = [len(challenge_of(device).all("www-authenticate")) for _ in range(5)]
    assert offers == [2, 2, 2, 1, 1]
    device.credentials = Credentials("1001", "sip-1001", "MD5")
    assert device.register().status == 200
    assert [len(challenge_of(device).all("www-authenticate")) for _ in range(9)] == [2] * 9


def test_a_repeated_request_is_not_counted_as_another_unanswered_challenge() -> None:
    device = Device(Wire())
    message = register(device)
    for _ in range(20):
        (challenge,) = device.send(message)
        assert len(challenge.all("www-authenticate")) == 2


def test_only_the_algorithms_of_the_settings_are_offered_and_taken() -> None:
    wire = Wire(AgentSettings(algorithms=("SHA-256",)))
    device = Device(wire, user_agent="baresip v1.0.0")
    assert len(challenge_of(device).all("www-authenticate")) == 1
    weak = Device(wire, algorithm="MD5")
    message = register(weak)
    (challenge,) = weak.send(message)
    name, value = weak.credentials.answer(_as_md5(challenge), "REGISTER", message.uri)
    (refused,) = weak.send(_again(weak, (name, value)))
    assert refused.status == 401


def _as_md5(challenge: RawMessage) -> RawMessage:
    headers = [(name, value.replace("SHA-256", "MD5")) for name, value in challenge.headers]
    return RawMessage(challenge.start, headers)


def _again(device: Device, authorization: tuple[str, str]) -> RawMessage:
    message = register(device)
    message.headers.append(authorization)
    return message


def authorization(
    device: Device, challenge: RawMessage, method: str = "REGISTER", uri: str = ""
) -> tuple[str, str]:
    return device.credentials.answer(challenge, method, uri or f"sip:{REALM}")


def test_a_nonce_serves_many_requests_with_growing_counts() -> None:
    device = Device(Wire())
    challenge = challenge_of(device)
    for _ in range(5):
        (response,) = device.send(_again(device, authorization(device, challenge)))
        assert response.status == 200


def test_a_captured_request_cannot_be_replayed() -> None:
    wire = Wire()
    device = Device(wire)
    header = authorization(device, challenge_of(device))
    assert device.send(_again(device, header))[0].status == 200
    (replayed,) = device.send(_again(device, header))
    assert replayed.status == 401
    assert "stale=true" in replayed.header("www-authenticate")


def test_credentials_of_one_host_are_worth_nothing_from_another() -> None:
    wire = Wire()
    device, thief = Device(wire), Device(wire, host="198.51.100.66")
    header = authorization(device, challenge_of(device))
    (refused,) = thief.send(_again(thief, header))
    assert refused.status == 401
    assert wire.events == []


def test_credentials_for_one_method_or_number_do_not_serve_another() -> None:
    wire = Wire()
    device = Device(wire)
    message = device.request("INVITE", f"sip:1002@{REALM}", body=OFFER)
    (challenge,) = device.send(message)
    for method, uri in (
        ("REGISTER", message.uri),
        ("INVITE", f"sip:1003@{REALM}"),
        ("INVITE", "sip:other.net"),
    ):
        forged = device.request("INVITE", message.uri, body=OFFER)
        forged.headers.append(authorization(device, challenge, method, uri))
        assert device.send(forged)[0].status == 401
    assert wire.events == []


@pytest.mark.parametrize("uri", [f"sip:{LOCAL[0]}:5060", f"sip:1002@{LOCAL[0]}"])
def test_a_digest_made_for_our_address_alone_is_taken(uri: str) -> None:
    wire = Wire()
    device = Device(wire)
    message = device.request("INVITE", f"sip:1002@{REALM}", body=OFFER)
    (challenge,) = device.send(message)
    again = device.request("INVITE", message.uri, body=OFFER)
    again.headers.append(authorization(device, challenge, "INVITE", uri))
    assert device.send(again)[0].status == 100


def test_an_expired_nonce_is_stale() -> None:
    wire = Wire()
    device = Device(wire)
    challenge = challenge_of(device)
    wire.advance(301)
    (stale,) = device.send(_again(device, authorization(device, challenge)))
    assert "stale=true" in stale.header("www-authenticate")
    (response,) = device.send(_again(device, authorization(device, stale)))
    assert response.status == 200


def test_a_nonce_of_an_earlier_run_is_stale_whether_the_password_is_right_or_wrong() -> None:
    for password in (None, "wrong"):
        device = Device(Wire(), password=password)
        earlier = challenge_of(Device(Wire(seed=2)))
        (stale,) = device.send(_again(device, authorization(device, earlier)))
        assert stale.status == 401
        assert "stale=true" in stale.header("www-authenticate")


def anonymous(message: RawMessage) -> RawMessage:
    """What is left of an answer without what differs each time."""
    text = re.sub(r'nonce="\w+"|tag=\w+|branch=\w+|100\d|506\d', "-", str(message.headers))
    return RawMessage(message.start, [("all", re.sub(r"call\w+|nobody", "-", text))])


def test_an_unknown_account_is_told_the_same_as_a_wrong_password() -> None:
    wire = Wire()
    known = Device(wire, "1001", password="wrong").register()
    unknown = Device(wire, "nobody", password="wrong").register()
    assert known.status == 401
    assert anonymous(known) == anonymous(unknown)
    assert "stale" not in known.header("www-authenticate")


def test_a_source_that_fails_too_often_must_wait_even_with_the_right_password() -> None:
    wire = Wire(AgentSettings(rates=RateLimits(failures_per_account=3)))
    for name in ("1001", "nobody"):
        bad = Device(wire, name, password="wrong")
        assert [bad.register().status for _ in range(4)] == [401, 401, 401, 403]
    good = Device(wire)
    refused = good.register()
    assert refused.status == 403
    assert int(refused.header("retry-after")) in range(1, 62)
    assert Device(wire, host="198.51.100.5").register().status == 200
    wire.advance(61)
    assert good.register().status == 200


def test_who_cannot_hear_our_challenges_cannot_have_another_blocked() -> None:
    wire = Wire()
    victim = Device(wire)
    forged = Device(wire, password="wrong")
    elsewhere = challenge_of(Device(wire, host="198.51.100.66"))
    for _ in range(200):
        forged.send(_again(forged, authorization(forged, elsewhere)))
    assert victim.register().status == 200


def test_an_account_that_is_taken_away_is_unknown_at_once() -> None:
    wire = Wire()
    device = Device(wire)
    assert device.register().status == 200
    wire.agent.set_accounts(REALM, [account("1002")])
    wire.drain()
    assert wire.last(BindingsChanged) == BindingsChanged("1001", [])
    assert device.register().status == 401


def test_another_realm_needs_other_credentials() -> None:
    wire = Wire()
    device = Device(wire)
    challenge = challenge_of(device)
    wire.agent.set_accounts("other.example", [account("1001")])
    (again,) = device.send(_again(device, authorization(device, challenge)))
    assert again.status == 401
    assert 'realm="other.example"' in again.header("www-authenticate")


def test_a_challenge_keeps_no_state() -> None:
    wire = Wire()
    device = Device(wire)
    for _ in range(50):
        device.send(device.request("INVITE", f"sip:1002@{REALM}", body=OFFER))
    assert wire.agent.next_deadline() is None
    assert wire.events == []


def test_a_repeated_unauthenticated_invite_gets_the_same_tag_again() -> None:
    device = Device(Wire())
    message = device.request("INVITE", f"sip:1002@{REALM}", body=OFFER)
    tags = {device.send(message)[0].tag("to") for _ in range(3)}
    assert len(tags) == 1
    assert tags != {""}


def test_a_caller_cannot_choose_what_is_shown_of_it() -> None:
    wire = Wire()
    device = Device(wire, "1001")
    forged = f'"The boss" <sip:1005@{REALM}>;tag=x'
    device.call(headers=[("from", forged), ("p-asserted-identity", f"<sip:1005@{REALM}>")])
    event = wire.last(InviteReceived)
    assert event.username == "1001"
    assert (event.caller.number, event.caller.name) == ("1001", "User 1001")


def test_nobody_registers_for_another_account() -> None:
    wire = Wire()
    device = Device(wire, "1001")
    message = device.request("REGISTER", f"sip:{REALM}", to=f"<sip:1002@{REALM}>")
    assert device.send_authorized(message)[1][0].status == 403
    assert wire.events == []


def test_secrets_never_leave_the_agent() -> None:
    wire = Wire()
    Device(wire).call()
    own = account("1001")
    secrets = {own.ha1_md5, own.ha1_sha256}
    assert not any(secret in str(message) for _, _, message in wire.sent for secret in secrets)
