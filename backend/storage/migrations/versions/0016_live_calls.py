"""The calls that are up, so that they are logged though exchange and backend die together."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "live_calls",
        sa.Column("key", sa.String(160), nullable=False),
        sa.Column("state", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_live_calls"),
    )


def downgrade() -> None:
    op.drop_table("live_calls")
