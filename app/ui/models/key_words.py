"""How keys are written for people: in the words of their system and language (Strg, Maj, ⇧). Pure."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QKeySequence

from app.language import tr

PAD = "Num+"
"""Marks a key of the numeric pad; its name in some languages is longer than the keys."""


def key_label(key: str) -> str:
    """Write a portable key text for people."""
    before, pad, plain = key.partition(PAD)
    if pad:
        modifiers = _native(f"{before}A").removesuffix("A") if before else ""
        return f"{modifiers}{PAD}{key_label(plain or '+')}"
    return tr("Enter", note="key") if key in ("Return", "Enter") else _native(key)


def key_labels(keys: Iterable[str]) -> list[str]:
    """Write several, each once."""
    return list(dict.fromkeys(key_label(key) for key in keys))


def _native(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) or key
