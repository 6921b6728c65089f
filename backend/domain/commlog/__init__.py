"""The communication log: what became of calls and recordings."""
