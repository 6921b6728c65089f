"""The HTTP API: routers by section, one event stream, errors in one shape."""
