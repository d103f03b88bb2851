"""Lists and answers of authorities are told apart, and nothing else is taken for one."""

import datetime as dt

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509 import ocsp

from petitiondesk.crypto.errors import RevocationUnreadableError
from petitiondesk.crypto.revocation import REVOCATION_LIMIT, Revocation, decode_revocation
from tests.identities import CERTIFIES, NOW, crafted, harbour, rsa_key
from tests.signing.clocks import CLOCKS

A_LIST = CLOCKS.revocations()
AUTHORITY = crafted(key=rsa_key(), name="Authority", ca=True, usage=CERTIFIES)


def an_answer() -> bytes:
    above = x509.load_der_x509_certificate(AUTHORITY.certificate.der)
    below = x509.load_der_x509_certificate(harbour().certificate.der)
    good = ocsp.OCSPCertStatus.GOOD
    told = ocsp.OCSPResponseBuilder().add_response(
        below, above, SHA256(), good, NOW, NOW + dt.timedelta(days=1), None, None
    )
    told = told.responder_id(ocsp.OCSPResponderEncoding.HASH, above)
    return told.sign(AUTHORITY.key, SHA256()).public_bytes(Encoding.DER)


def test_a_list_is_read():
    assert decode_revocation(A_LIST) == Revocation("crl", A_LIST)


def test_a_list_in_letters_becomes_the_same_bytes():
    pem = x509.load_der_x509_crl(A_LIST).public_bytes(Encoding.PEM)
    assert decode_revocation(b"\n" + pem) == Revocation("crl", A_LIST)


def test_an_answer_is_read():
    assert decode_revocation(an_answer()) == Revocation("ocsp", an_answer())


def test_an_answer_that_says_nothing_is_none():
    told = ocsp.OCSPResponseBuilder.build_unsuccessful(ocsp.OCSPResponseStatus.TRY_LATER)
    with pytest.raises(RevocationUnreadableError):
        decode_revocation(told.public_bytes(Encoding.DER))


@pytest.mark.parametrize(
    "untrusted",
    [
        b"",
        b"\x30\x03\x02\x01\x01",
        b"-----BEGIN X509 CRL-----\nAAAA\n-----END X509 CRL-----\n",
        A_LIST[:-1],
        harbour().certificate.der,
        b"\x00" * (REVOCATION_LIMIT + 1),
    ],
)
def test_what_is_neither_is_refused(untrusted):
    with pytest.raises(RevocationUnreadableError):
        decode_revocation(untrusted)
