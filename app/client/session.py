"""A user's session with the backend: the ticket, the requests made with it, the event stream.

The ticket is made from the password by ``createTicket`` and renewed once when the backend no longer takes it;
the password stays in memory for that, and goes at sign-out. Runs on the loop.
"""

from __future__ import annotations

import asyncio
import shutil
import tempfile
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import aclosing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

import httpx
from pydantic import ValidationError

from app.client.errors import BackendError, RefusedError, SignInError, UnreachableError
from app.client.events import StreamItem, read_events
from app.client.http import UNREACHABLE, Http
from app.client.requests import UserRequest
from app.client.urls import path
from app.language import tr
from backend.contract.calls import CallState
from backend.contract.commlog import CallerHistory
from backend.contract.operation import EchoRequest, Health
from backend.contract.stream import Colleague, ColleagueList
from backend.contract.tickets import ExternalApi, Ticket, TicketPlatform

REQUEST_ID = "X-Request-Id"
TICKET_LIFETIME_S = 12 * 3600
HEARTBEAT_TIMEOUT_S = 25.0
"""A stream on which nothing has come for so long is dead."""
MAX_AUDIO_BYTES = 4 * 1024**3
COLLEAGUES_FOUND = 8
TELL_THE_CALL = frozenset({"callcontrol", "callrecording"})
"""The sections whose operations answer with the call as it is then."""


@dataclass(frozen=True, slots=True)
class Credentials:
    """Who signs in. The password is shown nowhere."""

    domain: str
    user_id: str
    password: str = field(repr=False)

    @property
    def address(self) -> str:
        """``user@domain``."""
        return f"{self.user_id}@{self.domain}"


class BackendSession:
    """Requests of one user. ``use`` and ``sign_in`` come first; all raise BackendError."""

    def __init__(
        self,
        *,
        ticket_name: str,
        new_id: Callable[[], str],
        transport: httpx.AsyncBaseTransport | None = None,
        heartbeat_timeout_s: float = HEARTBEAT_TIMEOUT_S,
    ) -> None:
        self._ticket_name = ticket_name
        self._new_id = new_id
        self._transport = transport
        self._heartbeat_timeout_s = heartbeat_timeout_s
        self._http: Http | None = None
        self._credentials: Credentials | None = None
        self._token = ""
        self._renewing = asyncio.Lock()
        self._audio_directory: Path | None = None

    @property
    def credentials(self) -> Credentials | None:
        """Who is signed in."""
        return self._credentials

    async def use(self, url: str) -> None:
        """Talk to the backend at this address from now on. Raises BackendUrlError."""
        if self._http is not None and self._http.url == url:
            return
        former, self._http = self._http, Http(url, self._transport)
        if former is not None:
            await former.close()

    async def sign_in(self, credentials: Credentials) -> None:
        """Make a ticket. Raises SignInError for a wrong user or password."""
        ticket = await self._create_ticket(credentials)
        self._credentials, self._token = credentials, ticket.token

    async def sign_out(self) -> None:
        """Revoke the ticket, as far as the backend can be reached, and forget the password."""
        credentials, token = self._credentials, self._token
        self._credentials, self._token = None, ""
        if credentials is None or self._http is None:
            return
        target = path("api", "tickets", credentials.domain, credentials.user_id, self._ticket_name)
        with suppress(BackendError):
            await self._http.send("DELETE", target, headers=self._headers(token))

    async def perform(self, request: UserRequest, request_id: str) -> CallState | None:
        """Send a request on calls and return the call's new state, where the answer has one."""
        content = request.body.to_json() if request.body is not None else None
        target = self._user_path(request.section, *request.tail)
        if request.query:
            target = f"{target}?{httpx.QueryParams(request.query)}"
        headers = dict(request.headers)
        response = await self._authorized(request.method, target, request_id, content, headers)
        if request.section not in TELL_THE_CALL or not response.content:
            return None
        try:
            return CallState.model_validate_json(response.content)
        except ValidationError as error:
            raise RefusedError(
                response.status_code, tr("The backend gave an answer that cannot be read.")
            ) from error

    async def caller_history(self, number: str) -> CallerHistory:
        """Return the last calls with a number."""
        query = httpx.QueryParams({"number": number})
        target = f"{self._user_path('communicationlog', 'callers')}?{query}"
        response = await self._authorized("GET", target, self._new_id(), None)
        try:
            return CallerHistory.model_validate_json(response.content)
        except ValidationError as error:
            raise RefusedError(
                response.status_code, tr("The backend gave an answer that cannot be read.")
            ) from error

    async def find_colleagues(self, text: str) -> tuple[Colleague, ...]:
        """Return whom of the organisation a text may mean."""
        query = httpx.QueryParams({"text": text, "limit": COLLEAGUES_FOUND})
        target = f"{self._user_path('colleagues')}?{query}"
        response = await self._authorized("GET", target, self._new_id(), None)
        try:
            return tuple(ColleagueList.model_validate_json(response.content).colleagues)
        except ValidationError as error:
            raise RefusedError(
                response.status_code, tr("The backend gave an answer that cannot be read.")
            ) from error

    async def health(self) -> Health:
        """Return how backend and exchange are doing."""
        response = await self._authorized("GET", path("api", "operation", "health"), self._new_id(), None)
        try:
            return Health.model_validate_json(response.content)
        except ValidationError as error:
            raise RefusedError(
                response.status_code, tr("The backend gave an answer that cannot be read.")
            ) from error

    async def is_alive(self) -> None:
        """Return once the backend has answered anything at all."""
        await self._connected().send("GET", self._user_path("callstate"), headers=self._headers(self._token))

    async def echo(self, mark: str) -> None:
        """Have a mark sent on the event stream."""
        target = self._user_path("stream", "echo")
        await self._authorized("POST", target, self._new_id(), EchoRequest(mark=mark).to_json())

    async def fetch_audio(self, item_id: int) -> Path:
        """Fetch the audio of a recording into a private file, which replaces the former one."""
        target = self._user_path("communicationlog", str(item_id), "audio")
        file = self._new_audio_file(item_id)
        headers = self._headers(self._token)
        received = 0
        with file:
            async with self._connected().open(target, headers=headers, read_timeout_s=10.0) as response:
                async for chunk in response.aiter_bytes(1 << 16):
                    received += len(chunk)
                    if received > MAX_AUDIO_BYTES:
                        raise BackendError(tr("That recording is too large to play here."))
                    file.write(chunk)
        return Path(file.name)

    async def events(
        self, last_id: str | None, heard: Callable[[], None] = lambda: None
    ) -> AsyncGenerator[StreamItem, None]:
        """Yield the events of one connection, until it breaks (BackendError).

        ``last_id`` is the id of the last event taken in; the backend then goes on after it. ``heard`` is
        called whenever anything comes.
        """
        headers = self._headers(self._token) | {"Accept": "text/event-stream", "Cache-Control": "no-store"}
        if last_id is not None:
            headers["Last-Event-ID"] = last_id
        stream = self._connected().open(
            self._user_path("stream"), headers=headers, read_timeout_s=self._heartbeat_timeout_s
        )
        resumed = last_id is not None
        async with (
            stream as response,
            aclosing(read_events(response, resumed=resumed, heard=heard)) as items,
        ):
            async for item in items:
                yield item

    async def renew(self) -> None:
        """Make a new ticket in place of one that the backend no longer takes."""
        await self._renew(self._token)

    async def close(self) -> None:
        """Close all connections and remove what was fetched."""
        if self._http is not None:
            await self._http.close()
            self._http = None
        if self._audio_directory is not None:
            shutil.rmtree(self._audio_directory, ignore_errors=True)
            self._audio_directory = None

    async def _authorized(
        self,
        method: str,
        target: str,
        request_id: str,
        content: str | None,
        more_headers: Mapping[str, str] | None = None,
    ) -> httpx.Response:
        headers = {REQUEST_ID: request_id, **(more_headers or {})}
        if content is not None:
            headers["Content-Type"] = "application/json"
        token = self._token
        try:
            return await self._connected().send(
                method, target, headers=headers | self._headers(token), content=content
            )
        except SignInError:
            token = await self._renew(token)
        return await self._connected().send(
            method, target, headers=headers | self._headers(token), content=content
        )

    async def _renew(self, refused: str) -> str:
        async with self._renewing:
            if self._token == refused and self._credentials is not None:
                await self.sign_in(self._credentials)
            return self._token

    async def _create_ticket(self, credentials: Credentials) -> Ticket:
        params = httpx.QueryParams(
            {
                "api": [api.value for api in ExternalApi],
                "platform": TicketPlatform.OTHER.value,
                "name": self._ticket_name,
                "expires": TICKET_LIFETIME_S,
            }
        )
        response = await self._connected().send(
            "POST",
            path("api", "tickets", credentials.domain, credentials.user_id),
            headers={REQUEST_ID: self._new_id(), "Accept": "application/json"},
            params=params,
            auth=httpx.BasicAuth(credentials.address, credentials.password),
        )
        try:
            return Ticket.model_validate_json(response.content)
        except ValidationError as error:
            raise RefusedError(response.status_code, tr("That address is no Deskline backend.")) from error

    def _connected(self) -> Http:
        if self._http is None:
            raise UnreachableError(str(UNREACHABLE))
        return self._http

    def _user_path(self, section: str, *tail: str) -> str:
        if self._credentials is None:
            raise SignInError(401, tr("Nobody is signed in."))
        return path("api", *section.split("/"), self._credentials.domain, self._credentials.user_id, *tail)

    def _headers(self, token: str) -> dict[str, str]:
        return {"Authorization": f"Bearer {token}", "Accept": "application/json"}

    def _new_audio_file(self, item_id: int) -> IO[bytes]:
        if self._audio_directory is not None:
            shutil.rmtree(self._audio_directory, ignore_errors=True)
        self._audio_directory = Path(tempfile.mkdtemp(prefix="deskline-"))
        return (self._audio_directory / f"{item_id}.wav").open("wb")
