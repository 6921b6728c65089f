"""When memory is given back to the system."""

from __future__ import annotations

from backend.telephony.embedded.trimming import CALM_SWEEPS, FEW_TRANSACTIONS, Trimming


def test_memory_is_given_back_once_after_calls_and_not_while_there_are_any() -> None:
    given: list[str] = []
    trimming = Trimming(lambda: given.append("let go"), lambda: given.append("given back"))
    for _ in range(10):
        trimming.sweep(channels=0, transactions=FEW_TRANSACTIONS)
    assert not given, "nothing was used"
    trimming.sweep(channels=2, transactions=4)
    for _ in range(10):
        trimming.sweep(channels=0, transactions=FEW_TRANSACTIONS + 1)
    assert not given, "what the call leaves is still there"
    for _ in range(CALM_SWEEPS):
        assert given == []
        trimming.sweep(channels=0, transactions=3)
    for _ in range(10):
        trimming.sweep(channels=0, transactions=3)
    assert given == ["let go", "given back"]


def test_where_many_phones_register_memory_is_given_back_as_the_rest_goes() -> None:
    given: list[int] = []
    registering, held = 300, 20_000
    trimming = Trimming(lambda: None, lambda: given.append(held))
    while held > registering:
        for _ in range(2 * CALM_SWEEPS):
            trimming.sweep(channels=0, transactions=held)
        held = max(registering, held // 2)
    for _ in range(10):
        trimming.sweep(channels=0, transactions=registering)
    assert given == [5000, 1250, 312]
