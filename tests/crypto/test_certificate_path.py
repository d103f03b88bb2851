"""The authorities above a certificate are found by their signatures; nobody else comes along."""

import itertools

import pytest

from petitiondesk.crypto.certificate_path import path_above
from petitiondesk.crypto.cms import sign_detached
from petitiondesk.crypto.cms_parts import decode_cms
from petitiondesk.crypto.signing_key import HeldKey
from tests.identities import CERTIFIES, NOW, crafted, ec_key, harbour, river, rsa_key

AUTHORITY = {"ca": True, "usage": CERTIFIES}
ROOT = crafted(key=rsa_key(), name="Root", **AUTHORITY)
MIDDLE = crafted(key=rsa_key(3072), name="Middle", issuer=ROOT, **AUTHORITY)
SIGNER = crafted(key=ec_key(), name="Harbour Aid", issuer=MIDDLE)
PATH = (MIDDLE.certificate, ROOT.certificate)


@pytest.mark.parametrize("came", list(itertools.permutations((*PATH, harbour().certificate))))
def test_those_above_are_found_in_any_order_and_others_are_not(came):
    assert path_above(SIGNER.certificate, came) == PATH


def test_what_is_missing_ends_the_path():
    assert path_above(SIGNER.certificate, [MIDDLE.certificate]) == (MIDDLE.certificate,)
    assert path_above(SIGNER.certificate, [ROOT.certificate]) == ()


def test_nobody_is_above_one_who_vouches_for_itself():
    assert path_above(harbour().certificate, [harbour().certificate, ROOT.certificate]) == ()


def test_the_name_of_an_authority_is_not_enough():
    impostor = crafted(key=rsa_key(2048), name="Middle", **AUTHORITY)
    assert path_above(SIGNER.certificate, [impostor.certificate]) == ()


def test_a_weak_key_vouches_for_nothing():
    weak = crafted(key=rsa_key(1024), name="Weak", **AUTHORITY)
    below = crafted(key=ec_key(), issuer=weak)
    assert path_above(below.certificate, [weak.certificate]) == ()


def test_a_signature_carries_the_path_and_nothing_else():
    chain = (harbour().certificate, *reversed(PATH), *river().chain)
    signed = sign_detached(b"", HeldKey(SIGNER.key, SIGNER.certificate, chain), NOW)
    assert set(decode_cms(signed).certificates) == {SIGNER.certificate, *PATH}
