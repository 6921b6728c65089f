from __future__ import annotations

import pjsua2 as pj
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.softphone.errors import RefusedError
from app.softphone.protocol import CertificateFlaw
from app.softphone.sip.certificates import Shown, fingerprint_of, judge, read_fingerprint

PEM = "-----BEGIN CERTIFICATE-----\naGVsbG8=\n-----END CERTIFICATE-----\n"
HELLO = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"
NAMED = {
    pj.PJ_SSL_CERT_EUNTRUSTED: CertificateFlaw.UNKNOWN_ISSUER,
    pj.PJ_SSL_CERT_EISSUER_NOT_FOUND: CertificateFlaw.UNKNOWN_ISSUER,
    pj.PJ_SSL_CERT_EVALIDITY_PERIOD: CertificateFlaw.EXPIRED,
    pj.PJ_SSL_CERT_EIDENTITY_NOT_MATCH: CertificateFlaw.WRONG_HOST,
}


def shown(judgement: int, *, issuer: str = "/O=Example/CN=CA") -> Shown:
    return Shown("127.0.0.1:5061", "/C=SE/CN=pbx", issuer, 100, 200, PEM, judgement)


@given(st.integers(0, 2**32 - 1))
def test_a_certificate_is_without_flaw_only_where_nothing_was_found(judgement: int) -> None:
    flaws = judge(shown(judgement), "", 300).flaws
    assert (flaws == []) is (judgement == 0)
    assert {flaw for bit, flaw in NAMED.items() if judgement & bit} <= set(flaws)


def test_one_that_signs_itself_or_is_too_new_is_told_apart() -> None:
    assert judge(shown(pj.PJ_SSL_CERT_EUNTRUSTED, issuer="/C=SE/CN=pbx"), "", 150).flaws == [
        CertificateFlaw.SELF_SIGNED
    ]
    assert judge(shown(pj.PJ_SSL_CERT_EVALIDITY_PERIOD), "", 50).flaws == [CertificateFlaw.NOT_YET_VALID]


def test_names_and_fingerprint_are_those_of_the_certificate() -> None:
    certificate = judge(shown(0), "", 150)
    assert (certificate.subject, certificate.issuer) == ("pbx", "CA")
    assert certificate.fingerprint == HELLO
    assert fingerprint_of("no certificate") == ""


def test_a_pinned_one_counts_alone_and_no_unreadable_one_passes_for_it() -> None:
    assert judge(shown(pj.PJ_SSL_CERT_EVALIDITY_PERIOD), HELLO, 300).flaws == []
    assert judge(shown(0), HELLO[::-1], 150).flaws == [CertificateFlaw.CHANGED]


def test_a_fingerprint_may_be_written_as_tools_print_it() -> None:
    printed = ":".join(HELLO[each : each + 2] for each in range(0, 64, 2)).upper()
    assert read_fingerprint(printed) == HELLO
    assert read_fingerprint("") == ""


@given(st.text())
def test_anything_else_is_refused(text: str) -> None:
    try:
        read = read_fingerprint(text)
    except RefusedError as error:
        assert error.code == "fingerprint.invalid"
    else:
        assert read == "" or len(read) == 64


@pytest.mark.parametrize("text", ["12", "0" * 63, "g" * 64])
def test_a_wrong_fingerprint_is_refused(text: str) -> None:
    with pytest.raises(RefusedError):
        read_fingerprint(text)
