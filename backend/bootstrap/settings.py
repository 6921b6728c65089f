"""What the command line sets, checked."""

from __future__ import annotations

import ipaddress
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from backend.api.webhooks.targets import Allowed
from backend.ports.telephony import MediaEncryption

RESOURCES = Path(__file__).parents[2] / "resources"
DEFAULT_HTTP = "127.0.0.1:8470"
DEFAULT_SIP = "127.0.0.1:5060"


class StartError(Exception):
    """Why the backend cannot start: one sentence for whoever started it. Exit code 2.

    With a code the console says it in the language of its user, with the same values.
    """

    def __init__(self, sentence: str, code: str = "", **values: object) -> None:
        super().__init__(sentence)
        self.code = code
        self.values = {name: str(value) for name, value in values.items()}


@dataclass(frozen=True)
class Address:
    """Where to listen. Port 0 is any."""

    host: str
    port: int

    @classmethod
    def parse(cls, text: str, option: str) -> Address:
        """Read ``HOST:PORT`` or ``[IPV6]:PORT``. Raises StartError."""
        host, _, port = text.rpartition(":")
        if host.startswith("[") and host.endswith("]"):
            host = host[1:-1]
        elif ":" in host:
            host = ""
        if not host or not port.isdecimal() or int(port) > 65535:
            sentence = f"{option} takes HOST:PORT, such as 127.0.0.1:8470, not {text!r}."
            raise StartError(sentence, "address.invalid", option=option, text=text)
        return cls(host, int(port))

    @classmethod
    def parse_all(cls, texts: Sequence[str], option: str) -> tuple[Address, ...]:
        """Read the values of a repeatable option. Raises StartError."""
        addresses = tuple(cls.parse(text, option) for text in texts)
        if len({address.host for address in addresses}) < len(addresses):
            raise StartError(f"{option} names an address twice.", "address.twice", option=option)
        return addresses

    @property
    def is_loopback(self) -> bool:
        """Whether only this machine can reach it."""
        try:
            return ipaddress.ip_address(self.host).is_loopback
        except ValueError:
            return self.host == "localhost"

    def __str__(self) -> str:
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


@dataclass(frozen=True)
class TlsSettings:
    """SIP over TLS: where, and with which PEM files; without them a certificate is made for this machine."""

    addresses: tuple[Address, ...]
    certificate: Path | None = None
    key: Path | None = None

    @classmethod
    def parse(
        cls, addresses: Sequence[str], certificate: Path | None, key: Path | None, *, make: bool
    ) -> TlsSettings | None:
        """Read the options; None where TLS is off. Raises StartError for options that do not go together."""
        given = (certificate, key)
        if not addresses:
            if make or given != (None, None):
                raise StartError("A certificate is for --sip-tls HOST:PORT, which is missing.")
            return None
        if make and given != (None, None):
            raise StartError("Use either --make-certificate or --tls-certificate with --tls-key.")
        if not make and None in given:
            raise StartError("--sip-tls needs --tls-certificate and --tls-key, or --make-certificate.")
        return cls(Address.parse_all(addresses, "--sip-tls"), certificate, key)


@dataclass(frozen=True)
class Settings:
    """How to run one backend. Port 0 of a further address of SIP is the port of the first."""

    data_dir: Path
    http: Address
    sip: tuple[Address, ...]
    demo: bool = False
    database: str | None = field(default=None, repr=False)
    ready_file: Path | None = None
    lifeline: bool = False
    host_names: tuple[str, ...] = ()
    webhook_allow: Allowed = field(default_factory=Allowed)
    rtp_ports: tuple[int, int] = (20000, 29999)
    tls: TlsSettings | None = None
    media_encryption: MediaEncryption = MediaEncryption.OPTIONAL
    keys_without_tls: bool = False

    @property
    def recordings(self) -> Path:
        """Where recordings are kept."""
        return self.data_dir / "recordings"

    @property
    def endpoint_file(self) -> Path:
        """Where the exchange says how to reach it."""
        return self.data_dir / "exchange.json"

    def refuse_open_demo(self) -> None:
        """Raise StartError where a demo organisation could be reached from other machines."""
        served = [("--http", self.http), *(("--sip", address) for address in self.sip)]
        if self.tls is not None:
            served += [("--sip-tls", address) for address in self.tls.addresses]
        for option, address in served:
            if not address.is_loopback:
                raise StartError(
                    "The demo organisation has passwords that everybody knows, so it is served on this"
                    f" machine only; {option} {address} would open it to others.",
                    "demo.open",
                    option=option,
                    address=address,
                )
