"""From a checked configuration file to the database: what changes, said in lines, and done at once or not.

Passwords are kept as argon2id hashes, those of phones as digests (RFC 7616 HA1). What the file does not give
stays as it is; users whom it does not name stay, unless they are to be removed.
"""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Iterable, Sequence
from pathlib import Path

import msgspec

from backend.bootstrap.configuration.fields import Secret, SecretError
from backend.bootstrap.configuration.reading import ConfigurationError
from backend.bootstrap.configuration.schema import Configuration, UserSection
from backend.bootstrap.configuration.trunks import TrunkSection
from backend.bootstrap.demo import sip_account
from backend.bootstrap.sealing import Sealer, SealError
from backend.domain.tickets.passwords import Passwords
from backend.ports.organisation import Organisation, User
from backend.ports.routing import Routing, TrunkPlan
from backend.ports.telephony import Account
from backend.storage.repositories.organisation import (
    NewUser,
    OvertakenError,
    SqlOrganisationStore,
    StoredOrganisation,
)

AT_ONCE = 8


class Changes(msgspec.Struct):
    """What applying a file would do. ``lines`` say it; ``users`` and ``removed`` are what is written."""

    organisation: Organisation
    users: list[NewUser]
    removed: list[str]
    lines: list[str]
    changed: bool


class Applying:
    """Compares one file with the database, and writes."""

    def __init__(
        self, store: SqlOrganisationStore, passwords: Passwords, sealer: Sealer, folder: Path
    ) -> None:
        """``folder`` is where relative paths of secrets start."""
        self._store = store
        self._sealer = sealer
        self._passwords = passwords
        self._folder = folder

    async def apply(
        self,
        configuration: Configuration,
        *,
        remove_others: bool = False,
        replace_demo: bool = False,
        write: bool = True,
    ) -> list[str]:
        """Return what has changed, in lines; ``write`` False changes nothing. Raises ConfigurationError."""
        stored = await self._stored(configuration.organisation.domain, replace_demo=replace_demo)
        fresh = stored is None or stored.demo
        changes = await self._compare(configuration, None if fresh else stored, remove_others=remove_others)
        if not changes.changed:
            return [*changes.lines, "Nothing has changed."]
        if not write:
            return [*changes.lines, "Nothing was written."]
        if stored is None or stored.demo:
            revision = 0 if stored is None else stored.revision + 1
            await self._store.add(changes.organisation, changes.users, demo=False, revision=revision)
        else:
            await self._change(changes, stored.revision)
        return [*changes.lines, "Done. A running backend goes by it within a few seconds."]

    async def _change(self, changes: Changes, revision: int) -> None:
        try:
            await self._store.change(changes.organisation, changes.users, changes.removed, revision=revision)
        except OvertakenError as error:
            raise ConfigurationError(["The organisation was changed meanwhile; try again."]) from error

    async def _stored(self, domain: str, *, replace_demo: bool) -> StoredOrganisation | None:
        stored = await self._store.load()
        if stored is None:
            return None
        if stored.demo and not replace_demo:
            told = (
                "The database holds the demo organisation; name another --data-dir, or give --replace-demo."
            )
            raise ConfigurationError([told])
        if not stored.demo and stored.organisation.domain != domain:
            told = f"The database is of {stored.organisation.domain}; an organisation cannot be renamed."
            raise ConfigurationError([told])
        return stored

    async def _compare(
        self, configuration: Configuration, stored: StoredOrganisation | None, *, remove_others: bool
    ) -> Changes:
        plans = [] if stored is None else stored.organisation.routing.trunks
        organisation = msgspec.structs.replace(
            configuration.organisation.organisation(), routing=self._routing(configuration, plans)
        )
        known = {} if stored is None else {each.user.user_id: each for each in await self._store.records()}
        changes = Changes(organisation, [], [], [], changed=False)
        name = f"organisation {organisation.domain}"
        if stored is None:
            _note(changes, name, ["new"])
        else:
            _note(changes, name, _differences(stored.organisation, organisation))
        _compare_trunks(changes, plans)
        await self._compare_users(changes, configuration, known)
        self._compare_others(changes, configuration, known.values(), remove_others=remove_others)
        return changes

    async def _compare_users(
        self, changes: Changes, configuration: Configuration, known: dict[str, NewUser]
    ) -> None:
        domain, sections = configuration.organisation.domain, configuration.users
        for start in range(0, len(sections), AT_ONCE):
            some = sections[start : start + AT_ONCE]
            records = await asyncio.gather(
                *(self._record(section, domain, known.get(section.id)) for section in some)
            )
            for section, (record, told) in zip(some, records, strict=True):
                _note(changes, f"user {section.id}", told)
                if told:
                    changes.users.append(record)

    @staticmethod
    def _compare_others(
        changes: Changes, configuration: Configuration, known: Iterable[NewUser], *, remove_others: bool
    ) -> None:
        """Deal with the users whom the file does not name."""
        named = {section.id for section in configuration.users}
        used = {value for section in configuration.users for value in (section.extension, section.number)}
        for each in known:
            user = each.user
            if user.user_id in named:
                continue
            if remove_others:
                changes.removed.append(user.user_id)
                _note(changes, f"user {user.user_id}", ["removed"])
            elif taken := sorted({user.extension, user.number} & used):
                told = f"{taken[0]} is of the user {user.user_id}, whom the file does not name"
                raise ConfigurationError([f"{told}; --remove-others removes such users."])
            else:
                changes.lines.append(f"user {user.user_id}: not in the file, kept")

    async def _record(
        self, section: UserSection, domain: str, known: NewUser | None
    ) -> tuple[NewUser, list[str]]:
        """Return the user as it is to be, and what differs from what is known."""
        user = section.user(domain)
        told = ["new"] if known is None else _differences(known.user, user)
        encoded = None if known is None else known.password_hash
        if section.password is not None:
            password = self._read(section, "password", section.password)
            if encoded is None or not await self._passwords.verify(encoded, password):
                encoded = await self._passwords.hash(password)
                told += [] if known is None else ["password"]
        account = self._account(section, user, known, told)
        return NewUser(user, encoded, account), told

    def _account(self, section: UserSection, user: User, known: NewUser | None, told: list[str]) -> Account:
        """Return the SIP account; without a password nobody can use it."""
        if section.sip_password is not None:
            account = sip_account(user, self._read(section, "sip_password", section.sip_password))
            if known is not None and known.account.ha1_sha256 != account.ha1_sha256:
                told.append("sip_password")
            return account
        if known is None:
            return sip_account(user, secrets.token_urlsafe(32))
        if known.user.extension != user.extension:
            sentence = "give the sip_password again, since its digest goes by the extension"
            raise ConfigurationError([f"user {user.user_id}: {sentence}"])
        return known.account

    def _routing(self, configuration: Configuration, plans: Sequence[TrunkPlan]) -> Routing:
        known = {plan.trunk.trunk_id: plan for plan in plans}
        realm = configuration.organisation.domain
        made = [self._plan(section, realm, known.get(section.id)) for section in configuration.trunks]
        limits = {user.id: user.limits.limits() for user in configuration.users if user.limits is not None}
        lines = {user.id: [line.line() for line in user.lines] for user in configuration.users if user.lines}
        return configuration.routing.routing(made, limits, lines)

    def _plan(self, section: TrunkSection, realm: str, known: TrunkPlan | None) -> TrunkPlan:
        """Return a trunk. A password that is not given stays, and the seal of one that is the same."""
        name = f"trunk {section.id}"
        inbound = ""
        if section.inbound_password is not None:
            inbound = self._secret(name, "inbound_password", section.inbound_password)
        sealed = "" if known is None else known.sealed_password
        if section.password is not None:
            password = self._secret(name, "password", section.password)
            try:
                if not self._is_sealed(password, sealed):
                    sealed = self._sealer.seal(password)
            except SealError as error:
                raise ConfigurationError([str(error)]) from error
        return section.plan(section.trunk(realm, inbound, self._folder), sealed)

    def _is_sealed(self, password: str, sealed: str) -> bool:
        try:
            return self._sealer.open(sealed) == password
        except SealError:
            return False

    def _read(self, section: UserSection, key: str, secret: Secret) -> str:
        return self._secret(f"user {section.id}", key, secret)

    def _secret(self, name: str, key: str, secret: Secret) -> str:
        try:
            return secret.read(self._folder)
        except SecretError as error:
            raise ConfigurationError([f"{name}: {key}: {error}"]) from error


def _compare_trunks(changes: Changes, before: Sequence[TrunkPlan]) -> None:
    """Say which trunks are new, changed or gone; they are part of the organisation."""
    known = {plan.trunk.trunk_id: plan for plan in before}
    for plan in changes.organisation.routing.trunks:
        earlier = known.pop(plan.trunk.trunk_id, None)
        if earlier is None:
            changes.lines.append(f"trunk {plan.trunk.trunk_id}: new")
        elif earlier != plan:
            changes.lines.append(f"trunk {plan.trunk.trunk_id}: changed")
    changes.lines.extend(f"trunk {trunk_id}: removed" for trunk_id in known)


def _note(changes: Changes, what: str, told: list[str]) -> None:
    if told:
        changes.changed = True
        changes.lines.append(f"{what}: {', '.join(told)}")


def _differences(before: msgspec.Struct, after: msgspec.Struct) -> list[str]:
    return [name for name in before.__struct_fields__ if getattr(before, name) != getattr(after, name)]
