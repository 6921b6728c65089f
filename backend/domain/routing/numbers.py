"""Numbers outside: as dialled, in E.164, as a provider wants them, as people read them. Pure functions."""

from __future__ import annotations

from functools import lru_cache

import msgspec
import phonenumbers
from phonenumbers import PhoneNumber, PhoneNumberFormat, PhoneNumberType, shortnumberinfo

from backend.ports.routing import NumberClass, NumberFormat, Routing

_CLASSES = {
    PhoneNumberType.PREMIUM_RATE: NumberClass.PREMIUM,
    PhoneNumberType.SHARED_COST: NumberClass.SHARED_COST,
    PhoneNumberType.MOBILE: NumberClass.MOBILE,
}
MIN_SHORT, MAX_SHORT = 3, 6


class OutsideNumber(msgspec.Struct, frozen=True):
    """``number`` is E.164, or a short (also an emergency) one as it is dialled; ``shown`` is for people."""

    number: str
    shown: str
    classes: frozenset[NumberClass] = frozenset()
    emergency: bool = False

    @property
    def tel_uri(self) -> str | None:
        """The tel URI (RFC 3966); None for a short number, which means another one in each country."""
        return f"tel:{self.number}" if self.number.startswith("+") else None


def is_emergency(dialled: str, routing: Routing, country: str) -> bool:
    """Tell whether a number, with or without the prefix for outside, is an emergency number."""
    for number in {dialled, _without_prefix(dialled, routing)}:
        if number in routing.emergency or shortnumberinfo.is_emergency_number(number, country):
            return True
    return False


def outside_number(dialled: str, routing: Routing, country: str) -> OutsideNumber | None:
    """Return what a number dialled in a country means outside; None where there can be no such number."""
    if is_emergency(dialled, routing, country):
        bare = _without_prefix(dialled, routing)
        known = bare in routing.emergency or shortnumberinfo.is_emergency_number(bare, country)
        number = bare if known else dialled
        return OutsideNumber(number, number, emergency=True)
    return classify(_without_prefix(dialled, routing), country)


@lru_cache(maxsize=4096)
def classify(number: str, country: str) -> OutsideNumber | None:
    """Return a number as E.164 with its kinds; None where it is impossible."""
    if not number.removeprefix("+").isdecimal() or not number.isascii():
        return None
    short = _short(number, country)
    if short is not None:
        return short
    try:
        parsed = phonenumbers.parse(number, country)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_possible_number(parsed):
        return None
    return OutsideNumber(
        number=phonenumbers.format_number(parsed, PhoneNumberFormat.E164),
        shown=_shown(parsed, country),
        classes=_classes(parsed, country),
    )


def e164(text: str, country: str) -> str | None:
    """Return a number that a provider names, with or without the plus, as E.164; None where it is none."""
    number = text.translate(_SEPARATORS)
    if number.startswith("00"):
        number = f"+{number[2:]}"
    full = _international(number if number.startswith("+") else f"+{number}", country)
    if number.startswith("+"):
        return full
    own_code = str(phonenumbers.country_code_for_region(country))
    if full is not None and number.startswith(own_code) and _is_valid(full):
        return full
    national = _international(number, country)
    if national is not None and _is_valid(national):
        return national
    return full if full is not None and _is_valid(full) else national


def formatted(number: str, wanted: NumberFormat, country: str) -> str:
    """Return an E.164 number as a provider wants it; a short one is the same in all forms."""
    if not number.startswith("+"):
        return number
    match wanted:
        case NumberFormat.E164:
            return number
        case NumberFormat.DIGITS:
            return number[1:]
        case NumberFormat.INTERNATIONAL:
            return "00" + number[1:]
        case NumberFormat.NATIONAL:
            parsed = phonenumbers.parse(number, None)
            if parsed.country_code != phonenumbers.country_code_for_region(country):
                return "00" + number[1:]
            national = phonenumbers.format_number(parsed, PhoneNumberFormat.NATIONAL)
            return "".join(digit for digit in national if digit.isdecimal())


def _international(number: str, country: str) -> str | None:
    found = classify(number, country)
    return found.number if found is not None and found.number.startswith("+") else None


def _is_valid(number: str) -> bool:
    return phonenumbers.is_valid_number(phonenumbers.parse(number, None))


def _without_prefix(dialled: str, routing: Routing) -> str:
    prefix = routing.outside_prefix
    return dialled[len(prefix) :] if prefix and dialled.startswith(prefix) else dialled


def _short(number: str, country: str) -> OutsideNumber | None:
    """Return a short number that there is in the country; what it costs tells its kind."""
    if not MIN_SHORT <= len(number) <= MAX_SHORT or number.startswith(("+", "0")):
        return None
    parsed = PhoneNumber(
        country_code=phonenumbers.country_code_for_region(country), national_number=int(number)
    )
    if not shortnumberinfo.is_valid_short_number_for_region(parsed, country):
        return None
    cost = shortnumberinfo.expected_cost_for_region(parsed, country)
    premium = cost == shortnumberinfo.ShortNumberCost.PREMIUM_RATE
    kinds = {NumberClass.SHORT} | ({NumberClass.PREMIUM} if premium else set())
    return OutsideNumber(number, number, frozenset(kinds))


def _classes(parsed: PhoneNumber, country: str) -> frozenset[NumberClass]:
    found = set()
    if parsed.country_code != phonenumbers.country_code_for_region(country):
        found.add(NumberClass.INTERNATIONAL)
    kind = _CLASSES.get(phonenumbers.number_type(parsed))
    if kind is not None:
        found.add(kind)
    return frozenset(found)


def _shown(parsed: PhoneNumber, country: str) -> str:
    own = parsed.country_code == phonenumbers.country_code_for_region(country)
    style = PhoneNumberFormat.NATIONAL if own else PhoneNumberFormat.INTERNATIONAL
    return phonenumbers.format_number(parsed, style)


_SEPARATORS = str.maketrans("", "", "-.() ")
