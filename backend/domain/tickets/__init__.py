"""Tickets: who may use the API, proven once by password and from then on by a bearer token."""
