"""The messages of RFC 4475 to the real exchange process, and the answer that each of them deserves.

Valid requests of strangers are challenged; responses that nobody waits for are dropped.
"""

from __future__ import annotations

import asyncio
import socket
from pathlib import Path

import pytest

from tests.support.exchange import as_process

MESSAGES = Path(__file__).parent / "torture"
DROPPED = None
ANSWERS: dict[str, int | None] = {
    # Valid, section 3.1.1.
    "wsinv": 481,
    "intmeth": 405,
    "esc01": 401,
    "escnull": 401,
    "esc02": 405,
    "lwsdisp": 200,
    "longreq": 401,
    "dblreq": 401,
    "semiuri": 200,
    "transports": 200,
    "mpart01": 401,
    "unreason": DROPPED,
    "noreason": DROPPED,
    # Invalid, section 3.1.2.
    "badinv01": 400,
    "clerr": 400,
    "ncl": 400,
    "scalar02": 400,
    "scalarlg": DROPPED,
    "quotbal": 400,
    "ltgtruri": 400,
    "lwsruri": 400,
    "lwsstart": 400,
    "trws": 400,
    "escruri": 400,
    "baddate": 401,
    "regbadct": 401,
    "badaspec": 200,
    "baddn": 200,
    "badvers": 505,
    "mismatch01": 400,
    "mismatch02": 405,
    "bigcode": DROPPED,
    # Transactions, section 3.2, and the layers above, sections 3.3 and 3.4.
    "badbranch": 200,
    "insuf": 400,
    "unkscm": 416,
    "novelsc": 416,
    "unksm2": 401,
    "bext01": 420,
    "invut": 401,
    "regaut01": 401,
    "multi01": 400,
    "mcl01": 400,
    "bcast": DROPPED,
    "zeromf": 483,
    "cparam01": 401,
    "cparam02": 401,
    "regescrt": 401,
    "sdp01": 401,
    "inv2543": 400,
}


def status_of(peer: socket.socket) -> int | None:
    """Return the status of the one answer, None where nothing came."""
    try:
        data = peer.recv(65535)
    except BlockingIOError:
        return DROPPED
    with pytest.raises(BlockingIOError):
        peer.recv(65535)
    return int(data.split(b" ", 2)[1])


@pytest.mark.asyncio
async def test_each_torture_message_gets_the_answer_that_it_deserves(tmp_path: Path) -> None:
    files = sorted(MESSAGES.glob("*.dat"))
    assert {file.stem for file in files} == set(ANSWERS)
    async with as_process(tmp_path) as board:
        peers = [socket.socket(socket.AF_INET, socket.SOCK_DGRAM) for _ in files]
        try:
            for file, peer in zip(files, peers, strict=True):
                peer.connect(board.sip)
                peer.setblocking(False)
                peer.send(file.read_bytes())
            await asyncio.sleep(1.0)
            answers = {file.stem: status_of(peer) for file, peer in zip(files, peers, strict=True)}
        finally:
            for peer in peers:
                peer.close()
        assert answers == ANSWERS
        left = await board.statistics()
        assert (left.legs, left.dialogs, left.transactions, left.ports) == (0, 0, 0, 0)
    assert "Traceback" not in (tmp_path / "exchange.log").read_text()
