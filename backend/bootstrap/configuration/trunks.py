"""``[[trunks]]`` and ``[routing]`` of the configuration file. Plain values, checked by pydantic."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, Literal, get_args

from pydantic import AfterValidator, Field, StringConstraints, model_validator

from backend.bootstrap.configuration.fields import E164, FieldError, Secret, Section, UserId
from backend.bootstrap.demo import digests
from backend.contract.calls import UserLineType
from backend.ports.routing import (
    MAIN,
    CallLimits,
    InboundRoute,
    NumberClass,
    NumberFormat,
    NumberLine,
    OutboundRoute,
    Routing,
    TrunkPlan,
)
from backend.ports.telephony import Account, DiversionHeader, MediaEncryption, Trunk, TrunkTransport

Codec = Literal["PCMU", "PCMA", "G722"]
HostName = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9]([A-Za-z0-9.:-]{0,251}[A-Za-z0-9])?$")]
UserName = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9+_.~*!-]{1,64}$")]
Beginning = Annotated[str, StringConstraints(pattern=r"^\+?[0-9]{0,15}$")]
ShortNumber = Annotated[str, StringConstraints(pattern=r"^[0-9]{2,8}$")]
Called = Annotated[str, StringConstraints(pattern=r"^(\+[0-9]{1,15}\*?|[0-9]{1,15}\*?)$")]


def _network(text: str) -> str:
    try:
        return str(ipaddress.ip_network(text, strict=False))
    except ValueError as error:
        raise ValueError("write an address or a network, such as 198.51.100.0/24") from error


def _public(text: str) -> str:
    if text == "auto":
        return text
    try:
        return str(ipaddress.ip_address(text))
    except ValueError as error:
        raise ValueError('write an address, or "auto" to learn it from the provider') from error


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


class TrunkSection(Section):
    """One provider."""

    id: UserId
    host: HostName
    port: int | None = Field(default=None, ge=1, le=65535)
    transport: Literal["UDP", "TCP", "TLS"] | None = None
    domain: HostName | None = None
    register_: bool = Field(default=False, alias="register")
    username: UserName | None = None
    auth_username: UserName | None = None
    password: Secret | None = None
    inbound_username: UserName | None = None
    inbound_password: Secret | None = None
    sources: list[Annotated[str, AfterValidator(_network)]] = Field(default=[], max_length=100)
    expires_s: int = Field(default=300, ge=60, le=86400)
    options_s: int = Field(default=60, ge=0, le=3600)
    response_s: float = Field(default=5.0, ge=1, le=60)
    account_in_from: bool = False
    asserts_identity: bool = True
    diversion: DiversionHeader = DiversionHeader.DIVERSION
    passes_callers: bool = False
    number_format: NumberFormat = NumberFormat.E164
    max_calls: int | None = Field(default=None, ge=1, le=10_000)
    codecs: list[Codec] = Field(default=[], max_length=len(get_args(Codec)))
    ca_file: Path | None = None
    public_address: Annotated[str, AfterValidator(_public)] | None = None
    media_encryption: MediaEncryption | None = None

    @model_validator(mode="after")
    def _is_complete(self) -> TrunkSection:
        if self.register_ and self.username is None:
            raise ValueError("a trunk that registers needs a username")
        if (self.inbound_username is None) is not (self.inbound_password is None):
            raise ValueError("inbound_username and inbound_password go together")
        return self

    def trunk(self, realm: str, inbound_password: str, folder: Path) -> Trunk:
        """Return the trunk without its password."""
        username = self.inbound_username
        secret = digests(f"{username}:{realm}:{inbound_password}")
        return Trunk(
            trunk_id=self.id,
            host=self.host,
            port=self.port or self._usual_port(),
            transport=self._transport(),
            domain=self.domain or self.host,
            registers=self.register_,
            username=self.username or "",
            auth_username=self.auth_username or "",
            inbound=None if username is None else Account(username, "", *secret),
            sources=list(self.sources),
            expires_s=self.expires_s,
            options_s=self.options_s,
            response_s=self.response_s,
            account_in_from=self.account_in_from,
            asserts_identity=self.asserts_identity,
            diversion=self.diversion,
            ca_file="" if self.ca_file is None else str(folder / self.ca_file),
            codecs=list(self.codecs),
            public_address=self.public_address or "",
            media_encryption=self.media_encryption,
        )

    def _usual_port(self) -> int:
        """Return the port of an address, 0 for a name: that is told by DNS."""
        if not _is_address(self.host):
            return 0
        return 5061 if self.transport == "TLS" else 5060

    def _transport(self) -> TrunkTransport:
        """Return the transport; where none is set, DNS tells that of a name without a port (RFC 3263)."""
        if self.transport is not None:
            return TrunkTransport(self.transport.lower())
        told = self.port is None and not _is_address(self.host)
        return TrunkTransport.DNS if told else TrunkTransport.UDP

    def plan(self, trunk: Trunk, sealed_password: str) -> TrunkPlan:
        """Return how the trunk is used."""
        return TrunkPlan(
            trunk=trunk,
            sealed_password=sealed_password,
            max_calls=self.max_calls,
            number_format=self.number_format,
            passes_callers=self.passes_callers,
        )


class LimitsSection(Section):
    """``[routing.limits]``, and ``[users.limits]`` of a user; what it leaves out is not limited there."""

    calls: int | None = Field(default=None, ge=0, le=1000)
    minutes: int | None = Field(default=None, ge=0, le=100_000)
    allowed: list[Beginning] | None = None
    barred: list[Beginning] | None = None
    barred_classes: list[NumberClass] | None = None

    def limits(self) -> CallLimits:
        """Return the limits."""
        return CallLimits(**{name: getattr(self, name) for name in CallLimits.__struct_fields__})


class LineSection(Section):
    """``lines`` of a user: further numbers to call with."""

    type: Literal["OFFICE_FIXED", "OFFICE_MOBILE", "PRIVATE_FIXED", "PRIVATE_MOBILE"]
    number: E164
    secondary: bool = False

    @model_validator(mode="after")
    def _not_the_own_one(self) -> LineSection:
        if self.type == UserLineType.OFFICE_FIXED and not self.secondary:
            raise ValueError("the first number of the office is the user's number; write secondary = true")
        return self

    def line(self) -> NumberLine:
        """Return the line."""
        return NumberLine(UserLineType(self.type), self.number, self.secondary)


class OutboundSection(Section):
    """``[[routing.outbound]]``."""

    trunks: list[UserId] = Field(min_length=1)
    prefixes: list[Beginning] = []


class InboundSection(Section):
    """``[[routing.inbound]]``."""

    number: Called
    to: UserId


class RoutingSection(Section):
    """``[routing]``."""

    outside_prefix: Annotated[str, StringConstraints(pattern=r"^[0-9]{0,3}$")] = ""
    default_inbound: UserId | None = None
    emergency: list[ShortNumber] = []
    outbound: list[OutboundSection] = []
    inbound: list[InboundSection] = []
    limits: LimitsSection = LimitsSection()

    def routing(
        self,
        plans: list[TrunkPlan],
        user_limits: dict[str, CallLimits],
        user_lines: dict[str, list[NumberLine]],
    ) -> Routing:
        """Return the routing; without routes all numbers go by all trunks, in order."""
        every = [OutboundRoute([plan.trunk.trunk_id for plan in plans])] if plans else []
        return Routing(
            trunks=plans,
            outbound=[OutboundRoute(each.trunks, each.prefixes) for each in self.outbound] or every,
            inbound=[InboundRoute(each.number, each.to) for each in self.inbound],
            default_inbound=self.default_inbound or "",
            outside_prefix=self.outside_prefix,
            emergency=self.emergency,
            limits=self.limits.limits(),
            user_limits=user_limits,
            user_lines=user_lines,
        )

    def check(self, trunks: set[str], users: set[str]) -> Iterable[FieldError]:
        """Find what names nothing."""
        for index, route in enumerate(self.outbound):
            for trunk in set(route.trunks) - trunks:
                yield FieldError(("routing", "outbound", index, "trunks"), f"there is no trunk {trunk}")
        for index, inbound in enumerate(self.inbound):
            if inbound.to not in users | {MAIN}:
                yield FieldError(("routing", "inbound", index, "to"), f"there is no user {inbound.to}")
        if self.default_inbound is not None and self.default_inbound not in users | {MAIN}:
            yield FieldError(("routing", "default_inbound"), f"there is no user {self.default_inbound}")
