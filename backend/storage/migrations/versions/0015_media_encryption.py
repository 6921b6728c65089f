"""Whether the voice of a user's phones is to be encrypted, where the user has a rule of its own."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("users", sa.Column("media_encryption", sa.String(32), nullable=True))


def downgrade() -> None:
    op.drop_column("users", "media_encryption")
