"""SIP messages spoilt at random: what a defective or hostile sender might send. Reproducible by its seed."""

from __future__ import annotations

import random

VALUES = [
    b"",
    b"\r\n",
    b"\0",
    b"-1",
    b"4294967296",
    b"99999999999999999999",
    b"%00%0d%0a",
    b"<sip:>",
    b"sip:[::1",
    b'"',
    b"\\",
    b"\xff\xfe\x80",
    b"\xe2\x80\xa8",
    b";" * 300,
    b"," * 300,
    b"a" * 5000,
    b"<" * 200,
    b"application/sdp",
    b"SIP/2.0/UDP 127.0.0.1:5060;branch=z9hG4bK",
    b"c=IN IP4 224.0.0.1",
    b"m=audio -1 RTP/AVP 0",
    b"m=audio 99999 RTP/AVP 0 " + b"1 " * 500,
    b"Content-Length: 4000000000",
]


class Mutator:
    """Spoils messages of a corpus."""

    def __init__(self, corpus: list[bytes], seed: int) -> None:
        self._corpus = corpus
        self._random = random.Random(seed)

    def next(self) -> bytes:
        """Return a message of the corpus, spoilt; one of fifty is random bytes."""
        if self._random.random() < 0.02:
            return self._random.randbytes(self._random.randrange(1500))
        return self.spoil(self._random.choice(self._corpus))

    def spoil(self, message: bytes) -> bytes:
        """Spoil a message in one to eight places."""
        for _ in range(self._random.choice((1, 1, 2, 3, 8))):
            message = self._spoil(message)
        return message[:60_000]

    def _spoil(self, message: bytes) -> bytes:
        choose = self._random
        if not message:
            return message
        at = choose.randrange(len(message))
        match choose.randrange(8):
            case 0:
                return message[:at] + choose.randbytes(1) + message[at + 1 :]
            case 1:
                return message[:at]
            case 2:
                return message[:at] + choose.choice(VALUES) + message[at:]
            case 3:
                return message[:at] + message[at + choose.randrange(40) :]
            case 4:
                return self._spoil_line(message, choose.choice(VALUES))
            case 5:
                other = choose.choice(self._corpus)
                return message[:at] + other[choose.randrange(len(other)) :]
            case 6:
                lines = message.split(b"\r\n")
                return b"\r\n".join(choose.sample(lines, len(lines)))
            case _:
                lines = message.split(b"\r\n")
                line = choose.randrange(len(lines))
                return b"\r\n".join(
                    lines[:line] + [lines[line]] * choose.choice((0, 2, 300)) + lines[line + 1 :]
                )

    def _spoil_line(self, message: bytes, value: bytes) -> bytes:
        lines = message.split(b"\r\n")
        line = self._random.randrange(len(lines))
        name, colon, _ = lines[line].partition(b":")
        lines[line] = name + colon + b" " + value
        return b"\r\n".join(lines)
