"""The command line of the console. Pure, and light: it is read before anything else is loaded."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.client.urls import BackendUrlError, checked_url
from app.commands.ids import CommandId

DEFAULT_HTTP = "127.0.0.1:8470"
DEFAULT_SIP = "127.0.0.1:5060"


@dataclass(frozen=True, slots=True)
class Options:
    """What was asked for."""

    demo: bool
    backend: str | None
    headless: bool
    data_directory: Path | None
    user: str
    http: str
    sip: str
    audio: str
    link: str = ""
    give: CommandId | None = None
    profile: str = ""
    provision: str = ""


def parse(arguments: Sequence[str]) -> Options:
    """Read the command line. Raises SystemExit(2) with a usage line."""
    parser = argparse.ArgumentParser(prog="main.py", description="Deskline, an attendant console.")
    parser.add_argument(
        "--demo", action="store_true", help="start with the demo organisation, signed in as alice"
    )
    parser.add_argument("--backend", metavar="URL", help="use the backend that runs there, and start none")
    parser.add_argument("--headless", action="store_true", help="no window: run backend and softphone alone")
    parser.add_argument(
        "--data-dir",
        type=Path,
        metavar="DIR",
        help="where all data lies (default: the user's data directory, with one apart for the demo)",
    )
    parser.add_argument("--user", default="", metavar="NAME", help="who signs in, name@domain")
    parser.add_argument("--profile", default="", metavar="NAME", help="use the profile of this name")
    parser.add_argument(
        "--provision",
        default="",
        metavar="FILE|URL",
        help="set up profiles from a file or an https address; shows first what would change",
    )
    parser.add_argument(
        "--http",
        default=DEFAULT_HTTP,
        metavar="HOST:PORT",
        help="where the started backend serves HTTP (default: %(default)s; port 0: any)",
    )
    parser.add_argument(
        "--sip",
        default=DEFAULT_SIP,
        metavar="HOST:PORT",
        help="where phones register at the started backend (default: %(default)s; port 0: any)",
    )
    parser.add_argument(
        "--audio",
        choices=("qt", "none"),
        default="qt",
        help="qt: this computer's sound devices; none: silence (default: %(default)s)",
    )
    parser.add_argument(
        "--give",
        type=CommandId,
        choices=list(CommandId),
        metavar="COMMAND",
        help="give the console that runs a command, such as call.answer, and end",
    )
    parser.add_argument(
        "link", nargs="?", default="", metavar="LINK", help="a tel:, sip:, sips: or callto: link to call"
    )
    given = parser.parse_args(arguments)
    if given.provision and given.headless:
        parser.error("--provision shows what would change, for which it needs a window")
    if given.backend is not None:
        try:
            given.backend = checked_url(given.backend)
        except BackendUrlError as error:
            parser.error(str(error))
    return Options(
        demo=given.demo,
        backend=given.backend,
        headless=given.headless,
        data_directory=given.data_dir,
        user=_user(given.user, demo=given.demo),
        http=given.http,
        sip=given.sip,
        audio=given.audio,
        link=given.link,
        give=given.give,
        profile=given.profile,
        provision=given.provision,
    )


def _user(user: str, *, demo: bool) -> str:
    if demo:
        user = user or "alice"
        return user if "@" in user else f"{user}@example.org"
    return user
