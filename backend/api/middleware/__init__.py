"""What every request passes before it reaches a router, as plain ASGI."""
