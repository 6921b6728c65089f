from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.bootstrap.configuration.fields import Secret, SecretError
from backend.bootstrap.configuration.reading import ConfigurationError, parse, read
from backend.bootstrap.settings import RESOURCES
from backend.ports.organisation import OrganisationSettings, Permission
from backend.ports.routing import CallLimits, NumberClass
from backend.ports.telephony import TrunkTransport

GOOD = """
[organisation]
domain = "example.com"
name = "Example"
country = "SE"
main_number = "+46 8 123 456 00"

[[users]]
id = "alice"
name = "Alice"
extension = "1001"
number = "+46812345601"

[[users]]
id = "bob"
name = "Bob"
extension = "1002"
number = "+46812345602"
"""


def wrong(text: str) -> list[str]:
    with pytest.raises(ConfigurationError) as refused:
        parse(text.encode(), "o.toml")
    return refused.value.sentences


def test_the_example_is_good(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("ALICE", "ALICE_SIP", "BOB", "BOB_SIP", "PROVIDER"):
        monkeypatch.setenv(f"{name}_PASSWORD", "a password")
    example = read(RESOURCES / "configuration" / "example.toml")
    assert example.organisation.organisation().main_number == "+46812345600"
    assert [user.id for user in example.users] == ["alice", "bob"]
    assert example.organisation.organisation().settings == OrganisationSettings()
    assert example.users[0].user("example.com").permissions >= {Permission.PICKUP, Permission.BARGE}
    assert [trunk.id for trunk in example.trunks] == ["provider", "spare"]
    routing = example.routing.routing([], {}, {})
    assert routing.limits == CallLimits(4, 600, None, [], [NumberClass.PREMIUM])


@pytest.mark.parametrize(
    ("before", "after", "sentence"),
    [
        (
            'name = "Bob"',
            'name = "Bob',
            "o.toml is not TOML: Illegal character '\\n' (at line 16, column 12)",
        ),
        ('name = "Bob"', "", "o.toml:14: users[2].name: this key is missing"),
        ('name = "Bob"', "name = 7", "o.toml:16: users[2].name: write a text, in quotation marks"),
        ('name = "Bob"', 'name = "B"\ncolour = 1', "o.toml:17: users[2].colour: there is no such key here"),
        (
            '"SE"',
            '"Sweden"',
            "o.toml:5: organisation.country: write the two capital letters of the country, such as SE",
        ),
        (
            '"+46812345602"',
            '"08123"',
            "o.toml:18: users[2].number: write the number with + and the country code",
        ),
        (
            '"+46812345602"',
            '"+4681"',
            "o.toml:18: users[2].number: no number of this country has so many digits",
        ),
        ('"1002"', '"112"', "o.toml:17: users[2].extension: 112 is an emergency number"),
        ('"1002"', '"710"', "o.toml:17: users[2].extension: 710 is a park slot (701 to 720)"),
        ('"+46812345602"', '"+46812345600"', "o.toml:18: users[2].number: this is the main number"),
    ],
)
def test_a_mistake_is_told_with_its_line_and_field(before: str, after: str, sentence: str) -> None:
    assert sentence in wrong(GOOD.replace(before, after, 1))


TAKEN = 'number = "+46812345601"'


@pytest.mark.parametrize(
    ("lines", "sentence"),
    [
        (
            f'{{ type = "OFFICE_FIXED", {TAKEN} }}',
            "lines[1]: the first number of the office is the user's number; write secondary = true",
        ),
        (
            f'{{ type = "PRIVATE_FIXED", {TAKEN} }}, {{ type = "PRIVATE_FIXED", {TAKEN} }}',
            "lines[2]: there is such a PRIVATE_FIXED already",
        ),
        (
            f'{{ type = "OFFICE_FIXED", {TAKEN}, secondary = true }}',
            "lines[1].number: +46812345601 is there more than once",
        ),
    ],
)
def test_further_numbers_of_a_user_are_checked(lines: str, sentence: str) -> None:
    good = 'number = "+46812345602"'
    text = GOOD.replace(good, f"lines = [{lines}]\n{good}", 1)
    assert f"o.toml:18: users[2].{sentence}" in wrong(text)


def test_a_setting_of_the_organisation_is_checked() -> None:
    text = GOOD.replace("\n[[users]]", "\n[organisation.settings]\npark_recall_s = -1\n\n[[users]]", 1)
    assert wrong(text) == [
        "o.toml:8: organisation.settings: expected `int` >= 0 - at `$.park_recall_s`",
    ]
    assert wrong(text.replace("park_recall_s", "colour")) == [
        "o.toml:8: organisation.settings: there is no setting colour"
    ]


TRUNKS = """
[[trunks]]
id = "provider"
host = "sip.example.net"

[routing]
default_inbound = "main"

[[routing.outbound]]
trunks = ["provider"]

[[routing.inbound]]
number = "+46812345690"
to = "bob"
"""


@pytest.mark.parametrize(
    ("before", "after", "sentence"),
    [
        ('["provider"]', '["gone"]', "o.toml:28: routing.outbound[1].trunks: there is no trunk gone"),
        ('"bob"\n', '"gone"\n', "o.toml:32: routing.inbound[1].to: there is no user gone"),
        ('"main"', '"gone"', "o.toml:25: routing.default_inbound: there is no user gone"),
        (
            '"sip.example.net"',
            '"x"\nregister = true',
            "o.toml:20: trunks[1]: a trunk that registers needs a username",
        ),
        (
            '"sip.example.net"',
            '"x"\nsources = ["y"]',
            "write an address or a network, such as 198.51.100.0/24",
        ),
    ],
)
def test_trunks_and_routing_are_checked(before: str, after: str, sentence: str) -> None:
    good = parse((GOOD + TRUNKS).encode(), "o.toml")
    assert [trunk.id for trunk in good.trunks] == ["provider"]
    found = wrong(GOOD + TRUNKS.replace(before, after, 1))
    assert any(each.endswith(sentence) for each in found), found


def test_all_mistakes_are_told_at_once() -> None:
    text = GOOD.replace('"1002"', '"1001"').replace('"bob"', '"alice"')
    assert wrong(text) == [
        "o.toml:9: users[1].id: alice is there more than once",
        "o.toml:15: users[2].id: alice is there more than once",
        "o.toml:11: users[1].extension: 1001 is there more than once",
        "o.toml:17: users[2].extension: 1001 is there more than once",
    ]


@given(st.text(max_size=200))
def test_no_text_but_a_configuration_is_taken(text: str) -> None:
    assert wrong(text)


def test_a_secret_comes_from_the_file_the_environment_or_another_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "secret").write_text("from a file\nmore")
    monkeypatch.setenv("A_SECRET", "from the environment")
    assert Secret.model_validate("as it is").read(tmp_path) == "as it is"
    assert Secret.model_validate({"env": "A_SECRET"}).read(tmp_path) == "from the environment"
    assert Secret.model_validate({"file": "secret"}).read(tmp_path) == "from a file"
    for given_, told in [("short", "8 to 256"), ({"env": "NO_SUCH"}, "NO_SUCH"), ({"file": "gone"}, "gone")]:
        with pytest.raises(SecretError, match=told):
            Secret.model_validate(given_).read(tmp_path)
    assert "as it is" not in repr(Secret.model_validate("as it is"))


def test_a_secret_has_one_source() -> None:
    text = GOOD.replace('name = "Bob"', 'name = "Bob"\npassword = { env = "A", file = "b" }')
    assert wrong(text) == [
        'o.toml:17: users[2].password: write "the password", { env = "NAME" } or { file = "path" }'
    ]


@pytest.mark.parametrize(
    ("lines", "way"),
    [
        ('host = "sip.example.net"', (TrunkTransport.DNS, 0)),
        ('host = "sip.example.net"\nport = 5070', (TrunkTransport.UDP, 5070)),
        ('host = "192.0.2.7"', (TrunkTransport.UDP, 5060)),
        ('host = "192.0.2.7"\ntransport = "TLS"', (TrunkTransport.TLS, 5061)),
        ('host = "sip.example.net"\ntransport = "TLS"', (TrunkTransport.TLS, 0)),
    ],
)
def test_a_provider_is_spoken_to_as_its_name_says_where_nothing_is_set(
    lines: str, way: tuple[TrunkTransport, int]
) -> None:
    file = parse(f'{GOOD}\n[[trunks]]\nid = "provider"\n{lines}\n'.encode(), "o.toml")
    trunk = file.trunks[0].trunk("example.com", "", Path())
    assert (trunk.transport, trunk.port) == way


def test_all_passwords_that_cannot_be_had_are_told_at_once_with_their_lines(tmp_path: Path) -> None:
    file = tmp_path / "office.toml"
    file.write_text(
        '[organisation]\ndomain = "example.com"\nname = "Example"\ncountry = "SE"\n'
        'main_number = "+46812345600"\n[[users]]\nid = "alice"\nname = "Alice"\nextension = "1001"\n'
        'password = { env = "DESKLINE_NO_SUCH" }\nsip_password = { file = "gone" }\n',
        "utf-8",
    )
    with pytest.raises(ConfigurationError) as refused:
        read(file)
    assert refused.value.sentences == [
        "office.toml:10: users[1].password: the environment has no variable DESKLINE_NO_SUCH",
        f"office.toml:11: users[1].sip_password: {tmp_path / 'gone'} cannot be read",
    ]
