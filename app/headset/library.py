"""hidapi (the package of trezor): ``hidraw`` on Linux, ``hid`` elsewhere; None where it cannot be loaded."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Sequence
from types import ModuleType
from typing import cast

from app.headset.devices import Found, Library, OpenDevice


class HidApi:
    """Implements ``Library``."""

    def __init__(self, module: ModuleType) -> None:
        self._module = module

    def enumerate(self) -> Sequence[Found]:
        """List all devices."""
        return cast(Sequence[Found], self._module.enumerate())

    def open(self, path: bytes) -> OpenDevice:
        """Open one. Raises OSError."""
        device = self._module.device()
        device.open_path(path)
        return cast(OpenDevice, device)


def load() -> Library | None:
    """Return hidapi, where this system has it."""
    try:
        return HidApi(importlib.import_module("hidraw" if sys.platform == "linux" else "hid"))
    except ImportError:
        return None
