"""What requests are refused, and that each is applied once."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest

from backend.contract.calls import (
    AttendedTransferRequest,
    CallAction,
    CallState,
    CallStatus,
    CallWebhookRequest,
    DtmfRequest,
    MakeCallRequest,
    MakeCallType,
    StateTokenRequest,
    TargetCallRequest,
    TransferRequest,
    TransferType,
    UserLine,
    UserLineType,
)
from backend.domain.calls.requests import check_transfer_type
from backend.domain.errors import (
    ConflictError,
    DomainError,
    ForbiddenError,
    InvalidError,
    NotFoundError,
    UnavailableError,
)
from backend.domain.permissions import require
from backend.ports.organisation import Permission, Role
from tests.support.desk import NO_TOKEN, Desk, FakePhone
from tests.support.organisation import DOMAIN, make_user

POWERLESS = msgspec.structs.replace(make_user("erin", "1005"), permissions=frozenset())


def refusal(operation: Callable[[], object]) -> DomainError:
    with pytest.raises(DomainError) as caught:
        operation()
    return caught.value


class Talk:
    """Alice and Bob talk."""

    def __init__(self) -> None:
        self.desk = Desk()
        self.alice, self.bob = self.desk.softphone("alice"), self.desk.deskphone("bob")
        self.desk.talk(self.bob, self.alice)
        self.service = self.desk.service
        self.call: CallState = self.desk.call("alice")


def test_a_state_token_that_is_not_the_present_one_is_refused() -> None:
    talk = Talk()
    stale = StateTokenRequest(state_token=talk.call.state_token - 1)
    error = refusal(lambda: talk.service.hold_call(DOMAIN, "alice", talk.call.call_id, stale))
    assert isinstance(error, ConflictError)
    assert (error.code, error.field) == ("call.state.token.mismatch", "stateToken")
    assert talk.desk.call("alice") == talk.call
    present = StateTokenRequest(state_token=talk.call.state_token)
    held = talk.service.hold_call(DOMAIN, "alice", talk.call.call_id, present)
    assert held.state_token != talk.call.state_token


def test_the_state_token_of_the_other_call_is_checked_too() -> None:
    talk = Talk()
    carol = talk.desk.deskphone("carol")
    carol.dial("1001")
    waiting = next(each for each in talk.desk.calls("alice") if each.call_id != talk.call.call_id)
    request = TargetCallRequest(target_call_id=waiting.call_id, target_state_token=7)
    error = refusal(lambda: talk.service.alternate_calls(DOMAIN, "alice", talk.call.call_id, request))
    assert (error.code, error.field) == ("call.state.token.mismatch", "targetStateToken")


def test_what_the_table_does_not_allow_is_refused() -> None:
    talk = Talk()
    error = refusal(lambda: talk.service.resume_call(DOMAIN, "alice", talk.call.call_id, NO_TOKEN))
    assert isinstance(error, ConflictError)
    assert error.code == "call.action.not.allowed"


def test_a_call_of_somebody_else_is_not_found() -> None:
    talk = Talk()
    other = talk.desk.call("bob").call_id
    error = refusal(lambda: talk.service.hold_call(DOMAIN, "alice", other, NO_TOKEN))
    assert isinstance(error, NotFoundError)
    assert error.code == "call.unknown"
    error = refusal(lambda: talk.service.get_call_state(DOMAIN, "alice", other))
    assert error.code == "call.unknown"


def test_an_unknown_user_is_not_found() -> None:
    talk = Talk()
    assert refusal(lambda: talk.service.get_user_state(DOMAIN, "zoe")).code == "user.unknown"
    assert refusal(lambda: talk.service.get_user_state("example.com", "alice")).code == "user.unknown"


@pytest.mark.parametrize(
    ("request_", "kind", "code"),
    [
        (MakeCallRequest(destination="1002"), InvalidError, "destination.invalid"),
        (MakeCallRequest(destination="mailto:bob@example.org"), InvalidError, "destination.invalid"),
        (MakeCallRequest(destination="tel:4711"), NotFoundError, "destination.unknown"),
        (MakeCallRequest(destination="sip:bob@example.com"), NotFoundError, "destination.unknown"),
        (
            MakeCallRequest(destination="tel:1002", type=MakeCallType.VOICEMAIL),
            ConflictError,
            "voicemail.off",
        ),
        (
            MakeCallRequest(destination="tel:1002", target_url="http://x/"),
            InvalidError,
            "webhook.target.id.required",
        ),
        (
            MakeCallRequest(destination="tel:1002", target_id="i"),
            InvalidError,
            "webhook.target.url.required",
        ),
        (MakeCallRequest(destination="tel:1002", role="KING"), NotFoundError, "role.unknown"),
        (
            MakeCallRequest(
                destination="tel:1002", user_line=UserLine(type=UserLineType.PRIVATE_MOBILE, group_id=0)
            ),
            ForbiddenError,
            "line.not.permitted",
        ),
    ],
)
def test_a_call_that_cannot_be_made_is_refused_and_leaves_nothing_behind(
    request_: MakeCallRequest, kind: type[DomainError], code: str
) -> None:
    desk = Desk()
    alice = desk.softphone("alice")
    error = refusal(lambda: desk.service.make_call(DOMAIN, "alice", alice.device_id, request_))
    assert isinstance(error, kind)
    assert error.code == code
    assert desk.calls("alice") == []
    assert alice.channels == []


def test_devices_must_be_there_and_free() -> None:
    desk = Desk()
    alice, bob = desk.softphone("alice"), desk.deskphone("bob")
    request = MakeCallRequest(destination="tel:1003")

    def make(phone: FakePhone) -> Callable[[], object]:
        return lambda: desk.service.make_call(DOMAIN, "alice", phone.device_id, request)

    assert refusal(make(bob)).code == "device.unknown"
    desk.softphone("carol")
    make(alice)()
    assert refusal(make(alice)).code == "device.busy"
    alice.unregister()
    assert refusal(make(alice)).code == "device.not.active"


@pytest.mark.parametrize("digits", [None, "", "12x", "1 2", "+1"])
def test_only_dtmf_digits_can_be_sent(digits: str | None) -> None:
    talk = Talk()
    request = DtmfRequest(digits=digits)
    error = refusal(lambda: talk.service.send_dtmf(DOMAIN, "alice", talk.call.call_id, request))
    assert isinstance(error, InvalidError)
    assert error.code == "dtmf.digits.invalid"


@pytest.mark.parametrize("kind", [MakeCallType.DIVERSION_BYPASS, MakeCallType.INTERCOM])
def test_a_kind_of_call_needs_its_permission(kind: MakeCallType) -> None:
    desk = Desk([make_user("alice", "1001", Role.ATTENDANT), POWERLESS])
    alice, erin = desk.softphone("alice"), desk.softphone("erin")
    request = MakeCallRequest(destination="tel:1001", type=kind)
    error = refusal(lambda: desk.service.make_call(DOMAIN, "erin", erin.device_id, request))
    assert (error.status, error.code) == (403, "call.type.not.permitted")
    assert (error.field, error.name) == ("type", kind)
    assert desk.calls("alice") == desk.calls("erin") == []
    request = MakeCallRequest(destination="tel:1005", type=kind)
    assert desk.service.make_call(DOMAIN, "alice", alice.device_id, request).status is CallStatus.INITIATED


def test_a_missing_permission_is_named() -> None:
    require(make_user("bob", "1002"), Permission.PICKUP)
    error = refusal(lambda: require(POWERLESS, Permission.PICKUP, field="callId"))
    assert (error.status, error.code) == (403, "permission.missing")
    assert (error.field, error.name) == ("callId", "PICKUP")


def test_kinds_of_transfer_that_the_user_has_no_permission_for_are_refused() -> None:
    request = TransferRequest(destination="tel:1003", type=TransferType.DIVERSION_BYPASS)
    error = refusal(lambda: check_transfer_type(request, POWERLESS))
    assert (error.code, error.field) == ("call.type.not.permitted", "type")


def test_a_call_cannot_be_its_own_target_and_an_unknown_one_is_not_found() -> None:
    talk = Talk()
    talk.desk.deskphone("carol").dial("1001")
    waiting = next(each for each in talk.desk.calls("alice") if each.call_id != talk.call.call_id)
    talk.desk.answer("alice", waiting.call_id, talk.alice)

    def connect(target_id: str) -> Callable[[], object]:
        request = AttendedTransferRequest(target_call_id=target_id)
        return lambda: talk.service.transfer_to_call(DOMAIN, "alice", talk.call.call_id, request)

    assert refusal(connect(talk.call.call_id)).code == "call.target.same"
    error = refusal(connect("nothing"))
    assert (error.code, error.field) == ("call.unknown", "targetCallId")


def test_the_other_call_must_be_named_where_there_are_several() -> None:
    talk = Talk()
    for user_id in ("carol", "dave"):
        talk.desk.deskphone(user_id).dial("1001")
    request = TargetCallRequest()
    error = refusal(lambda: talk.service.alternate_calls(DOMAIN, "alice", talk.call.call_id, request))
    assert (error.code, error.field) == ("call.target.required", "targetCallId")


def test_an_anonymous_line_hides_the_caller() -> None:
    desk = Desk()
    alice = desk.softphone("alice")
    bob = desk.deskphone("bob")
    line = UserLine(type=UserLineType.ANONYMOUS, group_id=0)
    request = MakeCallRequest(destination="tel:1002", user_line=line)
    desk.service.make_call(DOMAIN, "alice", alice.device_id, request)
    desk.pump()
    remote = desk.call("bob").remote_party
    assert remote is not None
    assert (remote.display_name, remote.tel_uri, remote.display_number) == ("Anonymous", None, None)
    assert bob.channel.caller is not None
    assert bob.channel.caller.number == "anonymous"


def test_an_attendant_can_call_with_the_number_of_the_switchboard() -> None:
    desk = Desk()
    alice = desk.softphone("alice")
    desk.deskphone("bob")
    line = UserLine(type=UserLineType.SWITCHBOARD, group_id=0)
    request = MakeCallRequest(destination="tel:1002", user_line=line, role="ATTENDANT")
    desk.service.make_call(DOMAIN, "alice", alice.device_id, request)
    desk.pump()
    remote = desk.call("bob").remote_party
    assert remote is not None
    assert remote.tel_uri == "tel:+46277400"


def test_answering_needs_a_device_that_can_answer() -> None:
    desk = Desk()
    alice, bob = desk.softphone("alice"), desk.deskphone("bob")
    bob.dial("1001")
    call_id = desk.call("alice").call_id
    request = CallWebhookRequest()
    error = refusal(lambda: desk.service.answer_call(DOMAIN, "alice", call_id, "nothing", request))
    assert error.code == "device.unknown"
    nameless = CallWebhookRequest(target_url="http://x/")
    error = refusal(lambda: desk.service.answer_call(DOMAIN, "alice", call_id, alice.device_id, nameless))
    assert error.code == "webhook.target.id.required"


def test_without_an_exchange_nothing_can_be_changed_but_seen() -> None:
    talk = Talk()
    talk.service.lost()
    error = refusal(lambda: talk.service.hold_call(DOMAIN, "alice", talk.call.call_id, NO_TOKEN))
    assert isinstance(error, UnavailableError)
    assert error.code == "exchange.unavailable"
    assert talk.desk.call("alice").call_id == talk.call.call_id


def test_every_call_can_be_hung_up() -> None:
    talk = Talk()
    talk.desk.deskphone("carol").dial("1001")
    for call in talk.desk.calls("alice"):
        assert CallAction.HANG_UP in talk.desk.actions("alice", call.call_id)
