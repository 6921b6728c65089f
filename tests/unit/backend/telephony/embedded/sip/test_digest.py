"""Digest sums against the examples of the RFCs, and what counts as complete credentials."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.telephony.embedded.sip.digest import (
    challenges,
    expected_response,
    hash_secret,
    parse_credentials,
)

RFC_2617 = (
    'Digest username="Mufasa", realm="testrealm@host.com", nonce="dcd98b7102dd2f0e8b11d0f600bfb0c093", '
    'uri="/dir/index.html", qop=auth, nc=00000001, cnonce="0a4f113b", '
    'response="6629fae49393a05397450978507c4ef1", opaque="5ccc069c403ebaf9f0171e9517f40e41"'
)
RFC_7616 = (
    'Digest username="Mufasa", realm="http-auth@example.org", uri="/dir/index.html", algorithm={algorithm}, '
    'nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", nc=00000001, '
    'cnonce="f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ", qop=auth, response="{response}", '
    'opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"'
)


@pytest.mark.parametrize(
    ("header", "realm", "password"),
    [
        (RFC_2617, "testrealm@host.com", "Circle Of Life"),
        (
            RFC_7616.format(algorithm="MD5", response="8ca523f5e9506fed4657c9700eebdbec"),
            "http-auth@example.org",
            "Circle of Life",
        ),
        (
            RFC_7616.format(
                algorithm="SHA-256",
                response="753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1",
            ),
            "http-auth@example.org",
            "Circle of Life",
        ),
    ],
)
def test_the_examples_of_the_rfcs_are_right(header: str, realm: str, password: str) -> None:
    credentials = parse_credentials(header)
    assert credentials is not None
    secret = hash_secret(credentials.algorithm, "Mufasa", realm, password)
    assert expected_response(credentials, secret, "GET") == credentials.response


def test_names_values_and_spaces_are_read_as_clients_write_them() -> None:
    header = (
        'digest   USERNAME = "a\\"b" ,realm="r",nonce="n",uri="sip:x",response="AB",algorithm=sha-256,'
        'cnonce="c",qop="auth",nc=0000000A'
    )
    credentials = parse_credentials(header)
    assert credentials is not None
    assert (credentials.username, credentials.algorithm, credentials.nonce_count) == ('a"b', "SHA-256", 10)
    assert credentials.response == "ab"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Digest", "Basic"),
        ("qop=auth, ", ""),
        ("qop=auth", "qop=auth-int"),
        ("nc=00000001", "nc=x"),
        ("nc=00000001", "nc=123456789"),
        ('cnonce="0a4f113b"', 'cnonce=""'),
        ('username="Mufasa", ', ""),
        ('nonce="', 'algorithm=MD5-sess, nonce="'),
        ('nonce="', 'algorithm=SHA-512-256, nonce="'),
        ('username="Mufasa"', 'username="Mufasa", username="Scar"'),
        ('opaque="', 'opaque="' + "x" * 3000),
    ],
)
def test_incomplete_or_unusual_credentials_count_as_none(old: str, new: str) -> None:
    assert old in RFC_2617
    assert parse_credentials(RFC_2617.replace(old, new, 1)) is None


def test_one_challenge_for_each_algorithm_best_first() -> None:
    headers = challenges('a"b', "n1", ("SHA-256", "MD5"), stale=True)
    assert headers == [
        (
            "WWW-Authenticate",
            'Digest realm="a\\"b", nonce="n1", algorithm=SHA-256, qop="auth", stale=true',
        ),
        ("WWW-Authenticate", 'Digest realm="a\\"b", nonce="n1", algorithm=MD5, qop="auth", stale=true'),
    ]


@given(st.text(max_size=200))
def test_any_header_is_read_or_none(text: str) -> None:
    parse_credentials("Digest " + text)


@pytest.mark.timeout(5)
@pytest.mark.parametrize("piece", ["a", "a=", 'a="', '="', '\\"', ",", " ", 'a="\\'])
def test_long_nonsense_is_read_quickly(piece: str) -> None:
    parse_credentials("Digest " + piece * (2000 // len(piece)))
