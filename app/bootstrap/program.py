"""The composition root: builds the console's parts and joins them; starts and ends them in order.

It knows nothing of Qt, so that the same program runs with a window and without. Runs on the loop.
"""

from __future__ import annotations

import asyncio
import logging
import subprocess
import time
import uuid
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass
from typing import IO

from app.bootstrap import data_lock, launch
from app.bootstrap.backend_supervisor import BackendSupervisor
from app.bootstrap.demo import Demo, DemoCallers, DemoSecrets
from app.bootstrap.foundation import Foundation
from app.bootstrap.opening import options_of, starts_backend
from app.bootstrap.softphone_process import SoftphoneSupervisor
from app.bridge import accounts
from app.bridge.auto_answer import AutoAnswer
from app.bridge.backend_feed import BackendFeed
from app.bridge.backend_watch import BackendWatch
from app.bridge.caller_history import CallerHistoryFeed
from app.bridge.colleague_search import ColleagueSearch
from app.bridge.headset_control import HeadsetControl
from app.bridge.health_feed import HealthFeed
from app.bridge.line.line import Line
from app.bridge.link_opener import LinkOpener
from app.bridge.prompts import AskUser
from app.bridge.sign_in import SignIn
from app.bridge.sip_secret import SipSecrets
from app.bridge.softphone_control import SoftphoneControl
from app.bridge.speech import Speech, find_program
from app.client.http import load_transport
from app.client.session import BackendSession
from app.commands.dispatcher import Dispatcher
from app.commands.ids import CommandId
from app.headset import library
from app.language import tr
from app.reasons import reason_of
from app.settings import schemes
from app.settings.installation import Places
from app.settings.installation import places as places_of
from app.settings.profile_fields import Connects
from app.settings.profiles import share
from app.settings.secrets import ProfileSecrets, Secrets
from app.softphone.protocol import Message, Register
from app.state.connection import NotSetUp
from app.state.in_use import ProfileInUse
from app.state.model import Severity
from app.state.notices import Noticed
from app.state.profile import ProfileTaken

_log = logging.getLogger(__name__)


@dataclass(slots=True)
class Window:
    """What the program asks of whoever shows it; without a window nobody is asked."""

    ask: AskUser
    in_window: Callable[[CommandId], None]
    quit: Callable[[], None]


class DemoBusyError(Exception):
    """Another program runs the demo; the text is for the user."""


class Program:
    """The running console without its window."""

    def __init__(
        self, foundation: Foundation, window: Window, backend: subprocess.Popen[bytes] | None
    ) -> None:
        """Join all parts; ``backend`` is one that was started before the loop ran."""
        profile = foundation.profile
        options = options_of(foundation.options, profile)
        self._demo_lock: IO[bytes] | None = None
        places = self._places(foundation, demo=options.demo)
        store, settings = foundation.store, foundation.settings
        self._store = store
        self._profile = profile
        self._window = window
        self._backend_url = options.backend
        demo = Demo.load() if options.demo else None
        secrets: Secrets = DemoSecrets(demo) if demo is not None else foundation.ring
        if profile is not None and profile.profile_id and demo is None:
            secrets = ProfileSecrets(secrets, profile.profile_id)
        self._unshare = _share(foundation)
        elsewhere = profile is not None and profile.connects is Connects.PHONE
        in_use = ProfileInUse(profile.name, profile.profile_id, elsewhere) if profile else ProfileInUse()
        store.apply(ProfileTaken(in_use, options.demo))
        sip_secrets = SipSecrets(secrets, settings, window.ask)
        self._session = BackendSession(ticket_name=f"console-{foundation.instance.hex[:12]}", new_id=new_id)
        feed = BackendFeed(store, self._session, time.monotonic)
        self._sign_in = SignIn(
            store,
            self._session,
            feed,
            secrets=secrets,
            sip_secrets=sip_secrets,
            settings=settings,
            ask=window.ask,
            user=options.user,
        )
        self._line: Line | None = None
        self._control = SoftphoneControl(
            store,
            settings,
            instance=foundation.instance,
            sip_secret=sip_secrets.get,
            dressed=self._dressed,
            heard=self._heard,
        )
        if profile is not None and elsewhere:
            self._line = Line(
                store, accounts.line_account(profile), tell=self._control.send, clock=time.monotonic
            )
        calls = self._line or self._session
        self.dispatcher = Dispatcher(
            store,
            calls,
            self._control,
            in_window=window.in_window,
            in_session=self._in_session,
            new_id=new_id,
            clock=time.monotonic,
        )
        self._auto_answer = AutoAnswer(store, settings, give=self.dispatcher.give, tell=self._control.send)
        self._history = CallerHistoryFeed(store, calls)
        self._search = ColleagueSearch(store, self._session)
        self._watch = BackendWatch(store, self._session)
        self._headsets = HeadsetControl(
            store, settings, library.load(), give=self.dispatcher.give, clock=time.monotonic
        )
        self._speech = Speech(store, settings, tell=self._control.send, program=find_program())
        self._health = HealthFeed(store, self._session, time.monotonic)
        self._links = LinkOpener(store, settings, schemes, launch.console(options))
        self._softphone = SoftphoneSupervisor(
            launch.softphone(places, audio=options.audio), store, self._control
        )
        self._backend: BackendSupervisor | None = None
        if options.backend is None and starts_backend(profile):
            spec = launch.backend(options, places)
            self._backend = BackendSupervisor(spec, store, self._serves, backend)
        self._callers: DemoCallers | None = None
        if demo is not None:
            self._callers = DemoCallers(
                demo, store, lambda name: launch.softphone(places, audio="none", name=name)
            )
        self._tasks: list[asyncio.Task[None]] = []

    async def start(self) -> None:
        """Start all parts."""
        self._run("softphone", self._softphone.run())
        self._headsets.start()
        if self._backend is not None:
            self._run("backend", self._backend.run())
        elif self._backend_url is not None:
            await self._serves(self._backend_url)
        if self._line is not None:
            self._line.open()
        elif self._profile is None:
            self._store.apply(NotSetUp(tr("Deskline has not been set up yet.")))
        else:
            self._run("session", self._sign_in.run())
        await asyncio.sleep(0)  # the softphone starts first
        await load_transport()

    async def close(self) -> None:
        """End all parts: what gives commands first, then what talks and the softphone, then the backend."""
        self._auto_answer.close()
        await self.dispatcher.close()
        if self._callers is not None:
            await self._callers.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._control.close()
        await self._history.close()
        await self._search.close()
        await self._watch.close()
        await self._health.close()
        await self._headsets.close()
        await self._speech.close()
        await self._links.close()
        await self._session.close()
        self._unshare()
        if self._backend is not None:
            await self._backend.stop()
        if self._demo_lock is not None:
            self._demo_lock.close()

    def _places(self, foundation: Foundation, *, demo: bool) -> Places:
        """Where the data lies: for the demo of a profile apart from all else, and held for this program.

        Raises DemoBusyError where another program has it, OSError.
        """
        if not demo or foundation.options.demo:
            return foundation.places
        given = foundation.options.data_directory
        apart = places_of(given / "demo" if given else None, demo=True)
        apart.make()
        self._demo_lock = data_lock.lock(apart.run)
        if self._demo_lock is None:
            raise DemoBusyError(tr("The demo runs in another window already."))
        return apart

    def _dressed(self, plain: Register) -> Register:
        return accounts.dressed(plain, self._profile) if self._profile and self._line else plain

    def _heard(self, message: Message) -> None:
        if self._line is not None:
            self._line.take(message)

    async def _serves(self, url: str) -> None:
        await self._session.use(url)
        self._sign_in.backend_is_there()

    def _in_session(self, command_id: CommandId) -> None:
        actions: Mapping[CommandId, Callable[[], None]] = {
            CommandId.SIGN_IN: self._sign_in.sign_in,
            CommandId.SIGN_OUT: self._sign_in.sign_out,
            CommandId.QUIT: self._window.quit,
            CommandId.DEMO_INCOMING_CALL: self._demo_call,
        }
        actions[command_id]()

    def _demo_call(self) -> None:
        if self._callers is not None:
            self._callers.call()

    def _run(self, name: str, coroutine: Coroutine[None, None, None]) -> None:
        task = asyncio.get_running_loop().create_task(coroutine, name=name)
        task.add_done_callback(self._ended)
        self._tasks.append(task)

    def _ended(self, task: asyncio.Task[None]) -> None:
        """A part that ends by itself has met what it does not know: say so instead of standing still."""
        if task.cancelled():
            return
        error = task.exception()
        _log.error("%s ended", task.get_name(), exc_info=error)
        sentence = tr(
            "The part “{name}” has failed ({reason}). Start the console again.",
            name=task.get_name(),
            reason=error,
        )
        self._store.apply(Noticed(Severity.ERROR, sentence))


def _share(foundation: Foundation) -> Callable[[], None]:
    """Have the settings follow the profile; one that is not kept leaves them as they are."""
    profile = foundation.profile
    if profile is None or not profile.profile_id:
        return lambda: None
    try:
        return share(foundation.profiles, profile, foundation.settings)
    except OSError as error:
        sentence = tr("The settings could not be saved: {reason}.", reason=reason_of(error))
        foundation.store.apply(Noticed(Severity.ERROR, sentence))
        return lambda: None


def new_id() -> str:
    """A new id of a request."""
    return uuid.uuid4().hex
