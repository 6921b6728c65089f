"""What each user may do beyond ordinary calls, and what the organisation decides for all.

Nobody loses what everybody could do so far: intercom calls, and calls past a diversion.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for_all = "DIVERSION_BYPASS INTERCOM"
    op.add_column("users", sa.Column("permissions", sa.String(255), nullable=False, server_default=for_all))
    op.add_column("organisations", sa.Column("settings", sa.Text(), nullable=False, server_default="{}"))


def downgrade() -> None:
    op.drop_column("organisations", "settings")
    op.drop_column("users", "permissions")
