"""What is measured, in Prometheus' format: requests by operation, their times, open streams, the exchange."""

from __future__ import annotations

import time

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from backend.bus.bus import Bus
from backend.bus.events import OutsideRefused, TrunkChanged

BUCKETS_S = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5)


class Metrics:
    """The measures of one backend, in a registry of its own."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        self.requests = Counter(
            "deskline_http_requests",
            "Requests answered",
            ["operation", "status"],
            registry=self._registry,
        )
        self.seconds = Histogram(
            "deskline_http_request_seconds",
            "Time until the answer was sent, streams aside",
            ["operation"],
            buckets=BUCKETS_S,
            registry=self._registry,
        )
        self.streams = Gauge("deskline_event_streams", "Open event streams", registry=self._registry)
        self.tasks = Gauge("deskline_tasks", "Asyncio tasks of the backend", registry=self._registry)
        self.engine_up = Gauge(
            "deskline_exchange_attached", "1 while the exchange is attached", registry=self._registry
        )
        self.trunk_up = Gauge(
            "deskline_trunk_up", "1 while the trunk takes calls", ["trunk"], registry=self._registry
        )
        self.outside_refused = Counter(
            "deskline_outside_calls_refused",
            "Calls outside that a limit has refused or ended",
            ["reason"],
            registry=self._registry,
        )

    def watch(self, bus: Bus) -> None:
        """Measure what the bus tells from now on."""

        def trunk_changed(changed: TrunkChanged) -> None:
            self.trunk_up.labels(changed.trunk_id).set(changed.up)

        def outside_refused(refused: OutsideRefused) -> None:
            self.outside_refused.labels(refused.code).inc()

        bus.subscribe(TrunkChanged, trunk_changed)
        bus.subscribe(OutsideRefused, outside_refused)

    def text(self) -> bytes:
        """Return all measures as text."""
        return generate_latest(self._registry)


class MeasuredRequests:
    """Counts and times the requests, outside of all other layers."""

    def __init__(self, app: ASGIApp, metrics: Metrics) -> None:
        self._app = app
        self._metrics = metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        status = 500

        async def send_and_note(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        begun = time.perf_counter()
        try:
            await self._app(scope, receive, send_and_note)
        finally:
            operation = getattr(scope.get("route"), "operation_id", None) or "other"
            self._metrics.requests.labels(operation, str(status)).inc()
            if operation != "streamEvents":
                self._metrics.seconds.labels(operation).observe(time.perf_counter() - begun)
