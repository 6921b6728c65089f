"""The endpoint on real sockets: both transports, both loops, and peers that misbehave."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Awaitable, Callable, Coroutine
from typing import TypeVar, cast

import pytest
import uvloop

from backend.telephony.embedded.net.endpoint import SipEndpoint
from backend.telephony.embedded.net.limits import TransportLimits
from backend.telephony.embedded.sip.agent import UserAgent
from backend.telephony.embedded.sip.events import InviteReceived, SipEvent
from backend.telephony.embedded.sip.flow import Flow
from backend.telephony.embedded.sip.settings import AgentSettings
from tests.support.ipv6 import needs_ipv6
from tests.support.raw_message import Credentials, RawMessage, audio
from tests.support.sip_wire import REALM, account

Result = TypeVar("Result")
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
            runner.run(_limited(main))
        assert unhandled == []

    return start


async def _limited(main: Awaitable[Result]) -> Result:
    async with asyncio.timeout(20):
        return await main


class Served:
    """A started endpoint and what it reported."""

    def __init__(self, limits: TransportLimits | None = None) -> None:
        self.agent = UserAgent(AgentSettings())
        self.agent.set_accounts(REALM, [account("1001")])
        self.events: list[SipEvent] = []
        self.on_event: Callable[[SipEvent], None] = self.events.append
        self.endpoint = SipEndpoint(self.agent, self._take, limits)
        self.address = ("", 0)

    def _take(self, events: list[SipEvent]) -> None:
        for event in events:
            self.on_event(event)

    async def __aenter__(self) -> Served:
        self.address = await self.endpoint.start("127.0.0.1", 0)
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.endpoint.stop()


def message(
    method: str, port: int, transport: str, number: int, *extra: tuple[str, str], body: bytes = b""
) -> RawMessage:
    headers = [
        ("via", f"SIP/2.0/{transport} 127.0.0.1:{port};branch=z9hG4bK{number};rport"),
        ("max-forwards", "70"),
        ("from", f"<sip:1001@{REALM}>;tag=f"),
        ("to", f"<sip:*43@{REALM}>" if method == "INVITE" else f"<sip:1001@{REALM}>"),
        ("call-id", "call"),
        ("cseq", f"{number} {method}"),
        ("contact", f"<sip:1001@127.0.0.1:{port}>"),
        ("user-agent", "Test"),
        *extra,
    ]
    if body:
        headers.append(("content-type", "application/sdp"))
    return RawMessage(f"{method} sip:*43@{REALM} SIP/2.0", headers, body)


class UdpPeer:
    def __init__(self, server: tuple[str, int]) -> None:
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.socket.bind(("127.0.0.1", 0))
        self.socket.connect(server)
        self.socket.setblocking(False)
        self.port = self.socket.getsockname()[1]

    def __enter__(self) -> UdpPeer:
        return self

    def __exit__(self, *_: object) -> None:
        self.socket.close()

    def send(self, data: bytes) -> None:
        self.socket.send(data)

    async def receive(self) -> RawMessage:
        while True:
            try:
                return RawMessage.parse(self.socket.recv(65536))
            except BlockingIOError:
                await asyncio.sleep(0.005)

    async def ask(self, request: RawMessage) -> RawMessage:
        self.send(request.encode())
        return await self.receive()


class TcpPeer:
    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader, self.writer = reader, writer
        self.port = writer.get_extra_info("sockname")[1]

    @classmethod
    async def connect(cls, server: tuple[str, int]) -> TcpPeer:
        return cls(*await asyncio.open_connection(*server))

    async def receive(self) -> RawMessage:
        head = RawMessage.parse(await self.reader.readuntil(b"\r\n\r\n"))
        head.body = await self.reader.readexactly(int(head.header("content-length")))
        return head

    async def ask(self, request: RawMessage) -> RawMessage:
        self.writer.write(request.encode())
        return await self.receive()

    async def at_end(self) -> bool:
        """Wait until the other side closes."""
        try:
            return await self.reader.read() == b""
        except ConnectionError:
            return True

    async def close(self) -> None:
        self.writer.close()
        await asyncio.gather(self.writer.wait_closed(), return_exceptions=True)


async def authorized(
    ask: Callable[[RawMessage], Awaitable[RawMessage]],
    make: Callable[..., RawMessage],
) -> RawMessage:
    request = make(1)
    challenge = await ask(request)
    assert challenge.status == 401
    credentials = Credentials("1001", "sip-1001")
    return await ask(make(2, credentials.answer(challenge, request.method, request.uri)))


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

    asyncio.run(_limited(main()))
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
            data = message("OPTIONS", peer.port, "TCP", 1, ("x", "y" * 8000)).encode()
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
