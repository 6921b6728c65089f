"""Calls in other systems, as those tell by HTTP, and who sees them."""

from __future__ import annotations

from datetime import datetime

import pytest

from backend.api.stream.dialog_info import NAMESPACE
from backend.bus.events import LineStateChanged
from backend.domain.linestates.service import MAX_PER_USER, LineStateService
from tests.support.feeds import reading
from tests.support.office import Office, error_of

CALLS = "/api/callstate/example.org/alice"
PREFIX = f"{{{NAMESPACE}}}"
STATE = "/api/linestate/example.org/alice/{}"


@pytest.mark.asyncio
@pytest.mark.parametrize("method", ["POST", "PUT"])
async def test_a_line_state_lives_for_an_hour_and_is_renewed(office: Office, method: str) -> None:
    token, path = await office.token("alice"), STATE.format("crm-7")
    first = (await office.ask(method, path, token)).json()["expiresOn"]
    assert datetime.fromisoformat(first).timestamp() == office.desk.clock.now() + 3600
    office.desk.step(1800)
    renewed = (await office.ask(method, path, token)).json()["expiresOn"]
    assert datetime.fromisoformat(renewed).timestamp() == office.desk.clock.now() + 3600
    office.desk.step(3599)
    assert (await office.ask("GET", path, token)).json() == {"expiresOn": renewed}
    office.desk.step(1)
    assert error_of(await office.ask("GET", path, token)) == (404, "linestate.unknown", "externalId")
    await office.writer.flush()
    assert await office.line_state_store.all() == []


@pytest.mark.asyncio
async def test_a_line_state_is_removed_at_once(office: Office) -> None:
    told: list[LineStateChanged] = []
    office.desk.bus.subscribe(LineStateChanged, told.append)
    token, path = await office.token("alice"), STATE.format("crm-7")
    for method in ("POST", "PUT"):
        await office.ask(method, path, token)
    assert (await office.ask("DELETE", path, token)).status_code == 204
    assert [each.in_call for each in told] == [True, False]
    gone = await office.ask("DELETE", path, token)
    assert error_of(gone) == (404, "linestate.unknown", "externalId")


@pytest.mark.asyncio
async def test_line_states_survive_a_restart(office: Office) -> None:
    await office.ask("POST", STATE.format("crm-7"), await office.token("alice"))
    await office.writer.flush()
    restarted = LineStateService(office.desk.bus, office.line_state_store, office.desk.clock)
    restarted.restore(await office.line_state_store.all())
    assert restarted.ids(office.desk.user("alice")) == ["crm-7"]


@pytest.mark.asyncio
async def test_a_call_in_another_system_is_one_of_the_dialogs(office: Office) -> None:
    token = await office.token("alice")
    await office.ask("POST", STATE.format("crm-7"), token)
    async with reading(office, f"{CALLS}/stream/dialogs", token) as reader:
        (dialog,) = await reader.xml()
        assert (dialog.get("id"), dialog.findtext(PREFIX + "state")) == ("crm-7", "confirmed")
        await office.ask("POST", "/api/linestate/example.org/bob/crm-8", token)
        await office.ask("DELETE", STATE.format("crm-7"), token)
        (dialog,) = await reader.xml()
        assert (dialog.get("id"), dialog.findtext(PREFIX + "state")) == ("crm-7", "terminated")


@pytest.mark.asyncio
async def test_a_user_can_have_so_many_line_states(office: Office) -> None:
    token = await office.token("alice")
    for number in range(MAX_PER_USER):
        await office.ask("POST", STATE.format(number), token)
    refused = await office.ask("POST", STATE.format("more"), token)
    assert error_of(refused) == (429, "linestate.too.many", None)
    assert (await office.ask("PUT", STATE.format("0"), token)).status_code == 200


@pytest.mark.asyncio
async def test_an_id_that_cannot_be_is_refused(office: Office) -> None:
    refused = await office.ask("POST", STATE.format("a%0Ab"), await office.token("alice"))
    assert error_of(refused) == (400, "linestate.id.invalid", "externalId")
