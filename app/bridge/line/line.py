"""Call control by the softphone alone, for accounts at another telephone system. Runs on the loop.

It stands where the backend stands: it takes the same requests, carries them out by messages to the softphone,
and tells of calls by the same events. One call is talked on at a time; the others are held by their own
re-INVITE.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.bridge.line.states import Known, call_state, log_item, status_of, taken
from app.client.errors import BackendError, RefusedError
from app.client.requests import UserRequest
from app.language import tr
from app.softphone import protocol
from app.softphone.protocol import LegChanged, LegState
from app.state.action import StreamReceived
from app.state.model import Severity
from app.state.notices import Noticed
from app.state.store import Store
from backend.contract.calls import (
    AttendedTransferRequest,
    CallState,
    CallStatus,
    DtmfRequest,
    MakeCallRequest,
    TargetCallRequest,
    TransferRequest,
)
from backend.contract.commlog import CallerHistory
from backend.contract.devices import DeviceStatus, DeviceType, OwnDevice
from backend.contract.stream import (
    CallChangedEvent,
    DevicesChangedEvent,
    EngineStatus,
    LogAddedEvent,
    SnapshotEvent,
    StreamEvent,
    UserIdentity,
)

BUSY = 486


@dataclass(frozen=True, slots=True)
class LineAccount:
    """Whose line it is, and where: ``registrar`` is written as the softphone takes it."""

    registrar: str
    domain: str
    username: str
    display_name: str


class Line:
    """The calls of one account."""

    def __init__(
        self,
        store: Store,
        account: LineAccount,
        *,
        tell: Callable[[protocol.Command], None],
        clock: Callable[[], float],
        today: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """``clock`` is monotonic, in seconds; ``today`` is the time of the day, for the log."""
        self._store = store
        self._account = account
        self._tell = tell
        self._clock = clock
        self._today = today
        self._legs: dict[str, Known] = {}
        self._shown: dict[str, CallState] = {}
        self._peace = False
        self._logged = 0
        self._verbs: Mapping[str, Callable[[UserRequest], CallState | None]] = {
            "makeCall": self._make_call,
            "makeConsultationCall": self._make_call,
            "answerCall": self._answer,
            "hangUpCall": self._hang_up,
            "holdCall": lambda request: self._hold(request.tail[0], held=True),
            "resumeCall": self._resume,
            "alternateCalls": self._alternate,
            "muteCall": lambda request: self._mute(request.tail[0], muted=True),
            "unmuteCall": lambda request: self._mute(request.tail[0], muted=False),
            "sendDtmf": self._send_digits,
            "transferCall": self._transfer,
            "transferToCall": self._transfer_to_call,
            "setDeviceDoNotDisturb": self._keep_peace,
        }

    def open(self) -> None:
        """Have the account registered and its calls shown."""
        account = self._account
        user = UserIdentity(
            domain=account.domain,
            user_id=account.username,
            display_name=account.display_name or account.username,
            extension=account.username,
            number="",
            roles=[],
        )
        self._publish(
            SnapshotEvent(
                user=user,
                engine=EngineStatus.UP,
                sip_uri=account.registrar,
                calls=[],
                devices=[self._device()],
                parked=[],
                log=[],
            )
        )

    # --- what the softphone tells

    def take(self, message: protocol.Message) -> None:
        """Take in a message of the softphone."""
        match message:
            case protocol.Hello(legs=legs):  # A new process knows nothing of the former one's calls.
                for gone in set(self._legs) - {leg.leg_id for leg in legs}:
                    self._leg(protocol.LegChanged(gone, LegState.ENDED, self._legs[gone].leg.remote))
                for leg in legs:
                    self._leg(leg)
            case LegChanged():
                self._leg(message)
            case protocol.LegTransferChanged(final=True, status=status, reason=reason) if status >= 300:
                sentence = tr("The transfer failed ({answer}).", answer=f"{status} {reason}".strip())
                self._store.apply(Noticed(Severity.ERROR, sentence, now=self._clock()))

    def lost(self) -> None:
        """The softphone process has gone, and all calls with it."""
        for known in list(self._legs.values()):
            self._leg(protocol.LegChanged(known.leg.leg_id, LegState.ENDED, known.leg.remote))

    def _leg(self, leg: LegChanged) -> None:
        known = taken(self._legs.get(leg.leg_id), leg, self._clock())
        if self._peace and known.inbound and leg.state is LegState.INCOMING:
            self._tell(protocol.HangUpLeg(leg.leg_id, BUSY))
            return
        if leg.leg_id not in self._legs and leg.state is LegState.ENDED:
            return
        self._legs[leg.leg_id] = known
        self._show()
        if leg.state is LegState.ENDED:
            del self._legs[leg.leg_id]
            self._log(known)
            self._shown.pop(leg.leg_id, None)
            self._show()

    def _show(self) -> None:
        """Tell of every call that is not as it was told last, but for its length."""
        now = self._clock()
        for leg_id, known in list(self._legs.items()):
            state = call_state(known, self._legs, self._store.state.device_id, now)
            shown = self._shown.get(leg_id)
            if shown is None or shown.model_copy(update={"duration": state.duration}) != state:
                self._shown[leg_id] = state
                self._publish(CallChangedEvent(call=state))

    def _log(self, known: Known) -> None:
        """Keep what was, for as long as the program runs: nobody else does."""
        self._logged += 1
        now = self._clock()
        length = int(now - known.answered_at) if known.answered_at is not None else 0
        item = log_item(known, self._logged, self._today() - timedelta(seconds=length), length)
        self._publish(LogAddedEvent(item=item))

    def _publish(self, event: StreamEvent) -> None:
        self._store.apply(StreamReceived(event, self._clock()))

    # --- what the console asks for

    async def perform(self, request: UserRequest, request_id: str) -> CallState | None:
        """Carry a request out. Raises BackendError for what a telephone cannot do."""
        verb = self._verbs.get(request.operation)
        if verb is None:
            raise RefusedError(409, tr("That is not possible with this account."))
        return verb(request)

    async def fetch_audio(self, item_id: int) -> Path:
        """There are no recordings. Raises BackendError."""
        raise BackendError(tr("There are no recordings with this account."))

    async def caller_history(self, number: str) -> CallerHistory:
        """Nothing is kept of earlier calls."""
        return CallerHistory(number=number, calls=[])

    def _make_call(self, request: UserRequest) -> CallState | None:
        if not isinstance(request.body, MakeCallRequest):
            return None
        self._hold_others("")
        leg_id = uuid.uuid4().hex
        self._tell(protocol.Dial(request.body.destination, leg_id))
        started = Known(LegChanged(leg_id, LegState.CALLING, request.body.destination), inbound=False)
        return call_state(started, {}, self._store.state.device_id, self._clock())

    def _answer(self, request: UserRequest) -> None:
        self._hold_others(request.tail[0])
        self._tell(protocol.AnswerLeg(request.tail[0]))

    def _hang_up(self, request: UserRequest) -> None:
        known = self._legs.get(request.tail[0])
        ringing = known is not None and known.leg.state is LegState.INCOMING
        self._tell(protocol.HangUpLeg(request.tail[0], BUSY if ringing else 603))

    def _hold(self, leg_id: str, *, held: bool) -> None:
        self._tell(protocol.HoldLeg(leg_id, held))

    def _resume(self, request: UserRequest) -> None:
        self._hold_others(request.tail[0])
        self._hold(request.tail[0], held=False)

    def _alternate(self, request: UserRequest) -> None:
        if isinstance(request.body, TargetCallRequest) and request.body.target_call_id:
            self._hold(request.tail[0], held=True)
            self._hold(request.body.target_call_id, held=False)

    def _mute(self, leg_id: str, *, muted: bool) -> None:
        self._tell(protocol.MuteLeg(leg_id, muted))

    def _send_digits(self, request: UserRequest) -> None:
        if isinstance(request.body, DtmfRequest):
            self._tell(protocol.SendLegDtmf(request.tail[0], request.body.digits or ""))

    def _transfer(self, request: UserRequest) -> None:
        if isinstance(request.body, TransferRequest):
            self._tell(protocol.TransferLeg(request.tail[0], request.body.destination))

    def _transfer_to_call(self, request: UserRequest) -> None:
        if isinstance(request.body, AttendedTransferRequest):
            self._tell(protocol.TransferLeg(request.tail[0], replaces_leg_id=request.body.target_call_id))

    def _keep_peace(self, request: UserRequest) -> None:
        self._peace = dict(request.query).get("value") == "true"
        self._publish(DevicesChangedEvent(devices=[self._device()]))

    def _hold_others(self, leg_id: str) -> None:
        for known in self._legs.values():
            if known.leg.leg_id != leg_id and status_of(known) is CallStatus.ACTIVE:
                self._hold(known.leg.leg_id, held=True)

    def _device(self) -> OwnDevice:
        return OwnDevice(
            device_id=self._store.state.device_id,
            device_type=DeviceType.SOFTPHONE,
            device_type_name=tr("Softphone"),
            device_name="Deskline",
            device_status=DeviceStatus.ACTIVE,
            do_not_disturb=self._peace,
        )
