"""Why the backend or the softphone did not start, in the words of this program, by code. Pure.

What is not listed here is said as they say it.
"""

from __future__ import annotations

from app.language import mark
from app.reasons import reason_for
from backend.contract.start_refused import StartRefused

BY_CODE = {
    "address.invalid": mark("{option} takes HOST:PORT, such as 127.0.0.1:8470, not “{text}”."),
    "address.not.here": mark("{option} {address}: this machine does not have this address."),
    "address.twice": mark("{option} names an address twice."),
    "address.unknown": mark("{option} {address}: there is no such host."),
    "data.not.writable": mark("The data directory {place} cannot be written to."),
    "data.unusable": mark("The data directory {place} cannot be used: {reason}."),
    "data.used": mark("Another backend uses {place} already."),
    "database.damaged": mark(
        "The database {database} is damaged ({reason}). Put a copy of it in its place, or move it away to"
        " begin anew."
    ),
    "database.kind.unknown": mark("Databases of the kind {kind} are not supported; use PostgreSQL."),
    "database.newer": mark(
        "The database is of another version of the program ({reason}). Install the newer one again."
    ),
    "database.unusable": mark("The database {database} cannot be used: {reason}."),
    "database.url.invalid": mark("The database URL cannot be read; try postgresql://user@host/name."),
    "demo.open": mark(
        "The demo organisation has passwords that everybody knows, so it is served on this machine only;"
        " {option} {address} would open it to others."
    ),
    "organisation.missing": mark(
        "There is no organisation yet: describe yours after resources/configuration/example.toml and give it"
        " with `python -m backend configure FILE`, or start with --demo to try one."
    ),
    "port.in.use": mark("{option} {address}: the port is in use by another program."),
    "port.not.allowed": mark("{option} {address}: the system does not let you use this port."),
    "port.unusable": mark("{option} {address}: {reason}."),
    "softphone.unusable": mark("The softphone cannot run: {reason}."),
}


def start_refused(refused: StartRefused) -> str:
    """Say why."""
    phrase, values = BY_CODE.get(refused.code), dict(refused.values)
    if phrase is None:
        return refused.sentence
    number = values.pop("errno", "")
    if number.isdecimal():
        values["reason"] = reason_for(int(number), values.get("reason", ""))
    try:
        return phrase.of(**values)
    except KeyError:
        return refused.sentence
