"""Who is signed in: gets the password, makes the session, keeps the feed running, signs out.

One task on the loop. Passwords come from the key ring (or the demo), else from the user; those that the
backend took are kept in the key ring where the user wants that and there is one.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress

from app.bridge.backend_feed import BackendFeed, trying_again
from app.bridge.backoff import Backoff
from app.bridge.prompts import AskUser
from app.bridge.sip_secret import SipSecrets
from app.client.errors import BackendError, SignInError
from app.client.session import BackendSession, Credentials
from app.language import tr
from app.settings.declared import REMEMBER, USER
from app.settings.secrets import SecretKind, Secrets
from app.settings.store import Settings
from app.state.action import SignedOut
from app.state.connection import BackendConnecting, BackendLost
from app.state.model import Prompt, PromptField
from app.state.store import Store


class SignIn:
    """The session of one user after another."""

    def __init__(
        self,
        store: Store,
        session: BackendSession,
        feed: BackendFeed,
        *,
        secrets: Secrets,
        sip_secrets: SipSecrets,
        settings: Settings,
        ask: AskUser,
        user: str = "",
    ) -> None:
        self._store = store
        self._session = session
        self._feed = feed
        self._secrets = secrets
        self._sip_secrets = sip_secrets
        self._settings = settings
        self._ask = ask
        self._user = user or settings.text(USER)
        self._backoff = Backoff()
        self._there = asyncio.Event()
        self._wake = asyncio.Event()
        self._sign_in_asked = asyncio.Event()
        self._sign_out_asked = asyncio.Event()

    def backend_is_there(self) -> None:
        """Go on at once with what waits for the backend."""
        self._there.set()
        self._backoff.reset()
        self._wake.set()
        self._feed.wake()

    def sign_in(self) -> None:
        """Ask who signs in, after a sign-out."""
        self._sign_in_asked.set()

    def sign_out(self) -> None:
        """Sign out, and forget the passwords of the user on this computer."""
        self._sign_out_asked.set()

    async def run(self) -> None:
        """Sign in, stay signed in, and so on until cancelled."""
        error = ""
        while True:
            credentials = await self._credentials(error)
            error = ""
            if credentials is None:
                await self._stay_out()
                continue
            try:
                await self._enter(credentials)
                await self._stay_in(credentials)
            except SignInError as refused:
                error = refused.sentence
                await self._secrets.forget(SecretKind.PASSWORD, credentials.address)

    async def _credentials(self, error: str) -> Credentials | None:
        """From the key ring; from the user where there is none, or where ``error`` says that it is wrong."""
        user_id, separator, domain = self._user.partition("@")
        if separator and user_id and domain and not error:
            password = await self._secrets.get(SecretKind.PASSWORD, self._user)
            if password is not None:
                return Credentials(domain, user_id, password)
        while True:
            answer = await self._ask(_prompt(self._user, error))
            if answer is None:
                return None
            self._user = answer.get("user", "").strip()
            user_id, _, domain = self._user.partition("@")
            if user_id and domain and answer.get("password"):
                return Credentials(domain, user_id, answer["password"])
            error = tr("Write the user as name@domain, and the password.")

    async def _enter(self, credentials: Credentials) -> None:
        await self._there.wait()
        while True:
            try:
                await self._session.sign_in(credentials)
            except SignInError:
                raise
            except BackendError as error:
                self._store.apply(BackendLost(trying_again(error.sentence)))
                await self._backoff.wait(self._wake)
            else:
                break
        self._backoff.reset()
        self._user = credentials.address
        self._remember_user()
        if self._settings.flag(REMEMBER):
            await self._secrets.keep(SecretKind.PASSWORD, credentials.address, credentials.password)
        else:
            await self._secrets.forget(SecretKind.PASSWORD, credentials.address)

    def _remember_user(self) -> None:
        with suppress(OSError):  # a full or read-only disk must not keep anybody from answering calls
            self._settings.change(USER.key, self._user)

    async def _stay_in(self, credentials: Credentials) -> None:
        """Feed the store until a sign-out. Raises SignInError where the backend ends the session."""
        self._sign_out_asked.clear()
        feed = asyncio.create_task(self._feed.run(), name="event stream")
        leaving = asyncio.create_task(self._sign_out_asked.wait(), name="sign-out")
        try:
            await asyncio.wait({feed, leaving}, return_when=asyncio.FIRST_COMPLETED)
            if feed.done():
                feed.result()
        finally:
            for task in (feed, leaving):
                task.cancel()
            await asyncio.gather(feed, leaving, return_exceptions=True)
        await self._session.sign_out()
        await self._forget(credentials)

    async def _forget(self, credentials: Credentials) -> None:
        user = self._store.state.user
        await self._secrets.forget(SecretKind.PASSWORD, credentials.address)
        if user is not None:
            await self._sip_secrets.forget(user)
        self._user = ""
        self._remember_user()
        await self._stay_out()

    async def _stay_out(self) -> None:
        self._sign_in_asked.clear()
        self._store.apply(SignedOut())
        await self._sign_in_asked.wait()
        self._store.apply(BackendConnecting(tr("Signing in…")))


def _prompt(user: str, error: str) -> Prompt:
    return Prompt(
        prompt_id="sign-in",
        title=tr("Sign in"),
        explanation=tr("Sign in to the exchange with your user name and password."),
        fields=(
            PromptField("user", tr("User (name@domain)"), value=user),
            PromptField("password", tr("Password"), secret=True),
        ),
        error=error,
    )
