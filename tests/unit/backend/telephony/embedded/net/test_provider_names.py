"""Where a provider is: SRV records, fail-over between its places, and what counts where there are none."""

from __future__ import annotations

import asyncio
from typing import cast

import dns.asyncresolver
import dns.flags
import dns.message
import dns.rrset
import pytest

from backend.telephony.embedded.net.provider_names import Services, find_places, find_services
from backend.telephony.embedded.net.srv import pointers, services
from backend.telephony.embedded.sip.core import FlowWish

POINTERS = (
    '90 50 "s" "SIP+D2S" "" _sip._sctp.example.net.',
    '100 60 "S" "sip+d2u" "" _sip._udp.example.net.',
    '100 50 "s" "SIPS+D2T" "" _sips._tcp.example.net.',
    '100 40 "u" "SIP+E2U" "!^.*$!sip:info@example.net!" .',
)
RECORDS = ("20 0 5080 127.0.0.3.", "10 0 5070 127.0.0.1.", "10 1000 5060 127.0.0.2.")


def wish(host: str = "sip.example.net", port: int = 0, transport: str = "udp") -> FlowWish:
    return FlowWish("provider", host, port, transport, "")


def telling(*hosts: tuple[str, int], ttl: float = 60.0) -> tuple[Services, list[str]]:
    asked: list[str] = []

    async def ask(name: str) -> tuple[list[tuple[str, int]], float] | None:
        asked.append(name)
        return (list(hosts), ttl) if hosts else None

    return ask, asked


@pytest.mark.asyncio
async def test_records_say_where_a_provider_is_in_order() -> None:
    ask, asked = telling(("127.0.0.2", 5070), ("127.0.0.1", 5060), ("127.0.0.2", 5070))
    places = await find_places(wish(transport="tls"), ask)
    assert places.peers == [("127.0.0.2", 5070), ("127.0.0.1", 5060)]
    assert places.fresh_s == 60
    assert asked == ["_sips._tcp.sip.example.net"]


@pytest.mark.asyncio
@pytest.mark.parametrize(("host", "port"), [("localhost", 5066), ("127.0.0.1", 0), ("127.0.0.1", 5066)])
async def test_an_address_or_a_port_needs_no_records(host: str, port: int) -> None:
    ask, asked = telling(("127.0.0.9", 5070))
    places = await find_places(wish(host, port), ask)
    assert places.peers[0] == ("127.0.0.1", port or 5060)
    assert asked == []


@pytest.mark.asyncio
async def test_without_records_the_name_itself_counts() -> None:
    ask, asked = telling()
    assert (await find_places(wish("localhost", transport="tcp"), ask)).peers[0] == ("127.0.0.1", 5060)
    assert asked == ["_sip._tcp.localhost"]


@pytest.mark.asyncio
async def test_a_provider_may_say_that_there_is_no_such_service() -> None:
    with pytest.raises(OSError, match="offers no SIP"):
        await find_places(wish(), telling(("", 0))[0])


@pytest.mark.asyncio
async def test_a_place_whose_name_is_unknown_is_left_out() -> None:
    ask, _ = telling(("nowhere.invalid", 5060), ("127.0.0.1", 5060), ttl=1)
    places = await find_places(wish(), ask)
    assert places == ([("127.0.0.1", 5060)], 30)
    with pytest.raises(OSError):
        await find_places(wish(), telling(("nowhere.invalid", 5060))[0])


@pytest.mark.asyncio
async def test_where_no_transport_is_set_a_name_says_by_which_it_is_spoken_to() -> None:
    async def told(name: str) -> list[tuple[str, str]]:
        assert name == "sip.example.net"
        return [("tls", "_sips._tcp.example.net"), ("udp", "_sip._udp.example.net")]

    found = await find_services(wish(transport="dns"), told)
    assert [(each.transport, each.service) for each in found] == await told("sip.example.net")
    ask, asked = telling(("127.0.0.2", 5071))
    assert (await find_places(found[0], ask)).peers == [("127.0.0.2", 5071)]
    assert asked == ["_sips._tcp.example.net"]
    assert await find_services(wish(transport="tcp")) == [wish(transport="tcp")]


@pytest.mark.asyncio
async def test_where_nobody_tells_the_transport_it_is_udp() -> None:
    async def nobody(name: str) -> None:
        return None

    assert await find_services(wish(transport="dns"), nobody) == [wish()]


@pytest.mark.asyncio
async def test_a_name_that_says_nothing_of_transports_is_looked_for_by_each_and_then_by_udp() -> None:
    async def silent(name: str) -> list[tuple[str, str]]:
        return []

    found = await find_services(wish("localhost", transport="dns"), silent)
    assert [each.transport for each in found] == ["udp", "tcp", "tls", "udp"]
    ask, asked = telling()
    for service in found[:3]:
        with pytest.raises(OSError, match="no such service"):
            await find_places(service, ask)
    assert (await find_places(found[3], ask)).peers[0] == ("127.0.0.1", 5060)
    assert asked[:3] == ["_sip._udp.localhost", "_sip._tcp.localhost", "_sips._tcp.localhost"]


class NameServer(asyncio.DatagramProtocol):
    """Answers one name's SRV records and another one's NAPTR records, and nothing else."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast(asyncio.DatagramTransport, transport)

    def datagram_received(self, data: bytes, addr: tuple[str | int, ...]) -> None:
        query = dns.message.from_wire(data)
        answer = dns.message.make_response(query)
        answer.flags |= dns.flags.RA
        question = query.question[0]
        if question.name.to_text() == "_sip._udp.example.net.":
            answer.answer.append(dns.rrset.from_text_list(question.name, 77, "IN", "SRV", RECORDS))
        if question.name.to_text() == "example.net.":
            answer.answer.append(dns.rrset.from_text_list(question.name, 77, "IN", "NAPTR", POINTERS))
        self.transport.sendto(answer.to_wire(), addr)


@pytest.mark.asyncio
async def test_records_are_read_from_a_name_server_by_priority_and_weight(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    loop = asyncio.get_running_loop()
    transport, _ = await loop.create_datagram_endpoint(NameServer, local_addr=("127.0.0.1", 0))
    resolver = dns.asyncresolver.Resolver(configure=False)
    resolver.nameservers, resolver.port = ["127.0.0.1"], transport.get_extra_info("sockname")[1]
    monkeypatch.setattr(dns.asyncresolver, "default_resolver", resolver)
    found = [await services("_sip._udp.example.net") for _ in range(3)]
    assert await services("_sip._udp.example.com") is None
    assert await pointers("example.net") == [
        ("tls", "_sips._tcp.example.net"),
        ("udp", "_sip._udp.example.net"),
    ]
    assert await pointers("example.com") == []
    transport.close()
    for told in found:
        assert told is not None
        hosts, ttl = told
        assert ttl == 77
        assert hosts[-1] == ("127.0.0.3", 5080), "the last priority"
        assert sorted(hosts[:2]) == [("127.0.0.1", 5070), ("127.0.0.2", 5060)]
