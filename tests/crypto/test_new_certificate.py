"""A new identity names the organisation, holds for ten years, and says nothing else of anybody."""

import datetime as dt
import getpass
import socket

import pytest
from cryptography import x509

from petitiondesk.crypto.certificate import encode_certificate
from petitiondesk.crypto.certificate_request import make_request
from petitiondesk.crypto.errors import (
    CertificateOfOtherKeyError,
    CertificateUnreadableError,
    OrganisationNameError,
)
from petitiondesk.crypto.fitness import unfitness
from petitiondesk.crypto.name_length import NAME_LIMIT
from petitiondesk.crypto.new_certificate import make_identity, with_certificate
from tests.identities import NOW, crafted, harbour, river, rsa_key
from tests.openssl import openssl

SEOUL = dt.timezone(dt.timedelta(hours=9))


@pytest.fixture(scope="module")
def made():
    return make_identity(" 하버 원조 ", dt.datetime(2028, 2, 29, 7, 30, tzinfo=SEOUL))


def test_it_names_the_organisation_and_nobody_else(made):
    read = x509.load_der_x509_certificate(made.certificate.der)
    assert made.certificate.organisation == "하버 원조"
    assert [(each.oid._name, each.value) for each in read.subject] == [
        ("organizationName", "하버 원조"),
        ("commonName", "하버 원조"),
    ]
    assert read.issuer == read.subject
    kinds = {type(each.value).__name__ for each in read.extensions}
    assert kinds == {"BasicConstraints", "KeyUsage", "SubjectKeyIdentifier"}


def test_it_gives_away_neither_person_nor_machine(made):
    for secret in (getpass.getuser(), socket.gethostname()):
        assert secret.encode() not in made.certificate.der


def test_it_is_rsa_with_3072_bits_and_may_sign(made):
    assert made.key.key_size == 3072
    assert made.certificate.strong
    assert not unfitness(made.certificate, dt.datetime(2028, 2, 29, 7, 30, tzinfo=SEOUL))


def test_it_begins_with_a_day_and_ends_with_one_ten_years_later(made):
    """In Greenwich: the time of day, and with it the zone, are not given away."""
    assert made.certificate.not_before == dt.datetime(2028, 2, 28, tzinfo=dt.UTC)
    assert made.certificate.not_after == dt.datetime(2038, 2, 27, 23, 59, 59, tzinfo=dt.UTC)


def test_a_leap_day_has_an_end_too():
    made = make_identity("Harbour Aid", dt.datetime(2028, 2, 29, tzinfo=dt.UTC))
    assert made.certificate.not_after == dt.datetime(2038, 2, 27, 23, 59, 59, tzinfo=dt.UTC)


def test_names_that_no_organisation_has_are_refused():
    for name in ("", "  ", "x" * (NAME_LIMIT + 1), "A\nB", "A\u202eB", "A\u200bB", "\ud800", "A\0"):
        with pytest.raises(OrganisationNameError) as told:
            make_identity(name, NOW)
        assert told.value.limit == NAME_LIMIT


def test_names_with_joiners_and_of_full_length_are_names():
    for name in ("می\u200cخواهیم", "x" * NAME_LIMIT):
        assert make_identity(name, NOW).certificate.organisation == name


def answered(identity, **traits):
    """What an authority sends back for an identity."""
    authority = crafted(key=rsa_key(), name="Authority", ca=True)
    given = crafted(key=identity.key, issuer=authority, **traits).certificate
    return given, authority.certificate


def test_a_certificate_that_came_back_takes_the_place_of_the_first():
    given, authority = answered(harbour())
    file = encode_certificate(authority) + encode_certificate(given)
    joined = with_certificate(harbour(), file)
    assert (joined.certificate, joined.chain) == (given, (authority,))
    assert joined.key is harbour().key


def test_the_certificate_of_another_key_is_refused():
    given, _ = answered(river())
    with pytest.raises(CertificateOfOtherKeyError):
        with_certificate(harbour(), given.der)


def test_two_certificates_of_the_key_leave_no_choice_open():
    one, two = answered(harbour())[0], answered(harbour(), serial=78)[0]
    with pytest.raises(CertificateUnreadableError):
        with_certificate(harbour(), encode_certificate(one) + encode_certificate(two))


@pytest.mark.parametrize("identity", [harbour(), river()], ids=["rsa", "ec"])
def test_a_request_is_for_this_key_and_name_and_says_no_more(tmp_path, identity):
    (tmp_path / "a.csr").write_bytes(make_request(identity))
    told = openssl("req", "-in", tmp_path / "a.csr", "-noout", "-verify")
    assert (told.returncode, told.stderr) == (0, b"Certificate request self-signature verify OK\n")
    read = x509.load_pem_x509_csr(make_request(identity))
    assert read.public_key() == identity.key.public_key()
    assert {each.value for each in read.subject} == {identity.certificate.organisation}
    assert not list(read.extensions)
