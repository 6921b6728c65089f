"""Where phones were registered last, for an exchange that is started again."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "bindings",
        sa.Column("binding_id", sa.String(64), nullable=False),
        sa.Column("username", sa.String(64), nullable=False),
        sa.Column("contact", sa.String(1024), nullable=False),
        sa.Column("source", sa.String(64), nullable=False),
        sa.Column("transport", sa.String(8), nullable=False),
        sa.Column("user_agent", sa.String(256), nullable=False),
        sa.Column("instance_id", sa.String(256), nullable=True),
        sa.Column("expires_at", sa.Double(), nullable=False),
        sa.Column("served_at", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("binding_id", name="pk_bindings"),
    )
    op.create_index("ix_bindings_username", "bindings", ["username"])


def downgrade() -> None:
    op.drop_table("bindings")
