"""A key ring in memory."""

from __future__ import annotations

from app.settings.secrets import SecretKind


class FakeSecrets:
    """Keeps secrets while the test runs; ``keeps`` False is a computer without a key ring."""

    def __init__(self, *, keeps: bool = True) -> None:
        self.keeps = keeps
        self.kept: dict[tuple[SecretKind, str], str] = {}

    async def get(self, kind: SecretKind, account: str) -> str | None:
        return self.kept.get((kind, account))

    async def keep(self, kind: SecretKind, account: str, secret: str) -> bool:
        if self.keeps:
            self.kept[kind, account] = secret
        return self.keeps

    async def forget(self, kind: SecretKind, account: str) -> None:
        self.kept.pop((kind, account), None)
