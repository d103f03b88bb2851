"""A detached signature is what every tool expects, and over exactly these bytes."""

import datetime as dt

import pytest
from asn1crypto.cms import ContentInfo
from hypothesis import given
from hypothesis import strategies as st
from pyhanko.sign.general import extract_signer_info

from petitiondesk.crypto.certificate import encode_certificate
from petitiondesk.crypto.cms import sign_detached, with_attachment
from petitiondesk.crypto.cms_inspection import inspect_detached
from petitiondesk.crypto.cms_parts import attachment_of, decode_cms
from petitiondesk.crypto.errors import (
    CertificateExpiredError,
    CertificateForOtherUseError,
    SignatureFileUnreadableError,
    WeakCertificateError,
)
from petitiondesk.crypto.troubles import CmsTrouble
from tests.identities import NOW, YEAR, crafted, harbour, river, rsa_key
from tests.openssl import verifies

KIND = "2.25.1"
BOTH = pytest.mark.parametrize("identity", [harbour(), river()], ids=["rsa", "ec"])
zones = st.integers(-12 * 60, 14 * 60).map(lambda each: dt.timezone(dt.timedelta(minutes=each)))
moments = st.tuples(st.integers(0, 9 * 365 * 86_400 * 1000), zones).map(
    lambda each: (NOW + dt.timedelta(milliseconds=each[0])).astimezone(each[1])
)


@BOTH
@given(content=st.binary(max_size=100))
def test_what_was_signed_is_intact_and_valid(identity, content):
    report = inspect_detached(sign_detached(content, identity, NOW), content)
    assert (report.intact, report.valid, report.why) == (True, True, ())
    assert (report.signer, report.chain) == (identity.certificate, identity.chain)


@given(content=st.binary(max_size=100), other=st.binary(max_size=100))
def test_other_bytes_are_not_what_was_signed(content, other):
    report = inspect_detached(sign_detached(content, river(), NOW), other)
    assert report.intact is (content == other)
    assert report.valid
    assert (CmsTrouble.CONTENT_CHANGED in report.why) is (content != other)


@given(moments)
def test_the_time_comes_back_in_whole_seconds(at):
    report = inspect_detached(sign_detached(b"", harbour(), at), b"")
    assert report.claimed_time == at.astimezone(dt.UTC).replace(microsecond=0)
    assert report.claimed_time.tzinfo is dt.UTC


@pytest.mark.parametrize("year", [2049, 2050, 2099])
def test_a_year_after_2049_has_four_digits(year):
    identity = crafted(key=rsa_key(), until=dt.datetime(2100, 1, 1, tzinfo=dt.UTC))
    at = dt.datetime(year, 12, 31, 23, 59, 59, tzinfo=dt.UTC)
    assert inspect_detached(sign_detached(b"", identity, at), b"").claimed_time == at


def test_rsa_gives_the_same_bytes_again():
    later = NOW + dt.timedelta(seconds=1)
    assert sign_detached(b"a", harbour(), NOW) == sign_detached(b"a", harbour(), NOW)
    assert sign_detached(b"a", harbour(), NOW) != sign_detached(b"a", harbour(), later)


@BOTH
@pytest.mark.parametrize("attached", [False, True])
def test_openssl_agrees(tmp_path, identity, attached):
    signed = sign_detached(b"content\r\n", identity, NOW)
    signed = with_attachment(signed, KIND, b"more") if attached else signed
    trusted = encode_certificate((identity.certificate, *identity.chain)[-1])
    assert verifies(tmp_path, signed, b"content\r\n", trusted)
    assert not verifies(tmp_path, signed, b"content\n", trusted)
    other = encode_certificate(crafted().certificate)
    assert not verifies(tmp_path, signed, b"content\r\n", other)


@BOTH
def test_another_reader_finds_what_makes_it_cades(identity):
    whole = ContentInfo.load(sign_detached(b"content", identity, NOW))
    signer = extract_signer_info(whole["content"])
    kinds = [each["type"].native for each in signer["signed_attrs"]]
    assert sorted(kinds) == [
        *("content_type", "message_digest", "signing_certificate_v2", "signing_time"),
    ]


def test_what_travels_along_comes_back_and_changes_nothing():
    signed = sign_detached(b"content", river(), NOW)
    carrying = with_attachment(signed, KIND, b"more")
    assert attachment_of(carrying, KIND) == b"more"
    assert inspect_detached(carrying, b"content") == inspect_detached(signed, b"content")
    assert decode_cms(carrying).certificates == decode_cms(signed).certificates


@pytest.mark.parametrize(
    "carrying",
    [
        sign_detached(b"", river(), NOW),
        with_attachment(sign_detached(b"", river(), NOW), "2.25.2", b"more"),
    ],
    ids=["nothing", "something else"],
)
def test_what_does_not_travel_along_is_not_found(carrying):
    with pytest.raises(SignatureFileUnreadableError):
        attachment_of(carrying, KIND)


REFUSED = {
    CertificateExpiredError: crafted(until=NOW - YEAR / 2),
    CertificateForOtherUseError: crafted(ca=True),
    WeakCertificateError: crafted(key=rsa_key(1024)),
}


@pytest.mark.parametrize(("error", "identity"), REFUSED.items())
def test_nothing_is_signed_that_readers_would_refuse(error, identity):
    with pytest.raises(error):
        sign_detached(b"", identity, NOW)
