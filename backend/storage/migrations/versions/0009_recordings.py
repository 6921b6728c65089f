"""Who has heard which recording, and whose audio is gone."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "recording_accesses",
        sa.Column(
            "access_id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=False,
            autoincrement=True,
        ),
        sa.Column("domain", sa.String(255), nullable=False),
        sa.Column("accessed_at", sa.BigInteger(), nullable=False),
        sa.Column("user_id", sa.String(64), nullable=False),
        sa.Column("owner_id", sa.String(64), nullable=False),
        sa.Column("item_id", sa.BigInteger(), nullable=False),
        sa.Column("recording", sa.String(128), nullable=False),
        sa.Column("address", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("access_id", name="pk_recording_accesses"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_recording_accesses_domain", "recording_accesses", ["domain", "access_id"])
    op.add_column(
        "log_items", sa.Column("audio_gone", sa.Boolean(), nullable=False, server_default=sa.false())
    )


def downgrade() -> None:
    op.drop_column("log_items", "audio_gone")
    op.drop_table("recording_accesses")
