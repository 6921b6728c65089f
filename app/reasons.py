"""Why the system refused something, in the words of this program: by the error's number. Pure."""

from __future__ import annotations

import errno

from app.language import Phrase, mark

_BY_NAME = {
    "EPERM": mark("Operation not permitted"),
    "ENOENT": mark("No such file or directory"),
    "EIO": mark("Input/output error"),
    "EACCES": mark("Permission denied"),
    "EBUSY": mark("Device or resource busy"),
    "EEXIST": mark("File exists"),
    "ENOTDIR": mark("Not a directory"),
    "EISDIR": mark("Is a directory"),
    "EMFILE": mark("Too many open files"),
    "EFBIG": mark("File too large"),
    "ENOSPC": mark("No space left on device"),
    "EROFS": mark("Read-only file system"),
    "ENAMETOOLONG": mark("File name too long"),
    "EADDRINUSE": mark("Address already in use"),
    "EDQUOT": mark("Disk quota exceeded"),
    "ENETUNREACH": mark("Network is unreachable"),
    "EHOSTUNREACH": mark("No route to host"),
    "ECONNREFUSED": mark("Connection refused"),
    "ETIMEDOUT": mark("Connection timed out"),
}
_BY_NUMBER: dict[int, Phrase] = {
    number: _BY_NAME[name] for number, name in errno.errorcode.items() if name in _BY_NAME
}


def reason_of(error: OSError) -> str:
    """Say why; what is not listed here is said as the system says it."""
    return reason_for(error.errno, error.strerror or str(error))


def reason_for(number: int | None, said: str) -> str:
    """The same of an error's number, and of what the system said."""
    phrase = _BY_NUMBER.get(number) if number is not None else None
    return str(phrase) if phrase is not None else said
