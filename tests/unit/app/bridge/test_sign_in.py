from __future__ import annotations

import asyncio
import functools
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from app.bridge.backend_feed import BackendFeed
from app.bridge.backoff import Backoff
from app.bridge.prompts import Prompter
from app.bridge.sign_in import SignIn
from app.bridge.sip_secret import SipSecrets
from app.client.session import BackendSession
from app.settings.declared import REMEMBER, USER
from app.settings.secrets import SecretKind
from app.settings.store import Settings
from app.state.model import ConnectionStatus, Prompt
from app.state.store import Store
from tests.support.calls import ALICE
from tests.support.fake_backend import FakeBackend, eventually, serving
from tests.support.fake_secrets import FakeSecrets

ADDRESS = "alice@example.org"
PASSWORD = (SecretKind.PASSWORD, ADDRESS)
SIP = (SecretKind.SIP, "1001@example.org")


class Session:
    """A console signing in, with everything but the window."""

    def __init__(self, backend: FakeBackend, settings: Settings, secrets: FakeSecrets, user: str) -> None:
        self.backend = backend
        self.settings = settings
        self.secrets = secrets
        self.store = Store()
        self.session = BackendSession(ticket_name="t", new_id=lambda: "1")
        self.prompter = Prompter(self.store)
        feed = BackendFeed(self.store, self.session, lambda: 0.0, Backoff(first_s=0.01, most_s=0.02))
        self.sign_in = SignIn(
            self.store,
            self.session,
            feed,
            secrets=secrets,
            sip_secrets=SipSecrets(secrets, settings, self.prompter.ask),
            settings=settings,
            ask=self.prompter.ask,
            user=user,
        )
        self.task = asyncio.create_task(self.sign_in.run())

    async def prompt(self) -> Prompt:
        await eventually(lambda: self.store.state.prompt)
        assert self.store.state.prompt is not None
        return self.store.state.prompt

    async def answer(self, user: str, password: str) -> None:
        prompt = await self.prompt()
        self.prompter.answer(prompt.prompt_id, {"user": user, "password": password})
        await asyncio.sleep(0)

    async def reaches(self, status: ConnectionStatus) -> None:
        await eventually(lambda: self.store.state.connection.status is status)


@asynccontextmanager
async def signing_in(
    tmp_path: Path, *, password: str | None = None, user: str = "", keeps: bool = True
) -> AsyncIterator[Session]:
    secrets = FakeSecrets(keeps=keeps)
    if password is not None:
        secrets.kept[PASSWORD] = password
    async with serving() as backend, asyncio.timeout(20):
        made = Session(backend, Settings(tmp_path / "console.json"), secrets, user)
        await made.session.use(backend.url)
        made.sign_in.backend_is_there()
        try:
            yield made
        finally:
            made.task.cancel()
            await asyncio.gather(made.task, return_exceptions=True)
            await made.session.close()


@pytest.mark.asyncio
async def test_a_known_user_is_signed_in_without_a_question(tmp_path: Path) -> None:
    async with signing_in(tmp_path, user=ADDRESS, password="demo-alice") as made:
        await made.reaches(ConnectionStatus.UP)
        assert made.store.state.user == ALICE
        assert made.store.state.prompt is None
        assert made.settings.text(USER) == ADDRESS


@pytest.mark.asyncio
async def test_a_new_user_is_asked_and_the_password_goes_to_the_key_ring_alone(tmp_path: Path) -> None:
    async with signing_in(tmp_path) as made:
        assert [field.name for field in (await made.prompt()).fields] == ["user", "password"]
        await made.answer(ADDRESS, "demo-alice")
        await made.reaches(ConnectionStatus.UP)
        assert made.secrets.kept == {PASSWORD: "demo-alice"}
        assert "demo-alice" not in repr(made.store.state)
        for file in tmp_path.rglob("*"):
            assert b"demo-alice" not in file.read_bytes()


@pytest.mark.asyncio
async def test_a_wrong_password_is_asked_for_again_with_the_reason(tmp_path: Path) -> None:
    async with signing_in(tmp_path, user=ADDRESS, password="old") as made:
        prompt = await made.prompt()
        assert prompt.error == "Wrong user name or password."
        assert prompt.fields[0].value == ADDRESS
        assert made.secrets.kept == {}
        await made.answer(ADDRESS, "demo-alice")
        await made.reaches(ConnectionStatus.UP)


@pytest.mark.asyncio
async def test_a_user_without_a_domain_is_asked_for_one(tmp_path: Path) -> None:
    async with signing_in(tmp_path) as made:
        await made.answer("alice", "demo-alice")
        assert "name@domain" in (await made.prompt()).error


@pytest.mark.asyncio
async def test_passwords_are_not_kept_where_the_user_does_not_want_it(tmp_path: Path) -> None:
    async with signing_in(tmp_path) as made:
        made.settings.change(REMEMBER.key, False)
        await made.answer(ADDRESS, "demo-alice")
        await made.reaches(ConnectionStatus.UP)
        assert made.secrets.kept == {}


@pytest.mark.asyncio
async def test_signing_out_revokes_the_ticket_and_forgets_the_passwords(tmp_path: Path) -> None:
    async with signing_in(tmp_path, user=ADDRESS, password="demo-alice") as made:
        await made.reaches(ConnectionStatus.UP)
        made.secrets.kept[SIP] = "sip-1001"
        made.sign_in.sign_out()
        await made.reaches(ConnectionStatus.SIGNED_OUT)
        assert made.backend.valid == set()
        assert made.secrets.kept == {}
        assert made.settings.text(USER) == ""
        assert made.store.state.user is None
        made.sign_in.sign_in()
        await made.answer(ADDRESS, "demo-alice")
        await made.reaches(ConnectionStatus.UP)


@pytest.mark.asyncio
async def test_who_cancels_stays_out_until_asking_to_sign_in(tmp_path: Path) -> None:
    async with signing_in(tmp_path) as made:
        prompt = await made.prompt()
        made.prompter.answer(prompt.prompt_id, None)
        await made.reaches(ConnectionStatus.SIGNED_OUT)
        assert made.store.state.prompt is None
        made.sign_in.sign_in()
        await made.prompt()


@pytest.mark.asyncio
async def test_a_backend_that_is_away_is_waited_for(tmp_path: Path) -> None:
    async with signing_in(tmp_path) as made:
        await made.session.use("http://127.0.0.1:9")
        await made.answer(ADDRESS, "demo-alice")
        await made.reaches(ConnectionStatus.LOST)
        assert made.store.state.connection.sentence == "The backend cannot be reached. Trying again…"
        await made.session.use(made.backend.url)
        made.sign_in.backend_is_there()
        await made.reaches(ConnectionStatus.UP)


@pytest.mark.asyncio
async def test_a_session_that_the_backend_ends_asks_for_the_new_password(tmp_path: Path) -> None:
    async with signing_in(tmp_path, user=ADDRESS, password="demo-alice") as made:
        await made.reaches(ConnectionStatus.UP)
        made.backend.valid.clear()
        made.backend.password_is_right = False
        made.backend.cut_streams()
        assert (await made.prompt()).error
        made.backend.password_is_right = True
        await made.answer(ADDRESS, "demo-alice")
        await made.reaches(ConnectionStatus.UP)


@pytest.mark.asyncio
async def test_the_sip_password_is_asked_for_once_where_there_is_no_key_ring(tmp_path: Path) -> None:
    store = Store()
    prompter = Prompter(store)
    secrets = SipSecrets(FakeSecrets(keeps=False), Settings(tmp_path / "console.json"), prompter.ask)
    asked = asyncio.create_task(secrets.get(ALICE, ""))
    await eventually(lambda: store.state.prompt)
    prompter.answer("sip-password", {"password": "sip-1001"})
    assert await asked == "sip-1001"
    assert await secrets.get(ALICE, "") == "sip-1001"
    again = asyncio.create_task(secrets.get(ALICE, "Refused."))
    await eventually(lambda: store.state.prompt)
    assert store.state.prompt is not None
    assert store.state.prompt.error == "Refused."
    prompter.answer("sip-password", None)
    assert await again is None
    assert list(tmp_path.iterdir()) == []


def is_shown(store: Store, prompt: Prompt) -> bool:
    return store.state.prompt == prompt


@pytest.mark.asyncio
async def test_questions_are_asked_one_at_a_time() -> None:
    store = Store()
    prompter = Prompter(store)
    prompts = [Prompt(f"{number}", "", "", ()) for number in range(2)]
    asked = [asyncio.create_task(prompter.ask(prompt)) for prompt in prompts]
    for prompt in prompts:
        await eventually(functools.partial(is_shown, store, prompt))
        prompter.answer("another", {})
        assert store.state.prompt == prompt
        prompter.answer(prompt.prompt_id, {"a": prompt.prompt_id})
    assert await asyncio.gather(*asked) == [{"a": "0"}, {"a": "1"}]
    assert store.state.prompt is None
