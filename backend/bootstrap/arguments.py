"""The command line of the backend. Pure, and light: it is read before anything large is imported."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from backend.api.webhooks.targets import Allowed
from backend.bootstrap.settings import DEFAULT_HTTP, DEFAULT_SIP, Address, Settings, StartError, TlsSettings
from backend.contract.version import VERSION
from backend.ports.telephony import MediaEncryption

DATABASE_VARIABLE = "DESKLINE_DATABASE"


@dataclass(frozen=True, slots=True)
class Configure:
    """An organisation is to be set up or changed, after ``file``."""

    file: Path
    data_dir: Path
    database: str | None
    check: bool
    remove_others: bool
    replace_demo: bool


def parse(
    arguments: Sequence[str] | None = None, environment: Mapping[str, str] = os.environ
) -> Settings | Configure:
    """Return what is asked for. Raises SystemExit(2) with a usage line, and StartError."""
    given = _parser(environment.get(DATABASE_VARIABLE) or None).parse_args(arguments)
    data_dir = (given.data_dir or _default_data_dir()).absolute()
    if given.command == "configure":
        return Configure(
            given.file,
            data_dir,
            given.database,
            check=given.check,
            remove_others=given.remove_others,
            replace_demo=given.replace_demo,
        )
    settings = Settings(
        data_dir=data_dir,
        http=Address.parse(given.http, "--http"),
        sip=Address.parse_all(given.sip or [DEFAULT_SIP], "--sip"),
        demo=given.demo,
        database=given.database,
        ready_file=given.ready_file,
        lifeline=given.lifeline,
        host_names=tuple(given.host_name),
        webhook_allow=_allowed(given.webhook_allow),
        rtp_ports=_ports(given.rtp_ports),
        tls=TlsSettings.parse(
            given.sip_tls, given.tls_certificate, given.tls_key, make=given.make_certificate
        ),
        media_encryption=MediaEncryption(given.media_encryption.upper()),
        keys_without_tls=given.keys_without_tls,
    )
    if settings.demo:
        settings.refuse_open_demo()
    return settings


def _parser(database: str | None) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m backend",
        description="Run the Deskline backend: the HTTP API, call control and the exchange.",
        allow_abbrev=False,
    )
    add = parser.add_argument
    add("--demo", action="store_true", help="use the demo organisation")
    _add_places(parser, database)
    add(
        "--http",
        metavar="HOST:PORT",
        default=DEFAULT_HTTP,
        help=f"serve HTTP here; port 0 is any; {_DEFAULT}",
    )
    add(
        "--sip",
        metavar="HOST:PORT",
        action="append",
        help=f"serve SIP here; port 0 is any; repeatable, as for [IPV6]:PORT (default: {DEFAULT_SIP})",
    )
    add(
        "--sip-tls",
        metavar="HOST:PORT",
        action="append",
        default=[],
        help="serve SIP over TLS, too; port 0 is any; repeatable; off by default",
    )
    add("--tls-certificate", metavar="FILE", type=Path, help="the certificate for TLS (PEM, with its chain)")
    add("--tls-key", metavar="FILE", type=Path, help="its private key (PEM, without a password)")
    add(
        "--make-certificate",
        action="store_true",
        help="make a certificate for this machine's names and addresses, kept in the data directory",
    )
    add(
        "--media-encryption",
        type=str.lower,
        choices=[choice.lower() for choice in MediaEncryption],
        default=MediaEncryption.OPTIONAL.lower(),
        help=f"encrypt voice (SRTP) never, where phones can, or always; {_DEFAULT}",
    )
    add(
        "--keys-without-tls",
        action="store_true",
        help="offer SRTP keys by UDP and TCP, too, where all on the way can read them",
    )
    add(
        "--host-name",
        metavar="NAME",
        action="append",
        default=[],
        help="a name that HTTP clients may call this machine; repeatable",
    )
    add(
        "--webhook-allow",
        metavar="HOST|CIDR",
        action="append",
        default=[],
        help="let webhooks go to this host or network, though it be private or this machine; repeatable",
    )
    add("--rtp-ports", metavar="LOW-HIGH", default="20000-29999", help=f"UDP ports for voice; {_DEFAULT}")
    add("--ready-file", metavar="FILE", type=Path, help="write http, sip and pid here as JSON once serving")
    add("--lifeline", action="store_true", help="end with the process that holds standard input")
    add("--version", action="version", version=f"deskline {VERSION}", help="tell the version and end")
    _add_configure(parser.add_subparsers(dest="command", title="commands"), database)
    return parser


_DEFAULT = "default: %(default)s"


def _add_configure(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], database: str | None
) -> None:
    sentence = (
        "Set up or change the organisation: users, passwords, numbers. A running backend takes it at once."
    )
    parser = commands.add_parser("configure", help=sentence, description=sentence, allow_abbrev=False)
    parser.add_argument("file", type=Path, metavar="FILE", help="the organisation, as TOML; see README.md")
    _add_places(parser, database)
    parser.add_argument("--check", action="store_true", help="say what would change, and write nothing")
    parser.add_argument(
        "--remove-others",
        action="store_true",
        help="remove the users whom the file does not name, with their calls, recordings and messages",
    )
    parser.add_argument(
        "--replace-demo", action="store_true", help="put the organisation in the place of the demo one"
    )


def _add_places(parser: argparse.ArgumentParser, database: str | None) -> None:
    parser.add_argument(
        "--data-dir",
        metavar="DIR",
        type=Path,
        help="where everything is kept (default: the user's data directory)",
    )
    parser.add_argument(
        "--database",
        metavar="URL",
        default=database,
        help="a PostgreSQL database, postgresql://user@host/name"
        f" (default: ${DATABASE_VARIABLE}, or SQLite in the data directory)",
    )


def _default_data_dir() -> Path:
    """Return where the console keeps everything, too, which names it where it starts the backend."""
    import platformdirs

    return platformdirs.user_data_path("Deskline", appauthor=False)


def _allowed(entries: Iterable[str]) -> Allowed:
    try:
        return Allowed.parse(entries)
    except ValueError as error:
        raise StartError(f"--webhook-allow takes a host name, an address or a network: {error}.") from error


def _ports(text: str) -> tuple[int, int]:
    low, _, high = text.partition("-")
    if low.isdecimal() and high.isdecimal() and 1024 <= int(low) < int(high) <= 65535:
        return int(low), int(high)
    raise StartError(f"--rtp-ports takes LOW-HIGH within 1024 to 65535, not {text!r}.")
