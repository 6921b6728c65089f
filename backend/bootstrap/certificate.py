"""The certificate that SIP over TLS is served with: the one that was given, or one made for this machine.

A certificate that we make names this machine's host names and all addresses of its network interfaces.
The IPv4 addresses stand in it as names, too: mbed TLS, and so linphone, compares nothing else with the
address that it was given. Nobody vouches for the certificate: phones are told to trust it (the file
``tls/certificate.pem`` of the data directory). It is made anew when it is about to expire or does not name an
address that the machine has got since. Its private key is readable by the user alone.
"""

from __future__ import annotations

import datetime
import ipaddress
import os
import re
import socket
import ssl
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import psutil
import structlog
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from backend.bootstrap.settings import StartError, TlsSettings

LIFETIME = datetime.timedelta(days=825)
"""The longest that operating systems accept (Apple, since 2019)."""
RENEW_BEFORE = datetime.timedelta(days=30)
CLOCK_SKEW = datetime.timedelta(days=1)
KEY_BITS = 2048
"""RSA, which every desk phone knows; each handshake costs us 1 ms."""
_HOST_NAME = re.compile(r"[A-Za-z0-9]([A-Za-z0-9.\-]{0,250}[A-Za-z0-9])?")
_log = structlog.get_logger("deskline.backend")

IpAddress = ipaddress.IPv4Address | ipaddress.IPv6Address


@dataclass(frozen=True)
class CertificatePair:
    """PEM files: the certificate and its private key."""

    certificate: Path
    key: Path


def certificate_for(settings: TlsSettings, data_dir: Path, host_names: Sequence[str]) -> CertificatePair:
    """Return the pair to serve with, made or made anew where it must be. Raises StartError."""
    if settings.certificate is not None and settings.key is not None:
        pair = CertificatePair(settings.certificate, settings.key)
        _check(pair)
        return pair
    folder = data_dir / "tls"
    pair = CertificatePair(folder / "certificate.pem", folder / "key.pem")
    names, addresses = own_names(host_names), own_addresses()
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        if not _still_serves(pair, names, addresses):
            make_certificate(pair, names, addresses)
            _log.info("certificate made", file=str(pair.certificate), names=names)
    except OSError as error:
        raise StartError(f"A certificate cannot be kept in {folder}: {error.strerror}.") from error
    return pair


def own_names(further: Sequence[str]) -> list[str]:
    """Return the host names of this machine that can stand in a certificate."""
    host = socket.gethostname()
    names = ["localhost", host, f"{host.partition('.')[0]}.local", *further]
    return list(dict.fromkeys(name.lower() for name in names if _HOST_NAME.fullmatch(name)))


def own_addresses() -> list[IpAddress]:
    """Return the addresses of all network interfaces, without the link-local ones of IPv6."""
    found: list[IpAddress] = [ipaddress.ip_address("127.0.0.1"), ipaddress.ip_address("::1")]
    for interface in psutil.net_if_addrs().values():
        for each in interface:
            if each.family in (socket.AF_INET, socket.AF_INET6):
                address = ipaddress.ip_address(each.address.partition("%")[0])
                if not (address.version == 6 and address.is_link_local):
                    found.append(address)
    return list(dict.fromkeys(found))


def make_certificate(
    pair: CertificatePair,
    names: Sequence[str],
    addresses: Sequence[IpAddress],
    now: datetime.datetime | None = None,
) -> None:
    """Write a new key and a certificate for it that only vouches for itself. Raises OSError."""
    now = now or datetime.datetime.now(datetime.UTC)
    key = rsa.generate_private_key(public_exponent=65537, key_size=KEY_BITS)
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, f"Deskline on {names[0]}"[:64])])
    alternatives: list[x509.GeneralName] = [x509.DNSName(name) for name in names]
    alternatives += [x509.IPAddress(address) for address in addresses]
    alternatives += [x509.DNSName(str(address)) for address in addresses if address.version == 4]
    certificate = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - CLOCK_SKEW)
        .not_valid_after(now + LIFETIME - CLOCK_SKEW)
        .add_extension(x509.SubjectAlternativeName(alternatives), critical=False)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_key_usage(), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .sign(key, hashes.SHA256())
    )
    private = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    _write(pair.key, private)
    _write(pair.certificate, certificate.public_bytes(serialization.Encoding.PEM))


def _key_usage() -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=True,
        key_encipherment=True,
        content_commitment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=False,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )


def _write(path: Path, data: bytes) -> None:
    """Write a file that its user alone may read, and that is never seen half written."""
    partial = path.with_name(path.name + ".partial")
    partial.unlink(missing_ok=True)
    with os.fdopen(os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(data)
    partial.replace(path)


def _still_serves(pair: CertificatePair, names: Sequence[str], addresses: Sequence[IpAddress]) -> bool:
    """Whether there is a pair that fits together, names all that it must and lasts for a while."""
    try:
        _check(pair)
        certificate = x509.load_pem_x509_certificate(pair.certificate.read_bytes())
        extension = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except (StartError, OSError, ValueError, x509.ExtensionNotFound):
        return False
    named = {*extension.get_values_for_type(x509.DNSName), *extension.get_values_for_type(x509.IPAddress)}
    remaining = certificate.not_valid_after_utc - datetime.datetime.now(datetime.UTC)
    return {*names, *addresses} <= named and remaining > RENEW_BEFORE


def _check(pair: CertificatePair) -> None:
    """Raise StartError where the files cannot be used together."""
    try:
        ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER).load_cert_chain(pair.certificate, pair.key, password="")
    except ssl.SSLError as error:
        reason = error.reason or "they cannot be read"
        raise StartError(
            f"{pair.certificate} and {pair.key} are no certificate and key: {reason}."
        ) from error
    except OSError as error:
        raise StartError(f"{pair.certificate} or {pair.key} cannot be read: {error.strerror}.") from error
