"""When memory is given back to the system."""

from __future__ import annotations

from collections.abc import Callable

from backend.telephony.embedded.heap import Heap
from backend.telephony.embedded.trimming import (
    CALM_SWEEPS,
    FEW_TRANSACTIONS,
    LONGEST_S,
    MANY_TRANSACTIONS,
    QUIET_SWEEPS,
    Trimming,
)


class FakeMemory:
    def __init__(self, on_work: Callable[[], None], on_give_back: Callable[[], None]) -> None:
        self._on_work = on_work
        self._on_give_back = on_give_back
        self.bytes = 100
        self.seconds = 0.005

    def work(self) -> None:
        self._on_work()

    def free_circles(self) -> None:
        pass

    def give_back(self) -> float:
        self._on_give_back()
        return self.seconds

    def size(self) -> int:
        return self.bytes


def test_memory_is_given_back_once_after_calls_and_not_while_there_are_any() -> None:
    given: list[str] = []
    trimming = Trimming(
        lambda: given.append("let go"),
        FakeMemory(lambda: given.append("work"), lambda: given.append("given back")),
    )
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


def test_while_calls_go_on_memory_is_given_back_when_it_has_grown_and_all_is_quiet() -> None:
    given: list[int] = []
    memory = FakeMemory(lambda: None, lambda: given.append(memory.bytes))
    trimming = Trimming(lambda: None, memory)
    for _ in range(QUIET_SWEEPS):
        assert not given
        trimming.sweep(channels=20, transactions=3)
    memory.bytes = 104
    for _ in range(3 * QUIET_SWEEPS):
        trimming.sweep(channels=20, transactions=3)
    assert given == [100], "a little more is not worth the while"
    memory.bytes = 127
    for _ in range(QUIET_SWEEPS):
        trimming.sweep(channels=20, transactions=3)
        trimming.sweep(channels=20, transactions=FEW_TRANSACTIONS + 1)
    assert given == [100], "there is something to do"
    for _ in range(QUIET_SWEEPS):
        trimming.sweep(channels=200, transactions=FEW_TRANSACTIONS + 1)
    assert given == [100, 127], "where there are many calls this is little"


def test_where_it_takes_long_memory_is_given_back_between_calls_only() -> None:
    given: list[int] = []
    memory = FakeMemory(lambda: None, lambda: given.append(memory.bytes))
    memory.seconds = 2 * LONGEST_S
    trimming = Trimming(lambda: None, memory)
    for memory.bytes in (100, 200, 400):
        for _ in range(QUIET_SWEEPS):
            trimming.sweep(channels=20, transactions=3)
    assert given == [100]
    for _ in range(CALM_SWEEPS):
        trimming.sweep(channels=0, transactions=3)
    memory.bytes = 500
    for _ in range(QUIET_SWEEPS):
        trimming.sweep(channels=20, transactions=3)
    assert given == [100, 400, 500]


def test_where_many_phones_register_memory_is_given_back_as_the_rest_goes() -> None:
    given: list[int] = []
    registering, held = 300, 20_000
    trimming = Trimming(lambda: None, FakeMemory(lambda: None, lambda: given.append(held)))
    while held > registering:
        for _ in range(2 * CALM_SWEEPS):
            trimming.sweep(channels=0, transactions=held)
        held = max(registering, held // 2)
    for _ in range(10):
        trimming.sweep(channels=0, transactions=registering)
    assert given == [5000, 1250, 312]


def test_memory_is_at_work_where_there_is_much_to_do_until_it_is_given_back() -> None:
    told: list[str] = []
    memory = FakeMemory(lambda: told.append("work"), lambda: told.append("given back"))
    trimming = Trimming(lambda: None, memory)
    for _ in range(3):
        trimming.sweep(channels=10, transactions=FEW_TRANSACTIONS + 1)
    assert not told
    for _ in range(3):
        trimming.sweep(channels=10, transactions=MANY_TRANSACTIONS + 1)
    assert told == ["work"]
    for _ in range(CALM_SWEEPS):
        trimming.sweep(channels=0, transactions=0)
    trimming.sweep(channels=10, transactions=MANY_TRANSACTIONS + 1)
    assert told == ["work", "given back", "work"]


def test_the_memory_of_this_system_is_put_to_work_and_given_back() -> None:
    heap = Heap()
    heap.work()
    heap.free_circles()
    heap.give_back()
    assert heap.size() > 1_000_000
