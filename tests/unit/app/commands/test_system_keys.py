from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.commands import system_keys
from app.commands.ids import CommandId

usable = st.builds(
    lambda strong, shift, plain: "+".join([*strong, *shift, plain]),
    st.sampled_from([["Ctrl"], ["Ctrl", "Alt"], ["Alt"], ["Meta"]]),
    st.sampled_from([[], ["Shift"]]),
    st.sampled_from(sorted(system_keys.PLAIN | system_keys.FUNCTION | system_keys.NAMED.keys())),
)


@given(st.lists(st.tuples(st.sampled_from(CommandId), usable), max_size=8))
def test_keys_survive_writing_and_each_is_of_one_command(given: list[tuple[CommandId, str]]) -> None:
    keys: dict[CommandId, str] = {}
    for command_id, key in given:
        keys = system_keys.bound(keys, command_id, key)
        assert keys[command_id] == key
    assert len(set(keys.values())) == len(keys)
    assert system_keys.parse(system_keys.to_text(keys)) == keys


@pytest.mark.parametrize("key", ["A", "Shift+A", "Space", "Num+5", "Ctrl+;", "Ctrl+", "Ctrl+Å", "Return", ""])
def test_what_others_need_or_the_system_has_not_is_refused(key: str) -> None:
    assert system_keys.unusable(key)
    assert system_keys.parse(f"{CommandId.ANSWER.value}={key}") == {}


@pytest.mark.parametrize("key", ["Ctrl+Alt+A", "F9", "Shift+F9", "Pause", "Meta+Space", "Ctrl+1"])
def test_a_function_key_or_one_with_ctrl_or_alt_can_be_had(key: str) -> None:
    assert not system_keys.unusable(key)


def test_a_key_is_taken_away() -> None:
    keys = system_keys.bound({CommandId.ANSWER: "F9"}, CommandId.ANSWER, "")
    assert keys == {}


def test_what_names_nothing_is_left_out() -> None:
    text = "call.answer=F9;call.hang-up=F9;nothing=F8;call.park"
    assert system_keys.parse(text) == {CommandId.ANSWER: "F9"}
