"""The command line of the backend. Options are read before anything large is imported."""

from __future__ import annotations

import asyncio
import gc
import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, NoReturn

import platformdirs
import typer

from backend.api.webhooks.targets import Allowed
from backend.bootstrap.settings import DEFAULT_HTTP, DEFAULT_SIP, Address, Settings, StartError, TlsSettings
from backend.contract.left_out import leave_out
from backend.contract.version import VERSION
from backend.ports.telephony import MediaEncryption

CANNOT_START = 2
FAILED = 1


_commands = typer.Typer(add_completion=False, pretty_exceptions_enable=False)


def main() -> None:
    """Run the command line."""
    _commands()


@_commands.callback(invoke_without_command=True)
def serve(
    context: typer.Context,
    *,
    demo: Annotated[bool, typer.Option("--demo", help="Use the demo organisation.")] = False,
    data_dir: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Where everything is kept; default: the user's data.")
    ] = None,
    http: Annotated[
        str, typer.Option(metavar="HOST:PORT", help="Serve HTTP here; port 0 is any.")
    ] = DEFAULT_HTTP,
    sip: Annotated[
        list[str] | None,
        typer.Option(
            metavar="HOST:PORT",
            help=f"Serve SIP here; port 0 is any; repeatable, as for [IPV6]:PORT; default: {DEFAULT_SIP}.",
        ),
    ] = None,
    sip_tls: Annotated[
        list[str] | None,
        typer.Option(
            metavar="HOST:PORT",
            help="Serve SIP over TLS, too; port 0 is any; repeatable. Off by default.",
        ),
    ] = None,
    tls_certificate: Annotated[
        Path | None, typer.Option(metavar="FILE", help="The certificate for TLS (PEM, with its chain).")
    ] = None,
    tls_key: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Its private key (PEM, without a password).")
    ] = None,
    make_certificate: Annotated[
        bool,
        typer.Option(
            "--make-certificate",
            help="Make a certificate for this machine's names and addresses, kept in the data directory.",
        ),
    ] = False,
    media_encryption: Annotated[
        MediaEncryption,
        typer.Option(case_sensitive=False, help="Encrypt voice (SRTP) never, where phones can, or always."),
    ] = MediaEncryption.OPTIONAL,
    keys_without_tls: Annotated[
        bool,
        typer.Option(
            "--keys-without-tls",
            help="Offer SRTP keys by UDP and TCP, too, where all on the way can read them.",
        ),
    ] = False,
    database: Annotated[
        str | None,
        typer.Option(
            metavar="URL",
            envvar="DESKLINE_DATABASE",
            help="A PostgreSQL database, postgresql://user@host/name; default: SQLite in the data directory.",
        ),
    ] = None,
    host_name: Annotated[
        list[str] | None,
        typer.Option(metavar="NAME", help="A name that HTTP clients may call this machine; repeatable."),
    ] = None,
    webhook_allow: Annotated[
        list[str] | None,
        typer.Option(
            metavar="HOST|CIDR",
            help="Let webhooks go to this host or network, though it be private or this machine; repeatable.",
        ),
    ] = None,
    rtp_ports: Annotated[str, typer.Option(metavar="LOW-HIGH", help="UDP ports for voice.")] = "20000-29999",
    ready_file: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write http, sip and pid here as JSON once serving.")
    ] = None,
    lifeline: Annotated[
        bool, typer.Option("--lifeline", help="End with the process that holds standard input.")
    ] = False,
    version: Annotated[bool, typer.Option("--version", help="Tell the version and end.")] = False,
) -> None:
    """Run the Deskline backend: the HTTP API, call control and the exchange."""
    if context.invoked_subcommand is not None:
        return
    if version:
        typer.echo(f"deskline {VERSION}")
        return
    try:
        settings = Settings(
            data_dir=(data_dir or _default_data_dir()).absolute(),
            http=Address.parse(http, "--http"),
            sip=Address.parse_all(sip or [DEFAULT_SIP], "--sip"),
            demo=demo,
            database=database,
            ready_file=ready_file,
            lifeline=lifeline,
            host_names=tuple(host_name or ()),
            webhook_allow=_allowed(webhook_allow or ()),
            rtp_ports=_ports(rtp_ports),
            tls=TlsSettings.parse(sip_tls or [], tls_certificate, tls_key, make=make_certificate),
            media_encryption=media_encryption,
            keys_without_tls=keys_without_tls,
        )
        if demo:
            settings.refuse_open_demo()
    except StartError as error:
        _refuse(str(error))
    raise typer.Exit(_run(settings))


@_commands.command()
def configure(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The organisation, as TOML; see README.md.")],
    *,
    data_dir: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Where the backend keeps everything.")
    ] = None,
    database: Annotated[
        str | None,
        typer.Option(metavar="URL", envvar="DESKLINE_DATABASE", help="As for the backend itself."),
    ] = None,
    check: Annotated[bool, typer.Option("--check", help="Say what would change, and write nothing.")] = False,
    remove_others: Annotated[
        bool,
        typer.Option("--remove-others", help="Remove the users whom the file does not name, with theirs."),
    ] = False,
    replace_demo: Annotated[
        bool, typer.Option("--replace-demo", help="Put the organisation in the place of the demo one.")
    ] = False,
) -> None:
    """Set up or change the organisation: users, passwords, numbers. A running backend takes it at once."""
    from backend.bootstrap.configuration.command import Order, run
    from backend.bootstrap.configuration.reading import ConfigurationError
    from backend.storage.errors import DatabaseError

    os.umask(0o077)
    order = Order(file, check=check, remove_others=remove_others, replace_demo=replace_demo)
    try:
        lines = asyncio.run(run(order, (data_dir or _default_data_dir()).absolute(), database))
    except ConfigurationError as error:
        for sentence in error.sentences:
            typer.echo(sentence, err=True)
        raise typer.Exit(CANNOT_START) from error
    except (StartError, DatabaseError) as error:
        _refuse(str(error))
    for line in lines:
        typer.echo(line)


def _default_data_dir() -> Path:
    """Return where the console keeps everything, too."""
    return platformdirs.user_data_path("Deskline", appauthor=False)


def _run(settings: Settings) -> int:
    leave_out()
    from backend.bootstrap.ending import End
    from backend.bootstrap.lifecycle import run
    from backend.storage.errors import DatabaseError

    os.umask(0o077)
    # What the imports make stays for good: collecting it again and again would only delay the start.
    gc.disable()
    try:
        with asyncio.Runner(loop_factory=_loop_factory()) as runner:
            end = runner.run(run(settings))
    except (StartError, DatabaseError) as error:
        _refuse(str(error))
    return FAILED if end is End.FAILED else 0


def _loop_factory() -> type[asyncio.AbstractEventLoop] | None:
    if sys.platform == "win32":
        return None
    import uvloop

    return uvloop.Loop


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


def _refuse(sentence: str) -> NoReturn:
    typer.echo(f"deskline: {sentence}", err=True)
    raise typer.Exit(CANNOT_START)
