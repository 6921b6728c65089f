"""Pick-up groups: users who fetch each other's calls."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("users", sa.Column("pickup_group", sa.String(64), nullable=True))


def downgrade() -> None:
    op.drop_column("users", "pickup_group")
