"""The SIP password of the user: from the key ring (or the demo), else from the user. Runs on the loop."""

from __future__ import annotations

from app.bridge.prompts import AskUser
from app.language import tr
from app.settings.declared import REMEMBER
from app.settings.secrets import SecretKind, Secrets
from app.settings.store import Settings
from app.state.model import Prompt, PromptField
from backend.contract.stream import UserIdentity


class SipSecrets:
    """Asked for once in a session where there is no key ring; never written in plain text."""

    def __init__(self, secrets: Secrets, settings: Settings, ask: AskUser) -> None:
        self._secrets = secrets
        self._settings = settings
        self._ask = ask
        self._known: dict[str, str] = {}

    async def get(self, user: UserIdentity, refused: str) -> str | None:
        """Return the password, or None where the user does not give it."""
        account = f"{user.extension}@{user.domain}"
        if refused:
            self._known.pop(account, None)
        else:
            known = self._known.get(account) or await self._secrets.get(SecretKind.SIP, account)
            if known is not None:
                return known
        answer = await self._ask(_prompt(user, refused))
        password = (answer or {}).get("password") or None
        if password is not None:
            self._known[account] = password
            if self._settings.flag(REMEMBER):
                await self._secrets.keep(SecretKind.SIP, account, password)
        return password

    async def forget(self, user: UserIdentity) -> None:
        """Drop the password of a user, in memory and in the key ring."""
        account = f"{user.extension}@{user.domain}"
        self._known.pop(account, None)
        await self._secrets.forget(SecretKind.SIP, account)


def _prompt(user: UserIdentity, refused: str) -> Prompt:
    return Prompt(
        prompt_id="sip-password",
        title=tr("SIP password"),
        explanation=tr(
            "The softphone registers as {extension} of {domain} with a SIP password.",
            extension=user.extension,
            domain=user.domain,
        ),
        fields=(PromptField("password", tr("SIP password"), secret=True),),
        accept_label=tr("Register", note="the softphone at the exchange"),
        error=refused,
    )
