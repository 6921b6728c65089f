"""The schemes of telephone links: RFC 3966 (tel), RFC 3261 (sip, sips); ``callto`` was never written down."""

from __future__ import annotations

SCHEMES = ("tel", "sip", "sips", "callto")
