"""A registration that is only tried: by a softphone process of its own, which ends with it.

So the account in use stays as it is meanwhile. Runs on the loop.
"""

from __future__ import annotations

import asyncio

import msgspec

from app.bootstrap.softphone_process import SoftphoneGoneError, SoftphoneProcess
from app.bootstrap.spawning import ChildSpec
from app.bridge.softphone_control import SoftphoneLink
from app.language import tr
from app.softphone.protocol import (
    CommandRefused,
    Register,
    RegistrationChanged,
    RegistrationState,
    Trouble,
)
from backend.contract import wire

TIMEOUT_S = 12.0


class Trials:
    """Tries accounts, one after another."""

    def __init__(self, spec: ChildSpec) -> None:
        self._spec = spec
        self._turn = asyncio.Lock()

    async def __call__(self, register: Register) -> RegistrationChanged:
        """Return how the registration ends: REGISTERED, or FAILED with its reason."""
        async with self._turn:
            try:
                process = await SoftphoneProcess.start(self._spec)
                try:
                    process.link.send(register)
                    async with asyncio.timeout(TIMEOUT_S):
                        return await _answer(process.link)
                finally:
                    await process.stop()
            except TimeoutError:
                return RegistrationChanged(RegistrationState.FAILED, trouble=Trouble.NO_ANSWER)
            except (SoftphoneGoneError, wire.LinkClosedError, msgspec.MsgspecError, OSError):
                return RegistrationChanged(
                    RegistrationState.FAILED, reason=tr("The softphone cannot be started.")
                )


async def _answer(link: SoftphoneLink) -> RegistrationChanged:
    while True:
        message = await link.receive()
        if isinstance(message, CommandRefused):
            return RegistrationChanged(RegistrationState.FAILED, reason=str(message.description))
        over = (RegistrationState.REGISTERED, RegistrationState.FAILED)
        if isinstance(message, RegistrationChanged) and message.state in over:
            return message
