"""Who sends a request: checks it against the accounts, or challenges its sender (RFC 3261 section 22).

Challenges keep no state. An unknown user name is treated exactly like a known one with a wrong password, in
words and in work. Who fails too often must wait. Single thread.
"""

from __future__ import annotations

import hmac
import re
from collections.abc import Sequence

from backend.ports.telephony import Account
from backend.telephony.embedded.sip.challenge_policy import ChallengePolicy
from backend.telephony.embedded.sip.core import Core
from backend.telephony.embedded.sip.digest import (
    Credentials,
    challenges,
    expected_response,
    parse_credentials,
)
from backend.telephony.embedded.sip.events import GuessingNoticed
from backend.telephony.embedded.sip.flow import Flow
from backend.telephony.embedded.sip.guessing import FailureLimit, Sender
from backend.telephony.embedded.sip.message import Request
from backend.telephony.embedded.sip.nonces import Nonces
from backend.telephony.embedded.sip.proven_sources import ProvenSources
from backend.telephony.embedded.sip.uri import UriError, clean, parse_uri
from backend.telephony.embedded.sip.via import usual_form

CALM_NONCE_S = 30.0
"""How old a nonce may be after a busy time."""
_INSTANCE = re.compile(r'\+sip\.instance="<([^">]{8,128})>"', re.IGNORECASE)


class Authenticator:
    """Knows the accounts. Refuses or challenges by itself; hands back only who has proved to be someone."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self._accounts: dict[str, Account] = {}
        settings = core.settings
        self._nonces = Nonces(core.secret, settings.nonce_lifetime, settings.random_bytes)
        self._failures = FailureLimit(settings.rates)
        self._policy = ChallengePolicy(settings)
        self.sources = ProvenSources()
        nobody = settings.random_bytes(32).hex()
        self._nobody = Account("", "", ha1_md5=nobody[:32], ha1_sha256=nobody)

    def calm_down(self, now: float) -> None:
        """Let go of what a busy time has left: devices answer one more challenge."""
        self._nonces.forget_before(now - CALM_NONCE_S)

    def set_accounts(self, accounts: Sequence[Account]) -> None:
        """Replace the accounts."""
        self._accounts = {account.username: account for account in accounts}

    def account(self, username: str) -> Account | None:
        """Find an account."""
        return self._accounts.get(username)

    def may_pick_up(self, username: str) -> bool:
        """Whether an account may take the place of phones that ring at others."""
        account = self._accounts.get(username)
        return account is not None and account.may_pick_up

    def knows(self, username: str) -> bool:
        """Whether there is such an account."""
        return username in self._accounts

    def authenticate(
        self, request: Request, flow: Flow, now: float, only: Account | None = None
    ) -> Account | None:
        """Return the account that sent the request; None where it was challenged or refused instead.

        ``only`` is the one account that will do, a provider's, which users cannot be.
        """
        host = flow.remote[0]
        credentials = self._credentials(request)
        if credentials is None:
            self._challenge(request, flow, now, stale=False)
            return None
        self._policy.answered(request, host)
        if not self._nonces.is_fresh(credentials.nonce, host, now):
            self._challenge(request, flow, now, stale=True)
            return None
        self.sources.prove(host, now)
        sender = Sender(host, credentials.username, _marks(request, flow))
        wait = self._failures.blocked_for(sender, now)
        if wait > 0:
            headers = [("Retry-After", str(int(wait) + 1))]
            self._core.respond_statelessly(request, flow, 403, headers, "Too many failed attempts")
            return None
        known = self._accounts if only is None else {only.username: only}
        account = known.get(credentials.username, self._nobody)
        right = self._is_right(credentials, account, request, flow) and account is not self._nobody
        if not right:
            if self._failures.failed(sender, now):
                self._core.emit(GuessingNoticed(flow.source, clean(credentials.username, 64)))
            self._challenge(request, flow, now, stale=False)
            return None
        self._failures.succeeded(sender, now)
        if not self._nonces.use(credentials.nonce, credentials.nonce_count):
            self._challenge(request, flow, now, stale=True)
            return None
        return account

    def _credentials(self, request: Request) -> Credentials | None:
        for value in request.lines("authorization")[:8]:
            credentials = parse_credentials(value)
            if credentials is not None and credentials.realm == self._core.realm:
                return credentials
        return None

    def _is_right(self, credentials: Credentials, account: Account, request: Request, flow: Flow) -> bool:
        if credentials.algorithm not in self._core.settings.algorithms:
            return False
        ha1 = account.ha1_md5 if credentials.algorithm == "MD5" else account.ha1_sha256
        expected = expected_response(credentials, ha1, request.method)
        given = credentials.response.encode(errors="replace")
        ours = (self._core.realm.lower(), usual_form(flow.local[0]))
        return hmac.compare_digest(expected.encode(), given) and _same_target(
            credentials.uri, request.uri, ours
        )

    def _challenge(self, request: Request, flow: Flow, now: float, *, stale: bool) -> None:
        nonce = self._nonces.issue(flow.remote[0], now)
        algorithms = self._policy.algorithms(request, flow.remote[0])
        headers = challenges(self._core.realm, nonce, algorithms, stale=stale)
        self._core.respond_statelessly(request, flow, 401, headers)


def _marks(request: Request, flow: Flow) -> tuple[str, ...]:
    """What tells a device from others at its address: its port and, if it says so, its instance."""
    match = _INSTANCE.search(request.header("contact") or "")
    return (str(flow.remote[1]),) if match is None else (str(flow.remote[1]), match[1])


def _same_target(digest_uri: str, request_uri: str, our_hosts: tuple[str, ...]) -> bool:
    """Whether a digest was made for this request's URI.

    Some clients sign our address alone, or with the number called; a signed user part must be the one called.
    """
    if digest_uri == request_uri:
        return True
    try:
        signed, called = parse_uri(digest_uri), parse_uri(request_uri)
    except UriError:
        return False
    return usual_form(signed.host) in (usual_form(called.host), *our_hosts) and signed.user in (
        "",
        called.user,
    )
