"""SRV and NAPTR records (RFC 2782, 3403) by the system's name servers. Runs on the asyncio loop.

Loaded in a thread when a provider's name asks for it: its library takes longer to load than a call may wait.
"""

from __future__ import annotations

import dns.asyncresolver
import dns.exception
import dns.rdtypes.IN.NAPTR
import dns.rdtypes.IN.SRV
import dns.resolver

LIFETIME_S = 4.0
MAX_TARGETS = 10
_TRANSPORTS = {b"SIP+D2U": "udp", b"SIP+D2T": "tcp", b"SIPS+D2T": "tls"}


async def services(name: str) -> tuple[list[tuple[str, int]], float] | None:
    """Return the hosts and ports of a service, best first, and for how many seconds that holds.

    The order is by priority and, by chance, by weight. None where there are no records or nobody who tells.
    """
    try:
        answer = await dns.asyncresolver.resolve(name, "SRV", lifetime=LIFETIME_S)
    except (dns.exception.DNSException, OSError):
        return None
    if answer.rrset is None:
        return None
    found = [
        (record.target.to_text(omit_final_dot=True), record.port)
        for record in answer.rrset.processing_order()
        if isinstance(record, dns.rdtypes.IN.SRV.SRV)
    ]
    return found[:MAX_TARGETS], float(answer.rrset.ttl)


async def pointers(name: str) -> list[tuple[str, str]] | None:
    """Return the transports that a name offers SIP by, each with its service, the preferred first.

    None where there is nobody who tells.
    """
    try:
        answer = await dns.asyncresolver.resolve(name, "NAPTR", lifetime=LIFETIME_S)
    except (dns.resolver.NXDOMAIN, dns.resolver.NoAnswer):
        return []
    except (dns.exception.DNSException, OSError):
        return None
    found = [record for record in answer if isinstance(record, dns.rdtypes.IN.NAPTR.NAPTR)]
    found.sort(key=lambda record: (record.order, record.preference))
    return [
        (_TRANSPORTS[record.service.upper()], record.replacement.to_text(omit_final_dot=True))
        for record in found
        if record.service.upper() in _TRANSPORTS and record.flags.lower() == b"s"
    ]
