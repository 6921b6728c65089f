"""The kinds of value in the configuration file: numbers, names, secrets. Checked by pydantic."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Annotated

import phonenumbers
from pydantic import AfterValidator, BaseModel, ConfigDict, StringConstraints, model_validator

MIN_SECRET_LENGTH = 8
MAX_SECRET_LENGTH = 256
_DOMAIN = re.compile(
    r"(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*"
)


class Section(BaseModel):
    """A table of the file; a key that it does not know is an error."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class FieldError(ValueError):
    """A value that does not fit to another one: where it is, and a sentence."""

    def __init__(self, place: tuple[str | int, ...], sentence: str) -> None:
        super().__init__(sentence)
        self.place = place
        self.sentence = sentence


class SecretError(Exception):
    """A secret that cannot be had from where the file says: one sentence."""


class Secret(Section):
    """A password: itself, the name of an environment variable, or a file whose first line it is.

    In the file it is written ``"the password"``, ``{ env = "NAME" }`` or ``{ file = "path" }``; a relative
    path starts at the folder of the configuration file.
    """

    value: str | None = None
    env: str | None = None
    file: Path | None = None

    @model_validator(mode="before")
    @classmethod
    def _of_text(cls, given: object) -> object:
        return {"value": given} if isinstance(given, str) else given

    @model_validator(mode="after")
    def _one_source(self) -> Secret:
        if [self.value, self.env, self.file].count(None) != 2:
            raise ValueError('write "the password", { env = "NAME" } or { file = "path" }')
        return self

    def __repr__(self) -> str:
        return "Secret(...)"

    def read(self, folder: Path) -> str:
        """Return the password. Raises SecretError."""
        secret = self._fetched(folder)
        if not MIN_SECRET_LENGTH <= len(secret) <= MAX_SECRET_LENGTH:
            raise SecretError(f"a password has {MIN_SECRET_LENGTH} to {MAX_SECRET_LENGTH} characters")
        return secret

    def _fetched(self, folder: Path) -> str:
        if self.env is not None:
            if self.env not in os.environ:
                raise SecretError(f"the environment has no variable {self.env}")
            return os.environ[self.env]
        if self.file is not None:
            try:
                lines = (folder / self.file).read_text("utf-8").splitlines()
            except (OSError, UnicodeDecodeError) as error:
                raise SecretError(f"{folder / self.file} cannot be read") from error
            return lines[0] if lines else ""
        return self.value or ""


def _e164(text: str) -> str:
    try:
        number = phonenumbers.parse(text, None)
    except phonenumbers.NumberParseException as error:
        raise ValueError("write the number with + and the country code") from error
    if not phonenumbers.is_possible_number(number):
        raise ValueError("no number of this country has so many digits")
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def _country(text: str) -> str:
    if text not in phonenumbers.SUPPORTED_REGIONS:
        raise ValueError("write the two capital letters of the country, such as SE")
    return text


def _domain(text: str) -> str:
    if not _DOMAIN.fullmatch(text):
        raise ValueError("write a domain in small letters, such as example.com")
    return text


def _printable(text: str) -> str:
    if not text.strip() or not text.isprintable():
        raise ValueError("it is empty or has characters that cannot be shown")
    return text.strip()


E164 = Annotated[str, AfterValidator(_e164)]
Country = Annotated[str, AfterValidator(_country)]
Domain = Annotated[str, AfterValidator(_domain)]
Shown = Annotated[str, StringConstraints(max_length=128), AfterValidator(_printable)]
UserId = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_.-]{1,64}$")]
Extension = Annotated[str, StringConstraints(pattern=r"^[0-9]{2,15}$")]
