"""The certificate for TLS: given, made, kept and made anew."""

from __future__ import annotations

import datetime
import ipaddress
import stat
from pathlib import Path

import pytest
from cryptography import x509

from backend.bootstrap.certificate import (
    CertificatePair,
    certificate_for,
    make_certificate,
    own_addresses,
    own_names,
)
from backend.bootstrap.settings import Address, StartError, TlsSettings

WANTED = TlsSettings((Address("127.0.0.1", 5061),))


def alternatives(pair: CertificatePair) -> x509.SubjectAlternativeName:
    certificate = x509.load_pem_x509_certificate(pair.certificate.read_bytes())
    return certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value


def test_a_made_certificate_names_the_machine_and_its_addresses(tmp_path: Path) -> None:
    named = alternatives(certificate_for(WANTED, tmp_path, ["phones.example.org"]))
    assert set(named.get_values_for_type(x509.DNSName)) >= {"localhost", "phones.example.org", "127.0.0.1"}
    assert set(named.get_values_for_type(x509.IPAddress)) == set(own_addresses())
    assert ipaddress.ip_address("127.0.0.1") in own_addresses()


def test_its_private_key_is_readable_by_its_user_alone(tmp_path: Path) -> None:
    pair = certificate_for(WANTED, tmp_path, [])
    assert stat.S_IMODE(pair.key.stat().st_mode) == 0o600
    assert stat.S_IMODE(pair.key.parent.stat().st_mode) == 0o700


def test_a_certificate_is_kept_as_long_as_it_serves(tmp_path: Path) -> None:
    first = certificate_for(WANTED, tmp_path, []).certificate.read_bytes()
    assert certificate_for(WANTED, tmp_path, []).certificate.read_bytes() == first
    assert certificate_for(WANTED, tmp_path, ["new.example.org"]).certificate.read_bytes() != first


def test_a_certificate_that_is_about_to_expire_is_made_anew(tmp_path: Path) -> None:
    pair = certificate_for(WANTED, tmp_path, [])
    long_ago = datetime.datetime.now(datetime.UTC) - datetime.timedelta(days=800)
    make_certificate(pair, own_names([]), own_addresses(), long_ago)
    old = pair.certificate.read_bytes()
    assert certificate_for(WANTED, tmp_path, []).certificate.read_bytes() != old


def test_a_key_that_is_not_the_certificates_is_refused_and_a_made_one_replaced(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    for folder in (one, other):
        folder.mkdir()
    first, second = certificate_for(WANTED, one, []), certificate_for(WANTED, other, [])
    mixed = TlsSettings(WANTED.addresses, first.certificate, second.key)
    with pytest.raises(StartError, match="no certificate and key"):
        certificate_for(mixed, tmp_path, [])
    first.key.write_bytes(second.key.read_bytes())
    again = TlsSettings(WANTED.addresses, *certificate_pair(certificate_for(WANTED, one, [])))
    assert certificate_for(again, tmp_path, []).key == first.key


def certificate_pair(pair: CertificatePair) -> tuple[Path, Path]:
    return pair.certificate, pair.key


def test_a_file_that_is_missing_is_named(tmp_path: Path) -> None:
    with pytest.raises(StartError, match="cannot be read"):
        certificate_for(TlsSettings(WANTED.addresses, tmp_path / "c.pem", tmp_path / "k.pem"), tmp_path, [])


@pytest.mark.parametrize(
    ("address", "certificate", "key", "make", "why"),
    [
        (None, None, None, True, "--sip-tls HOST:PORT, which is missing"),
        ("127.0.0.1:0", Path("c"), None, False, "needs --tls-certificate and --tls-key"),
        ("127.0.0.1:0", Path("c"), Path("k"), True, "either"),
        ("nowhere", Path("c"), Path("k"), False, "--sip-tls takes HOST:PORT"),
    ],
)
def test_options_that_do_not_go_together_are_refused(
    address: str | None, certificate: Path | None, key: Path | None, make: bool, why: str
) -> None:
    with pytest.raises(StartError, match=why):
        TlsSettings.parse([address] if address else [], certificate, key, make=make)


def test_tls_is_off_unless_it_is_asked_for() -> None:
    assert TlsSettings.parse([], None, None, make=False) is None
