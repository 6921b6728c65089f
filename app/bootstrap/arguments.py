"""The command line of the console. Pure, and light: it is read before anything else is loaded."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.client.urls import BackendUrlError, checked_url
from app.commands.ids import CommandId
from app.language import Said, again, tr

DEFAULT_HTTP = "127.0.0.1:8470"
DEFAULT_SIP = "127.0.0.1:5060"
SOUNDS = ("qt", "none")
PROGRAM = "main.py"


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


class HelpAskedError(Exception):
    """Help is asked for, and nothing else."""


class UsageError(Exception):
    """The command line cannot be understood; the text is for the user."""


def parse(arguments: Sequence[str]) -> Options:
    """Read the command line. Raises HelpAskedError, UsageError."""
    try:
        given, unknown = _parser().parse_known_args(arguments)
    except argparse.ArgumentError as error:
        raise UsageError(_why(error)) from error
    if given.help:
        raise HelpAskedError
    if unknown:
        raise UsageError(tr("There is no option {option}.", option=unknown[0]))
    if given.provision and given.headless:
        raise UsageError(tr("--provision shows what would change, for which it needs a window."))
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


def where_asked(arguments: Sequence[str]) -> tuple[Path | None, bool]:
    """The data directory, and whether the demo is meant, of a command line that is not understood."""
    parser = argparse.ArgumentParser(add_help=False, exit_on_error=False, allow_abbrev=False)
    parser.add_argument("--data-dir", type=Path)
    parser.add_argument("--demo", action="store_true")
    try:
        given, _ = parser.parse_known_args(arguments)
    except argparse.ArgumentError:
        return None, False
    return given.data_dir, given.demo


def help_text() -> str:
    """What ``--help`` tells, in the language of the moment."""
    return _parser().format_help()


def usage_text(error: UsageError) -> str:
    """What is told of a command line that is not understood, in the language of the moment."""
    return f"{_parser().format_usage()}{PROGRAM}: {again(str(error))}\n"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog=PROGRAM,
        description=tr("Deskline, an attendant console."),
        formatter_class=_Formatter,
        add_help=False,
        allow_abbrev=False,
        exit_on_error=False,
    )
    options = parser.add_argument_group(tr("Options"))
    add = options.add_argument
    add("-h", "--help", action="store_true", help=tr("tell this, and end"))
    add("--demo", action="store_true", help=tr("start with the demo organisation, signed in as alice"))
    add(
        "--backend",
        metavar="URL",
        type=_backend,
        help=tr("use the backend that runs there, and start none"),
    )
    add("--headless", action="store_true", help=tr("no window: run backend and softphone alone"))
    add(
        "--data-dir",
        type=Path,
        metavar="DIR",
        help=tr("where all data lies (default: the user's data directory, with one apart for the demo)"),
    )
    add("--user", default="", metavar="NAME", help=tr("who signs in, name@domain"))
    add("--profile", default="", metavar="NAME", help=tr("use the profile of this name"))
    add(
        "--provision",
        default="",
        metavar="FILE|URL",
        help=tr("set up profiles from a file or an https address; shows first what would change"),
    )
    add(
        "--http",
        default=DEFAULT_HTTP,
        metavar="HOST:PORT",
        help=tr(
            "where the started backend serves HTTP (default: {default}; port 0: any)", default=DEFAULT_HTTP
        ),
    )
    add(
        "--sip",
        default=DEFAULT_SIP,
        metavar="HOST:PORT",
        help=tr(
            "where phones register at the started backend (default: {default}; port 0: any)",
            default=DEFAULT_SIP,
        ),
    )
    add(
        "--audio",
        default=SOUNDS[0],
        type=_one_of(SOUNDS),
        metavar="|".join(SOUNDS),
        help=tr("qt: this computer's sound devices; none: silence (default: qt)"),
    )
    add(
        "--give",
        type=_command,
        metavar="COMMAND",
        help=tr("give the console that runs a command, such as call.answer, and end"),
    )
    what = parser.add_argument_group(tr("What to call"))
    what.add_argument(
        "link",
        nargs="?",
        default="",
        metavar="LINK",
        help=tr("a tel:, sip:, sips: or callto: link to call"),
    )
    return parser


class _Formatter(argparse.HelpFormatter):
    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[argparse._MutuallyExclusiveGroup],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, prefix or f"{tr('Usage:')} ")


def _why(error: argparse.ArgumentError) -> str:
    """Say what is wrong: as our own check says it, else that the value is missing or superfluous."""
    if isinstance(error.message, Said):
        return error.message
    return tr("{option} is not given as it must be; --help tells how.", option=error.argument_name)


def _backend(text: str) -> str:
    try:
        return checked_url(text)
    except BackendUrlError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def _one_of(choices: Sequence[str]) -> Callable[[str], str]:
    def check(text: str) -> str:
        if text not in choices:
            raise argparse.ArgumentTypeError(
                tr("{text} is none of {choices}.", text=text, choices=", ".join(choices))
            )
        return text

    return check


def _command(text: str) -> CommandId:
    try:
        return CommandId(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(tr("There is no command {name}.", name=text)) from error


def _user(user: str, *, demo: bool) -> str:
    if demo:
        user = user or "alice"
        return user if "@" in user else f"{user}@example.org"
    return user
