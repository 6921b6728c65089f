"""What is kept for good: SQLAlchemy models, repositories and migrations, on SQLite or PostgreSQL."""
