"""What the user agent core reports: plain values, in the order in which they happened.

A leg is one INVITE session with one device. Each leg ends with exactly one ``Ended``, whoever ended it, and
nothing about it follows. SDP is passed through as bytes; ``sdp.py`` reads it.
"""

from __future__ import annotations

import msgspec

from backend.ports.telephony import Binding, Cause, Diversion, Party, Subscription, TrunkInfo


class InviteReceived(msgspec.Struct, frozen=True):
    """An authenticated device calls ``called`` (100 is sent); wants ``ring``, ``answer`` or ``reject``.

    ``called`` is the unescaped user part or number of the Request-URI. ``caller`` is the account's identity,
    whatever From says, and without a number where the device hides it (RFC 3323). ``sdp`` is None where the
    device leaves the offer to us: then ``answer`` carries our offer and ``Confirmed`` its answer.
    ``replaces`` is the live leg whose place the call takes (RFC 3891): of the same account, or ringing where
    it may pick up. ``local_host`` is our address as the device reaches it, for SDP unless ``media_host`` is
    another one. ``secure``: the INVITE came by TLS. A call by ``trunk_id`` has no user name; its caller is
    what the provider says.
    """

    leg_id: str
    username: str
    binding_id: str | None
    called: str
    caller: Party
    call_id: str
    sdp: bytes | None
    replaces: str | None
    local_host: str
    trunk_id: str | None = None
    diversions: list[Diversion] = []
    codecs: list[str] = []
    secure: bool = False
    media_host: str = ""


class Alerting(msgspec.Struct, frozen=True):
    """A called device rings or reports progress (101 to 199).

    ``sdp`` is its early media, which answers the offer of ``invite``; None where it sends none, and for all
    devices behind a fork but the first one that does.
    """

    leg_id: str
    status: int
    sdp: bytes | None


class Answered(msgspec.Struct, frozen=True):
    """A called device has answered (the ACK is sent). ``sdp`` answers the offer of ``invite``.

    No bytes: what was agreed by an UPDATE before holds.
    """

    leg_id: str
    sdp: bytes


class Confirmed(msgspec.Struct, frozen=True):
    """The device has taken our answer to its INVITE or re-INVITE in (ACK).

    ``sdp`` is its answer where the offer was ours, None otherwise (or where it broke the rule and sent none).
    """

    leg_id: str
    sdp: bytes | None


class Reoffered(msgspec.Struct, frozen=True):
    """The device offers anew (re-INVITE or UPDATE); wants ``answer_reoffer`` or ``reject_reoffer``.

    ``sdp`` is None where it asks for our offer; its answer then comes in ``Confirmed``.
    """

    leg_id: str
    sdp: bytes | None


class Reanswered(msgspec.Struct, frozen=True):
    """The device has answered our ``reoffer``."""

    leg_id: str
    sdp: bytes


class ReofferRefused(msgspec.Struct, frozen=True):
    """The device has refused our ``reoffer``; the session stays as it was."""

    leg_id: str
    status: int


class Ended(msgspec.Struct, frozen=True):
    """The leg is over. ``status`` is the final SIP status where a response said so, ``text`` its phrase.

    ``redirect`` is the URI that a device names which wants to be called elsewhere (300 to 302).
    """

    leg_id: str
    cause: Cause
    status: int | None = None
    text: str = ""
    redirect: str = ""


class ReferReceived(msgspec.Struct, frozen=True):
    """The device asks to connect its far party with ``target`` (202 and NOTIFY 100 are sent).

    Wants ``transfer_progress``. ``target`` is an unescaped user part or number. ``replaces`` is the live leg
    of the same account's other call (attended transfer), or None (blind).
    """

    leg_id: str
    transfer_id: str
    target: str
    replaces: str | None


class DtmfInfo(msgspec.Struct, frozen=True):
    """The device sent a digit (0-9 * # A-D) by INFO."""

    leg_id: str
    digit: str


class BindingsChanged(msgspec.Struct, frozen=True):
    """All live bindings of an account, after one came, moved or went."""

    username: str
    bindings: list[Binding]


class TrunkChanged(msgspec.Struct, frozen=True):
    """A trunk takes calls, or does so no more."""

    info: TrunkInfo


class SubscriptionRenewed(msgspec.Struct, frozen=True):
    """A device on UDP has subscribed, or goes on with a subscription."""

    subscription: Subscription


class SubscriptionOver(msgspec.Struct, frozen=True):
    """A subscription is over."""

    subscription_id: str


class GuessingNoticed(msgspec.Struct, frozen=True):
    """Somebody at ``source`` (host:port) must wait, having failed too often to prove to be ``username``."""

    source: str
    username: str


SipEvent = (
    InviteReceived
    | Alerting
    | Answered
    | Confirmed
    | Reoffered
    | Reanswered
    | ReofferRefused
    | Ended
    | ReferReceived
    | DtmfInfo
    | BindingsChanged
    | SubscriptionRenewed
    | SubscriptionOver
    | TrunkChanged
    | GuessingNoticed
)
