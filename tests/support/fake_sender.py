"""Takes what webhooks post, and answers as a test wants."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from typing import Any

import msgspec

from backend.api.webhooks.sender import PostError
from backend.api.webhooks.targets import Target


class Post(msgspec.Struct, frozen=True):
    """One post."""

    target: Target
    public: bool
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


class FakeSender:
    """``Sender`` in memory: each post is answered by the next of ``answers``, or 204; None is no answer."""

    def __init__(self) -> None:
        self.posts: list[Post] = []
        self.answers: list[int | None] = []
        self._more = asyncio.Event()

    async def post(self, target: Target, public: bool, headers: Mapping[str, str], body: bytes) -> int:
        self.posts.append(Post(target, public, dict(headers), body))
        self._more.set()
        status = self.answers.pop(0) if self.answers else 204
        if status is None:
            raise PostError("no answer")
        return status

    async def close(self) -> None:
        """Nothing is open."""

    async def wait_for(self, count: int) -> list[Post]:
        """Return the posts once there are as many."""
        async with asyncio.timeout(5):
            while len(self.posts) < count:
                self._more.clear()
                await self._more.wait()
        return self.posts
