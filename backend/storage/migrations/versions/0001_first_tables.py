"""The first tables: organisation, users, tickets, devices, communication log."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "organisations",
        sa.Column("domain", sa.String(255), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("country", sa.String(2), nullable=False),
        sa.Column("main_number", sa.String(32), nullable=False),
        sa.Column("park_first", sa.Integer(), nullable=False),
        sa.Column("park_last", sa.Integer(), nullable=False),
        sa.Column("demo", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("domain", name="pk_organisations"),
    )
    op.create_table(
        "users",
        sa.Column("domain", sa.String(255), nullable=False),
        sa.Column("user_id", sa.String(64), nullable=False),
        sa.Column("display_name", sa.String(255), nullable=False),
        sa.Column("extension", sa.String(32), nullable=False),
        sa.Column("number", sa.String(32), nullable=False),
        sa.Column("roles", sa.String(255), nullable=False),
        sa.Column("recording", sa.String(32), nullable=False),
        sa.Column("password_hash", sa.String(255)),
        sa.Column("sip_ha1_md5", sa.String(32), nullable=False),
        sa.Column("sip_ha1_sha256", sa.String(64), nullable=False),
        sa.ForeignKeyConstraint(
            ["domain"], ["organisations.domain"], name="fk_users_domain", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("domain", "user_id", name="pk_users"),
        sa.UniqueConstraint("extension", name="uq_users_extension"),
        sa.UniqueConstraint("number", name="uq_users_number"),
    )
    op.create_table(
        "tickets",
        sa.Column("token_hash", sa.LargeBinary(32), nullable=False),
        sa.Column("domain", sa.String(255), nullable=False),
        sa.Column("user_id", sa.String(64), nullable=False),
        sa.Column("name", sa.String(64), nullable=False),
        sa.Column("apis", sa.String(255), nullable=False),
        sa.Column("platform", sa.String(32), nullable=False),
        sa.Column("version", sa.String(64)),
        sa.Column("number", sa.String(32)),
        sa.Column("device_name", sa.String(64)),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        _owner("tickets"),
        sa.PrimaryKeyConstraint("token_hash", name="pk_tickets"),
    )
    op.create_index("ix_tickets_domain_user_id", "tickets", ["domain", "user_id"])
    op.create_table(
        "devices",
        sa.Column("domain", sa.String(255), nullable=False),
        sa.Column("user_id", sa.String(64), nullable=False),
        sa.Column("device_id", sa.String(64), nullable=False),
        sa.Column("user_agent", sa.String(256), nullable=False),
        _owner("devices"),
        sa.PrimaryKeyConstraint("domain", "user_id", "device_id", name="pk_devices"),
    )
    op.create_table(
        "log_items",
        sa.Column(
            "item_id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=False,
            autoincrement=True,
        ),
        sa.Column("uid", sa.String(128), nullable=False),
        sa.Column("domain", sa.String(255), nullable=False),
        sa.Column("user_id", sa.String(64), nullable=False),
        sa.Column("call_id", sa.String(128), nullable=False),
        sa.Column("item_type", sa.String(32), nullable=False),
        sa.Column("number", sa.String(256), nullable=False),
        sa.Column("display_name", sa.String(256), nullable=False),
        sa.Column("started_at", sa.BigInteger(), nullable=False),
        sa.Column("duration_s", sa.Integer(), nullable=False),
        sa.Column("is_seen", sa.Boolean(), nullable=False),
        sa.Column("is_played", sa.Boolean(), nullable=False),
        sa.Column("trashed_at", sa.BigInteger()),
        sa.Column("expunge", sa.Boolean(), nullable=False),
        sa.Column("audio_file", sa.String(255)),
        _owner("log_items"),
        sa.PrimaryKeyConstraint("item_id", name="pk_log_items"),
        sa.UniqueConstraint("uid", name="uq_log_items_uid"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_log_items_domain_user_id_item_id", "log_items", ["domain", "user_id", "item_id"])
    op.create_index("ix_log_items_domain_user_id_call_id", "log_items", ["domain", "user_id", "call_id"])


def downgrade() -> None:
    for table in ("log_items", "devices", "tickets", "users", "organisations"):
        op.drop_table(table)


def _owner(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["domain", "user_id"],
        ["users.domain", "users.user_id"],
        name=f"fk_{table}_domain_user_id",
        ondelete="CASCADE",
    )
