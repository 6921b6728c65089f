"""Line states that external systems set."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "line_states",
        sa.Column("domain", sa.String(255), nullable=False),
        sa.Column("user_id", sa.String(64), nullable=False),
        sa.Column("external_id", sa.String(128), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["domain", "user_id"],
            ["users.domain", "users.user_id"],
            name="fk_line_states_domain_user_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("domain", "user_id", "external_id", name="pk_line_states"),
    )


def downgrade() -> None:
    op.drop_table("line_states")
