"""How users, services and places are shown to the parties of a call."""

from __future__ import annotations

from functools import lru_cache

from backend.contract.calls import HistoryInfo, RemoteParty, RemotePartyType, UserLineType
from backend.domain.calls.model import Contact, History
from backend.domain.lines.service import Line
from backend.domain.routing.numbers import OutsideNumber
from backend.ports.organisation import Organisation, User
from backend.ports.telephony import Party

CONFERENCE = Contact(RemotePartyType.SERVICE_ID, None, "Conference", None)
ECHO_TEST = Contact(RemotePartyType.SERVICE_ID, None, "Echo test", "*43")
OWN_MAILBOX = Contact(RemotePartyType.SERVICE_ID, None, "Your messages", "*97")
OWN_NUMBER = Contact(RemotePartyType.SERVICE_ID, None, "Your number", "*65")
PARKING = Contact(RemotePartyType.SERVICE_ID, None, "Park a call", "*68")
PICKUP = Contact(RemotePartyType.SERVICE_ID, None, "Call pick-up", "*8")
ANONYMOUS = Contact(RemotePartyType.EXTERNAL_ID, None, "Anonymous", None)


def contact_of_user(user: User) -> Contact:
    """Return a user as others see them."""
    return Contact(RemotePartyType.USER_ID, f"tel:{user.number}", user.display_name, user.extension)


def contact_of_main(organisation: Organisation) -> Contact:
    """Return the main number as callers see it."""
    return Contact(
        RemotePartyType.FUNCTION_NUMBER_ID,
        f"tel:{organisation.main_number}",
        organisation.name,
        organisation.main_number,
    )


def contact_of_line(line: Line, user: User, organisation: Organisation) -> Contact:
    """Return a user who calls with a line, as those who are called see the call."""
    match line.line_type:
        case UserLineType.ANONYMOUS:
            return ANONYMOUS
        case UserLineType.SWITCHBOARD:
            return contact_of_main(organisation)
        case _ if line.number is None or line.number == user.number:
            return contact_of_user(user)
        case _:
            return Contact(RemotePartyType.USER_ID, f"tel:{line.number}", user.display_name, line.number)


def contact_of_number(number: OutsideNumber, name: str = "") -> Contact:
    """Return somebody outside."""
    return Contact(RemotePartyType.EXTERNAL_ID, number.tel_uri, name, number.shown)


def contact_of_voicemail(user: User) -> Contact:
    """Return the mailbox of a user as who leaves a message sees it."""
    return Contact(RemotePartyType.SERVICE_ID, None, f"Voicemail of {user.display_name}", user.extension)


def contact_of_slot(slot: str) -> Contact:
    """Return a park slot as who waits in it, or calls it, sees it."""
    return Contact(RemotePartyType.FUNCTION_NUMBER_ID, None, f"Park slot {slot}", slot)


def unknown_contact(number: str) -> Contact:
    """Return a number nobody has."""
    return Contact(RemotePartyType.EXTERNAL_ID, None, "", number[:64])


@lru_cache(maxsize=4096)
def remote_party(contact: Contact) -> RemoteParty:
    """Return a contact as the API shows it."""
    return RemoteParty(
        type=contact.kind,
        tel_uri=contact.tel_uri,
        display_name=contact.name or None,
        display_number=contact.number,
    )


@lru_cache(maxsize=4096)
def history_info(history: History) -> HistoryInfo:
    """Return a history as the API shows it."""
    return HistoryInfo(
        subject=history.subject,
        camp_on=history.camp_on or None,
        initial_party=remote_party(history.initial),
        previous_party=remote_party(history.previous),
        previous_retarget_reason=history.reason,
    )


def sip_party(contact: Contact) -> Party:
    """Return a contact as a phone shows it, and can call it back."""
    number = contact.number
    if contact.kind is RemotePartyType.EXTERNAL_ID and contact.tel_uri is not None:
        number = contact.tel_uri.removeprefix("tel:")
    return Party(number or "anonymous", contact.name)
