"""The command lines of the children: the backend and the softphones. Pure."""

from __future__ import annotations

from app.bootstrap.arguments import Options
from app.bootstrap.child import ChildSpec, python_module
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
    """A softphone; ``name`` keeps several apart."""
    endpoint = places.run / f"{name}.json"
    arguments = ["--lifeline", "--endpoint-file", str(endpoint), "--audio", audio]
    module = python_module("app.softphone", arguments)
    return ChildSpec(name, module, places.logs / f"{name}.log", endpoint)
