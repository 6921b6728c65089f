"""One subscription: the notifier's end of its dialog (RFC 6665 section 4.2).

At most one NOTIFY is under way; what changes meanwhile goes out as one document once it is answered, so that
a slow watcher gets fewer documents, never older ones. Single thread, no I/O.
"""

from __future__ import annotations

from collections.abc import Callable

from backend.ports.telephony import Subscription as Kept
from backend.telephony.embedded.sip.account_state import AccountState, WatchedCall
from backend.telephony.embedded.sip.core import Core
from backend.telephony.embedded.sip.dialog import Dialog
from backend.telephony.embedded.sip.dialog_requests import DialogRequests
from backend.telephony.embedded.sip.event_packages import EventPackage, View
from backend.telephony.embedded.sip.flow import Flow, host_port
from backend.telephony.embedded.sip.schedule import Appointment


class Subscription:
    """Sends documents to one watcher. ``state`` reads what is watched; ``on_lost`` hears of a failed one.

    ``picks`` says whether the watcher may pick up the calls of others.
    """

    def __init__(
        self,
        core: Core,
        dialog: Dialog,
        package: EventPackage,
        *,
        event: str,
        watcher: str,
        watched: str,
        state: Callable[[], AccountState],
        picks: Callable[[], bool],
        on_lost: Callable[[Subscription], None],
    ) -> None:
        self.dialog = dialog
        self.package = package
        self.event = event
        self.watcher = watcher
        self.watched = watched
        self.timer: Appointment | None = None
        self._core = core
        self._requests = DialogRequests(core, dialog)
        self._state = state
        self._picks = picks
        self._on_lost = on_lost
        self._expires = 0.0
        self._version = 0
        self._told: AccountState | None = None
        self._shown: dict[str, WatchedCall] = {}
        self._over = False

    @property
    def key(self) -> tuple[str, str]:
        """Call-ID and our tag."""
        return (self.dialog.call_id, self.dialog.local_tag)

    @property
    def place(self) -> tuple[str, str, str, str]:
        """What a device subscribes to only once: a second one takes the place of the first."""
        return (self.watcher, self.dialog.target, self.watched, self.event)

    def uses(self, flow: Flow) -> bool:
        """Whether its device is reached by a connection."""
        return self.dialog.flow is not None and self.dialog.flow.connection == flow.connection

    def renew(self, expires: float, now: float) -> None:
        """Let it last until then, and say all there is to say (RFC 6665 section 4.2.1.2)."""
        self._expires = expires
        self._told = None
        self.changed(now)

    def go_on(self, expires: float, version: int) -> None:
        """Take the place of one of an earlier agent; ``changed`` tells all there is to say."""
        self._expires = expires
        self._version = version

    def come_back(self, flow: Flow) -> None:
        """Go on with a device that has connected again; ``changed`` tells all there is to say."""
        self.dialog.flow = flow
        self._told = None

    def as_kept(self, unix_offset: float, device: str) -> Kept | None:
        """What another agent needs to go on with it; None while its device is away."""
        dialog, flow = self.dialog, self.dialog.flow
        if flow is None:
            return None
        return Kept(
            subscription_id=dialog.local_tag,
            watcher=self.watcher,
            watched=self.watched,
            event=self.event,
            call_id=dialog.call_id,
            local=dialog.local,
            remote=dialog.remote,
            remote_tag=dialog.remote_tag,
            target=dialog.target,
            routes=list(dialog.routes),
            local_sequence=dialog.local_sequence,
            remote_sequence=dialog.remote_sequence or 0,
            version=self._version,
            source=flow.source,
            served_at=host_port(*flow.local),
            expires_at=self._expires + unix_offset,
            transport=flow.transport,
            device=device,
        )

    def changed(self, now: float) -> None:
        """Tell the watcher what is new, if anything is, once it has taken in the last document."""
        if not self._over and not self._requests.busy and self._state() != self._told:
            self._notify(f"active;expires={max(0, round(self._expires - now))}", now)

    def end(self, reason: str, now: float) -> None:
        """Say that it is over and why (RFC 6665 section 4.2.2)."""
        if not self._over:
            self.stop()
            self._notify(f"terminated;reason={reason}", now)

    def stop(self) -> None:
        """End without a word."""
        self._over = True
        if self.timer is not None:
            self.timer.cancel()

    def _notify(self, subscription_state: str, now: float) -> None:
        flow = self.dialog.flow
        if flow is None:
            return
        self._requests.send(
            "NOTIFY",
            now,
            self._answered,
            headers=(
                ("Event", self.event),
                ("Subscription-State", subscription_state),
                ("Contact", self._core.contact(flow, self.dialog.target)),
                self._core.product,
            ),
            body=self._document(flow),
            content_type=self.package.content_type,
        )

    def _document(self, flow: Flow) -> bytes:
        self._told = state = self._state()
        shown = {call.leg_id: call for call in state.calls}
        ended = [call for leg_id, call in self._shown.items() if leg_id not in shown]
        own = self.watcher == self.watched
        view = View(state, self._core.domain(flow), own, self._version, ended, self._picks())
        self._shown = shown
        self._version += 1
        return self.package.write(view).encode()

    def _answered(self, status: int, now: float) -> None:
        if self._over:
            return
        if status < 300:
            self._core.schedule.at(now, self.changed)
        else:
            self.stop()
            self._on_lost(self)
