"""The one account: registers it, keeps it registered, drops it. Runs in the main thread, on its loop.

It registers every 15 s, so a registrar that has lost us has us again within that time. pjsua2 repeats an
unanswered REGISTER every 4 s at most, for 32 s (RFC 3261, timers E and F), so a registrar that comes back
is found at once; that nobody answers is told after 4 s.
"""

from __future__ import annotations

import asyncio
import time
import uuid
from collections.abc import Callable

import pjsua2 as pj

from app.language import tr
from app.softphone.errors import RefusedError
from app.softphone.protocol import (
    Certificate,
    MediaEncryption,
    Register,
    RegistrationChanged,
    RegistrationState,
    Trouble,
)
from app.softphone.sip.account import RegistrationAnswered, SipAccount, Way, configure
from app.softphone.sip.address import Transport, destination_uri
from app.softphone.sip.backoff import Backoff
from app.softphone.sip.call import CallTable
from app.softphone.sip.certificates import Shown, judge
from app.softphone.sip.endpoint import SipEndpoint
from app.softphone.sip.troubles import LASTING, trouble_of
from app.softphone.sip.way import Planned, plan

REFRESH_S = 15.0
UNANSWERED_AFTER_S = 4.0
UNREGISTER_WITHIN_S = 0.8
LETTING_GO_S = 0.05
NOBODY = ""
"""A source that no call comes from: until the registrar has answered, none is taken."""
_REQUEST_TIMEOUT = 408
_NO_ANSWER = "The registrar does not answer."


class Registration:
    """The account and where it stands at its registrar."""

    def __init__(
        self,
        endpoint: SipEndpoint,
        table: CallTable,
        publish: Callable[[RegistrationChanged], None],
        on_recovered: Callable[[], None],
    ) -> None:
        """``on_recovered`` is called when the registrar may have been another one in the meantime."""
        self._endpoint = endpoint
        self._table = table
        self._publish = publish
        self._loop = asyncio.get_running_loop()
        self._backoff = Backoff()
        self._wanted: Register | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._on_recovered = on_recovered
        self._doubted = False
        self._pending = False
        self._unregistered = asyncio.Event()
        self._contact = ""
        self._way = Planned()
        self._certificate: Certificate | None = None
        self.account: SipAccount | None = None
        self.state = RegistrationChanged(RegistrationState.UNREGISTERED)

    @property
    def through(self) -> str | None:
        """What called numbers are addressed to: the registrar with its transport; None without one."""
        return self._way.through

    @property
    def direct(self) -> bool:
        """Whether calls come and go without a registrar."""
        return self._way.through is None

    def address_of(self, destination: str) -> str:
        """Return the Request-URI for what a user typed. Raises RefusedError."""
        domain = self._wanted.domain if self._wanted else ""
        return destination_uri(destination, domain, self._way.through, self._way.name)

    def is_registrar(self, source: str) -> bool:
        """Return whether ``source`` (``host:port``) is where the account is registered."""
        return not self.direct and source == self._table.only_from

    def replaces(self, wanted: Register) -> bool:
        """Return whether ``wanted`` is another account than the present one."""
        return self._wanted is not None and wanted != self._wanted

    async def register(self, wanted: Register) -> None:
        """Take on an account, or register the present one anew. Raises RefusedError."""
        if wanted == self._wanted and self.account is not None and not self._repeats_in_vain():
            self._backoff.reset()
            self._doubted = True
            self._try()
            return
        await self.unregister()
        try:
            await self._create(wanted)
        except pj.Error as error:
            self.account = None
            words = tr("The account cannot be used: {reason}.", reason=error.reason)
            raise RefusedError("account.failed", words) from error

    async def unregister(self) -> None:
        """Drop the account; waits a moment for the registrar's answer."""
        account, self.account = self.account, None
        self._stop_timer()
        if account is None:
            return
        try:
            if not self.direct and not self._pending:
                self._unregistered.clear()
                account.setRegistration(False)
                async with asyncio.timeout(UNREGISTER_WITHIN_S):
                    await self._unregistered.wait()
        except (pj.Error, TimeoutError):
            pass  # Nobody is there who would remember it.
        finally:
            account.retire()
        self._wanted, self._way, self._contact, self._certificate = None, Planned(), "", None
        self._table.only_from = NOBODY
        self._pending = False
        self._backoff.reset()
        self._set(RegistrationState.UNREGISTERED)

    def disconnected(self) -> None:
        """A connection has broken: find out whether it was the registrar's.

        pjsua2 tells so before it has let go of the connection, and would send on it what comes at once.
        """
        if self.state.state is RegistrationState.REGISTERED:
            self._certificate = None
            self._stop_timer()
            self._timer = self._loop.call_later(LETTING_GO_S, self._try)

    def answered(self, answer: RegistrationAnswered) -> None:
        """Take in what the registrar has answered."""
        if answer.account is not self.account:
            self._unregistered.set()
            return
        self._stop_timer()
        self._pending = False
        if answer.status // 100 == 2 and answer.expires_s:
            self._backoff.reset()
            self._table.only_from = answer.source
            self._set(RegistrationState.REGISTERED, answer.status, answer.reason)
            self._timer = self._loop.call_later(self._refresh_s(answer.expires_s), self._try)
            if self._doubted:
                self._doubted = False
                self._on_recovered()
            return
        self._doubted = True
        if answer.status == _REQUEST_TIMEOUT:  # That has taken 32 s already.
            self._nobody_answers()
            self._try()
            return
        secure = self._way.transport is Transport.TLS
        trouble = trouble_of(answer.status, answer.reason, answer.source, self._certificate, secure=secure)
        self._set(RegistrationState.FAILED, answer.status, answer.reason, trouble)
        if trouble not in LASTING or not self._elsewhere():
            self._timer = self._loop.call_later(self._backoff.next_delay_s(), self._try)

    def shown(self, shown: Shown) -> None:
        """Take in the certificate that the registrar has shown."""
        if shown.peer == self._way.peer:
            self._certificate = judge(shown, self._way.trust.fingerprint, time.time())

    async def _create(self, wanted: Register) -> None:
        if wanted.instance_id:
            _check_instance(wanted.instance_id)
        way = await plan(wanted)
        secure = way.transport is Transport.TLS
        if wanted.media_encryption is MediaEncryption.REQUIRED and not secure:
            raise RefusedError(
                "encryption.without.tls",
                tr(
                    "Voice can be encrypted with TLS only:"
                    " without it everybody on the way could read the keys."
                ),
            )
        self._endpoint.use_stun(wanted.stun_servers)
        self._endpoint.use_codecs(wanted.codecs)
        transport_id = self._endpoint.transport(way.host, way.transport, way.trust)
        self._way, self._certificate = way, None
        self._table.only_from = None if self.direct else NOBODY
        account = SipAccount(self._table, self._post_answer)
        config = configure(
            wanted,
            Way(way.host, transport_id, way.registrar_uri, way.route, secure, way.translated),
        )
        account.create(config, True)
        self._wanted, self.account = wanted, account
        self._contact = f"sip:{wanted.username}@{self._endpoint.local_address(transport_id)}"
        if not self.direct:
            self._try()
        else:
            self._set(RegistrationState.UNREGISTERED, reason="Calls go directly, without a registrar.")

    def _post_answer(self, answer: RegistrationAnswered) -> None:
        self._loop.call_soon_threadsafe(self.answered, answer)

    def _try(self) -> None:
        """Send a REGISTER, unless one is on its way: that is repeated until it is answered."""
        if self.account is None or self.direct or self._pending:
            return
        self._stop_timer()
        # A failure stays told until the registrar says otherwise, however often it is asked again.
        if self.state.state is RegistrationState.UNREGISTERED:
            self._set(RegistrationState.REGISTERING)
        try:
            self.account.setRegistration(True)
        except pj.Error as error:
            self._set(RegistrationState.FAILED, 0, error.reason, Trouble.UNREACHABLE)
            self._timer = self._loop.call_later(self._backoff.next_delay_s(), self._try)
            return
        self._pending = True
        self._timer = self._loop.call_later(UNANSWERED_AFTER_S, self._nobody_answers)

    def _repeats_in_vain(self) -> bool:
        """Return whether an unanswered REGISTER can be given up for a new one, sent at once."""
        unanswered = self._pending and self.state.state is RegistrationState.FAILED
        return unanswered and not self._table.leg_ids()

    def _nobody_answers(self) -> None:
        self._doubted = True
        self._set(RegistrationState.FAILED, _REQUEST_TIMEOUT, _NO_ANSWER, Trouble.NO_ANSWER)

    def _elsewhere(self) -> bool:
        """Whether the registrar is not our own exchange, which wants to be asked often."""
        return self._wanted is not None and self._wanted.expires_s > 0

    def _refresh_s(self, expires_s: int) -> float:
        return expires_s / 2 if self._elsewhere() else min(REFRESH_S, expires_s / 2)

    def _stop_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _set(
        self,
        state: RegistrationState,
        status: int = 0,
        reason: str = "",
        trouble: Trouble = Trouble.NONE,
    ) -> None:
        now = RegistrationChanged(state, status, reason, self._contact, trouble, self._certificate)
        if now != self.state:
            self.state = now
            self._publish(now)


def _check_instance(instance_id: str) -> None:
    try:
        uuid.UUID(instance_id)
    except ValueError:
        raise RefusedError("instance.invalid", tr("The installation's id is not a UUID.")) from None
