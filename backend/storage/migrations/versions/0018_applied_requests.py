"""Requests on calls by the ids of their clients, so that none is applied again after a restart."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "applied_requests",
        sa.Column("domain", sa.String(255), nullable=False),
        sa.Column("user_id", sa.String(64), nullable=False),
        sa.Column("request_id", sa.String(128), nullable=False),
        sa.Column("content", sa.String(64), nullable=False),
        sa.Column("result", sa.LargeBinary(), nullable=False),
        sa.Column("applied_at", sa.Double(), nullable=False),
        sa.PrimaryKeyConstraint("domain", "user_id", "request_id", name="pk_applied_requests"),
    )
    op.create_index("ix_applied_requests_applied_at", "applied_requests", ["applied_at"])


def downgrade() -> None:
    op.drop_table("applied_requests")
