"""What our softphone sends to a menu that is heard before it answers: digits, as RFC 4733 events."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from app.softphone import protocol
from app.softphone.protocol import LegState
from tests.support.fake_backend import eventually
from tests.support.phone import Phone
from tests.support.raw_message import audio
from tests.support.raw_phone import RawCall, RawPhone
from tests.support.rtp_phone import DTMF_TYPE, RtpPhone

MENU_HZ = 620


class Menu:
    """A far side that speaks before it answers, and the call to it."""

    def __init__(self, phone: Phone, sip: RawPhone, sound: RtpPhone, leg_id: str, call: RawCall) -> None:
        self.phone, self.sound, self.leg_id, self.call = phone, sound, leg_id, call
        self._sip = sip

    def speak_early(self, codecs: str = f"0 {DTMF_TYPE}") -> None:
        assert self.call.invite is not None
        sdp = audio("127.0.0.1", self.sound.address[1], codecs=codecs)
        self.call.respond(self.call.invite, 183, "Session Progress", sdp)
        self.sound.speak(MENU_HZ)

    async def is_heard(self) -> None:
        await self.phone.wait_leg(
            self.leg_id, lambda leg: leg.state is LegState.RINGING and leg.media_active, "heard early"
        )

    def digits(self) -> list[int]:
        """The events that have come, each once."""
        return list(dict.fromkeys(packet.payload[0] for packet in self.sound.events()))


@asynccontextmanager
async def menu(folder: Path) -> AsyncIterator[Menu]:
    async with await Phone.start(folder, "alice") as phone:
        address = await phone.go_direct()
        port = int(address.rpartition(":")[2].partition(";")[0].rstrip(">"))
        sip = await RawPhone.open(("127.0.0.1", port), "menu", "", "localhost")
        sound = RtpPhone(server_port=9)
        try:
            leg_id = await phone.dial(sip.contact)
            call = await sip.incoming.get()
            yield Menu(phone, sip, sound, leg_id, call)
            await phone.hang_up(leg_id)
        finally:
            sound.close()
            sip.close()


@pytest.mark.asyncio
async def test_digits_go_to_a_menu_that_is_heard_before_it_answers(tmp_path: Path) -> None:
    async with menu(tmp_path) as ivr:
        ivr.speak_early()
        await ivr.is_heard()
        await ivr.phone.send_digits(ivr.leg_id, "42#")
        await eventually(lambda: ivr.digits() == [4, 2, 11], 10.0)
        ivr.call.answer(audio("127.0.0.1", ivr.sound.address[1]))
        await ivr.phone.wait_up(ivr.leg_id)
        await ivr.phone.send_digits(ivr.leg_id, "7")
        await eventually(lambda: ivr.digits() == [4, 2, 11, 7], 10.0)


@pytest.mark.asyncio
async def test_before_the_answer_a_silent_side_and_one_without_events_take_no_digits(tmp_path: Path) -> None:
    async with menu(tmp_path) as ivr:
        ivr.call.ring()
        await ivr.phone.wait_state(ivr.leg_id, LegState.RINGING)
        command = protocol.SendLegDtmf(ivr.leg_id, "1")
        assert (await ivr.phone.expect_refused(command)).code == "leg.not.up"
        ivr.speak_early(codecs="0")
        await ivr.is_heard()
        assert (await ivr.phone.expect_refused(command)).code == "leg.not.up"
        assert ivr.digits() == []
