"""Profiles, their trials and what is handed out, for the window (GUI thread, which is the loop's)."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Awaitable, Callable, Coroutine, Mapping

from PySide6.QtCore import QObject, Signal

from app.bridge import accounts
from app.bridge.registration_words import certificate_details, registration_sentence
from app.client.errors import BackendError
from app.client.provisioning import FetchError, fetch, origin
from app.client.session import BackendSession, Credentials
from app.client.urls import BackendUrlError
from app.commands.setup import Handout, Trial
from app.language import tr
from app.reasons import reason_of
from app.settings.declared import USER, SettingError, Value
from app.settings.profile_fields import BACKEND_URL, Connects, problem
from app.settings.profiles import Profile, Profiles
from app.settings.provisioning import MAX_BYTES, Provided, ProvisionError, changes, parse
from app.settings.secrets import ProfileSecrets, SecretKind, Secrets
from app.softphone.protocol import Register, RegistrationChanged, RegistrationState, Trouble

TryAccount = Callable[[Register], Awaitable[RegistrationChanged]]
INSTANCE = uuid.UUID("0f2c1a52-5d0e-4a0b-9a57-6b1d1f6e6a01")
"""The SIP instance of trials: another device than the telephone itself."""


class SetupModel(QObject):
    """See ``app.commands.setup.Setup``."""

    changed = Signal()
    tried = Signal(object)
    handed_out = Signal(object)

    def __init__(
        self,
        profiles: Profiles,
        secrets: Secrets,
        *,
        try_account: TryAccount,
        use: Callable[[Profile], None],
    ) -> None:
        """``use`` has the program go on with another profile."""
        super().__init__()
        self._profiles = profiles
        self._secrets = secrets
        self._try_account = try_account
        self._use = use
        self._provided: tuple[Provided, ...] = ()
        self._trial: asyncio.Task[None] | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._unsubscribe = profiles.subscribe(self.changed.emit)

    async def close(self) -> None:
        """Give up what is on its way, but keep what is being kept."""
        self._unsubscribe()
        if self._trial is not None:
            self._trial.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def profiles(self) -> tuple[Profile, ...]:
        """All profiles."""
        return self._profiles.all

    def save(self, profile_id: str, name: str, values: Mapping[str, Value], password: str) -> Profile | str:
        """Make a profile or change one."""
        wrong = problem(values)
        if wrong is not None:
            return wrong.sentence
        try:
            if profile_id:
                saved = self._profiles.change(profile_id, values)
                if name.strip() != saved.name:
                    saved = self._profiles.rename(profile_id, name)
            else:
                saved = self._profiles.add(name, values)
        except (SettingError, OSError) as error:
            return _words(error)
        self._keep(saved, password)
        return saved

    def rename(self, profile_id: str, name: str) -> str:
        """Rename a profile."""
        return self._attempt(lambda: self._profiles.rename(profile_id, name))

    def duplicate(self, profile_id: str) -> str:
        """Make another profile like it."""

        def do() -> None:
            made = self._profiles.duplicate(profile_id)
            self._start(self._secrets_of(made.profile_id).copy_from(self._secrets_of(profile_id)))

        return self._attempt(do)

    def remove(self, profile_id: str) -> str:
        """Delete a profile and its secrets."""

        def do() -> None:
            self._profiles.remove(profile_id)
            self._start(self._secrets_of(profile_id).forget_all())

        return self._attempt(do)

    def switch(self, profile_id: str) -> str:
        """Go on with another profile."""
        return self._attempt(lambda: self._use(self._profiles.choose(profile_id)))

    def try_out(self, profile_id: str, values: Mapping[str, Value], password: str) -> None:
        """Try to register or to sign in."""
        if self._trial is not None:
            self._trial.cancel()
        wrong = problem(values)
        if wrong is not None:
            self.tried.emit(Trial(False, wrong.sentence))
            return
        self._trial = self._start(self._try(Profile("", dict(values), profile_id), password))

    def read(self, location: str) -> None:
        """Fetch and check what is handed out."""
        self._provided = ()
        self._start(self._read(location))

    def apply(self) -> str:
        """Make and change the profiles that were handed out last."""
        for each in self._provided:
            present = self._profiles.named(each.name)
            saved = self.save(present.profile_id if present else "", each.name, each.values, each.password)
            if isinstance(saved, str):
                return saved
        self._provided = ()
        return ""

    async def _read(self, location: str) -> None:
        try:
            provided = parse(await fetch(location, MAX_BYTES))
        except (FetchError, ProvisionError) as error:
            self.handed_out.emit(Handout(origin(location), error=str(error)))
            return
        self._provided = provided
        self.handed_out.emit(Handout(origin(location), changes(provided, self._profiles)))

    async def _try(self, profile: Profile, password: str) -> None:
        if profile.connects is Connects.PHONE:
            self.tried.emit(await self._register(profile, password))
        else:
            self.tried.emit(await self._sign_in(profile, password))

    async def _register(self, profile: Profile, password: str) -> Trial:
        password = password or await self._kept(profile)
        told = await self._try_account(accounts.trial(profile, password, INSTANCE))
        if told.state is RegistrationState.REGISTERED:
            return Trial(True, tr("It works: the telephone can be called."))
        certificate = told.certificate if told.trouble is Trouble.CERTIFICATE else None
        if certificate is None:
            return Trial(False, registration_sentence(told))
        details = certificate_details(certificate)
        return Trial(False, registration_sentence(told), details, certificate.fingerprint)

    async def _sign_in(self, profile: Profile, password: str) -> Trial:
        user_id, _, domain = profile.text(USER).strip().partition("@")
        session = BackendSession(ticket_name="console-trial", new_id=lambda: uuid.uuid4().hex)
        try:
            await session.use(profile.text(BACKEND_URL).strip())
            await session.sign_in(Credentials(domain, user_id, password or await self._kept(profile)))
            await session.sign_out()
        except (BackendError, BackendUrlError) as error:
            return Trial(False, str(error) if isinstance(error, BackendUrlError) else error.sentence)
        finally:
            await session.close()
        return Trial(True, tr("It works: you can sign in there."))

    async def _kept(self, profile: Profile) -> str:
        kind, account = _secret_of(profile)
        if not profile.profile_id or not account:
            return ""
        return await self._secrets_of(profile.profile_id).get(kind, account) or ""

    def _keep(self, profile: Profile, password: str) -> None:
        kind, account = _secret_of(profile)
        if password and account:
            secrets = self._secrets_of(profile.profile_id)

            async def keep() -> None:
                await secrets.keep(kind, account, password)

            self._start(keep())

    def _secrets_of(self, profile_id: str) -> ProfileSecrets:
        return ProfileSecrets(self._secrets, profile_id)

    def _attempt(self, do: Callable[[], object]) -> str:
        try:
            do()
        except (SettingError, OSError) as error:
            return _words(error)
        return ""

    def _start(self, coroutine: Coroutine[None, None, None]) -> asyncio.Task[None]:
        task = asyncio.get_running_loop().create_task(coroutine)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task


def _secret_of(profile: Profile) -> tuple[SecretKind, str]:
    """The kind of the profile's password, and the account that it is for."""
    if profile.connects is Connects.PHONE:
        account = accounts.line_account(profile)
        return SecretKind.SIP, f"{account.username}@{account.domain}"
    return SecretKind.PASSWORD, profile.text(USER).strip()


def _words(error: Exception) -> str:
    if isinstance(error, OSError):
        return tr("The profiles could not be saved: {reason}.", reason=reason_of(error))
    return str(error)
