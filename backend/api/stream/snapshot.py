"""The snapshot that begins a stream: exactly what the events after it change. Runs on the event loop."""

from __future__ import annotations

from datetime import UTC, datetime

from backend.api.stream.channel import Channel
from backend.api.stream.colleagues import Colleagues
from backend.contract.stream import SnapshotEvent, UserIdentity
from backend.contract.tickets import ExternalApi
from backend.domain.calls.service import CallService
from backend.domain.commlog.service import CommunicationLogService
from backend.domain.devices.registry import DeviceRegistry
from backend.domain.tickets.access import Actor
from backend.ports.organisation import User


class Snapshots:
    """Builds snapshots from the services."""

    def __init__(
        self,
        calls: CallService,
        devices: DeviceRegistry,
        log: CommunicationLogService,
        colleagues: Colleagues,
    ) -> None:
        self._colleagues = colleagues
        self._calls = calls
        self._devices = devices
        self._log = log

    async def take(self, user: User, actor: Actor, channel: Channel) -> SnapshotEvent:
        """Return the state of a user at the moment of return; calls only for tickets that open them.

        The log is read from the database, and again if it has changed meanwhile; all else is in memory.
        """
        while True:
            version = channel.log_version
            log = await self._log.recent(user)
            if version == channel.log_version:
                break
        sees_calls = actor.holds(ExternalApi.CALL_CONTROL)
        calls = self._calls.get_user_state(user.domain, user.user_id).calls if sees_calls else []
        return SnapshotEvent(
            time=datetime.now(UTC),
            user=_identity(user),
            engine=self._calls.engine_status,
            sip_uri=self._calls.sip_uri,
            calls=calls,
            devices=self._devices.list_devices(user.domain, user.user_id),
            conferences=self._calls.conferences(user.domain, user.user_id) if sees_calls else [],
            notes=self._calls.notes(user.domain, user.user_id) if sees_calls else [],
            reasons=self._calls.reasons(user.domain, user.user_id) if sees_calls else [],
            parked=self._calls.parked_calls() if sees_calls else [],
            returning=self._calls.returning_calls(user.domain, user.user_id) if sees_calls else [],
            log=log,
            colleagues=self._colleagues.all() if sees_calls else [],
            colleagues_cut=sees_calls and self._colleagues.cut,
        )


def _identity(user: User) -> UserIdentity:
    return UserIdentity(
        domain=user.domain,
        user_id=user.user_id,
        display_name=user.display_name,
        extension=user.extension,
        number=user.number,
        roles=sorted(role.value for role in user.roles),
        permissions=sorted(permission.value for permission in user.permissions),
    )
