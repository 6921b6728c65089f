"""What users have set for their voicemail."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "voicemail_settings",
        sa.Column("domain", sa.String(255), nullable=False),
        sa.Column("user_id", sa.String(64), nullable=False),
        sa.Column("settings", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["domain", "user_id"],
            ["users.domain", "users.user_id"],
            name="fk_voicemail_settings_domain_user_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("domain", "user_id", name="pk_voicemail_settings"),
    )


def downgrade() -> None:
    op.drop_table("voicemail_settings")
