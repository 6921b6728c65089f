"""The legs, as their devices move them: events of the user agent core become port events.

Runs on the loop, called by the transport after each message; nothing waits.
"""

from __future__ import annotations

import structlog

from backend.ports.telephony import (
    Cause,
    ChannelDestroyed,
    ChannelOffered,
    ChannelSounds,
    ChannelState,
    DtmfReceived,
    GuessingReported,
    RegistrationChanged,
    SubscriptionChanged,
    SubscriptionEnded,
    TransferRequested,
    TrunkStateChanged,
)
from backend.telephony.embedded.agreement import Agreement
from backend.telephony.embedded.channels import Channel
from backend.telephony.embedded.core import Core
from backend.telephony.embedded.digits import DigitPath
from backend.telephony.embedded.legs import Legs, new_session, protection_of
from backend.telephony.embedded.media.plane import NoPortError
from backend.telephony.embedded.mixing import Mixing
from backend.telephony.embedded.protection import UnprotectedError
from backend.telephony.embedded.sip.events import (
    Alerting,
    Answered,
    BindingsChanged,
    Confirmed,
    DtmfInfo,
    Ended,
    GuessingNoticed,
    InviteReceived,
    Reanswered,
    ReferReceived,
    Reoffered,
    ReofferRefused,
    SipEvent,
    SubscriptionOver,
    SubscriptionRenewed,
    TrunkChanged,
)
from backend.telephony.embedded.sip.sdp import Protection, SdpError

GUESSING_EVERY_S = 10.0
_log = structlog.get_logger("deskline.exchange")


class Signals:
    """The channels' signalling, inward."""

    def __init__(self, core: Core, mixing: Mixing, agreement: Agreement, legs: Legs) -> None:
        self._core = core
        self._legs = legs
        self._mixing = mixing
        self._agreement = agreement
        self._guessing_told_at = -GUESSING_EVERY_S
        self.closing = False
        """Set when the exchange ends: new calls are refused."""

    def handle(self, event: SipEvent) -> None:
        """Take in one event of the user agent core."""
        if isinstance(event, InviteReceived):
            self._on_invite(event)
        elif isinstance(event, BindingsChanged):
            self._core.journal.append(RegistrationChanged(event.username, event.bindings))
        elif isinstance(event, SubscriptionRenewed):
            self._core.journal.append(SubscriptionChanged(event.subscription))
        elif isinstance(event, SubscriptionOver):
            self._core.journal.append(SubscriptionEnded(event.subscription_id))
        elif isinstance(event, TrunkChanged):
            info = event.info
            _log.info("trunk", trunk=info.trunk_id, state=info.state.value, reason=info.reason)
            self._core.journal.append(TrunkStateChanged(info.trunk_id, info.state, info.reason))
        elif isinstance(event, GuessingNoticed):
            _log.warning("passwords are guessed", source=event.source, account=event.username)
            self._report_guessing(event)
        elif (channel := self._core.channels.get(event.leg_id)) is not None:
            self._on_leg_event(channel, event)

    def _report_guessing(self, event: GuessingNoticed) -> None:
        """Tell the backend, which must not be flooded by those who guess from many addresses."""
        now = self._core.clock()
        if now - self._guessing_told_at >= GUESSING_EVERY_S:
            self._guessing_told_at = now
            self._core.journal.append(GuessingReported(event.source, event.username))

    def on_digit(self, channel_id: str, digit: str, path: DigitPath) -> bool:
        """Report a digit, once, by whichever ways it came; True where it came for the first time."""
        channel = self._core.channels.get(channel_id)
        if channel is None or not channel.digits.accept(digit, path, self._core.clock()):
            return False
        self._core.journal.append(DtmfReceived(channel_id, digit))
        return True

    def _on_leg_event(
        self,
        channel: Channel,
        event: Alerting
        | Answered
        | Confirmed
        | Reoffered
        | Reanswered
        | ReofferRefused
        | ReferReceived
        | DtmfInfo
        | Ended,
    ) -> None:
        match event:
            case Alerting():
                self._on_alerting(channel, event)
            case Answered() | Confirmed() | Reanswered():
                self._on_answer(channel, event.sdp)
            case Reoffered():
                self._on_reoffer(channel, event.sdp)
            case ReofferRefused():
                _log.info("device keeps its session", channel=channel.channel_id, status=event.status)
            case ReferReceived():
                self._on_refer(channel, event)
            case DtmfInfo():
                if self.on_digit(channel.channel_id, event.digit, DigitPath.INFO):
                    self._core.media.pass_digit(channel.channel_id, event.digit)
            case Ended():
                self._on_ended(channel, event)

    def _on_invite(self, event: InviteReceived) -> None:
        if self.closing:
            self._core.agent.reject(event.leg_id, 503, "Service Unavailable", self._core.clock())
        elif event.replaces is not None and event.replaces not in self._core.channels:
            self._core.agent.reject(event.leg_id, 481, "Call/Transaction Does Not Exist", self._core.clock())
        else:
            self._take_in(event)

    def _protection(self, event: InviteReceived) -> Protection:
        """Raises UnprotectedError."""
        if event.trunk_id is not None:
            line = self._core.agent.trunks.get(event.trunk_id)
            wanted = None if line is None else line.trunk.media_encryption
            return self._core.media_rules.of_trunk(wanted, secure=event.secure)
        return protection_of(self._core, event.username, event.local_host, secure=event.secure)

    def _take_in(self, event: InviteReceived) -> None:
        now = self._core.clock()
        try:
            port = self._core.media.open(event.leg_id, event.local_host)
        except NoPortError:
            _log.error("no RTP port free, call refused", called=event.called)
            self._core.agent.reject(event.leg_id, 503, "Service Unavailable", now)
            return
        try:
            sdp = new_session(
                event.media_host or event.local_host, port, self._protection(event), event.codecs
            )
            prepared = None if event.sdp is None else sdp.answer(event.sdp)
        except (SdpError, UnprotectedError) as error:
            _log.info("offer refused", caller=event.username, reason=str(error))
            self._core.media.close(event.leg_id)
            self._core.agent.reject(event.leg_id, 488, "Not Acceptable Here", now)
            return
        self._core.channels.add(
            Channel(
                channel_id=event.leg_id,
                username=event.username,
                binding_id=event.binding_id,
                offered=True,
                state_since=now,
                sdp=sdp,
                prepared=prepared,
            )
        )
        self._core.journal.append(
            ChannelOffered(
                channel_id=event.leg_id,
                username=event.username,
                binding_id=event.binding_id,
                called=event.called,
                caller=event.caller,
                sip_call_id=event.call_id,
                replaces=event.replaces,
                trunk_id=event.trunk_id,
                diversions=event.diversions,
                dialog=self._core.agent.dialog(event.leg_id),
            )
        )

    def on_sound(self, channel_id: str) -> None:
        """Report that a called device is heard though it has not answered."""
        channel = self._core.channels.get(channel_id)
        if channel is None or channel.state is ChannelState.UP:
            return
        if channel.state is ChannelState.DIALLING:
            channel.become(ChannelState.RINGING, self._core.clock())
        channel.heard_early = True
        self._core.journal.append(ChannelSounds(channel_id, self._core.agent.dialog(channel_id)))

    def _on_alerting(self, channel: Channel, event: Alerting) -> None:
        """A device that describes early media, but does not say that it rings, may be about to be heard."""
        expected = event.sdp is not None and self._is_about_to_sound(channel, event.sdp)
        if event.status == 180 or not expected:
            self._legs.rings(channel)

    def _is_about_to_sound(self, channel: Channel, answer: bytes) -> bool:
        """Agree on media before the answer; tell whether the device will send any."""
        if channel.state is ChannelState.UP:
            return False
        try:
            negotiated = channel.sdp.accept_answer(answer)
        except SdpError as error:
            _log.info("early media cannot be used", channel=channel.channel_id, reason=str(error))
            return False
        self._agreement.go_early(channel, negotiated)
        return negotiated.receive

    def _on_answer(self, channel: Channel, sdp: bytes | None) -> None:
        """An answer to an offer of ours: the first, a late one, or one to a re-INVITE."""
        up = channel.state is ChannelState.UP
        if sdp is None and up:
            return
        if sdp == b"" and channel.prepared is not None:
            self._agreement.go_up(channel, channel.prepared[1])
            return
        try:
            negotiated = channel.sdp.accept_answer(sdp or b"")
        except SdpError as error:
            _log.warning("answer cannot be used", channel=channel.channel_id, reason=str(error))
            if not up:
                self._core.agent.end(channel.channel_id, Cause.BEARER_NOT_IMPLEMENTED, self._core.clock())
            return
        if up:
            self._agreement.change(channel, negotiated)
        else:
            self._agreement.go_up(channel, negotiated)

    def _on_reoffer(self, channel: Channel, offer: bytes | None) -> None:
        now = self._core.clock()
        if offer is None:
            self._core.agent.answer_reoffer(channel.channel_id, channel.sdp.offer(), now)
            return
        try:
            sdp, negotiated = channel.sdp.answer(offer)
        except SdpError as error:
            _log.info("new offer refused", channel=channel.channel_id, reason=str(error))
            self._core.agent.reject_reoffer(channel.channel_id, 488, now)
            return
        self._core.agent.answer_reoffer(channel.channel_id, sdp, now)
        if channel.state is ChannelState.UP:
            self._agreement.change(channel, negotiated)
            return
        channel.prepared = (sdp, negotiated)
        if channel.early_at is not None:
            self._agreement.go_early(channel, negotiated)

    def _on_refer(self, channel: Channel, event: ReferReceived) -> None:
        self._core.channels.add_transfer(event.transfer_id, channel.channel_id)
        self._core.journal.append(
            TransferRequested(channel.channel_id, event.transfer_id, event.target, event.replaces)
        )

    def _on_ended(self, channel: Channel, event: Ended) -> None:
        self._core.channels.remove(channel.channel_id)
        self._mixing.close(channel)
        self._core.journal.append(
            ChannelDestroyed(channel.channel_id, event.cause, event.status, event.text, event.redirect)
        )
