"""What the configuration file says: the organisation, and its users. Plain values, checked by pydantic."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Annotated, Any

import msgspec
import phonenumbers
from pydantic import BeforeValidator, ConfigDict, Field, model_validator

from backend.bootstrap.configuration.fields import (
    E164,
    Country,
    Domain,
    Extension,
    FieldError,
    Secret,
    Section,
    Shown,
    UserId,
)
from backend.bootstrap.configuration.trunks import LimitsSection, LineSection, RoutingSection, TrunkSection
from backend.contract.calls import UserLineType
from backend.ports.organisation import (
    Organisation,
    OrganisationSettings,
    Permission,
    RecordingPolicy,
    Role,
    User,
)
from backend.ports.telephony import MediaEncryption

MAX_PARK_SLOTS = 1000


def _settings(given: object) -> OrganisationSettings:
    """Read ``[organisation.settings]``; what it leaves out has its default."""
    if not isinstance(given, dict):
        raise ValueError("write a table, in braces or under a header")
    unknown = sorted(given.keys() - set(OrganisationSettings.__struct_fields__))
    if unknown:
        raise ValueError(f"there is no setting {unknown[0]}")
    try:
        return msgspec.convert(given, OrganisationSettings)
    except msgspec.ValidationError as error:
        raise ValueError(str(error)) from error


class OrganisationSection(Section):
    """``[organisation]``. ``park_slots`` are the first and the last one."""

    model_config = ConfigDict(arbitrary_types_allowed=True)

    domain: Domain
    name: Shown
    country: Country
    main_number: E164
    park_slots: tuple[int, int] = (701, 720)
    settings: Annotated[OrganisationSettings, BeforeValidator(_settings)] = OrganisationSettings()

    @model_validator(mode="after")
    def _slots_in_order(self) -> OrganisationSection:
        first, last = self.park_slots
        if not 1 <= first <= last < first + MAX_PARK_SLOTS:
            raise ValueError(f"park_slots are the first and the last one, {MAX_PARK_SLOTS} at most")
        return self

    def organisation(self) -> Organisation:
        """Return the organisation as call control knows it."""
        first, last = self.park_slots
        return Organisation(
            domain=self.domain,
            name=self.name,
            country=self.country,
            main_number=self.main_number,
            park_first=first,
            park_last=last,
            settings=self.settings,
        )


class UserSection(Section):
    """``[[users]]``. ``password`` is for the console and the API, ``sip_password`` for phones.

    Without a ``number`` a user is reached from outside by the main number alone, and shows that one there.
    """

    id: UserId
    name: Shown
    extension: Extension
    number: E164 | None = None
    roles: frozenset[Role] = frozenset()
    permissions: frozenset[Permission] = frozenset({Permission.INTERCOM, Permission.DIVERSION_BYPASS})
    pickup_group: Annotated[Shown, Field(max_length=64)] | None = None
    recording: RecordingPolicy = RecordingPolicy.MANUAL
    media_encryption: MediaEncryption | None = None
    password: Secret | None = None
    sip_password: Secret | None = None
    limits: LimitsSection | None = None
    lines: list[LineSection] = Field(default=[], max_length=7)

    def user(self, domain: str) -> User:
        """Return the user as call control knows it."""
        return User(
            domain=domain,
            user_id=self.id,
            display_name=self.name,
            extension=self.extension,
            number=self.number or self.extension,
            roles=self.roles,
            recording=self.recording,
            permissions=self.permissions,
            pickup_group=self.pickup_group,
            media_encryption=self.media_encryption,
        )


class Configuration(Section):
    """The whole file."""

    organisation: OrganisationSection
    users: list[UserSection] = Field(max_length=10_000)
    trunks: list[TrunkSection] = Field(default=[], max_length=100)
    routing: RoutingSection = RoutingSection()

    def check(self) -> Iterable[FieldError]:
        """Find what does not fit together, though each value by itself is good."""
        yield from _repeated("users", "id", [each.id for each in self.users])
        yield from _repeated("users", "extension", [each.extension for each in self.users])
        yield from _repeated("users", "number", [each.number for each in self.users])
        yield from self._check_lines()
        yield from _repeated("trunks", "id", [each.id for each in self.trunks])
        yield from self.routing.check({each.id for each in self.trunks}, {each.id for each in self.users})
        first, last = self.organisation.park_slots
        emergency = phonenumbers.shortnumberinfo.is_emergency_number
        for index, user in enumerate(self.users):
            place = ("users", index, "extension")
            if first <= int(user.extension) <= last:
                yield FieldError(place, f"{user.extension} is a park slot ({first} to {last})")
            if emergency(user.extension, self.organisation.country):
                yield FieldError(place, f"{user.extension} is an emergency number")
            if user.number == self.organisation.main_number:
                yield FieldError(("users", index, "number"), "this is the main number")

    def _check_lines(self) -> Iterable[FieldError]:
        """A number of the office is one user's, and each user has a kind of line once."""
        taken = {each.number for each in self.users} | {self.organisation.main_number}
        for index, user in enumerate(self.users):
            kinds = set()
            for nth, line in enumerate(user.lines):
                place = ("users", index, "lines", nth)
                kind = (line.type, line.secondary)
                if kind in kinds:
                    yield FieldError(place, f"there is such a {line.type} already")
                if line.type == UserLineType.OFFICE_FIXED and line.number in taken:
                    yield FieldError((*place, "number"), f"{line.number} is there more than once")
                kinds.add(kind)
                taken.add(line.number)


def _repeated(section: str, key: str, values: list[Any]) -> Iterable[FieldError]:
    counts = Counter(values)
    for index, value in enumerate(values):
        if value is not None and counts[value] > 1:
            yield FieldError((section, index, key), f"{value} is there more than once")
