"""The command lines of the children, the backend and the softphones, and of the console itself. Pure."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from app.bootstrap.arguments import Options
from app.bootstrap.spawning import ROOT, ChildSpec, python_module
from app.settings.installation import Places


def backend(options: Options, places: Places) -> ChildSpec:
    """The backend on the console's data."""
    ready = places.run / "backend.json"
    arguments = ["--lifeline", "--ready-file", str(ready), "--data-dir", str(places.data)]
    arguments += ["--http", options.http, "--sip", options.sip]
    if options.demo:
        arguments.append("--demo")
    return ChildSpec("backend", python_module("backend", arguments), places.logs / "backend.log", ready)


def softphone(places: Places, *, audio: str, name: str = "softphone") -> ChildSpec:
    """The console's softphone, or a second one; ``name`` keeps several apart."""
    return softphone_in(places.run, places.logs, name, audio=audio)


def softphone_in(run: Path, logs: Path, name: str, *, audio: str, sip_log: Path | None = None) -> ChildSpec:
    """A softphone with its endpoint file in ``run``; ``sip_log`` gets its messages, secrets hidden."""
    endpoint = run / f"{name}.json"
    arguments = ["--lifeline", "--endpoint-file", str(endpoint), "--audio", audio]
    if sip_log is not None:
        arguments += ["--log-file", str(sip_log)]
    return ChildSpec(name, python_module("app.softphone", arguments), logs / f"{name}.log", endpoint)


COMMAND_VARIABLE = "DESKLINE_COMMAND"
"""Names the command of an installed package, which knows where its Python lies."""


def console(options: Options) -> list[str]:
    """Start this console again, with the same data and backend."""
    installed = os.environ.get(COMMAND_VARIABLE)
    command = [installed] if installed else [_windowed(sys.executable), str(ROOT / "main.py")]
    if options.demo:
        command.append("--demo")
    if options.backend is not None:
        command += ["--backend", options.backend]
    if options.data_directory is not None:
        command += ["--data-dir", str(options.data_directory.expanduser().absolute())]
    return command


def _windowed(python: str) -> str:
    """On Windows, the Python that opens no console window beside the program."""
    beside = Path(python).with_name("pythonw.exe")
    return str(beside) if sys.platform == "win32" and beside.exists() else python
