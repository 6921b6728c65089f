from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from backend.ports.organisation import OrganisationSettings
from tests.support.office import Office, error_of

LOG = "/api/communicationlog/example.org/alice"
WAV = b"RIFF" + bytes(range(256)) * 4


class Log:
    """Alice's log, and calls that come to an end in it."""

    def __init__(self, office: Office, token: str) -> None:
        self.office, self.token = office, token
        self.phone, self.carol = office.desk.softphone("alice"), office.desk.deskphone("carol")

    async def miss_call(self) -> int:
        """Have Carol call and give up; returns the id of the item."""
        self.carol.dial("1001")
        self.office.desk.engine.hang_up(self.carol.channel)
        self.office.desk.pump()
        return int((await self.items())[0]["itemId"])

    async def record_call(self) -> int:
        """Have Alice record a call; returns the id of the recording."""
        desk = self.office.desk
        call = desk.make("alice", self.phone, "tel:1003")
        self.carol.ring()
        self.carol.answer()
        path = f"/api/callrecording/example.org/alice/{call.call_id}/start"
        assert (await self.office.ask("PUT", path, self.token)).status_code == 200
        [recording] = desk.engine.recordings.values()
        Path(recording.path).write_bytes(WAV)
        desk.hang_up("alice", call.call_id)
        items = await self.items()
        return next(int(item["itemId"]) for item in items if item["itemType"] == "RECORDING")

    async def items(self, **parameters: Any) -> list[dict[str, Any]]:
        await self.office.writer.flush()
        response = await self.office.ask("GET", LOG, self.token, params=parameters)
        assert response.status_code == 200, response.text
        return [item[".CallDTO"] for item in response.json()["historyItems"]]

    async def ask(self, method: str, tail: str, **parameters: Any) -> Any:
        return await self.office.ask(method, LOG + tail, self.token, params=parameters)


async def open_log(office: Office) -> Log:
    return Log(office, await office.token("alice"))


@pytest.mark.asyncio
async def test_the_log_has_the_shape_of_the_catalogue(office: Office) -> None:
    log = await open_log(office)
    item_id = await log.miss_call()
    page = (await log.ask("GET", "")).json()
    assert set(page) == {"historyItems", "flushCache", "generatedAt", "hintCount"}
    assert page["hintCount"] == 1
    item = page["historyItems"][0][".CallDTO"]
    assert set(item) == {"itemId", "startTime", "remoteParty", "itemType", "isSeen", "duration"}
    assert (item["itemId"], item["itemType"], item["isSeen"], item["duration"]) == (
        item_id,
        "MISSED_CALL",
        False,
        0,
    )
    assert item["remoteParty"] == {"number": "+4627741003", "displayName": "Carol"}
    assert item["startTime"].endswith("Z")
    assert (await log.ask("GET", f"/{item_id}")).json()["historyItems"][0][".CallDTO"] == item


@pytest.mark.asyncio
async def test_the_list_is_restricted_by_its_parameters(office: Office) -> None:
    log = await open_log(office)
    first = await log.miss_call()
    second = await log.miss_call()
    assert [item["itemId"] for item in await log.items(limit=1)] == [second]
    assert [item["itemId"] for item in await log.items(since=first)] == [second]
    assert [item["itemId"] for item in await log.items(olderThan=second)] == [first]
    assert len(await log.items(itemType=["MISSED_CALL", "FAX"])) == 2
    assert await log.items(itemType="VOICEMAIL") == []
    assert len(await log.items(number="+4627741003")) == 2
    assert await log.items(number="112") == []
    assert await log.items(contactId="7") == []
    hour = timedelta(hours=1)
    assert await log.items(sinceTime=(office.now() + 400000 * hour).isoformat()) == []
    assert len(await log.items(untilTime=(office.now() + 400000 * hour).isoformat())) == 2
    counted = (await log.ask("GET", "", count=True)).json()
    assert (counted["historyItems"], counted["hintCount"]) == ([], 2)
    assert error_of(await log.ask("GET", "", limit=0)) == (400, "value.out.of.range", "limit")
    assert error_of(await log.ask("GET", "", sinceTime="soon"))[2] == "sinceTime"


@pytest.mark.asyncio
async def test_items_are_marked_trashed_flagged_and_deleted(office: Office) -> None:
    log = await open_log(office)
    item_id = await log.miss_call()
    flags = {"isSeen": True, "isPlayed": True, "updateCallItem": False}
    assert (await log.ask("PUT", f"/{item_id}", **flags)).status_code == 204
    assert (await log.items())[0]["isSeen"]
    assert (await log.ask("PUT", f"/{item_id}/trash", delete=True)).status_code == 204
    assert await log.items() == []
    assert len(await log.items(deleted=True)) == 1
    assert (await log.ask("PUT", f"/{item_id}/trash", delete=False)).status_code == 204
    assert (await log.ask("PUT", f"/{item_id}/deleted")).status_code == 204
    assert len(await log.items(markAsDelete=True)) == 1
    assert (await log.ask("DELETE", f"/{item_id}", updateCallItem=False)).status_code == 204
    assert error_of(await log.ask("GET", f"/{item_id}")) == (404, "item.does.not.exist", "itemId")
    assert error_of(await log.ask("GET", "/x")) == (400, "value.invalid", "itemId")


@pytest.mark.asyncio
async def test_several_items_are_marked_and_deleted_at_once(office: Office) -> None:
    log = await open_log(office)
    first, second = await log.miss_call(), await log.miss_call()
    flags = {"isSeen": True, "isPlayed": False, "updateCallItem": False}
    response = await log.ask("PUT", "", itemId=[first, 999], **flags)
    assert (response.status_code, response.text) == (200, "999")
    assert (await log.ask("PUT", "", untilItemId=second, **flags)).status_code == 204
    assert all(item["isSeen"] for item in await log.items())
    assert error_of(await log.ask("PUT", "", **flags)) == (400, "items.missing", "itemId")
    assert (await log.ask("DELETE", "", itemId=[first, second])).status_code == 204
    assert await log.items() == []


@pytest.mark.asyncio
async def test_a_recording_is_played_whole_and_in_parts(office: Office) -> None:
    log = await open_log(office)
    item_id = await log.record_call()
    whole = await log.ask("GET", f"/{item_id}/audio")
    assert (whole.status_code, whole.content) == (200, WAV)
    assert whole.headers["content-type"] == "audio/wav"
    assert whole.headers["accept-ranges"] == "bytes"
    part = await office.ask("GET", f"{LOG}/{item_id}/audio", log.token, headers={"Range": "bytes=4-7"})
    assert (part.status_code, part.content) == (206, WAV[4:8])
    assert part.headers["content-range"] == f"bytes 4-7/{len(WAV)}"
    beyond = await office.ask("GET", f"{LOG}/{item_id}/audio", log.token, headers={"Range": "bytes=9999-"})
    assert beyond.status_code == 416
    call_item = next(item["itemId"] for item in await log.items() if item["itemType"] == "OUTGOING_CALL")
    refused = await log.ask("GET", f"/{call_item}/audio")
    assert error_of(refused) == (404, "item.audio.does.not.exist", "itemId")
    bob = await office.token("bob")
    assert (await office.ask("GET", f"{LOG}/{item_id}/audio", bob)).status_code == 403


ACCESSES = "/api/recordingaccess/example.org/alice"


@pytest.mark.asyncio
async def test_each_access_to_a_recording_is_logged_and_an_administrator_sees_it(office: Office) -> None:
    log = await open_log(office)
    item_id = await log.record_call()
    for _ in range(2):
        assert (await log.ask("GET", f"/{item_id}/audio")).status_code == 200
    dave = await office.token("dave")
    heard = await office.ask("GET", f"{LOG}/{item_id}/audio", dave)
    assert heard.status_code == 200, "dave has the permission"
    bob = await office.token("bob")
    refused = await office.ask("GET", f"{LOG}/{item_id}/audio", bob)
    assert error_of(refused) == (403, "recording.not.permitted", "userId")
    answer = await office.ask("GET", ACCESSES, log.token)
    entries = answer.json()["accesses"]
    assert [each["userId"] for each in entries] == ["dave", "alice", "alice"]
    assert {(each["ownerId"], each["itemId"], each["address"]) for each in entries} == {
        ("alice", item_id, "127.0.0.1")
    }
    page = await office.ask("GET", f"{ACCESSES}?limit=1&olderThan={entries[0]['accessId']}", log.token)
    assert page.json()["accesses"] == entries[1:2]
    nobody = await office.ask("GET", f"{ACCESSES}?owner=bob", log.token)
    assert nobody.json()["accesses"] == []
    other = await office.ask("GET", "/api/recordingaccess/example.org/dave", dave)
    assert error_of(other) == (403, "role.missing", "userId")


@pytest.mark.asyncio
async def test_who_may_hear_recordings_of_others_finds_those_and_nothing_else(office: Office) -> None:
    log = await open_log(office)
    missed, recording = await log.miss_call(), await log.record_call()
    dave, bob = await office.token("dave"), await office.token("bob")

    async def found(query: str = "") -> list[int]:
        answer = await office.ask("GET", LOG + query, dave)
        assert answer.status_code == 200, answer.text
        return [item[".CallDTO"]["itemId"] for item in answer.json()["historyItems"]]

    assert await found() == [recording]
    assert await found("?itemType=MISSED_CALL") == []
    assert await found("?itemType=RECORDING&itemType=MISSED_CALL") == [recording]
    assert await found(f"/{recording}") == [recording]
    assert (await office.ask("GET", f"{LOG}/{missed}", dave)).status_code == 404
    assert (await office.ask("PUT", f"{LOG}/{recording}/trash", dave)).status_code == 403
    assert error_of(await office.ask("GET", LOG, bob)) == (403, "user.not.permitted", "userId")
    own = await office.ask("GET", "/api/communicationlog/example.org/dave", dave)
    assert own.status_code == 200


@pytest.mark.asyncio
async def test_the_item_of_a_recording_that_was_removed_stays_and_says_so(office: Office) -> None:
    log = await open_log(office)
    item_id = await log.record_call()
    [path] = office.recordings.glob("*.wav")
    office.desk.directory.set_settings(OrganisationSettings(recording_bytes=1))
    await office.retention.tidy()
    assert not path.exists()
    [item] = [each for each in await log.items() if each["itemId"] == item_id]
    assert item["audioGone"]
    answer = await log.ask("GET", f"/{item_id}/audio")
    assert error_of(answer) == (404, "item.audio.gone", "itemId")


@pytest.mark.asyncio
async def test_there_are_no_group_inboxes_yet(office: Office) -> None:
    log = await open_log(office)
    assert (await log.ask("GET", "/groupinbox")).json()["historyItems"] == []


@pytest.mark.asyncio
async def test_an_attendant_sees_who_spoke_with_a_caller_and_others_their_own_calls(office: Office) -> None:
    desk = office.desk
    desk.softphone("alice")
    bob, carol = desk.deskphone("bob"), desk.deskphone("carol")
    desk.talk(carol, bob)
    desk.engine.hang_up(carol.channel)
    desk.pump()
    carol.dial("1001")
    desk.engine.hang_up(carol.channel)
    desk.pump()
    await office.writer.flush()
    path = "/api/communicationlog/example.org/{}/callers"
    query = {"number": "+4627741003"}
    answer = await office.ask("GET", path.format("alice"), await office.token("alice"), params=query)
    assert answer.status_code == 200, answer.text
    calls = answer.json()["calls"]
    assert answer.json()["number"] == "+4627741003"
    assert [(each["displayName"], each["itemType"]) for each in calls] == [
        ("Alice", "MISSED_CALL"),
        ("Bob", "INCOMING_CALL"),
    ]
    assert set(calls[0]) == {"userId", "displayName", "startTime", "itemType", "duration"}
    answer = await office.ask("GET", path.format("bob"), await office.token("bob"), params=query)
    assert [each["userId"] for each in answer.json()["calls"]] == ["bob"]
    refused = await office.ask("GET", path.format("bob"), await office.token("bob"))
    assert error_of(refused) == (400, "value.missing", "number")
