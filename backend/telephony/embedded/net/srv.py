"""SRV records (RFC 2782) by the system's name servers. Runs on the asyncio loop.

Loaded in a thread when a provider's name asks for it: its library takes longer to load than a call may wait.
"""

from __future__ import annotations

import dns.asyncresolver
import dns.exception
import dns.rdtypes.IN.SRV
import dns.resolver

LIFETIME_S = 4.0
MAX_TARGETS = 10


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
