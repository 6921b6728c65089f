"""How the organisation calls outside, and how long each user has talked there."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("organisations", sa.Column("routing", sa.Text(), nullable=False, server_default="{}"))
    op.create_table(
        "outside_usage",
        sa.Column("domain", sa.String(255), nullable=False),
        sa.Column("user_id", sa.String(64), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("seconds", sa.Double(), nullable=False),
        sa.ForeignKeyConstraint(
            ["domain", "user_id"],
            ["users.domain", "users.user_id"],
            name="fk_outside_usage_domain_user_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("domain", "user_id", name="pk_outside_usage"),
    )


def downgrade() -> None:
    op.drop_table("outside_usage")
    op.drop_column("organisations", "routing")
