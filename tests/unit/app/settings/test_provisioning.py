from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.settings.profile_fields import BY_FIELD, ENCRYPTION, EXPIRES, REGISTRAR, TRANSPORT
from app.settings.profiles import Profiles
from app.settings.provisioning import MAX_BYTES, ProvisionError, changes, parse

TOML = """\
version = 1

[[profiles]]
name = "Reception"
connects = "phone"
registrar = "pbx.example.org"
transport = "tls"
number = "200"
password = "hush"
expires = 600

[[profiles]]
name = "Head office"
connects = "backend"
backend-url = "https://deskline.example.org"
"""


def test_toml_and_json_say_the_same() -> None:
    reception, office = parse(TOML.encode())
    assert (reception.name, reception.password) == ("Reception", "hush")
    assert (reception.values[TRANSPORT.key], reception.values[EXPIRES.key]) == ("tls", 600)
    assert "password" not in reception.values
    assert "hush" not in repr(reception)
    document = {
        "version": 1,
        "profiles": [
            {"name": each.name, **each.values, **({"password": each.password} if each.password else {})}
            for each in (reception, office)
        ],
    }
    assert parse(json.dumps(document).encode()) == (reception, office)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("version = 1", "version = 2", "Line 1, version: it must be 1."),
        ("version = 1", "version = 1\ncolour = 1", "Line 2, colour: there is no such field."),
        ("version = 1", "version =", "Line 1: Invalid value."),
        ('"tls"', '"pigeon"', "Line 7, profiles[0].transport: Transport must be one of UDP, TCP, TLS."),
        ('"tls"', "5", "Line 7, profiles[0].transport: Transport must be a text."),
        ('"pbx.example.org"', '"a b"', "Line 6, profiles[0].registrar: Write the server as its host name or"),
        ('transport = "tls"', 'microphone = "x"', "Line 7, profiles[0].microphone: there is no such field."),
        (
            'name = "Head office"',
            'name = "reception"',
            "Line 13, profiles[1].name: another one",
        ),
        ('name = "Head office"', "name = 5", "Line 13, profiles[1].name: a name of up to 64 characters"),
        (
            '"https://deskline.example.org"',
            '"ftp://x"',
            "Line 15, profiles[1].backend-url: Write",
        ),
        ('"backend"', '"demo"', "Line 14, profiles[1].connects: the demo is not handed out."),
        ('"hush"', "5", "Line 9, profiles[0].password: a text of up to 256 characters is needed."),
    ],
)
def test_a_mistake_is_told_with_its_line_and_field(old: str, new: str, told: str) -> None:
    with pytest.raises(ProvisionError) as refused:
        parse(TOML.replace(old, new, 1).encode())
    assert str(refused.value).startswith(told)


def test_what_is_too_large_or_no_text_is_refused() -> None:
    for content in (b" " * (MAX_BYTES + 1), b"\xff\xfe", b"[" * 10_000, b'{"a":' * 5000, b""):
        with pytest.raises(ProvisionError):
            parse(content)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text() | st.floats(allow_nan=False),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
keys = st.sampled_from(["name", "connects", "registrar", "transport", "number", "password", "expires"])


@given(st.lists(st.dictionaries(keys, json_values)))
def test_any_document_is_taken_whole_or_refused_with_a_sentence(given_profiles: list[object]) -> None:
    try:
        provided = parse(json.dumps({"version": 1, "profiles": given_profiles}).encode())
    except ProvisionError as error:
        assert str(error)
    else:
        assert len(provided) == len(given_profiles)


@given(st.binary(max_size=400))
def test_no_bytes_do_any_harm(content: bytes) -> None:
    with pytest.raises(ProvisionError):
        parse(content)


def test_what_would_change_is_told_without_the_password(tmp_path: Path) -> None:
    profiles = Profiles(tmp_path / "profiles.json")
    profiles.add(
        "reception",
        {"connects": "phone", "registrar": "old.example.org", "number": "200", "transport": "tls"},
    )
    reception, office = changes(parse(TOML.encode()), profiles)
    assert (reception.known, office.known) == (True, False)
    assert reception.sentences == (
        f"{REGISTRAR.title}: pbx.example.org (now old.example.org)",
        f"{EXPIRES.title}: 600 (now 300)",
        "A password, which goes to the key ring",
    )
    assert f"{ENCRYPTION.title}: No" not in office.sentences
    assert profiles.all[0].text(REGISTRAR) == "old.example.org"


def test_the_example_names_every_field_and_can_be_used() -> None:
    example = Path("resources/configuration/profiles.toml").read_bytes()
    provided = parse(example)
    assert [each.values["connects"] for each in provided] == ["phone", "backend", "local"]
    named = {key for each in provided for key in each.values}
    assert named == set(BY_FIELD) - {key for key in BY_FIELD if key.startswith("audio.")}
