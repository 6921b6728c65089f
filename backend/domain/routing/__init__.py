"""Calls to and from outside: what numbers mean, which trunk they take, who may call them, who is reached."""
