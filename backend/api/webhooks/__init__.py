"""Webhooks: changes posted to URLs that integrations have registered."""
