"""Values that no client of good will sends are refused, and break nothing."""

from __future__ import annotations

import pytest

from tests.support.office import Office, error_of

LOG = "/api/communicationlog/example.org/alice"


@pytest.mark.asyncio
@pytest.mark.parametrize("query", ["since=99999999999999999999", "olderThan=-99999999999999999999"])
async def test_ids_beyond_what_databases_take_are_refused(office: Office, query: str) -> None:
    token = await office.token("alice")
    response = await office.ask("GET", f"{LOG}?{query}", token)
    assert response.status_code == 400
    assert error_of(response)[1] == "value.out.of.range"


@pytest.mark.asyncio
async def test_the_highest_id_can_be_asked_for(office: Office) -> None:
    token = await office.token("alice")
    assert (await office.ask("GET", f"{LOG}?olderThan={2**63 - 2}", token)).status_code == 200
    assert (await office.ask("DELETE", f"{LOG}?untilItemId={2**63 - 2}", token)).status_code == 204
    assert (await office.ask("DELETE", f"{LOG}?untilItemId={2**63 - 1}", token)).status_code == 400


@pytest.mark.asyncio
@pytest.mark.parametrize("body", [b'{"destination":"\\ud800"}', b'{"\\udfff":1}', b'"\\ud800"'])
async def test_half_a_character_in_a_body_is_refused(office: Office, body: bytes) -> None:
    token = await office.token("alice")
    headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
    path = "/api/callcontrol/example.org/alice/device/makecall"
    response = await office.client.post(path, content=body, headers=headers)
    assert response.status_code == 400
