"""Whoever is told that a setting was taken finds it after a crash."""

from __future__ import annotations

import asyncio

import pytest

from backend.storage.database import SQLITE_FILE, Database, database_url
from backend.storage.repositories.linestates import SqlLineStateStore
from backend.storage.repositories.voicemail import SqlVoicemailSettingsStore
from backend.storage.repositories.webhooks import SqlWebhookStore
from tests.support.office import Office, error_of
from tests.support.organisation import DOMAIN

pytestmark = pytest.mark.asyncio
HOOK = {"targetUrl": "https://93.184.216.34/hook", "targetId": "crm", "publicTarget": True}


async def test_what_was_answered_is_stored(office: Office) -> None:
    token = await office.token()
    for method, path, body, expected in (
        ("PUT", f"/api/voicemailsettings/{DOMAIN}/alice", {"allowVoicemail": True}, (1, 0, 0)),
        ("POST", f"/api/linestate/{DOMAIN}/alice/crm-1", None, (1, 1, 0)),
        ("POST", f"/api/callstate/{DOMAIN}/alice/webhooks", HOOK, (1, 1, 1)),
    ):
        answer = await office.ask(method, path, token, body)
        assert answer.is_success, answer.text
        # Another connection sees what is durable, and nothing else.
        assert (office.recordings / SQLITE_FILE).exists()
        database = Database(database_url(None, office.recordings))
        stored = (
            len(await SqlVoicemailSettingsStore(database.sessions, office.writer).all()),
            len(await SqlLineStateStore(database.sessions, office.writer).all()),
            len(await SqlWebhookStore(database.sessions, office.writer).webhooks()),
        )
        await database.close()
        assert stored == expected


async def test_what_cannot_be_stored_is_not_said_to_be(office: Office) -> None:
    token, away = await office.token(), asyncio.Event()

    async def wait() -> None:
        await away.wait()

    office.writer.put(wait)
    office.written_within_s = 0.2
    path = f"/api/voicemailsettings/{DOMAIN}/alice"
    answer = await office.ask("PUT", path, token, {"allowVoicemail": True})
    assert error_of(answer) == (503, "storage.unavailable", None)
    assert (await office.ask("GET", path, token)).is_success
    away.set()
    office.written_within_s = 10.0
    assert (await office.ask("PUT", path, token, {"allowVoicemail": True})).status_code == 204
