"""Hides secrets in text that leaves the program: SIP messages, log lines, settings. Pure.

It hides too much rather than too little, keeps lines apart, and bears text that is cut off in the middle.
What is hidden: the credentials of SIP and HTTP (RFC 3261 section 20.7, RFC 7616: all but the parameters that
say who asks for what), keys in SDP (RFC 4568, RFC 4567, RFC 8866 section 5.12, RFC 8839), passwords in URLs
(RFC 3986 section 3.2.1), members and parameters with a telling name, and dialled digits, which may be a PIN.
"""

from __future__ import annotations

import re

HIDDEN = "***"

_HEADER = re.compile(
    r"\b((?:Proxy-)?Auth(?:orization|enticate|entication-Info)|WWW-Authenticate)"
    r"([\"']?[ \t]*[:=][ \t]*[\"']?)([^\r\n]*(?:\r?\n[ \t]+[^\r\n]*)*)",
    re.IGNORECASE,
)
_PARAMETER = re.compile(r"([\w-]+)[ \t]*=[ \t]*(\"(?:[^\"\\]|\\.)*(?:\"|\Z)|[^\s,\"]*)", re.DOTALL)
_HARMLESS = frozenset({"username", "realm", "uri", "algorithm", "qop", "nc", "stale", "domain"})
_DIGEST = re.compile(
    r"\b((?:response|c?nonce|nextnonce|rspauth|opaque|auts|ha1)[ \t]*=[ \t]*)(\"[^\"\r\n]*\"?|[^\s,;\"]+)",
    re.IGNORECASE,
)
_SCHEME = re.compile(r"\b(Bearer|Basic)[ \t]+[^\s\"',;]{8,}", re.IGNORECASE)
_CRYPTO = re.compile(r"(a[ \t]*=[ \t]*(?:crypto|key-mgmt|ice-pwd)[ \t]*:)[^\r\n]*", re.IGNORECASE)
_INLINE = re.compile(r"(\binline[ \t]*:)[^\s;,\"']+", re.IGNORECASE)
_SDP_KEY = re.compile(r"^([ \t]*k=)[^\r\n]*", re.IGNORECASE | re.MULTILINE)
_USERINFO = re.compile(
    r"\b((?:sips?|turns?|stuns?|tel|mailto):|[a-z][a-z0-9+.-]*://)([^\s:@/<>\"']*):[^\s<>\"]*@", re.IGNORECASE
)
_NAMED = re.compile(
    r"([\"']?[\w.-]*(?:passw(?:or)?d|passphrase|passwort|secret|token|api[_-]?key|credentials?"
    r"|private[_-]?key|auth[_-]?key|\bpwd|\bpin)[\w.-]*\\*[\"']?[ \t]*[:=][ \t]*)"
    r"(\\+\"[^\"\r\n]*|\"(?:[^\"\\\r\n]|\\.)*\"?|'(?:[^'\\\r\n]|\\.)*'?|[\[{][^\]}]*[\]}]?|[^\s,;&}\]]+)",
    re.IGNORECASE,
)
_DIGITS = re.compile(
    r"(^[ \t]*Signal[ \t]*=[ \t]*|\bDTMF (?:digits? )?)[0-9A-D*#]+", re.IGNORECASE | re.MULTILINE
)
_PEM = re.compile(r"(-----BEGIN [A-Z ]*PRIVATE KEY-----).*?(-----END [A-Z ]*PRIVATE KEY-----|\Z)", re.DOTALL)


def masked(text: str) -> str:
    """Return the text with its secrets hidden."""
    text = _HEADER.sub(_credentials, text)
    text = _DIGEST.sub(_hide_value, text)
    text = _SCHEME.sub(rf"\1 {HIDDEN}", text)
    text = _CRYPTO.sub(rf"\1 {HIDDEN}", text)
    text = _INLINE.sub(rf"\1{HIDDEN}", text)
    text = _SDP_KEY.sub(rf"\1{HIDDEN}", text)
    text = _USERINFO.sub(rf"\1\2:{HIDDEN}@", text)
    text = _PEM.sub(rf"\1 {HIDDEN} \2", text)
    text = _NAMED.sub(_hide_value, text)
    return _DIGITS.sub(rf"\1{HIDDEN}", text)


def _hide_value(found: re.Match[str]) -> str:
    quote = found[2][0] if found[2][0] in "\"'" else ""
    return f"{found[1]}{quote}{HIDDEN}{quote}"


def _credentials(found: re.Match[str]) -> str:
    scheme, _, rest = found[3].strip().partition(" ")
    if scheme.lower() != "digest":
        shown = f"{scheme} " if scheme.lower() in {"basic", "bearer"} else ""
        return f"{found[1]}{found[2]}{shown}{HIDDEN}"
    kept = []
    for parameter in _PARAMETER.finditer(rest):
        name, value = parameter[1], parameter[2]
        whole = not value.startswith('"') or (len(value) > 1 and value.endswith('"'))
        if name.lower() in _HARMLESS and whole:
            kept.append(f"{name}={value}")
        else:
            kept.append(f'{name}="{HIDDEN}"' if value.startswith('"') else f"{name}={HIDDEN}")
    return f"{found[1]}{found[2]}{scheme} {', '.join(kept) or HIDDEN}"
