from __future__ import annotations

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.domain.routing.numbers import classify, e164, formatted, is_emergency, outside_number
from backend.ports.routing import NumberClass, NumberFormat, Routing

COUNTRIES = st.sampled_from(["SE", "DE", "GB", "US", "NO", "FR"])
EXAMPLES = [
    phonenumbers.format_number(example, phonenumbers.PhoneNumberFormat.E164)
    for region in ("SE", "DE", "GB", "US", "NO", "FR", "AU", "JP")
    if (example := phonenumbers.example_number(region)) is not None
]
NUMBERS = st.sampled_from(EXAMPLES)
NOTHING = Routing()


@given(NUMBERS, COUNTRIES, st.sampled_from(list(NumberFormat)))
def test_what_a_provider_is_sent_it_could_send_back(number: str, country: str, form: NumberFormat) -> None:
    parsed = phonenumbers.parse(number, None)
    own = parsed.country_code == phonenumbers.country_code_for_region(country)
    if form is NumberFormat.E164 or own:
        assert e164(formatted(number, form, country), country) == number


@given(NUMBERS, COUNTRIES)
def test_normalising_twice_changes_nothing(number: str, country: str) -> None:
    found = outside_number(number, NOTHING, country)
    assert found is not None and found.number == number
    assert found.tel_uri == f"tel:{number}"
    own = phonenumbers.region_code_for_number(phonenumbers.parse(number, None))
    same = phonenumbers.country_code_for_region(country) == phonenumbers.country_code_for_region(own or "")
    assert (NumberClass.INTERNATIONAL in found.classes) is not same


@given(st.text(max_size=30), COUNTRIES)
def test_whatever_is_dialled_is_a_number_or_nothing(text: str, country: str) -> None:
    found = outside_number(text, NOTHING, country)
    if found is not None:
        assert found.number.removeprefix("+").isdecimal() and found.number.isascii()


@pytest.mark.parametrize(
    ("dialled", "number", "shown"),
    [
        ("0812345678", "+46812345678", "08-123 456 78"),
        ("004687654321", "+4687654321", "08-765 43 21"),
        ("+442079460000", "+442079460000", "+44 20 7946 0000"),
    ],
)
def test_a_number_dialled_in_sweden_is_read(dialled: str, number: str, shown: str) -> None:
    found = outside_number(dialled, NOTHING, "SE")
    assert found is not None
    assert (found.number, found.shown) == (number, shown)


def test_the_prefix_for_outside_is_taken_off_and_may_be_left_out_for_emergencies() -> None:
    routing = Routing(outside_prefix="0", emergency=["5000"])
    for dialled, number in [("00812345678", "+46812345678"), ("0004687654321", "+4687654321")]:
        found = outside_number(dialled, routing, "SE")
        assert found is not None and found.number == number
    for dialled in ("112", "0112", "5000", "05000"):
        assert is_emergency(dialled, routing, "SE")
        found = outside_number(dialled, routing, "SE")
        assert found is not None and found.emergency
        assert found.number == dialled.removeprefix("0") and found.tel_uri is None


@pytest.mark.parametrize(
    ("number", "country", "kind"),
    [
        ("+46900123456", "SE", NumberClass.PREMIUM),
        ("+46701740605", "SE", NumberClass.MOBILE),
        ("+4915123456789", "SE", NumberClass.INTERNATIONAL),
    ],
)
def test_kinds_of_number_are_known(number: str, country: str, kind: NumberClass) -> None:
    found = classify(number, country)
    assert found is not None and kind in found.classes


@pytest.mark.parametrize("number", ["", "+", "1", "*43", "+46", "08-12 34", "999999999999999999", "+4681"])
def test_what_cannot_be_a_number_is_none(number: str) -> None:
    assert classify(number, "SE") is None


@pytest.mark.parametrize(
    "named", ["+46812345600", "46812345600", "0812345600", "+46 8 123 456 00", "0046812345600"]
)
def test_a_number_is_known_in_the_forms_that_providers_use(named: str) -> None:
    assert e164(named, "SE") == "+46812345600"
