"""Voicemail over the API: settings, messages in the log, and the lamps of phones."""

from __future__ import annotations

from pathlib import Path

import pytest

from backend.domain.voicemail import service
from backend.ports.voicemail import StoredMessage
from tests.support.office import Office, error_of

SETTINGS = "/api/voicemailsettings/example.org/carol"
LOG = "/api/communicationlog/example.org/carol"


@pytest.mark.asyncio
async def test_settings_are_read_and_changed_one_by_one(office: Office) -> None:
    token = await office.token("carol")
    before = (await office.ask("GET", SETTINGS, token)).json()
    assert (before["allowVoicemail"], before["allowDownload"]) == (False, True)
    changed = await office.ask(
        "PUT", SETTINGS, token, json={"allowVoicemail": True, "humanAssistanceNumber": "+4676767676"}
    )
    assert changed.status_code == 204
    after = (await office.ask("GET", SETTINGS, token)).json()
    assert after == before | {"allowVoicemail": True, "humanAssistanceNumber": "+4676767676"}
    refused = await office.ask("PUT", SETTINGS, token, json={"allowVoicemail": "perhaps"})
    assert error_of(refused)[0] == 400
    unknown = await office.ask("PUT", SETTINGS, token, json={"greeting": True})
    assert error_of(unknown) == (400, "field.unknown", "greeting")
    other = await office.ask("GET", SETTINGS, await office.token("bob"))
    assert other.status_code == 403


async def leave_message(office: Office) -> Path:
    """Bob calls Carol, who has no phone connected, and leaves a message."""
    token = await office.token("carol")
    await office.ask("PUT", SETTINGS, token, json={"allowVoicemail": True})
    bob = office.desk.deskphone("bob")
    bob.dial("1003")
    office.desk.engine.playback_ends(bob.channel)
    office.desk.pump()
    (running,) = office.desk.engine.recordings.values()
    path = Path(running.path)
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(b"RIFF")
    office.desk.engine.hang_up(bob.channel)
    office.desk.pump()
    await office.writer.flush()
    return path


@pytest.mark.asyncio
async def test_a_message_is_in_the_log_and_lights_the_lamp_until_it_is_played(office: Office) -> None:
    path = await leave_message(office)
    token = await office.token("carol")
    items = (await office.ask("GET", f"{LOG}?itemType=VOICEMAIL", token)).json()["historyItems"]
    [item] = [each[".CallDTO"] for each in items]
    assert item["remoteParty"]["displayName"] == "Bob"
    assert office.desk.engine.messages == {"1003": (1, 0)}
    mine = office.voicemail.messages("example.org", "carol")
    assert mine == [StoredMessage(item["itemId"], str(path), is_new=True, number="+4627741002")]
    audio = await office.ask("GET", f"{LOG}/{item['itemId']}/audio", token)
    assert audio.content == b"RIFF"
    await office.writer.flush()
    assert office.desk.engine.messages == {"1003": (0, 1)}
    await office.ask("DELETE", f"{LOG}/{item['itemId']}?updateCallItem=false", token)
    await office.writer.flush()
    assert office.desk.engine.messages == {"1003": (0, 0)}
    assert not path.exists()


@pytest.mark.asyncio
async def test_the_permission_for_recordings_does_not_open_mailboxes(office: Office) -> None:
    await leave_message(office)
    [message] = office.voicemail.messages("example.org", "carol")
    dave = await office.token("dave")
    refused = await office.ask("GET", f"{LOG}/{message.item_id}/audio", dave)
    assert error_of(refused) == (403, "recording.not.permitted", "userId")


@pytest.mark.asyncio
async def test_what_is_heard_and_deleted_by_phone_is_so_in_the_log(office: Office) -> None:
    path = await leave_message(office)
    carol = office.desk.deskphone("carol")
    for keys, lamp in (("2", (0, 1)), ("3", (0, 0))):
        carol.dial("*97")
        office.desk.engine.playback_ends(carol.channel)
        office.desk.pump()
        office.desk.engine.press(carol.channel, keys)
        office.desk.pump()
        await office.writer.flush()
        assert office.desk.engine.messages == {"1003": lamp}
        assert office.desk.calls("carol") == []
    assert not path.exists()


@pytest.mark.asyncio
async def test_a_mailbox_that_is_full_takes_no_more(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(service, "MAX_MESSAGES", 1)
    await leave_message(office)
    assert not office.voicemail.takes_messages("example.org", "carol")
    [message] = office.voicemail.messages("example.org", "carol")
    token = await office.token("carol")
    await office.ask("DELETE", f"{LOG}/{message.item_id}?updateCallItem=false", token)
    await office.writer.flush()
    assert office.voicemail.takes_messages("example.org", "carol")


@pytest.mark.asyncio
async def test_mobile_programs_download_messages_only_where_the_user_allows_it(office: Office) -> None:
    await leave_message(office)
    [message] = office.voicemail.messages("example.org", "carol")
    desktop, mobile = await office.token("carol"), await office.token("carol", platform="iphone", ver="1.0")
    audio = f"{LOG}/{message.item_id}/audio"
    assert (await office.ask("GET", audio, mobile)).status_code == 200
    await office.ask("PUT", SETTINGS, desktop, json={"allowDownload": False})
    refused = await office.ask("GET", audio, mobile)
    assert error_of(refused) == (403, "voicemail.download.not.permitted", "allowDownload")
    assert (await office.ask("GET", audio, desktop)).status_code == 200
