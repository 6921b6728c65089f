"""All subscriptions: SUBSCRIBE in, NOTIFY out (RFC 6665 section 4.2).

Any account of the realm may watch any other's lamp; nobody else may watch anything. Changes are told in the
next turn of the schedule, so that what happens at once is told at once. Single thread, no I/O.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable

from backend.ports.telephony import Account
from backend.ports.telephony import Subscription as Kept
from backend.telephony.embedded.sip.account_state import StateOf
from backend.telephony.embedded.sip.away import AwaySubscriptions, PlacesOf, device_of
from backend.telephony.embedded.sip.bindings import Location
from backend.telephony.embedded.sip.core import Core
from backend.telephony.embedded.sip.dialog import Dialog
from backend.telephony.embedded.sip.event_packages import ALLOW_EVENTS, PACKAGES, EventPackage
from backend.telephony.embedded.sip.events import SubscriptionOver, SubscriptionRenewed
from backend.telephony.embedded.sip.flow import Flow, read_host_port
from backend.telephony.embedded.sip.message import Request
from backend.telephony.embedded.sip.refusals import RefusedError
from backend.telephony.embedded.sip.server_transactions import ServerTransaction
from backend.telephony.embedded.sip.subscription import Subscription
from backend.telephony.embedded.sip.uri import UriError, parse_address, parse_uri

TRANSPORTS = frozenset({"udp", "tcp", "tls"})
MAX_CONTACT = 512
MAX_EVENT = 64
SKIPPED = 100_000
"""More than the documents that a watcher can have got since its subscription was reported last."""
RESTORED_PER_S = 200.0
"""How many are told a second: a phone with many lamps takes so many in."""


class Subscriptions:
    """Keeps the subscriptions by dialog and by what they watch.

    ``knows`` says whether an account exists, ``may_pick_up`` whether it may fetch the calls of others,
    ``places_of`` where the devices of an account are.
    """

    def __init__(
        self,
        core: Core,
        state_of: StateOf,
        knows: Callable[[str], bool],
        may_pick_up: Callable[[str], bool],
        places_of: PlacesOf,
    ) -> None:
        self._core = core
        self._limits = core.settings.subscriptions
        self._state_of = state_of
        self._knows = knows
        self._may_pick_up = may_pick_up
        self._places_of = places_of
        self._away = AwaySubscriptions()
        self._by_dialog: dict[tuple[str, str], Subscription] = {}
        self._by_watched: dict[str, dict[tuple[str, str], Subscription]] = {}
        self._counts: Counter[str] = Counter()
        self._changed: set[str] = set()
        core.on_account_changed = self._note_change

    def __len__(self) -> int:
        return len(self._by_dialog)

    def find(self, request: Request) -> Subscription | None:
        """Find the subscription that a request inside a dialog belongs to."""
        found = self._by_dialog.get((request.call_id, request.to_tag))
        return found if found is not None and found.dialog.remote_tag == request.from_tag else None

    # --- SUBSCRIBE

    def subscribe(
        self, request: Request, transaction: ServerTransaction, account: Account, now: float
    ) -> None:
        """Take the SUBSCRIBE of an account that opens a subscription, or asks once (Expires 0)."""
        try:
            lifetime = self._lifetime(request)
            subscription = self._open(request, transaction.flow, account)
        except RefusedError as refusal:
            self._core.refuse_in(transaction, refusal, now)
            return
        self._accept(subscription, transaction, lifetime, now)
        if lifetime:
            self._keep(subscription)
            self._renew(subscription, lifetime, now)
        else:
            subscription.end("timeout", now)

    def refresh(
        self,
        subscription: Subscription,
        request: Request,
        transaction: ServerTransaction,
        account: Account,
        now: float,
    ) -> None:
        """Take a SUBSCRIBE inside a subscription's dialog: a refresh, or its end (Expires 0)."""
        try:
            if account.username != subscription.watcher:
                raise RefusedError(403, "Not your subscription")
            if _event(request) != subscription.event:
                raise RefusedError(489, headers=(ALLOW_EVENTS,))
            lifetime = self._lifetime(request)
        except RefusedError as refusal:
            self._core.refuse_in(transaction, refusal, now)
            return
        subscription.dialog.refresh_target(request)
        subscription.dialog.flow = transaction.flow
        self._away.forget(subscription)
        self._accept(subscription, transaction, lifetime, now)
        if lifetime:
            self._renew(subscription, lifetime, now)
        else:
            self._end(subscription, "timeout", now)

    def _lifetime(self, request: Request) -> int:
        """Seconds that the subscription may last. Raises RefusedError."""
        text = request.header("expires") or ""
        wished = int(text[:10]) if text.isascii() and text.isdigit() else self._limits.default_expires
        if 0 < wished < self._limits.min_expires:
            raise RefusedError(423, headers=(("Min-Expires", str(self._limits.min_expires)),))
        return min(wished, self._limits.max_expires)

    def _open(self, request: Request, flow: Flow, account: Account) -> Subscription:
        package = self._package(request)
        watched = self._watched(request)
        if package.private and watched != account.username:
            raise RefusedError(403, "Not your mailbox")
        try:
            dialog = Dialog.of_request(request, self._core.token(), flow)
        except UriError as error:
            raise RefusedError(400, "Contact is not a usable SIP URI") from error
        if len(dialog.target) > MAX_CONTACT:
            raise RefusedError(400, "Contact too long")
        if not self._has_room_for(account.username):
            self._drop(self._away.of(account.username))
        if not self._has_room_for(account.username):
            raise RefusedError(403, "Too many subscriptions")
        return self._make(dialog, package, _event(request), account.username, watched)

    def _make(
        self, dialog: Dialog, package: EventPackage, event: str, watcher: str, watched: str
    ) -> Subscription:
        return Subscription(
            self._core,
            dialog,
            package,
            event=event,
            watcher=watcher,
            watched=watched,
            state=lambda: self._state_of(watched),
            picks=lambda: self._may_pick_up(watcher),
            on_lost=self._forget,
        )

    def _package(self, request: Request) -> EventPackage:
        package = _package_of(_event(request))
        if package is None:
            raise RefusedError(489, headers=(ALLOW_EVENTS,))
        accepted = {value.partition(";")[0].strip() for value in request.tokens("accept")}
        if accepted and not accepted & {package.content_type, "application/*", "*/*"}:
            raise RefusedError(406, headers=(("Accept", package.content_type),))
        return package

    def _watched(self, request: Request) -> str:
        try:
            watched = parse_uri(request.uri).user
        except UriError as error:
            raise RefusedError(416) from error
        if not self._knows(watched):
            raise RefusedError(404)
        return watched

    def _has_room_for(self, username: str) -> bool:
        return self._counts[username] < self._limits.per_account and len(self) < self._limits.total

    def _accept(
        self, subscription: Subscription, transaction: ServerTransaction, lifetime: int, now: float
    ) -> None:
        headers = [("Record-Route", value) for value in transaction.request.values("record-route")]
        headers += [
            ("Contact", self._core.contact(transaction.flow, transaction.request.uri)),
            ("Expires", str(lifetime)),
            ALLOW_EVENTS,
        ]
        self._core.respond(transaction, 200, now, tag=subscription.dialog.local_tag, headers=headers)

    # --- keeping

    def _keep(self, subscription: Subscription) -> None:
        """A device that was started again has forgotten what it had subscribed to."""
        mine = self._by_watched.setdefault(subscription.watched, {})
        for other in [each for each in mine.values() if each.place == subscription.place]:
            other.stop()
            self._forget(other)
        self._by_watched.setdefault(subscription.watched, {})[subscription.key] = subscription
        self._by_dialog[subscription.key] = subscription
        self._counts[subscription.watcher] += 1

    def _renew(self, subscription: Subscription, lifetime: int, now: float) -> None:
        if subscription.timer is not None:
            subscription.timer.cancel()
        expires = now + lifetime
        subscription.timer = self._core.schedule.at(
            expires, lambda at: self._end(subscription, "timeout", at)
        )
        subscription.renew(expires, now)
        self._report(subscription)

    def _report(self, subscription: Subscription) -> None:
        kept = self._kept(subscription)
        if kept is not None:
            self._core.emit(SubscriptionRenewed(kept))

    def _kept(self, subscription: Subscription) -> Kept | None:
        flow = subscription.dialog.flow
        if flow is None:
            return self._away.kept(subscription)
        device = device_of(subscription, self._places_of(subscription.watcher)) if flow.reliable else ""
        return subscription.as_kept(self._core.settings.unix_offset, device)

    def _end(self, subscription: Subscription, reason: str, now: float) -> None:
        self._forget(subscription)
        subscription.end(reason, now)

    def _forget(self, subscription: Subscription) -> None:
        if self._by_dialog.pop(subscription.key, None) is None:
            return
        self._away.forget(subscription)
        self._core.emit(SubscriptionOver(subscription.dialog.local_tag))
        self._counts[subscription.watcher] -= 1
        if not self._counts[subscription.watcher]:
            del self._counts[subscription.watcher]
        watching = self._by_watched.get(subscription.watched, {})
        watching.pop(subscription.key, None)
        if not watching:
            self._by_watched.pop(subscription.watched, None)

    def flow_closed(self, flow: Flow) -> None:
        """Drop what came over a broken connection; its device subscribes anew."""
        self._drop([each for each in self._by_dialog.values() if each.uses(flow)])

    def _drop(self, subscriptions: list[Subscription]) -> None:
        for subscription in subscriptions:
            subscription.stop()
            self._forget(subscription)

    def accounts_changed(self) -> None:
        """End, in the next turn, what watches or is watched by accounts that are gone."""
        for subscription in self._by_dialog.values():
            if not (self._knows(subscription.watcher) and self._knows(subscription.watched)):
                self._note_change(subscription.watched)

    # --- after another agent

    def kept(self) -> list[Kept]:
        """What another agent needs to go on with all of them."""
        kept = [self._kept(each) for each in self._by_dialog.values()]
        return [each for each in kept if each is not None]

    def restore(self, subscriptions: Iterable[Kept], now: float) -> None:
        """Go on with those of an earlier agent that can be; tell each of them soon how it is now.

        Those that came over a connection wait until their devices have another one.
        """
        awaited: dict[str, None] = {}
        for number, kept in enumerate(subscriptions):
            subscription = self._restored(kept, now)
            if subscription is None:
                continue
            self._keep(subscription)
            if subscription.dialog.flow is None:
                self._away.put(subscription, kept)
                awaited[subscription.watcher] = None
            else:
                self._core.schedule.at(now + number / RESTORED_PER_S, subscription.changed)
            self._report(subscription)
        for username in awaited:
            for location in self._places_of(username):
                self.device_came(location, now)

    def device_moved(self, location: Location, before: Flow) -> None:
        """Reach a device by its new connection, as what it watches came over the one before."""
        if location.flow.reliable and location.flow.transport == before.transport:
            for subscription in self._by_dialog.values():
                if subscription.watcher == location.username and subscription.uses(before):
                    subscription.dialog.flow = location.flow

    def device_came(self, location: Location, now: float) -> None:
        """Go on with what a device has watched that is there again."""
        for number, subscription in enumerate(self._away.take(location)):
            subscription.come_back(location.flow)
            self._core.schedule.at(now + number / RESTORED_PER_S, subscription.changed)
            self._report(subscription)

    def _restored(self, kept: Kept, now: float) -> Subscription | None:
        expires = kept.expires_at - self._core.settings.unix_offset
        package = _package_of(kept.event)
        dialog = _dialog_of(kept)
        if package is None or dialog is None or not 0 < expires - now <= self._limits.max_expires + 1:
            return None
        if not (self._knows(kept.watcher) and self._knows(kept.watched)):
            return None
        if (dialog.call_id, dialog.local_tag) in self._by_dialog or not self._has_room_for(kept.watcher):
            return None
        subscription = self._make(dialog, package, kept.event, kept.watcher, kept.watched)
        subscription.go_on(expires, kept.version + SKIPPED)
        subscription.timer = self._core.schedule.at(
            expires, lambda at: self._end(subscription, "timeout", at)
        )
        return subscription

    # --- telling

    def _note_change(self, username: str) -> None:
        if username in self._by_watched:
            if not self._changed:
                self._core.schedule.at(0.0, self._tell)
            self._changed.add(username)

    def _tell(self, now: float) -> None:
        changed, self._changed = self._changed, set()
        for username in changed:
            for subscription in list(self._by_watched.get(username, {}).values()):
                if not self._knows(username):
                    self._end(subscription, "noresource", now)
                elif not self._knows(subscription.watcher):
                    self._end(subscription, "rejected", now)
                else:
                    subscription.changed(now)


def _event(request: Request) -> str:
    """The event package in lower case, with its id, as NOTIFY must repeat it (RFC 6665 section 8.2.1)."""
    address = parse_address(request.header("event") or "")
    package, identity = address.uri.lower(), address.parameters.get("id", "")
    event = f"{package};id={identity}" if identity else package
    return event if len(event) <= MAX_EVENT and event.isprintable() else ""


def _package_of(event: str) -> EventPackage | None:
    return PACKAGES.get(event.partition(";")[0])


def _dialog_of(kept: Kept) -> Dialog | None:
    """Make the dialog of an earlier agent's subscription, its next numbers above all that were used."""
    local, remote = read_host_port(kept.served_at), read_host_port(kept.source)
    if local is None or remote is None or kept.transport not in TRANSPORTS:
        return None
    return Dialog(
        call_id=kept.call_id,
        local_tag=kept.subscription_id,
        remote_tag=kept.remote_tag,
        local=kept.local,
        remote=kept.remote,
        target=kept.target,
        routes=tuple(kept.routes),
        local_sequence=kept.local_sequence + SKIPPED,
        remote_sequence=kept.remote_sequence,
        flow=Flow("udp", local, remote) if kept.transport == "udp" else None,
    )
