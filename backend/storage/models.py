"""The tables. A change here needs a migration in ``migrations/versions``; a test compares the two."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import (
    BigInteger,
    Boolean,
    Date,
    Double,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    LargeBinary,
    MetaData,
    String,
    Text,
    false,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from backend.contract.calls import UserLineType
from backend.contract.commlog import LogItemType
from backend.contract.devices import DeviceIconName
from backend.contract.tickets import ExternalApi, TicketPlatform
from backend.ports.organisation import OrganisationSettings, Permission, RecordingPolicy, Role
from backend.ports.routing import Routing
from backend.ports.telephony import MediaEncryption
from backend.ports.voicemail import VoicemailSettings
from backend.ports.webhooks import WebhookKind
from backend.storage.columns import Choice, Choices, Document, RowId, UtcTime


class Base(DeclarativeBase):
    """Base of the tables; constraints have names, so that a migration can change them."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


class OrganisationRow(Base):
    """The organisation. ``demo`` marks the one whose passwords everybody knows; changes count revisions."""

    __tablename__ = "organisations"

    domain: Mapped[str] = mapped_column(String(255), primary_key=True)
    name: Mapped[str] = mapped_column(String(255))
    country: Mapped[str] = mapped_column(String(2))
    main_number: Mapped[str] = mapped_column(String(32))
    park_first: Mapped[int]
    park_last: Mapped[int]
    settings: Mapped[OrganisationSettings] = mapped_column(Document(OrganisationSettings))
    routing: Mapped[Routing] = mapped_column(Document(Routing))
    demo: Mapped[bool] = mapped_column(Boolean(), default=False)
    revision: Mapped[int] = mapped_column(default=0)


class UserRow(Base):
    """A user. The password is kept as an argon2id hash, the one for SIP as digest secrets (RFC 7616 HA1)."""

    __tablename__ = "users"

    domain: Mapped[str] = mapped_column(
        String(255), ForeignKey("organisations.domain", ondelete="CASCADE"), primary_key=True
    )
    user_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    display_name: Mapped[str] = mapped_column(String(255))
    extension: Mapped[str] = mapped_column(String(32), unique=True)
    number: Mapped[str] = mapped_column(String(32), unique=True)
    roles: Mapped[frozenset[Role]] = mapped_column(Choices(Role))
    recording: Mapped[RecordingPolicy] = mapped_column(Choice(RecordingPolicy))
    permissions: Mapped[frozenset[Permission]] = mapped_column(Choices(Permission))
    pickup_group: Mapped[str | None] = mapped_column(String(64))
    media_encryption: Mapped[MediaEncryption | None] = mapped_column(Choice(MediaEncryption))
    password_hash: Mapped[str | None] = mapped_column(String(255))
    sip_ha1_md5: Mapped[str] = mapped_column(String(32))
    sip_ha1_sha256: Mapped[str] = mapped_column(String(64))


class _OwnedByUser:
    """What goes when its user goes."""

    @staticmethod
    def constraint() -> ForeignKeyConstraint:
        return ForeignKeyConstraint(
            ["domain", "user_id"], ["users.domain", "users.user_id"], ondelete="CASCADE"
        )


class TicketRow(Base):
    """A ticket, known by the SHA-256 of its token."""

    __tablename__ = "tickets"
    __table_args__ = (_OwnedByUser.constraint(), Index(None, "domain", "user_id"))

    token_hash: Mapped[bytes] = mapped_column(LargeBinary(32), primary_key=True)
    domain: Mapped[str] = mapped_column(String(255))
    user_id: Mapped[str] = mapped_column(String(64))
    name: Mapped[str] = mapped_column(String(64))
    apis: Mapped[frozenset[ExternalApi]] = mapped_column(Choices(ExternalApi))
    platform: Mapped[TicketPlatform] = mapped_column(Choice(TicketPlatform))
    version: Mapped[str | None] = mapped_column(String(64))
    number: Mapped[str | None] = mapped_column(String(32))
    device_name: Mapped[str | None] = mapped_column(String(64))
    created_at: Mapped[datetime] = mapped_column(UtcTime())
    expires_at: Mapped[datetime] = mapped_column(UtcTime())


class DeviceRow(Base):
    """A device that has registered at least once; ``name`` and ``icon`` as its user has set them."""

    __tablename__ = "devices"
    __table_args__ = (_OwnedByUser.constraint(),)

    domain: Mapped[str] = mapped_column(String(255), primary_key=True)
    user_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    device_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    user_agent: Mapped[str] = mapped_column(String(256))
    name: Mapped[str | None] = mapped_column(String(64))
    icon: Mapped[DeviceIconName | None] = mapped_column(Choice(DeviceIconName))
    do_not_disturb: Mapped[bool] = mapped_column(default=False, server_default=false())


class UserLineRow(Base):
    """The line that a user has chosen to call with."""

    __tablename__ = "user_lines"
    __table_args__ = (_OwnedByUser.constraint(),)

    domain: Mapped[str] = mapped_column(String(255), primary_key=True)
    user_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    line_type: Mapped[UserLineType] = mapped_column(Choice(UserLineType))
    group_id: Mapped[int] = mapped_column(BigInteger())


class LogItemRow(Base):
    """An item of the communication log. Ids grow and are never given twice."""

    __tablename__ = "log_items"
    __table_args__ = (
        _OwnedByUser.constraint(),
        Index(None, "domain", "user_id", "item_id"),
        Index(None, "domain", "user_id", "call_id"),
        Index(None, "domain", "number", "item_id"),
        {"sqlite_autoincrement": True},
    )

    item_id: Mapped[int] = mapped_column(RowId, primary_key=True, autoincrement=True)
    uid: Mapped[str] = mapped_column(String(128), unique=True)
    domain: Mapped[str] = mapped_column(String(255))
    user_id: Mapped[str] = mapped_column(String(64))
    call_id: Mapped[str] = mapped_column(String(128))
    item_type: Mapped[LogItemType] = mapped_column(Choice(LogItemType))
    number: Mapped[str] = mapped_column(String(256))
    display_name: Mapped[str] = mapped_column(String(256))
    started_at: Mapped[datetime] = mapped_column(UtcTime())
    duration_s: Mapped[int]
    is_seen: Mapped[bool]
    is_played: Mapped[bool] = mapped_column(default=False)
    trashed_at: Mapped[datetime | None] = mapped_column(UtcTime())
    expunge: Mapped[bool] = mapped_column(default=False)
    audio_file: Mapped[str | None] = mapped_column(String(255))
    audio_gone: Mapped[bool] = mapped_column(default=False)
    note: Mapped[str] = mapped_column(Text, default="")


class VoicemailSettingsRow(Base):
    """What a user has set for the voicemail."""

    __tablename__ = "voicemail_settings"
    __table_args__ = (_OwnedByUser.constraint(),)

    domain: Mapped[str] = mapped_column(String(255), primary_key=True)
    user_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    settings: Mapped[VoicemailSettings] = mapped_column(Document(VoicemailSettings))


class RecordingAccessRow(Base):
    """Who has heard which recording. Outlives users and items."""

    __tablename__ = "recording_accesses"
    __table_args__ = (
        Index("ix_recording_accesses_domain", "domain", "access_id"),
        {"sqlite_autoincrement": True},
    )

    access_id: Mapped[int] = mapped_column(RowId, primary_key=True, autoincrement=True)
    domain: Mapped[str] = mapped_column(String(255))
    accessed_at: Mapped[datetime] = mapped_column(UtcTime())
    user_id: Mapped[str] = mapped_column(String(64))
    owner_id: Mapped[str] = mapped_column(String(64))
    item_id: Mapped[int] = mapped_column(BigInteger())
    recording: Mapped[str] = mapped_column(String(128))
    address: Mapped[str] = mapped_column(String(64))


class WebhookRow(Base):
    """A registered webhook. Its secret signs what is posted, so it is kept as it is."""

    __tablename__ = "webhooks"
    __table_args__ = (_OwnedByUser.constraint(),)

    webhook_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    domain: Mapped[str] = mapped_column(String(255))
    user_id: Mapped[str] = mapped_column(String(64))
    kind: Mapped[WebhookKind] = mapped_column(Choice(WebhookKind))
    call_id: Mapped[str] = mapped_column(String(128))
    target_id: Mapped[str] = mapped_column(String(128))
    url: Mapped[str] = mapped_column(String(2048))
    public: Mapped[bool]
    secret: Mapped[bytes] = mapped_column(LargeBinary(64))
    token_hash: Mapped[bytes] = mapped_column(LargeBinary(32))
    expires_at: Mapped[datetime] = mapped_column(UtcTime())
    closed: Mapped[bool]
    failing_since: Mapped[datetime | None] = mapped_column(UtcTime())
    told: Mapped[bytes | None] = mapped_column(LargeBinary())


class WebhookDeliveryRow(Base):
    """What is yet to be posted to a webhook."""

    __tablename__ = "webhook_deliveries"

    delivery_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    webhook_id: Mapped[str] = mapped_column(
        String(64), ForeignKey("webhooks.webhook_id", ondelete="CASCADE"), index=True
    )
    sequence: Mapped[int] = mapped_column(BigInteger())
    body: Mapped[bytes] = mapped_column(LargeBinary())


class OutsideUsageRow(Base):
    """How long a user has talked outside on the latest day."""

    __tablename__ = "outside_usage"
    __table_args__ = (_OwnedByUser.constraint(),)

    domain: Mapped[str] = mapped_column(String(255), primary_key=True)
    user_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    day: Mapped[date] = mapped_column(Date())
    seconds: Mapped[float] = mapped_column(Double())


class LineStateRow(Base):
    """A call that a user has in another system."""

    __tablename__ = "line_states"
    __table_args__ = (_OwnedByUser.constraint(),)

    domain: Mapped[str] = mapped_column(String(255), primary_key=True)
    user_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    external_id: Mapped[str] = mapped_column(String(128), primary_key=True)
    expires_at: Mapped[datetime] = mapped_column(UtcTime())


class LiveCallRow(Base):
    """A call or recording that is not in the log yet, as call control remembers it."""

    __tablename__ = "live_calls"

    key: Mapped[str] = mapped_column(String(160), primary_key=True)
    state: Mapped[bytes] = mapped_column(LargeBinary())


class AppliedRequestRow(Base):
    """A request on a call that its client may repeat; ``applied_at`` in seconds since 1970."""

    __tablename__ = "applied_requests"

    domain: Mapped[str] = mapped_column(String(255), primary_key=True)
    user_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    request_id: Mapped[str] = mapped_column(String(128), primary_key=True)
    content: Mapped[str] = mapped_column(String(64))
    result: Mapped[bytes] = mapped_column(LargeBinary())
    applied_at: Mapped[float] = mapped_column(Double(), index=True)


class SubscriptionRow(Base):
    """What a phone watches; ``state`` is the subscription as the exchange tells it."""

    __tablename__ = "subscriptions"

    subscription_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    state: Mapped[bytes] = mapped_column(LargeBinary())


class BindingRow(Base):
    """Where a phone on UDP or TCP was registered last; ``expires_at`` in seconds since 1970."""

    __tablename__ = "bindings"

    binding_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    username: Mapped[str] = mapped_column(String(64), index=True)
    contact: Mapped[str] = mapped_column(String(1024))
    source: Mapped[str] = mapped_column(String(64))
    transport: Mapped[str] = mapped_column(String(8))
    user_agent: Mapped[str] = mapped_column(String(256))
    instance_id: Mapped[str | None] = mapped_column(String(256))
    expires_at: Mapped[float] = mapped_column(Double())
    served_at: Mapped[str] = mapped_column(String(64))
