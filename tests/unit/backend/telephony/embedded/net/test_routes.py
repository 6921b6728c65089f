"""Our address as a peer reaches it."""

from __future__ import annotations

from backend.telephony.embedded.net.routes import LocalAddresses


def test_our_address_towards_a_peer_is_found() -> None:
    assert LocalAddresses("192.0.2.1").towards("198.51.100.1") == "192.0.2.1"
    everywhere = LocalAddresses("0.0.0.0")
    assert everywhere.towards("127.0.0.1") == "127.0.0.1"
    assert everywhere.towards("127.0.0.1") == "127.0.0.1"
    everywhere.forget()
    assert LocalAddresses("::").towards("::1") == "::1"
    assert everywhere.towards("nonsense") == "127.0.0.1"
