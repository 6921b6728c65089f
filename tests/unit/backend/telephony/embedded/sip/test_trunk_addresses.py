"""Behind an address translation: which address of ours a provider is told."""

from __future__ import annotations

import msgspec
import pytest

from backend.ports.telephony import TrunkState
from backend.telephony.embedded.sip.events import InviteReceived
from tests.support.provider import PEER, TRUNK, Provider
from tests.support.raw_message import RawMessage
from tests.support.sip_wire import LOCAL

PUBLIC = "203.0.113.5"
FIXED = msgspec.structs.replace(TRUNK, public_address=PUBLIC)
LEARNT = msgspec.structs.replace(TRUNK, public_address="auto")


def seen_at(request: RawMessage, host: str, port: int) -> RawMessage:
    """Return a request as the provider has received it."""
    via = request.header("via").replace(";rport", f";received={host};rport={port}")
    request.headers[:] = [(name, via if name == "via" else value) for name, value in request.headers]
    return request


def accept(provider: Provider, request: RawMessage) -> list[RawMessage]:
    return provider.answer(request, 200, ("contact", f"{request.header('contact')};expires=300"))


def test_the_address_that_is_set_stands_in_via_and_contact() -> None:
    provider = Provider(FIXED)
    provider.register()
    for request in (provider.first, provider.dial()):
        assert f"UDP {PUBLIC}:{LOCAL[1]};" in request.header("via")
        assert f"@{PUBLIC}:{LOCAL[1]};line=" in request.header("contact")


def test_a_call_that_comes_in_is_answered_with_it_and_its_media_go_there() -> None:
    provider = Provider(FIXED)
    provider.register()
    provider.call("+46812345600")
    event = provider.wire.last(InviteReceived)
    assert (event.local_host, event.media_host) == (LOCAL[0], PUBLIC)
    answers = provider.wire.do(provider.wire.agent.ring, event.leg_id)
    assert f"sip:{PUBLIC}:{LOCAL[1]}" in answers[-1].header("contact")


def test_the_address_at_which_the_provider_sees_us_is_learnt_and_registered() -> None:
    provider = Provider(LEARNT)
    assert f"@{LOCAL[0]}" in provider.first.header("contact")
    second = provider.challenge(provider.first)
    (third,) = accept(provider, seen_at(second, PUBLIC, 41000))
    assert f"@{PUBLIC}:41000;line=" in third.header("contact")
    assert f"UDP {PUBLIC}:41000;" in third.header("via")
    assert accept(provider, seen_at(third, PUBLIC, 41000)) == []
    assert provider.state == (TrunkState.UP, "")
    assert f"@{PUBLIC}:41000;line=" in provider.dial().header("contact")


def test_a_provider_that_sees_us_elsewhere_each_time_is_registered_with_once() -> None:
    provider = Provider(LEARNT)
    (second,) = accept(provider, seen_at(provider.first, PUBLIC, 41000))
    assert accept(provider, seen_at(second, PUBLIC, 41001)) == []
    assert provider.state == (TrunkState.UP, "")


@pytest.mark.parametrize("wrong", [("provider.example", 41000), ("203.0.113.5", 0), ("203.0.113.5", 70000)])
def test_what_is_no_address_is_not_learnt(wrong: tuple[str, int]) -> None:
    provider = Provider(LEARNT)
    assert accept(provider, seen_at(provider.first, *wrong)) == []
    assert f"@{LOCAL[0]}" in provider.dial().header("contact")


def test_without_the_setting_the_local_address_is_shown_whatever_is_seen() -> None:
    provider = Provider(TRUNK)
    assert accept(provider, seen_at(provider.first, PUBLIC, 41000)) == []
    assert f"@{LOCAL[0]}" in provider.dial().header("contact")


def test_a_peer_is_seen_by_options() -> None:
    provider = Provider(msgspec.structs.replace(PEER, public_address="auto"))
    provider.answer(seen_at(provider.first, PUBLIC, 5060), 200)
    assert f"@{PUBLIC}:5060;line=" in provider.dial().header("contact")
