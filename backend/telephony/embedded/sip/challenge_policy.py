"""Which digest algorithms a challenge offers, as some devices give up at one that they do not know.

RFC 8760 has the server offer all it takes, best first, and the client skip what it does not know. baresip 1.0
fails at a SHA-256 challenge in any place, SIPp 3.6 at one in the first place. So a device that is known for
it, one that does not say what it is, and one that never answered several challenges, are offered MD5 alone.
Nothing is lost by that: whoever can change a message could have struck the better offer out. Single thread.
"""

from __future__ import annotations

from collections import OrderedDict

from backend.telephony.embedded.sip.message import Request
from backend.telephony.embedded.sip.settings import AgentSettings

UNANSWERED_LIMIT = 3
REMEMBERED = 5000
MD5_ONLY = ("MD5",)
_NEW = (0, "", -1)
"""Challenges left unanswered, and the Call-ID and CSeq of the latest; None is kept for who answers."""


class ChallengePolicy:
    """Remembers who left challenges unanswered; bounded."""

    def __init__(self, settings: AgentSettings) -> None:
        self._offered = settings.algorithms
        self._md5_agents = tuple(agent.lower() for agent in settings.md5_agents)
        self._unanswered: OrderedDict[tuple[str, str], tuple[int, str, int] | None] = OrderedDict()

    def algorithms(self, request: Request, host: str) -> tuple[str, ...]:
        """Choose what to offer to the sender of a request."""
        if "MD5" not in self._offered or len(self._offered) == 1:
            return self._offered
        agent = (request.header("user-agent") or "").lower()
        if not agent or agent.startswith(self._md5_agents):
            return MD5_ONLY
        return MD5_ONLY if self._count(request, host) > UNANSWERED_LIMIT else self._offered

    def answered(self, request: Request, host: str) -> None:
        """Note that a device answers challenges; a busy one may well leave a few open."""
        key = (host, request.from_.uri)
        if self._unanswered.get(key, _NEW) is not None:
            self._remember(key, None)

    def _count(self, request: Request, host: str) -> int:
        """Count the challenges in a row; a retransmission of a request is none."""
        key = (host, request.from_.uri)
        known = self._unanswered.get(key, _NEW)
        if known is None:
            return 0
        count, call_id, sequence = known
        if (call_id, sequence) != (request.call_id, request.cseq):
            count += 1
            self._remember(key, (count, request.call_id, request.cseq))
        return count

    def _remember(self, key: tuple[str, str], known: tuple[int, str, int] | None) -> None:
        self._unanswered[key] = known
        self._unanswered.move_to_end(key)
        if len(self._unanswered) > REMEMBERED:
            self._unanswered.popitem(last=False)
