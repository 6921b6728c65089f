"""The event stream of each user."""
