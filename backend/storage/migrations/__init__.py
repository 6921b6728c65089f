"""The migrations of the schema, in ``versions``; ``HEAD`` is the newest, known without importing Alembic."""

HEAD = "0019"
