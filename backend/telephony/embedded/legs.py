"""The legs, as a batch commands them: each channel is one leg of the user agent core and one media channel.

A channel comes with ``Originate`` or with an INVITE (``signals.py``), and goes with the one ``Ended`` of its
leg. Runs on the loop; nothing waits. What is gone is skipped.

A device that is gone without a BYE cannot keep its channel: the user agent core asks every device in a call
once a minute whether it still lives (OPTIONS within the dialog) and ends a leg that does not answer, so that
a channel outlives its device by 92 s at most. An INVITE that the backend neither answers nor refuses ends by
the limits below.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence

import msgspec
import structlog

from backend.ports.telephony import (
    Cause,
    ChannelDestroyed,
    ChannelRinging,
    ChannelState,
    Dial,
    Originate,
)
from backend.telephony.embedded.agreement import Agreement
from backend.telephony.embedded.channels import Channel
from backend.telephony.embedded.core import Core
from backend.telephony.embedded.media.plane import NoPortError
from backend.telephony.embedded.protection import UnprotectedError
from backend.telephony.embedded.sip.sdp import LocalMedia, Protection
from backend.telephony.embedded.sip.sdp_session import SdpSession

OFFER_LIMIT_S = 10.0
"""An offered channel that the backend does nothing about is refused with 503 after this time."""
RINGING_LIMIT_S = 600.0
"""An offered channel that rings without an answer ends after this time."""
SILENCE_LIMIT_S = 1.0
"""A called device that describes early media, but is not heard, is taken to ring after this time."""
RINGING_REPEAT_S = 60.0
"""A provisional response is repeated once a minute (RFC 3261 section 13.3.1.1)."""

_log = structlog.get_logger("deskline.exchange")


class Legs:
    """The channels' signalling, outward."""

    def __init__(self, core: Core, agreement: Agreement) -> None:
        self._core = core
        self._agreement = agreement
        self.closing = False
        """Set when the exchange ends: new calls are refused."""

    def originate(self, command: Originate) -> None:
        """Call a binding; what fails at once comes back as ChannelDestroyed."""
        agent = self._core.agent
        username = agent.username_of(command.binding_id) or ""
        host = agent.local_host(command.binding_id) or ""
        try:
            protection = protection_of(self._core, username, host, secure=agent.is_secure(command.binding_id))
        except UnprotectedError as error:
            self._not_made(command.channel_id, Cause.BEARER_NOT_IMPLEMENTED, str(error))
            return
        channel = self._open(
            command.channel_id, host, protection, username=username, binding_id=command.binding_id
        )
        if channel is None:
            return
        agent.invite(
            command.channel_id,
            command.binding_id,
            command.caller,
            channel.sdp.offer(),
            timeout_s=command.timeout_s,
            auto_answer=command.auto_answer,
            diversions=command.diversions,
            now=self._core.clock(),
            offer_again=channel.sdp.offer_encrypted,
        )

    def dial(self, command: Dial) -> None:
        """Call a number by a trunk; what fails at once comes back as ChannelDestroyed."""
        trunks = self._core.agent.trunks
        line = trunks.get(command.trunk_id)
        codecs = line.trunk.codecs if line is not None else []
        way = trunks.way(command.trunk_id)
        try:
            protection = self._core.media_rules.of_trunk(
                line.trunk.media_encryption if line is not None else None,
                secure=way is not None and way.secure,
            )
        except UnprotectedError as error:
            self._not_made(command.channel_id, Cause.NETWORK_OUT_OF_ORDER, str(error))
            return
        host, shown = ("", "") if way is None else (way.local[0], way.media_host)
        channel = self._open(command.channel_id, host, protection, codecs=codecs, shown=shown)
        if channel is not None:
            trunks.dial(command, channel.sdp.offer(), self._core.clock())

    def _open(
        self,
        channel_id: str,
        host: str,
        protection: Protection,
        *,
        username: str = "",
        binding_id: str | None = None,
        codecs: Sequence[str] = (),
        shown: str = "",
    ) -> Channel | None:
        """Make a channel to be called; None where that is impossible, which is told."""
        if self.closing:
            self._not_made(channel_id, Cause.TEMPORARY_FAILURE, "the exchange ends")
            return None
        try:
            port = self._core.media.open(channel_id, host)
        except NoPortError:
            _log.error("no RTP port free, channel not made")
            self._not_made(channel_id, Cause.CONGESTION, "no RTP port free")
            return None
        channel = Channel(
            channel_id=channel_id,
            username=username,
            binding_id=binding_id,
            offered=False,
            state_since=self._core.clock(),
            sdp=new_session(shown or host or "127.0.0.1", port, protection, codecs),
        )
        self._core.channels.add(channel)
        return channel

    def _not_made(self, channel_id: str, cause: Cause, text: str) -> None:
        self._core.journal.append(ChannelDestroyed(channel_id, cause, text=text))

    def ring(self, channel_id: str) -> None:
        """Send 180 on an offered channel."""
        channel = self._core.channels.get(channel_id)
        if channel is not None and channel.offered and channel.state is ChannelState.DIALLING:
            channel.become(ChannelState.RINGING, self._core.clock())
            channel.rung_at = channel.state_since
            self._core.agent.ring(channel_id, self._core.clock())

    def progress(self, channel_id: str) -> None:
        """Send 183 with our answer on an offered channel; 180 where the device wants our offer."""
        channel = self._core.channels.get(channel_id)
        if channel is None or not channel.offered or channel.answered or channel.early_at is not None:
            return
        if channel.prepared is None:
            self.ring(channel_id)
            return
        sdp, negotiated = channel.prepared
        if channel.state is ChannelState.DIALLING:
            channel.become(ChannelState.RINGING, self._core.clock())
        channel.rung_at = self._core.clock()
        self._core.agent.ring(channel_id, self._core.clock(), sdp)
        self._agreement.go_early(channel, negotiated)

    def rings(self, channel: Channel) -> None:
        """A called device rings, or may be taken to."""
        if channel.state is ChannelState.DIALLING:
            channel.become(ChannelState.RINGING, self._core.clock())
            dialog = self._core.agent.dialog(channel.channel_id)
            self._core.journal.append(ChannelRinging(channel.channel_id, dialog))

    def answer(self, channel_id: str) -> None:
        """Answer an offered channel; with a late offer it is UP when the device has answered that."""
        channel = self._core.channels.get(channel_id)
        if channel is None or not channel.offered or channel.answered:
            return
        channel.answered = True
        if channel.prepared is None:
            self._core.agent.answer(channel_id, channel.sdp.offer(), self._core.clock())
            return
        sdp, negotiated = channel.prepared
        self._core.agent.answer(channel_id, sdp, self._core.clock())
        self._agreement.go_up(channel, negotiated)

    def hang_up(self, channel_id: str, cause: Cause, words: str) -> None:
        """End a channel in whatever state."""
        if channel_id in self._core.channels:
            self._core.agent.end(channel_id, cause, self._core.clock(), words)

    def send_dtmf(self, channel_id: str, digits: str) -> None:
        """Send digits by RFC 4733, or by INFO where that was not agreed."""
        channel = self._core.channels.get(channel_id)
        if channel is None or (channel.early_at is None and channel.state is not ChannelState.UP):
            return
        if not self._core.media.send_dtmf(channel_id, digits):
            for digit in digits:
                self._core.agent.send_info_dtmf(channel_id, digit, self._core.clock())

    def transfer_progress(self, transfer_id: str, status: int) -> None:
        """Tell the device how the transfer goes that it asked for; a status from 200 on is the last."""
        channel_id = self._core.channels.transfer_asked_by(transfer_id)
        if channel_id is None:
            return
        if status >= 200:
            self._core.channels.remove_transfer(transfer_id)
        self._core.agent.transfer_progress(channel_id, transfer_id, status, self._core.clock())

    def end_all(self, cause: Cause) -> None:
        """End every channel."""
        for channel in self._core.channels:
            self._core.agent.end(channel.channel_id, cause, self._core.clock())

    def sweep(self) -> None:
        """Enforce the limits on offered and silent channels; to be called about once a second."""
        now = self._core.clock()
        for channel in self._core.channels:
            if not channel.offered:
                if channel.early_at is not None and now - channel.early_at > SILENCE_LIMIT_S:
                    self.rings(channel)
                continue
            if channel.answered:
                continue
            age = now - channel.state_since
            if channel.state is ChannelState.DIALLING and age > OFFER_LIMIT_S:
                _log.warning("offered channel left alone by the backend", channel=channel.channel_id)
                self._core.agent.reject(channel.channel_id, 503, "Service Unavailable", now)
            elif channel.state is ChannelState.RINGING and age > RINGING_LIMIT_S:
                self._core.agent.end(channel.channel_id, Cause.NO_ANSWER, now)
            elif channel.state is ChannelState.RINGING and now - channel.rung_at > RINGING_REPEAT_S:
                channel.rung_at = now
                early = None if channel.early_at is None else channel.prepared
                self._core.agent.ring(channel.channel_id, now, None if early is None else early[0])


def protection_of(core: Core, username: str, local_host: str, *, secure: bool) -> Protection:
    """Decide how far the media of an account's leg are to be encrypted. Raises UnprotectedError."""
    account = core.agent.account(username)
    wanted = account.media_encryption if account else None
    return core.media_rules.of_phone(wanted, local_host, secure=secure)


def new_session(host: str, port: int, protection: Protection, codecs: Sequence[str] = ()) -> SdpSession:
    """Begin the descriptions of one leg, under a session id of its own; without codecs with all of ours."""
    media = LocalMedia(host=host, port=port, session_id=secrets.randbits(31), protection=protection)
    if codecs:
        chosen = tuple(codec for codec in media.codecs if codec in codecs)
        media = msgspec.structs.replace(media, codecs=tuple(sorted(chosen, key=list(codecs).index)))
    return SdpSession(media)
