"""What users set: names and icons of their devices, the line that they call with."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("devices", sa.Column("name", sa.String(64)))
    op.add_column("devices", sa.Column("icon", sa.String(32)))
    op.create_table(
        "user_lines",
        sa.Column("domain", sa.String(255), nullable=False),
        sa.Column("user_id", sa.String(64), nullable=False),
        sa.Column("line_type", sa.String(32), nullable=False),
        sa.Column("group_id", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["domain", "user_id"],
            ["users.domain", "users.user_id"],
            name="fk_user_lines_domain_user_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("domain", "user_id", name="pk_user_lines"),
    )


def downgrade() -> None:
    op.drop_table("user_lines")
    op.drop_column("devices", "icon")
    op.drop_column("devices", "name")
