from __future__ import annotations

from backend.telephony.embedded.memory import Memory


def test_a_blob_is_kept_under_its_key_until_it_is_forgotten() -> None:
    memory = Memory()
    memory.remember("call", b"one")
    memory.remember("call", b"two")
    memory.remember("other", b"")
    assert memory.blobs() == {"call": b"two", "other": b""}
    memory.forget("call")
    memory.forget("call")
    assert memory.blobs() == {"other": b""}


def test_the_size_counts_keys_and_blobs_and_goes_back_to_nothing() -> None:
    memory = Memory()
    memory.remember("ab", b"1234")
    assert (memory.size, memory.size_of("ab"), memory.size_of("cd")) == (6, 6, 0)
    memory.remember("ab", b"1")
    assert memory.size == 3
    memory.forget("ab")
    assert memory.size == 0


def test_what_is_given_out_is_a_copy() -> None:
    memory = Memory()
    memory.blobs()["x"] = b"y"
    assert memory.blobs() == {}
