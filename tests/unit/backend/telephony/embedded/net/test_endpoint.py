"""The endpoint on real sockets: both transports, both loops, and peers that misbehave."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable, Coroutine
from typing import cast

import pytest
import uvloop

from backend.telephony.embedded.net.limits import TransportLimits
from backend.telephony.embedded.sip.events import InviteReceived, SipEvent
from backend.telephony.embedded.sip.flow import Flow
from tests.support.endpoint_peers import Served, TcpPeer, UdpPeer, authorized, limited, message
from tests.support.ipv6 import needs_ipv6
from tests.support.raw_message import RawMessage, audio

Run = Callable[[Coroutine[object, object, None]], None]
PING = b"\r\n\r\n"
PONG = b"\r\n"


@pytest.fixture(params=[asyncio.new_event_loop, uvloop.new_event_loop], ids=["asyncio", "uvloop"])
def run(request: pytest.FixtureRequest) -> Run:
    """Run a coroutine on one kind of loop and fail it where an exception reached the loop."""

    def start(main: Coroutine[object, object, None]) -> None:
        unhandled: list[dict[str, object]] = []
        with asyncio.Runner(loop_factory=request.param) as runner:
            runner.get_loop().set_exception_handler(lambda _, context: unhandled.append(context))
            runner.run(limited(main))
        assert unhandled == []

    return start


def test_a_device_registers_and_calls_over_udp(run: Run) -> None:
    async def main() -> None:
        async with Served() as served:
            with UdpPeer(served.address) as peer:
                response = await authorized(
                    peer.ask, lambda number, *extra: message("REGISTER", peer.port, "UDP", number, *extra)
                )
                assert response.status == 200
                (binding,) = served.agent.bindings()
                assert (binding.source, binding.transport) == (f"127.0.0.1:{peer.port}", "udp")

                def answer(event: SipEvent) -> None:
                    assert isinstance(event, InviteReceived)
                    served.agent.answer(event.leg_id, audio("127.0.0.1", 9000), served.endpoint.now())

                served.on_event = answer
                trying = await authorized(
                    peer.ask,
                    lambda number, *extra: message(
                        "INVITE", peer.port, "UDP", number + 10, *extra, body=audio("127.0.0.1", 8000)
                    ),
                )
                assert trying.status == 100
                assert (await peer.receive()).status == 200
                assert (await peer.receive()).status == 200, "repeated by the endpoint's timer"

    run(main())


def test_a_device_registers_over_tcp_and_its_binding_goes_with_its_connection(run: Run) -> None:
    async def main() -> None:
        async with Served() as served:
            peer = await TcpPeer.connect(served.address)
            response = await authorized(
                peer.ask, lambda number, *extra: message("REGISTER", peer.port, "TCP", number, *extra)
            )
            assert response.status == 200
            assert served.agent.bindings()[0].transport == "tcp"
            await peer.close()
            while served.agent.bindings():
                await asyncio.sleep(0.01)

    run(main())


def test_pings_are_answered_and_messages_may_come_in_pieces_or_together(run: Run) -> None:
    async def main() -> None:
        async with Served() as served:
            peer = await TcpPeer.connect(served.address)
            peer.writer.write(PING)
            assert await peer.reader.readexactly(2) == PONG
            data = message("OPTIONS", peer.port, "TCP", 1).encode()
            for cut in range(0, len(data), 50):
                peer.writer.write(data[cut : cut + 50])
                await asyncio.sleep(0.001)
            assert (await peer.receive()).status == 200
            peer.writer.write(data + data + PING)
            assert await peer.reader.readexactly(2) == PONG
            assert [(await peer.receive()).status for _ in range(2)] == [200, 200]
            await peer.close()

    run(main())


@pytest.mark.parametrize(
    "data",
    [
        b"OPTIONS sip:a SIP/2.0\r\n\r\n",
        b"x" * 20_000,
        b"OPTIONS sip:a SIP/2.0\r\nContent-Length: 9999999\r\n\r\n",
        bytes(range(256)) * 100,
    ],
)
def test_a_stream_of_nonsense_is_cut_off_and_others_go_on(run: Run, data: bytes) -> None:
    async def main() -> None:
        async with Served() as served:
            bad, good = await TcpPeer.connect(served.address), await TcpPeer.connect(served.address)
            bad.writer.write(data)
            assert await bad.at_end()
            assert (await good.ask(message("OPTIONS", good.port, "TCP", 1))).status == 200
            await bad.close()
            await good.close()

    run(main())


def test_datagrams_of_nonsense_do_no_harm(run: Run) -> None:
    async def main() -> None:
        async with Served() as served:
            with UdpPeer(served.address) as peer:
                good = message("OPTIONS", peer.port, "UDP", 1)
                nonsense = [b"", b"\0", PING, b"x" * 60_000, bytes(range(256)) * 4]
                nonsense += [good.encode().replace(b"127.0.0.1:", b"127.0.0.1:99999")]
                nonsense += [good.encode()[:cut] for cut in range(0, 300, 7)]
                for data in nonsense:
                    peer.send(data)
                assert (await peer.ask(good)).status == 200

    run(main())


def test_a_peer_that_is_gone_does_not_stop_the_others(run: Run) -> None:
    async def main() -> None:
        async with Served() as served:
            for _ in range(20):
                with UdpPeer(served.address) as gone:
                    gone.send(message("OPTIONS", gone.port, "UDP", 1).encode())
            with UdpPeer(served.address) as peer:
                assert (await peer.ask(message("OPTIONS", peer.port, "UDP", 1))).status == 200

    run(main())


def test_addresses_that_the_kernel_refuses_do_not_close_the_socket(run: Run) -> None:
    async def main() -> None:
        async with Served() as served:
            with UdpPeer(served.address) as peer:
                data = message("OPTIONS", 1, "UDP", 1).encode()
                for host in ("255.255.255.255", "240.0.0.1", "0.0.0.0", "::1", "nonsense"):
                    served.endpoint._take(data, Flow("udp", served.address, (host, 5060)))
                assert (await peer.ask(message("OPTIONS", peer.port, "UDP", 2))).status == 200

    run(main())


def test_a_burst_of_one_source_is_read_before_it_is_handled_and_another_source_does_not_wait(
    run: Run,
) -> None:
    async def main() -> None:
        async with Served() as served:
            with UdpPeer(served.address) as quiet, socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as loud:
                loud.bind(("127.0.0.2", 0))
                data = message("OPTIONS", loud.getsockname()[1], "UDP", 1).encode()
                for _ in range(2000):
                    loud.sendto(data, served.address)
                assert (await quiet.ask(message("OPTIONS", quiet.port, "UDP", 2))).status == 200
                assert served.endpoint.dropped > 0

    run(main())


def test_a_defect_in_a_handler_does_not_stop_the_endpoint() -> None:
    reported: list[object] = []

    async def main() -> None:
        asyncio.get_running_loop().set_exception_handler(
            lambda _, context: reported.append(context["exception"])
        )
        async with Served() as served:
            with UdpPeer(served.address) as peer:

                def fail(_event: SipEvent) -> None:
                    raise LookupError("defect")

                served.on_event = fail
                await authorized(
                    peer.ask, lambda number, *extra: message("REGISTER", peer.port, "UDP", number, *extra)
                )
                served.on_event = served.events.append
                assert (await peer.ask(message("OPTIONS", peer.port, "UDP", 5))).status == 200

    asyncio.run(limited(main()))
    assert [type(each) for each in reported] == [LookupError]


def test_connections_are_limited_for_each_source(run: Run) -> None:
    async def main() -> None:
        async with Served(TransportLimits(connections_of_loopback=3)) as served:
            peers = [await TcpPeer.connect(served.address) for _ in range(4)]
            assert await peers[3].at_end()
            assert (await peers[0].ask(message("OPTIONS", peers[0].port, "TCP", 1))).status == 200
            await peers[0].close()
            await asyncio.sleep(0.05)
            again = await TcpPeer.connect(served.address)
            assert (await again.ask(message("OPTIONS", again.port, "TCP", 1))).status == 200
            for peer in (*peers, again):
                await peer.close()

    run(main())


def test_a_peer_that_says_nothing_or_never_finishes_is_cut_off(run: Run) -> None:
    limits = TransportLimits(first_message=0.2, whole_message=0.3, idle=60.0, sweep=0.05)

    async def main() -> None:
        async with Served(limits) as served:
            silent, slow, good = [await TcpPeer.connect(served.address) for _ in range(3)]
            assert (await good.ask(message("OPTIONS", good.port, "TCP", 1))).status == 200
            assert (await slow.ask(message("OPTIONS", slow.port, "TCP", 1))).status == 200
            slow.writer.write(b"OPTIONS sip:a ")

            async def drip() -> None:
                for _ in range(100):
                    slow.writer.write(b"x")
                    await asyncio.sleep(0.05)

            dripping = asyncio.create_task(drip())
            assert await silent.at_end()
            assert await slow.at_end()
            dripping.cancel()
            assert (await good.ask(message("OPTIONS", good.port, "TCP", 2))).status == 200
            for peer in (silent, slow, good):
                await peer.close()

    run(main())


def test_a_peer_that_does_not_read_is_cut_off(run: Run) -> None:
    async def main() -> None:
        async with Served(TransportLimits(unsent_bytes=10_000)) as served:
            peer = await TcpPeer.connect(served.address)
            cast(asyncio.Transport, peer.writer.transport).pause_reading()
            # What is in Via comes back: so answers are as long as requests.
            long = ("via", "SIP/2.0/TCP 192.0.2.9;branch=z9hG4bK" + "y" * 4000)
            data = message("OPTIONS", peer.port, "TCP", 1, long).encode()
            with pytest.raises((ConnectionError, asyncio.IncompleteReadError)):
                while True:
                    peer.writer.write(data * 20)
                    await peer.writer.drain()
                    await asyncio.sleep(0)
            await peer.close()
            assert len(served.endpoint._streams["tcp"]) == 0

    run(main())


@needs_ipv6
def test_both_kinds_of_addresses_are_served_on_one_port(run: Run) -> None:
    async def main() -> None:
        served = Served()
        host, port = await served.endpoint.start("127.0.0.1", 0, [("::1", 0)])
        try:
            loop = asyncio.get_running_loop()
            for family, local in ((socket.AF_INET6, "::1"), (socket.AF_INET, host)):
                with socket.socket(family, socket.SOCK_DGRAM) as peer:
                    peer.setblocking(False)
                    peer.bind((local, 0))
                    asked = message("OPTIONS", 5060, "UDP", 1, ("x", "y"))
                    peer.sendto(asked.encode(), (local, port))
                    answer = RawMessage.parse(await loop.sock_recv(peer, 65535))
                    assert answer.status == 200
                    assert f";received={local}" in answer.header("via") or local == host
                    assert f";rport={peer.getsockname()[1]}" in answer.header("via")
            connected = await TcpPeer.connect(("::1", port))
            assert (await connected.ask(message("OPTIONS", connected.port, "TCP", 2))).status == 200
            await connected.close()
        finally:
            await served.endpoint.stop()

    run(main())


def test_the_port_is_free_again_after_the_end(run: Run) -> None:
    async def main() -> None:
        async with Served() as served:
            address = served.address
        again = Served()
        assert await again.endpoint.start(*address) == address
        with pytest.raises(OSError, match="in use"):
            await Served().endpoint.start(*address)
        await again.endpoint.stop()

    run(main())
