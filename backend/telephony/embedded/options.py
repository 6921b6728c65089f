"""The exchange's command line."""

from __future__ import annotations

import argparse
from dataclasses import dataclass, field
from pathlib import Path

from backend.ports.telephony import MediaEncryption
from backend.telephony.embedded.protection import MediaRules

MAX_GRACE_S = 86_400.0


@dataclass(frozen=True, slots=True)
class TlsOptions:
    """Where to serve SIP over TLS, with which certificate and private key (PEM files)."""

    host: str
    port: int
    certificate: Path
    key: Path
    further: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Options:
    """Where to listen, where to say so, and how long to live without a backend (seconds).

    Port 0 of a further address is that of the first.
    """

    endpoint_file: Path
    sip_host: str
    sip_port: int
    first_rtp_port: int
    last_rtp_port: int
    sounds: Path
    grace_s: float
    tls: TlsOptions | None = None
    further_sip: tuple[tuple[str, int], ...] = ()
    media_rules: MediaRules = field(default_factory=MediaRules)
    standby: bool = False
    """Whether to wait for a word on standard input before anything is done."""

    @property
    def hosts(self) -> tuple[str, ...]:
        """All addresses that are served, each once."""
        served = [self.sip_host, *(host for host, _ in self.further_sip)]
        if self.tls is not None:
            served += [self.tls.host, *(host for host, _ in self.tls.further)]
        return tuple(dict.fromkeys(served))


def parse(arguments: list[str] | None = None) -> Options:
    """Read the command line; a wrong one ends the program with a sentence on standard error."""
    parser = argparse.ArgumentParser(
        prog="python -m backend.telephony.embedded",
        description="The exchange: SIP, media, mixing and recording. It lives by the backend attached to it.",
    )
    parser.add_argument("--endpoint-file", type=Path, required=True, help="file that tells backends the way")
    parser.add_argument(
        "--sip",
        type=_address,
        required=True,
        action="append",
        metavar="HOST:PORT",
        help="UDP and TCP; port 0 is any; repeatable, such as for [IPV6]:PORT",
    )
    parser.add_argument("--rtp-ports", type=_port_range, default=(20000, 29999), metavar="LOW-HIGH")
    parser.add_argument("--sounds", type=Path, required=True, help="directory of tones, music and prompts")
    parser.add_argument(
        "--grace",
        type=_seconds,
        default=60.0,
        metavar="SECONDS",
        help="how long calls go on without a backend",
    )
    parser.add_argument(
        "--sip-tls", type=_address, action="append", metavar="HOST:PORT", help="SIP over TLS, too; repeatable"
    )
    parser.add_argument("--tls-certificate", type=Path, metavar="FILE", help="PEM, with what vouches for it")
    parser.add_argument("--tls-key", type=Path, metavar="FILE", help="PEM, without a password")
    parser.add_argument(
        "--media-encryption",
        type=MediaEncryption,
        choices=list(MediaEncryption),
        default=MediaEncryption.OPTIONAL,
        help="SRTP, for accounts without a rule of their own",
    )
    parser.add_argument(
        "--keys-without-tls",
        action="store_true",
        help="offer SRTP keys by UDP and TCP, where all can read them",
    )
    parser.add_argument(
        "--standby", action="store_true", help="begin at a line on standard input; end with its end"
    )
    given = parser.parse_args(arguments)
    if given.sip_tls is not None and None in (given.tls_certificate, given.tls_key):
        parser.error("--sip-tls needs --tls-certificate and --tls-key")
    return Options(
        endpoint_file=given.endpoint_file,
        sip_host=given.sip[0][0],
        sip_port=given.sip[0][1],
        first_rtp_port=given.rtp_ports[0],
        last_rtp_port=given.rtp_ports[1],
        sounds=given.sounds,
        grace_s=given.grace,
        tls=None
        if given.sip_tls is None
        else TlsOptions(
            given.sip_tls[0][0],
            given.sip_tls[0][1],
            given.tls_certificate,
            given.tls_key,
            tuple(given.sip_tls[1:]),
        ),
        further_sip=tuple(given.sip[1:]),
        media_rules=MediaRules(given.media_encryption, given.keys_without_tls),
        standby=given.standby,
    )


def _address(text: str) -> tuple[str, int]:
    host, colon, port = text.rpartition(":")
    if not colon or not host or not port.isdecimal() or int(port) > 65535:
        raise argparse.ArgumentTypeError(f"{text!r} is not HOST:PORT")
    return host.removeprefix("[").removesuffix("]"), int(port)


def _seconds(text: str) -> float:
    seconds = float(text)
    if not 0 <= seconds <= MAX_GRACE_S:
        raise argparse.ArgumentTypeError(f"{text!r} is not between 0 and {MAX_GRACE_S:.0f} seconds")
    return seconds


def _port_range(text: str) -> tuple[int, int]:
    low, _, high = text.partition("-")
    if not low.isdecimal() or not high.isdecimal() or not 1024 <= int(low) < int(high) <= 65535:
        raise argparse.ArgumentTypeError(f"{text!r} is not LOW-HIGH within 1024 to 65535")
    return int(low), int(high)
