"""Mailboxes: what users have set, and which messages wait."""
