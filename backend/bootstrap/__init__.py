"""The backend process: command line, composition root, life cycle."""
