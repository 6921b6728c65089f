"""What a dialled destination means: a user, the main number, a park slot, a service or a call to pick up.

Destinations are ``tel:`` URIs (RFC 3966) or ``sip:`` URIs (RFC 3261); a phone may dial the bare number or
user name too.
"""

from __future__ import annotations

import ipaddress
import re
from urllib.parse import unquote

import phonenumbers

from backend.domain.calls.model import Destination, Place
from backend.domain.calls.parties import (
    ECHO_TEST,
    OWN_MAILBOX,
    OWN_NUMBER,
    PARKING,
    PICKUP,
    contact_of_main,
    contact_of_number,
    contact_of_slot,
    contact_of_user,
)
from backend.domain.errors import InvalidError, NotFoundError
from backend.domain.routing.numbers import is_emergency, outside_number
from backend.domain.routing.outbound import trunks_for
from backend.ports.organisation import Directory, Organisation, User

ECHO_NUMBER = "*43"
OWN_NUMBER_NUMBER = "*65"
MAILBOX_NUMBER = "*97"
PARK_NUMBER = "*68"
GROUP_PICKUP = "*8"
DIRECTED_PICKUP = "**"
"""Before the extension at which a call rings."""
MAX_LENGTH = 256
_SEPARATORS = str.maketrans("", "", "-.() ")
_DIALLABLE = re.compile(r"\+?[0-9*#]+")
_USER_NAME = re.compile(r"[A-Za-z0-9_.!~'&=$,;?/%+*#-]+")


def parse_uri(text: str, directory: Directory) -> Destination:
    """Find the destination that a ``tel:`` or ``sip:`` URI names.

    Raises InvalidError for what is no such URI, NotFoundError for a destination that nobody has.
    """
    scheme, colon, rest = text.strip().partition(":")
    scheme = scheme.lower()
    if not colon or len(text) > MAX_LENGTH:
        raise _invalid(text)
    if scheme == "tel":
        return _of_number(_tel_number(rest, text), text, directory)
    if scheme in ("sip", "sips"):
        return _of_sip(rest, text, directory)
    raise _invalid(text)


def parse_dialled(text: str, directory: Directory) -> Destination:
    """Find the destination that a phone has dialled or asks to transfer to: a URI or its user part alone.

    Raises as ``parse_uri``.
    """
    stripped = text.strip().removeprefix("<").removesuffix(">")
    if re.match(r"(?i)(sips?|tel):", stripped):
        return parse_uri(stripped, directory)
    if len(stripped) > MAX_LENGTH or not _USER_NAME.fullmatch(stripped):
        raise _invalid(text)
    return _of_user_part(unquote(stripped), text, directory)


def _tel_number(rest: str, text: str) -> str:
    number = unquote(rest.partition(";")[0]).translate(_SEPARATORS)
    if not _DIALLABLE.fullmatch(number):
        raise _invalid(text)
    return number


def _of_sip(rest: str, text: str, directory: Directory) -> Destination:
    address = rest.partition("?")[0]
    user_part, at, host_part = address.rpartition("@")
    user_part = user_part.partition(":")[0]
    if not at or not _USER_NAME.fullmatch(user_part) or not host_part:
        raise _invalid(text)
    if not _is_ours(host_part.partition(";")[0], directory):
        raise _unknown(text)
    return _of_user_part(unquote(user_part.partition(";")[0]), text, directory)


def _is_ours(host_port: str, directory: Directory) -> bool:
    host = host_port.lower()
    host = host[1:].partition("]")[0] if host.startswith("[") else host.partition(":")[0]
    if host in (directory.organisation.domain.lower(), "localhost"):
        return True
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def _of_user_part(user_part: str, text: str, directory: Directory) -> Destination:
    number = user_part.translate(_SEPARATORS)
    if _DIALLABLE.fullmatch(number):
        return _of_number(number, text, directory)
    user = directory.user(directory.organisation.domain, user_part)
    if user is None:
        raise _unknown(text)
    return _of_user(user)


def _of_number(number: str, text: str, directory: Directory) -> Destination:
    organisation = directory.organisation
    if organisation.routing.trunks and is_emergency(number, organisation.routing, organisation.country):
        return _outside(number, text, organisation)
    if number == ECHO_NUMBER:
        return Destination(Place.ECHO, number, ECHO_TEST)
    if number == OWN_NUMBER_NUMBER:
        return Destination(Place.NUMBER, number, OWN_NUMBER)
    if number == MAILBOX_NUMBER:
        return Destination(Place.MAILBOX, number, OWN_MAILBOX)
    if number == PARK_NUMBER:
        return Destination(Place.PARK, number, PARKING)
    if number == GROUP_PICKUP:
        return Destination(Place.PICKUP, number, PICKUP)
    if number.startswith(DIRECTED_PICKUP):
        user = directory.user_of_extension(number.removeprefix(DIRECTED_PICKUP))
        if user is None:
            raise _unknown(text)
        return Destination(Place.PICKUP, number, PICKUP, (user.domain, user.user_id))
    if number.isdecimal() and organisation.park_first <= int(number) <= organisation.park_last:
        slot = str(int(number))
        return Destination(Place.SLOT, slot, contact_of_slot(slot))
    user = directory.user_of_extension(number)
    if user is not None:
        return _of_user(user)
    known = _international(number, organisation.country)
    if known == organisation.main_number:
        return Destination(Place.MAIN, known, contact_of_main(organisation))
    user = directory.user_of_number(known)
    return _outside(number, text, organisation) if user is None else _of_user(user)


def _outside(number: str, text: str, organisation: Organisation) -> Destination:
    """Return a number outside, which with the prefix for outside may yet be somebody's here."""
    found = outside_number(number, organisation.routing, organisation.country)
    if found is None or not trunks_for(found, organisation.routing):
        raise _unknown(text)
    return Destination(Place.OUTSIDE, found.number, contact_of_number(found), outside=found)


def _international(number: str, country: str) -> str:
    """Return E.164 for a number dialled as within the country, or with its prefix for abroad."""
    if number.startswith("+") or not number.isdecimal():
        return number
    try:
        parsed = phonenumbers.parse(number, country)
    except phonenumbers.NumberParseException:
        return number
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)


def _of_user(user: User) -> Destination:
    return Destination(Place.USER, user.extension, contact_of_user(user), (user.domain, user.user_id))


def _invalid(text: str) -> InvalidError:
    return InvalidError(
        "destination.invalid",
        "The destination must be a tel: or sip: URI.",
        field="destination",
        name=text[:MAX_LENGTH],
    )


def _unknown(text: str) -> NotFoundError:
    return NotFoundError(
        "destination.unknown",
        "Nobody has this number or address.",
        field="destination",
        name=text[:MAX_LENGTH],
    )
