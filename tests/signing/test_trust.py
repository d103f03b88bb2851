"""A certificate is believed for its bytes, or for the authority above it; never for its name."""

import datetime as dt

from petitiondesk.signing.trust import is_trusted
from tests.identities import CERTIFIES, NOW, YEAR, crafted, ec_key, harbour, river, rsa_key


def authority(name="Authority", **traits):
    return crafted(key=rsa_key(), name=name, ca=True, usage=CERTIFIES, **traits)


def test_a_certificate_that_was_handed_over_is_trusted():
    own = harbour().certificate
    assert is_trusted(own, [own], at=NOW)


def test_nobody_else_is():
    assert not is_trusted(harbour().certificate, [], at=NOW)
    assert not is_trusted(harbour().certificate, [river().certificate], at=NOW)


def test_an_impostor_of_the_same_name_is_not():
    impostor = crafted(key=ec_key(), name=harbour().certificate.organisation)
    assert not is_trusted(impostor.certificate, [harbour().certificate], at=NOW)


def test_whom_a_trusted_authority_vouches_for_is_trusted():
    assert is_trusted(river().certificate, river().chain, at=NOW)


def test_an_authority_that_only_came_along_is_not_believed():
    assert not is_trusted(river().certificate, [], river().chain, at=NOW)


def test_authorities_that_came_along_lead_to_a_trusted_one():
    root = authority("Root")
    middle = crafted(key=rsa_key(2049), name="Middle", ca=True, usage=CERTIFIES, issuer=root)
    signer = crafted(key=ec_key(), name="Group", issuer=middle)
    assert is_trusted(signer.certificate, [root.certificate], [middle.certificate], at=NOW)
    assert not is_trusted(signer.certificate, [root.certificate], at=NOW)


def test_an_organisation_cannot_vouch_for_another():
    signer = crafted(key=ec_key(), name="Group", issuer=harbour())
    assert not is_trusted(signer.certificate, [harbour().certificate], at=NOW)


def test_an_authority_of_the_same_name_cannot_vouch():
    other = crafted(key=rsa_key(3072), name="Authority", ca=True, usage=CERTIFIES)
    assert not is_trusted(river().certificate, [other.certificate], at=NOW)


def test_an_authority_vouches_only_while_it_is_valid():
    old = authority(until=NOW - dt.timedelta(days=1))
    signer = crafted(key=ec_key(), name="Group", issuer=old)
    assert not is_trusted(signer.certificate, [old.certificate], at=NOW)
    assert is_trusted(signer.certificate, [old.certificate], at=NOW - YEAR / 2)


def test_authorities_that_vouch_for_each_other_lead_nowhere():
    first = authority("First")
    second = crafted(key=rsa_key(2049), name="Second", ca=True, usage=CERTIFIES, issuer=first)
    loop = crafted(key=rsa_key(), name="First", ca=True, usage=CERTIFIES, issuer=second)
    signer = crafted(key=ec_key(), name="Group", issuer=second)
    between = [second.certificate, loop.certificate]
    assert not is_trusted(signer.certificate, [], between, at=NOW)
