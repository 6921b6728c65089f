"""When a datagram has come: by the system where that tells (Linux), not by when Python got round to it."""

from __future__ import annotations

import socket
import struct
import sys
import time

if sys.platform == "linux":
    _SO_TIMESTAMPNS = 35
    """Not among the constants of Python 3.11; socket(7)."""
    _TIMESPEC = struct.Struct("@qq")

    def ask_for_arrivals(receiver: socket.socket) -> None:
        """Have the system write down when each datagram comes."""
        receiver.setsockopt(socket.SOL_SOCKET, _SO_TIMESTAMPNS, 1)

    def receive_into(receiver: socket.socket, buffer: bytearray) -> tuple[int, tuple[str, int], float]:
        """Return a datagram's size, where it is from, and when it came, by ``time.time``."""
        size, told, _, address = receiver.recvmsg_into([buffer], socket.CMSG_SPACE(_TIMESPEC.size))
        seconds, nanoseconds = _TIMESPEC.unpack(told[0][2])
        return size, address, seconds + nanoseconds / 1e9

else:

    def ask_for_arrivals(receiver: socket.socket) -> None:
        """This system tells nothing."""

    def receive_into(receiver: socket.socket, buffer: bytearray) -> tuple[int, tuple[str, int], float]:
        """Return a datagram's size, where it is from, and when it was read, by ``time.time``."""
        size, address = receiver.recvfrom_into(buffer)
        return size, address, time.time()
