"""Says all sentences of a state again, after another language was chosen. Pure."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from types import MappingProxyType
from typing import TypeVar, cast

from app.language import again

T = TypeVar("T")


def said_again(value: T) -> T:
    """The same value with its sentences in the language of the moment; what has none is the same object."""
    return cast(T, _said_again(value))


def _said_again(value: object) -> object:
    if isinstance(value, str):
        return again(value)
    if isinstance(value, tuple):
        items = tuple(_said_again(each) for each in value)
        return value if _same(value, items) else items
    if isinstance(value, Mapping):
        values = {key: _said_again(each) for key, each in value.items()}
        return value if _same(value.values(), values.values()) else MappingProxyType(values)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return _fields_said_again(value)
    return value


def _fields_said_again(value: object) -> object:
    old = {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}  # type: ignore[arg-type]
    new = {name: _said_again(each) for name, each in old.items()}
    changes = {name: each for name, each in new.items() if each is not old[name]}
    return dataclasses.replace(value, **changes) if changes else value  # type: ignore[type-var]


def _same(old: object, new: object) -> bool:
    return all(one is other for one, other in zip(old, new, strict=True))  # type: ignore[call-overload]
