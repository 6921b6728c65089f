"""The configuration file: what an installer writes, checked and applied to the database."""
