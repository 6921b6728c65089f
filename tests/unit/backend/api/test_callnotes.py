"""Notes on calls, and looking users up, by HTTP."""

from __future__ import annotations

import msgspec
import pytest

from backend.api.stream import colleagues
from tests.support.office import Office, error_of
from tests.support.organisation import USERS

NOTES = "/api/callnotes/example.org/alice/"
COLLEAGUES = "/api/colleagues/example.org/alice"


@pytest.mark.asyncio
async def test_a_note_is_written_read_and_kept_in_the_log(office: Office) -> None:
    alice = office.desk.softphone("alice")
    office.desk.talk(office.desk.deskphone("bob"), alice)
    token, call_id = await office.token("alice"), office.desk.call("alice").call_id
    wrong = await office.ask("PUT", NOTES + call_id, token, {"note": "x" * 2001})
    assert error_of(wrong)[0] == 400
    written = await office.ask("PUT", NOTES + call_id, token, {"note": "Ärende 7"})
    assert (written.status_code, written.json()) == (200, {"callId": call_id, "note": "Ärende 7"})
    assert (await office.ask("GET", NOTES + call_id, token)).json()["note"] == "Ärende 7"
    office.desk.hang_up("alice", call_id)
    assert (await office.ask("GET", NOTES + call_id, token)).status_code == 404
    await office.writer.flush()
    page = (await office.ask("GET", "/api/communicationlog/example.org/alice", token)).json()
    assert page["historyItems"][0][".CallDTO"]["note"] == "Ärende 7"


@pytest.mark.asyncio
async def test_a_note_of_another_user_is_out_of_reach(office: Office) -> None:
    alice = office.desk.softphone("alice")
    office.desk.talk(office.desk.deskphone("bob"), alice)
    path = NOTES + office.desk.call("alice").call_id
    assert (await office.ask("GET", path, await office.token("carol"))).status_code == 403


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("bo", ["bob"]),
        ("1003", ["carol"]),
        ("+46277410", ["bob", "carol", "dave"]),
        ("alice", []),
        ("nobody at all", []),
    ],
)
async def test_users_are_looked_up_by_name_and_number(office: Office, text: str, found: list[str]) -> None:
    token = await office.token("alice")
    answer = await office.ask("GET", COLLEAGUES, token, params={"text": text, "limit": 50})
    assert [each["userId"] for each in answer.json()["colleagues"]][: len(found) or None] == found


@pytest.mark.asyncio
async def test_users_beyond_the_snapshot_are_found(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(colleagues, "MAX_COLLEAGUES", 2)
    office.desk.directory.replace_user("dave", display_name="Zoë Åkesson-Öberg")
    office.colleagues.organisation_changed()
    assert office.colleagues.cut
    assert "dave" not in [each.user_id for each in office.colleagues.all()]
    token = await office.token("alice")
    for text in ("zoe", "oberg ake", "Åkesson"):
        answer = await office.ask("GET", COLLEAGUES, token, params={"text": text})
        assert [each["userId"] for each in answer.json()["colleagues"]] == ["dave"], text


@pytest.mark.asyncio
async def test_a_look_up_among_twenty_thousand_is_quick(office: Office) -> None:
    crowd = [
        msgspec.structs.replace(
            USERS[1],
            user_id=f"u{n}",
            extension=f"{20000 + n}",
            number=f"+4681{n:06}",
            display_name=f"Name {n}",
        )
        for n in range(20_000)
    ]
    office.colleagues._sorted = [(each, colleagues._known_as(each)) for each in crowd]
    (found,) = office.colleagues.find("name 19999", 8)
    assert found.user_id == "u19999"
