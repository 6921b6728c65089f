from __future__ import annotations

from app.headset.descriptor import read
from app.headset.telephony import Lamps, Press, Telephony
from tests.support.headsets import BLACKWIRE, PLANTRONICS, POWER_CONF, SPEAK


def test_the_hook_tells_its_state_and_mute_each_press() -> None:
    headset = Telephony(read(SPEAK))
    assert headset.presses(bytes([2, 0b001, 0])) == [Press.OFF_HOOK]
    assert headset.presses(bytes([2, 0b001, 0])) == []
    assert headset.presses(bytes([2, 0b101, 0])) == [Press.MUTE_TOGGLED]
    assert headset.presses(bytes([2, 0b001, 0])) == []
    assert headset.presses(bytes([2, 0b101, 0])) == [Press.MUTE_TOGGLED]
    assert headset.presses(bytes([2, 0b1000, 0])) == [Press.ON_HOOK, Press.FLASH]
    assert headset.presses(bytes([2, 0, 0b100])) == [Press.REJECT]
    assert headset.presses(bytes([1, 0b101, 0])) == []


def test_other_makers_place_their_buttons_elsewhere() -> None:
    blackwire = Telephony(read(BLACKWIRE))
    assert blackwire.presses(bytes([8, 0b010])) == [Press.OFF_HOOK]
    assert blackwire.presses(bytes([8, 0b011])) == [Press.MUTE_TOGGLED]
    power_conf = Telephony(read(POWER_CONF))
    assert power_conf.presses(bytes([2, 0b101])) == [Press.OFF_HOOK, Press.MUTE_TOGGLED]
    plantronics = Telephony(read(PLANTRONICS))
    assert plantronics.presses(bytes([8, 0b1_0001])) == [Press.OFF_HOOK, Press.MUTE_TOGGLED]


def test_a_headset_without_report_ids_and_with_an_array_of_buttons() -> None:
    headset = Telephony(read(bytes.fromhex("050b0905a1011501250275089501092009 2f8100c0".replace(" ", ""))))
    assert headset.presses(bytes([1])) == [Press.HOOK_TOGGLED]
    assert headset.presses(bytes([0])) == []
    assert headset.presses(bytes([2])) == [Press.MUTE_TOGGLED]


def test_lamps_go_into_one_report_or_into_several() -> None:
    lamps = Lamps(off_hook=True, muted=True, ringing=False)
    assert Telephony(read(SPEAK)).reports(lamps) == [bytes([2, 0b011, 0])]
    assert Telephony(read(POWER_CONF)).reports(lamps) == [bytes([2, 0b011])]
    assert Telephony(read(PLANTRONICS)).reports(lamps) == [bytes([9, 1]), bytes([0x17, 1]), bytes([0x18, 0])]
    ringing = Lamps(ringing=True)
    assert Telephony(read(SPEAK)).reports(ringing) == [bytes([2, 0b10_0100, 0])]
