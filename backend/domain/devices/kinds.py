"""What kind of device a registration comes from, by what it says of itself (User-Agent). Pure functions.

Makers write their names as they like, so each kind has the words by which its usual ones are known; the first
kind that fits counts. Whoever is not known is a desk phone.
"""

from __future__ import annotations

import re
from functools import lru_cache

from backend.contract.devices import DeviceIconName, DeviceType

OUR_SOFTPHONE = "Deskline"
_KINDS: tuple[tuple[DeviceType, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(words))
    for kind, words in (
        (DeviceType.SOFTPHONE, rf"^{OUR_SOFTPHONE}\b"),
        (DeviceType.TEAMS, r"^Microsoft\.PSTNHub|\bTeams\b"),
        (DeviceType.WEB_SOFTPHONE, r"^(?:JsSIP|SIP\.js|[Ss]ip[Mm][Ll]5)\b|\bWebRTC\b"),
        (DeviceType.TABLET, r"iPad|\b[Tt]ablet\b"),
        (DeviceType.MOBILE, r"Android|iPhone|iOS\b|^(?:Acrobits|Groundwire|CSipSimple|Sipdroid|Media5-fone)"),
        (
            DeviceType.DECT,
            r"DECT|\bYealink W\d\d|[Ss]nom-?[Mm]\d|[Ss]nom M\d|\bKX-(?:TGP|UDS)|\bDP7\d\d\b|\bN\d{3} IP\b"
            r"|^(?:Gigaset|KIRK|Spectralink|RTX)",
        ),
        (
            DeviceType.PBX,
            r"PBX|^(?:Asterisk|FreeSWITCH|3CXPhoneSystem|Cisco-SIPGateway|AVM FRITZ|OpenSIPS|STARFACE)",
        ),
        (
            DeviceType.THIRD_PARTY,
            r"^(?:baresip|Linphone|MicroSIP|Zoiper|Z \d|Blink|Jitsi|Jami|Twinkle|PhonerLite|X-Lite|Bria"
            r"|Telephone \d|Ekiga|PJSUA)",
        ),
    )
)
TYPE_NAMES = {
    DeviceType.SOFTPHONE: "Softphone",
    DeviceType.DESKPHONE: "Desk phone",
    DeviceType.MOBILE: "Mobile phone",
    DeviceType.TABLET: "Tablet",
    DeviceType.DECT: "Cordless phone",
    DeviceType.PBX: "Telephone system",
    DeviceType.THIRD_PARTY: "Other softphone",
    DeviceType.WEB_SOFTPHONE: "Softphone in a browser",
    DeviceType.TEAMS: "Teams",
}
_WITH_ONE_ICON = frozenset({DeviceType.PBX, DeviceType.WEB_SOFTPHONE, DeviceType.TEAMS})


@lru_cache(maxsize=1024)
def device_type_of(user_agent: str) -> DeviceType:
    """Return the kind of a device."""
    return next((kind for kind, words in _KINDS if words.search(user_agent)), DeviceType.DESKPHONE)


def icons_of(kind: DeviceType) -> frozenset[DeviceIconName]:
    """Return the icons that suit a kind: what is no device in a hand or on a desk looks one way only."""
    return frozenset({DeviceIconName.DEFAULT}) if kind in _WITH_ONE_ICON else frozenset(DeviceIconName)
