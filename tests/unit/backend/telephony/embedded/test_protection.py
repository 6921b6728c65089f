"""Which legs may, need not and must have encrypted media."""

from __future__ import annotations

import pytest

from backend.ports.telephony import MediaEncryption
from backend.telephony.embedded.protection import MediaRules, UnprotectedError
from backend.telephony.embedded.sip.sdp import Protection

OFF, OPTIONAL, REQUIRED = MediaEncryption


@pytest.mark.parametrize(
    ("wanted", "secure", "protection"),
    [
        (OFF, True, Protection.NEVER),
        (OFF, False, Protection.NEVER),
        (OPTIONAL, True, Protection.OPTIONAL),
        (OPTIONAL, False, Protection.ON_DEMAND),
        (REQUIRED, True, Protection.REQUIRED),
    ],
)
def test_keys_are_offered_by_tls_alone(wanted: MediaEncryption, secure: bool, protection: Protection) -> None:
    assert MediaRules(wanted).protection(None, secure=secure) is protection


def test_where_media_must_be_encrypted_a_call_without_tls_is_refused() -> None:
    with pytest.raises(UnprotectedError):
        MediaRules(REQUIRED).protection(None, secure=False)


def test_an_installation_may_trust_its_network() -> None:
    assert MediaRules(OPTIONAL, True).protection(None, secure=False) is Protection.OPTIONAL
    assert MediaRules(REQUIRED, True).protection(None, secure=False) is Protection.REQUIRED


def test_a_provider_may_insist_on_keys_but_is_not_asked_for_them() -> None:
    for secure in (True, False):
        for rules in (MediaRules(REQUIRED), MediaRules(OPTIONAL)):
            assert rules.of_trunk(None, secure=secure) is Protection.ON_DEMAND
        assert MediaRules(OFF).of_trunk(None, secure=secure) is Protection.NEVER


def test_a_trunk_may_have_a_rule_of_its_own() -> None:
    assert MediaRules(OFF).of_trunk(OPTIONAL, secure=True) is Protection.OPTIONAL
    assert MediaRules(OFF).of_trunk(OPTIONAL, secure=False) is Protection.ON_DEMAND
    assert MediaRules(OFF).of_trunk(REQUIRED, secure=True) is Protection.REQUIRED
    assert MediaRules(REQUIRED).of_trunk(OFF, secure=True) is Protection.NEVER
    with pytest.raises(UnprotectedError):
        MediaRules(OPTIONAL).of_trunk(REQUIRED, secure=False)


def test_an_account_may_have_a_rule_of_its_own() -> None:
    assert MediaRules(OFF).protection(REQUIRED, secure=True) is Protection.REQUIRED
    assert MediaRules(REQUIRED).protection(OFF, secure=False) is Protection.NEVER


@pytest.mark.parametrize("here", ["127.0.0.1", "::1"])
def test_a_phone_on_this_machine_is_free_of_the_rule_for_the_network(here: str) -> None:
    strict = MediaRules(REQUIRED)
    assert strict.of_phone(None, here, secure=False) is Protection.ON_DEMAND
    assert strict.of_phone(None, here, secure=True) is Protection.REQUIRED
    assert MediaRules(OFF).of_phone(None, here, secure=False) is Protection.NEVER
    with pytest.raises(UnprotectedError):
        strict.of_phone(None, "192.0.2.1", secure=False)
    with pytest.raises(UnprotectedError):
        MediaRules(OPTIONAL).of_phone(REQUIRED, here, secure=False)
