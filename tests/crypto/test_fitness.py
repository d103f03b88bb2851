"""What a certificate is for, and when, decides whether documents are signed with it."""

import datetime as dt

import pytest
from cryptography import x509
from cryptography.x509.oid import ExtendedKeyUsageOID, ObjectIdentifier

from petitiondesk.crypto.certificate import decode_der
from petitiondesk.crypto.errors import (
    CertificateExpiredError,
    CertificateForOtherUseError,
    CertificateNotYetValidError,
    WeakCertificateError,
)
from petitiondesk.crypto.fitness import check_fitness, unfitness
from petitiondesk.crypto.troubles import Unfit
from tests.identities import CERTIFIES, NOW, YEAR, crafted, ec_key, harbour, river, rsa_key, usage

SERVER = ExtendedKeyUsageOID.SERVER_AUTH
DOCUMENTS = ObjectIdentifier("1.3.6.1.5.5.7.3.36")
SHA_256_WITH_RSA = bytes.fromhex("06092a864886f70d01010b")
SHA_1_WITH_RSA = bytes.fromhex("06092a864886f70d010105")
SECOND = dt.timedelta(seconds=1)
STRANGE = x509.UnrecognizedExtension(ObjectIdentifier("1.2.3.4"), b"\x05\x00")

FIT = {
    "the program's own": harbour(),
    "an authority's, on a curve": river(),
    "with no word about its use": crafted(usage=None),
    "bound to its content": crafted(usage=usage("content_commitment")),
    "for documents": crafted(extended=[SERVER, DOCUMENTS]),
    "with something that may be passed by": crafted(more=[(STRANGE, False)]),
}


@pytest.mark.parametrize("identity", FIT.values(), ids=FIT)
def test_documents_are_signed_with_these(identity):
    assert unfitness(identity.certificate, NOW) == ()
    check_fitness(identity.certificate, NOW)


UNFIT = {
    "for keys": (crafted(usage=usage("key_encipherment")), Unfit.OTHER_USE),
    "for a server": (crafted(extended=[SERVER]), Unfit.OTHER_USE),
    "with something that must be known": (crafted(more=[(STRANGE, True)]), Unfit.OTHER_USE),
    "an authority": (crafted(ca=True), Unfit.AUTHORITY),
    "RSA-1024": (crafted(key=rsa_key(1024)), Unfit.WEAK),
}
REFUSED = {
    Unfit.OTHER_USE: CertificateForOtherUseError,
    Unfit.AUTHORITY: CertificateForOtherUseError,
    Unfit.WEAK: WeakCertificateError,
}


@pytest.mark.parametrize(("identity", "why"), UNFIT.values(), ids=UNFIT)
def test_documents_are_not_signed_with_these(identity, why):
    assert unfitness(identity.certificate, NOW) == (why,)
    with pytest.raises(REFUSED[why]) as told:
        check_fitness(identity.certificate, NOW)
    assert told.value.organisation == "Harbour Aid"


def test_an_authority_for_certificates_alone_is_both():
    certificate = crafted(ca=True, usage=CERTIFIES).certificate
    assert unfitness(certificate, NOW) == (Unfit.OTHER_USE, Unfit.AUTHORITY)


def test_what_rests_on_sha_1_is_weak():
    der = crafted(key=ec_key(), issuer=crafted(name="Authority")).certificate.der
    assert der.count(SHA_256_WITH_RSA) == 2
    certificate = decode_der(der.replace(SHA_256_WITH_RSA, SHA_1_WITH_RSA))
    assert unfitness(certificate, NOW) == (Unfit.WEAK,)


def test_a_certificate_is_valid_from_its_first_second_to_its_last():
    certificate = crafted(since=NOW, until=NOW + YEAR).certificate
    for moment in (NOW, NOW + YEAR):
        assert not unfitness(certificate, moment)
    assert unfitness(certificate, NOW - SECOND) == (Unfit.NOT_YET_VALID,)
    assert unfitness(certificate, NOW + YEAR + SECOND) == (Unfit.EXPIRED,)


def test_the_last_and_the_first_day_are_told():
    certificate = harbour().certificate
    with pytest.raises(CertificateExpiredError) as expired:
        check_fitness(certificate, NOW + 20 * YEAR)
    with pytest.raises(CertificateNotYetValidError) as early:
        check_fitness(certificate, NOW - YEAR)
    assert (expired.value.until, early.value.since) == ("2036-02-02", "2026-02-03")
