"""SIP accounts for users of tests."""

from __future__ import annotations

from backend.ports.organisation import User
from backend.ports.telephony import Account


def account_of(user: User) -> Account:
    return Account(user.extension, user.display_name, ha1_md5="5" * 32, ha1_sha256="6" * 64)
