"""SDP: what is offered and answered, hold in all its forms, and that no description does harm."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.telephony.embedded.sip.sdp import (
    LocalMedia,
    SdpError,
    accept_answer,
    answer,
    offer,
)
from backend.telephony.embedded.sip.sdp_session import SdpSession

LOCAL = LocalMedia("192.0.2.1", 6000, session_id=77)
HEAD = "v=0\r\no=- 1 1 IN IP4 192.0.2.10\r\ns=-\r\n"
CONNECTION = "c=IN IP4 192.0.2.10\r\n"


def description(*media: str, head: str = CONNECTION) -> bytes:
    return (HEAD + head + "t=0 0\r\n" + "".join(line + "\r\n" for line in media)).encode()


PLAIN = description("m=audio 4000 RTP/AVP 8 0 96", "a=rtpmap:96 telephone-event/8000")


def test_the_first_codec_of_the_offerer_that_we_know_is_taken_alone() -> None:
    text, agreed = answer(description("m=audio 4000 RTP/AVP 18 9 8 0", "a=rtpmap:18 G729/8000"), LOCAL)
    assert (agreed.codec, agreed.payload_type) == ("G722", 9)
    assert b"m=audio 6000 RTP/AVP 9\r\n" in text
    assert b"telephone-event" not in text
    assert agreed.dtmf_payload_type is None


def test_the_answer_uses_the_offerers_payload_types() -> None:
    media = ("m=audio 4000 RTP/AVP 97 100", "a=rtpmap:97 pcma/8000/1", "a=rtpmap:100 Telephone-Event/8000")
    text, agreed = answer(description(*media), LOCAL)
    assert (agreed.codec, agreed.payload_type, agreed.dtmf_payload_type) == ("PCMA", 97, 100)
    assert agreed.receive_dtmf_payload_type == 100
    assert b"m=audio 6000 RTP/AVP 97 100\r\na=rtpmap:97 PCMA/8000\r\n" in text


def test_where_the_peer_is_and_what_it_wants_are_read() -> None:
    media = ("m=audio 4000 RTP/AVP 0", "c=IN IP4 198.51.100.9", "a=ptime:30", "a=rtcp:4711 IN IP4 192.0.2.3")
    agreed = answer(description(*media, head="b=AS:84\r\n"), LOCAL)[1]
    assert (agreed.remote_host, agreed.remote_port, agreed.remote_rtcp_port) == ("198.51.100.9", 4000, 4711)
    assert agreed.ptime_ms == 30
    assert answer(PLAIN, LOCAL)[1].remote_rtcp_port == 4001


@pytest.mark.parametrize(
    ("media", "send", "receive", "direction"),
    [
        (("m=audio 4000 RTP/AVP 0",), True, True, b"a=sendrecv"),
        (("m=audio 4000 RTP/AVP 0", "a=sendonly"), False, True, b"a=recvonly"),
        (("m=audio 4000 RTP/AVP 0", "a=recvonly"), True, False, b"a=sendonly"),
        (("m=audio 4000 RTP/AVP 0", "a=inactive"), False, False, b"a=inactive"),
        (("m=audio 4000 RTP/AVP 0", "c=IN IP4 0.0.0.0"), False, True, b"a=sendrecv"),
        (("m=audio 4000 RTP/AVP 0", "c=IN IP6 ::"), False, True, b"a=sendrecv"),
        (("m=audio 0 RTP/AVP 0",), False, False, b"m=audio 0 "),
    ],
)
def test_hold_is_seen_in_all_its_forms(
    media: tuple[str, ...], send: bool, receive: bool, direction: bytes
) -> None:
    text, agreed = answer(description(*media), LOCAL)
    assert (agreed.send, agreed.receive, agreed.held) == (send, receive, not send)
    assert direction in text


def test_a_direction_of_the_session_holds_unless_the_stream_has_its_own() -> None:
    head = CONNECTION + "a=sendonly\r\n"
    assert answer(description("m=audio 4000 RTP/AVP 0", head=head), LOCAL)[1].held
    assert not answer(description("m=audio 4000 RTP/AVP 0", "a=sendrecv", head=head), LOCAL)[1].held


def test_other_streams_are_refused_in_their_places() -> None:
    media = (
        "m=video 5000 RTP/AVP 99",
        "a=rtpmap:99 H264/90000",
        "m=audio 4000 RTP/SAVP 0",
        "m=audio 4002 RTP/AVP 8",
        "m=audio 4004 RTP/AVP 0",
        "m=application 9 UDP/DTLS/SCTP webrtc-datachannel",
    )
    text, agreed = answer(description(*media), LOCAL)
    lines = [line for line in text.decode().split("\r\n") if line.startswith("m=")]
    assert lines == [
        "m=video 0 RTP/AVP 99",
        "m=audio 0 RTP/SAVP 0",
        "m=audio 6000 RTP/AVP 8",
        "m=audio 0 RTP/AVP 0",
        "m=application 0 UDP/DTLS/SCTP webrtc-datachannel",
    ]
    assert agreed.remote_port == 4002


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"hello",
        description(),
        description("m=video 5000 RTP/AVP 99"),
        description("m=audio 4000 RTP/SAVP 0"),
        description("m=audio 4000 RTP/AVP 18 101"),
        description("m=audio 4000 RTP/AVP 96", "a=rtpmap:96 PCMU/16000"),
        description("m=audio 4000 RTP/AVP 0", head=""),
        description("m=audio 4000 RTP/AVP 0", head="c=IN IP4 pbx.example.org\r\n"),
        description("m=audio 4000 RTP/AVP 0", head="c=IN IP4 224.0.0.1\r\n"),
        description("m=audio 4000 RTP/AVP 0", head="c=IN IP4\r\n"),
        description("m=audio 70000 RTP/AVP 0"),
        description("m=audio x RTP/AVP 0"),
        description("m=audio 4000"),
        description("m=audio 4000 RTP/AVP " + " ".join(["0"] * 100)),
        description(*["m=audio 4000 RTP/AVP 0"] * 30),
        description("m=audio 4000 RTP/AVP 0", *["a=x"] * 1000),
        description("m=audio 4000 RTP/AVP 0", "a=x:" + "y" * 20_000),
    ],
)
def test_what_cannot_be_agreed_to_is_an_error(data: bytes) -> None:
    with pytest.raises(SdpError):
        answer(data, LOCAL)


def test_an_offer_names_our_codecs_in_our_order_and_its_answer_is_read() -> None:
    local = LocalMedia("192.0.2.1", 6000, codecs=("G722", "PCMA"))
    assert b"m=audio 6000 RTP/AVP 9 8 101\r\n" in offer(local)
    media = ("m=audio 4000 RTP/AVP 8 97", "a=rtpmap:97 telephone-event/8000")
    agreed = accept_answer(description(*media), local)
    assert (agreed.codec, agreed.dtmf_payload_type, agreed.receive_dtmf_payload_type) == ("PCMA", 97, 101)


def test_an_answer_with_a_codec_that_was_not_offered_is_an_error() -> None:
    with pytest.raises(SdpError):
        accept_answer(PLAIN, LocalMedia("192.0.2.1", 6000, codecs=("G722",)))


def test_line_ends_without_carriage_return_are_read() -> None:
    assert answer(PLAIN.replace(b"\r\n", b"\n"), LOCAL)[1].codec == "PCMA"


def test_ipv6_addresses_are_written_and_read() -> None:
    text, agreed = answer(
        description("m=audio 4000 RTP/AVP 0", head="c=IN IP6 2001:db8:0::9\r\n"),
        LocalMedia("2001:db8::1", 6000),
    )
    assert agreed.remote_host == "2001:db8::9"
    assert b"c=IN IP6 2001:db8::1\r\n" in text


def test_the_version_grows_by_one_when_and_only_when_the_description_changes() -> None:
    session = SdpSession(LOCAL)
    first = session.answer(PLAIN)[0]
    assert b"o=- 77 1 IN IP4 192.0.2.1\r\n" in first
    assert session.answer(PLAIN)[0] == first
    held = session.answer(PLAIN + b"a=sendonly\r\n")[0]
    assert b"o=- 77 2 " in held
    again = session.answer(PLAIN)[0]
    assert b"o=- 77 3 " in again
    assert session.answer(PLAIN)[0] == again


def test_an_answer_may_name_several_codecs_of_the_offer() -> None:
    session = SdpSession(LOCAL)
    session.offer()
    media = ("m=audio 4000 RTP/AVP 8 18 0 97 9", "a=rtpmap:18 G729/8000", "a=rtpmap:97 PCMA/8000")
    agreed = session.accept_answer(description(*media))
    assert (agreed.codec, agreed.payload_type) == ("PCMA", 8)
    assert agreed.others == ((0, "PCMU"), (97, "PCMA"), (9, "G722"))
    assert session.answer(description(*media))[1].others == (), "our answer names one"


@pytest.mark.parametrize(
    "odd",
    [
        "a=rtpmap:101 telephone-event",
        "a=rtpmap:98 ",
        "a=rtpmap:200 x/8000",
        "a=rtpmap:*",
        "a=rtcp:none",
        "a=rtcp",
        "a=ptime:soon",
        "a=fmtp",
        "a=",
        "b=x",
        "a=candidate:1 1 UDP 2130706431 192.0.2.10 4000 typ host",
        "a=group:BUNDLE 0",
    ],
)
def test_an_attribute_that_makes_no_sense_does_not_cost_the_call(odd: str) -> None:
    agreed = answer(description("m=audio 4000 RTP/AVP 8 98 101", odd), LOCAL)[1]
    assert (agreed.codec, agreed.remote_port, agreed.remote_rtcp_port) == ("PCMA", 4000, 4001)
    assert (agreed.ptime_ms, agreed.dtmf_payload_type) == (20, None)


def media_lines(description: bytes) -> list[str]:
    return [line for line in description.decode().split("\r\n") if line.startswith("m=")]


def test_a_later_offer_keeps_all_streams_in_their_places() -> None:
    session = SdpSession(LOCAL)
    video = ("m=video 5000 RTP/AVP 99", "a=rtpmap:99 H264/90000")
    session.answer(description(*video, "m=audio 4000 RTP/AVP 8 96", "m=image 0 udptl t38"))
    assert media_lines(session.offer()) == [
        "m=video 0 RTP/AVP 99",
        "m=audio 6000 RTP/AVP 0 8 9 101",
        "m=image 0 udptl t38",
    ]
    agreed = session.accept_answer(
        description("m=video 0 RTP/AVP 99", "m=audio 4008 RTP/AVP 0", "m=image 0 udptl t38")
    )
    assert (agreed.remote_port, agreed.codec) == (4008, "PCMU")
    assert len(media_lines(session.offer())) == 3
    session.answer(PLAIN)
    assert len(media_lines(session.offer())) == 1


@pytest.mark.parametrize(
    ("media", "number"),
    [
        (("m=audio 4000 RTP/AVP 8 96", "a=rtpmap:96 telephone-event/8000"), 96),
        (("m=audio 4000 RTP/AVP 8 101", "a=rtpmap:101 opus/48000/2"), 96),
        (("m=audio 4000 RTP/AVP 8 101 96", "a=rtpmap:101 speex/8000", "a=rtpmap:96 G726-32/8000"), 97),
        (("m=audio 4000 RTP/AVP 8",), 101),
    ],
)
def test_a_later_offer_keeps_what_payload_types_stand_for(media: tuple[str, ...], number: int) -> None:
    session = SdpSession(LOCAL)
    session.answer(description(*media))
    assert media_lines(session.offer()) == [f"m=audio 6000 RTP/AVP 0 8 9 {number}"]
    agreed = session.accept_answer(
        description(f"m=audio 4000 RTP/AVP 8 {number}", f"a=rtpmap:{number} telephone-event/8000")
    )
    assert (agreed.dtmf_payload_type, agreed.receive_dtmf_payload_type) == (number, number)
    assert media_lines(session.offer()) == [f"m=audio 6000 RTP/AVP 0 8 9 {number}"]


def test_an_answer_that_is_said_again_to_refresh_the_session_changes_nothing() -> None:
    session = SdpSession(LOCAL)
    _, agreed = session.answer(PLAIN)
    again = session.accept_answer(PLAIN)
    assert (again.payload_type, again.dtmf_payload_type, again.receive_dtmf_payload_type) == (8, 96, 96)
    assert again == agreed


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        answer(b"v=0\r\n" + data, LOCAL)
    except SdpError:
        return


@given(st.integers(0, len(PLAIN) - 1), st.integers(0, 20), st.binary(max_size=20))
def test_a_description_with_any_piece_replaced_is_answered_in_clean_lines_or_refused(
    at: int, cut: int, piece: bytes
) -> None:
    try:
        text, agreed = answer(PLAIN[:at] + piece + PLAIN[at + cut :], LOCAL)
    except SdpError:
        return
    assert all(line[1:2] == "=" for line in text.decode().split("\r\n")[:-1])
    assert 0 <= agreed.remote_port <= 65535
    assert 0 <= agreed.payload_type <= 127
