"""The log is searched by number, over all users."""

from __future__ import annotations

from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

INDEX = "ix_log_items_domain_number_item_id"


def upgrade() -> None:
    op.create_index(INDEX, "log_items", ["domain", "number", "item_id"])


def downgrade() -> None:
    op.drop_index(INDEX, table_name="log_items")
