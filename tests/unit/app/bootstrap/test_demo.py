from __future__ import annotations

from pathlib import Path

import pytest

from app.bootstrap import launch
from app.bootstrap.demo import MOST_CALLERS, Demo, DemoCallers, DemoSecrets
from app.bootstrap.spawning import ChildSpec
from app.settings.secrets import SecretKind
from app.state.action import StreamReceived
from app.state.store import Store
from tests.support.calls import snapshot
from tests.support.fake_backend import eventually


@pytest.mark.asyncio
async def test_the_passwords_of_the_demo_are_known_until_they_are_refused() -> None:
    secrets = DemoSecrets(Demo.load())
    assert await secrets.get(SecretKind.PASSWORD, "alice@example.org") == "demo-alice"
    assert await secrets.get(SecretKind.SIP, "1012@example.org") == "sip-1012"
    assert await secrets.get(SecretKind.PASSWORD, "nobody@example.org") is None
    await secrets.forget(SecretKind.PASSWORD, "alice@example.org")
    assert await secrets.get(SecretKind.PASSWORD, "alice@example.org") is None
    assert not await secrets.keep(SecretKind.PASSWORD, "alice@example.org", "other")


@pytest.mark.asyncio
async def test_a_few_callers_at_a_time_are_enough_and_all_end(tmp_path: Path) -> None:
    store = Store()
    started: list[str] = []

    def spec(name: str) -> ChildSpec:
        started.append(name)
        return launch.softphone_in(tmp_path, tmp_path, name, audio="none")

    callers = DemoCallers(Demo.load(), store, spec)
    callers.call()
    assert started == []
    store.apply(StreamReceived(snapshot(), 0.0))
    for _ in range(MOST_CALLERS + 1):
        callers.call()
    await eventually(lambda: len(started) == MOST_CALLERS)
    assert started == ["demo-carol", "demo-dave", "demo-erin"]
    assert [notice.sentence for notice in store.state.notices] == ["3 demo calls at a time are enough."]
    await callers.close()
