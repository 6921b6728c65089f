from __future__ import annotations

import pytest

from app.client.urls import BackendUrlError, checked_url, path


@pytest.mark.parametrize(
    ("given", "taken"),
    [
        ("http://127.0.0.1:8470/", "http://127.0.0.1:8470"),
        ("http://[::1]:8470", "http://[::1]:8470"),
        ("http://localhost", "http://localhost"),
        (" https://pbx.example.org/deskline/ ", "https://pbx.example.org/deskline"),
    ],
)
def test_an_address_is_taken(given: str, taken: str) -> None:
    assert checked_url(given) == taken


@pytest.mark.parametrize(
    "given",
    [
        "http://pbx.example.org",
        "http://127.0.0.1.example.org",
        "ftp://127.0.0.1",
        "127.0.0.1:8470",
        "",
        "http://",
        "https://user:secret@pbx.example.org",
        "http://127.0.0.1:port",
        "https://pbx.example.org/?a=b",
    ],
)
def test_an_address_that_would_show_the_password_or_is_none_is_refused(given: str) -> None:
    with pytest.raises(BackendUrlError):
        checked_url(given)


def test_path_segments_are_quoted() -> None:
    assert path("api", "tickets", "a/b", "c?d") == "/api/tickets/a%2Fb/c%3Fd"
